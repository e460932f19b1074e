"""The money of two plans side by side: in all, and by year, source, pillar and agency."""

from decimal import Decimal

from msgspec import Struct

from masterplan_cli.text.numbers import percent_change

UNASSIGNED = "unassigned"
"""The key of money whose action refers to a programme that the plan does not have, or that has no lead."""


class Total(Struct, frozen=True):
    """One row of totals, in rupiah.

    Attributes:
        key: a year, a source's YAML word, a pillar's YAML word, an agency's id, or ``total``.
        old: the sum in the old plan; None where it has not a single budget line, which is not zero.
        new: the same in the new plan.
        name: what readers call an agency; None for rows of another kind.
        old_covers: whether the old plan's horizon covers the year; True for rows of another kind.
        new_covers: the same of the new plan.
        moved: how much of the difference came from other rows, or went there, with the actions that moved;
            over all rows this is 0.
    """

    key: str
    old: int | None
    new: int | None
    name: str | None = None
    old_covers: bool = True
    new_covers: bool = True
    moved: int = 0

    @property
    def changed(self) -> int:
        """The rest of the difference, in rupiah: budgets that rose or fell, came or went."""
        return self.delta - self.moved

    @property
    def delta(self) -> int:
        """New minus old, where nothing counts as zero so that the rows add up."""
        return (self.new or 0) - (self.old or 0)

    @property
    def delta_percent(self) -> Decimal | None:
        """The difference in per cent of old, two decimals, half up; None without both amounts."""
        return percent_change(self.old, self.new)


class Totals(Struct, frozen=True):
    """The budgets of all actions, counted once each.

    A quick win may be a part of an action of its programme, and nothing in a plan says whether it is. Its
    money is therefore never added to the actions' money; it stands in a row of its own.
    """

    total: Total
    by_year: tuple[Total, ...]
    by_source: tuple[Total, ...]
    by_pillar: tuple[Total, ...]
    quick_wins: Total
    by_agency: tuple[Total, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Whether years, sources, pillars and agencies each add up to the whole, and moves to nothing."""
        return all(
            sum(row.old or 0 for row in rows) == (self.total.old or 0)
            and sum(row.new or 0 for row in rows) == (self.total.new or 0)
            and sum(row.moved for row in rows) == 0
            for rows in (self.by_year, self.by_source, self.by_pillar, self.by_agency)
        )
