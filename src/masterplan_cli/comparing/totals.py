"""The money of two plans side by side: in all, and by year, source and pillar."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Index
from masterplan_cli.text.numbers import percent_change

UNASSIGNED = "unassigned"
"""The key of money whose action refers to a programme that the plan does not have."""


@dataclass(frozen=True, slots=True)
class Total:
    """One row of totals, in rupiah.

    Attributes:
        key: a year, a source's YAML word, a pillar's YAML word, or ``total``.
        old: the sum in the old plan; None where it has not a single budget line, which is not zero.
        new: the same in the new plan.
    """

    key: str
    old: int | None
    new: int | None

    @property
    def delta(self) -> int:
        """New minus old, where nothing counts as zero so that the rows add up."""
        return (self.new or 0) - (self.old or 0)

    @property
    def delta_percent(self) -> Decimal | None:
        """The difference in per cent of old, two decimals, half up; None without both amounts."""
        return percent_change(self.old, self.new)


@dataclass(frozen=True, slots=True)
class Totals:
    """The budgets of all actions, counted once each.

    A quick win may be a part of an action of its programme, and nothing in a plan says whether it is. Its
    money is therefore never added to the actions' money; it stands in a row of its own.
    """

    total: Total
    by_year: tuple[Total, ...]
    by_source: tuple[Total, ...]
    by_pillar: tuple[Total, ...]
    quick_wins: Total

    @property
    def adds_up(self) -> bool:
        """Whether the years, the sources and the pillars each add up to the whole, before and after."""
        return all(
            sum(row.old or 0 for row in rows) == (self.total.old or 0)
            and sum(row.new or 0 for row in rows) == (self.total.new or 0)
            for rows in (self.by_year, self.by_source, self.by_pillar)
        )


def totals_of(old: Index, new: Index) -> Totals:
    """Add up the budgets of two plans."""
    before, after = _Sums(old), _Sums(new)
    return Totals(
        total=Total("total", before.total, after.total),
        by_year=tuple(_rows(before.by_year, after.by_year, sorted({*before.by_year, *after.by_year}))),
        by_source=tuple(_rows(before.by_source, after.by_source, [str(source) for source in FundingSource])),
        by_pillar=tuple(
            _rows(before.by_pillar, after.by_pillar, [*(str(pillar) for pillar in Dimension), UNASSIGNED])
        ),
        quick_wins=Total("quick-wins", before.quick_wins, after.quick_wins),
    )


class _Sums:
    """The sums of one plan; None where there is no budget line at all."""

    def __init__(self, index: Index) -> None:
        self.by_year: dict[str, int] = defaultdict(int)
        self.by_source: dict[str, int] = defaultdict(int)
        self.by_pillar: dict[str, int] = defaultdict(int)
        for action in index.actions:
            pillar = str(index.pillar_of.get(action.program, UNASSIGNED))
            for allocation in action.budget:
                self.by_year[str(allocation.year)] += allocation.amount
                self.by_source[str(allocation.source)] += allocation.amount
                self.by_pillar[pillar] += allocation.amount
        self.total = _sum(line for action in index.actions for line in action.budget)
        self.quick_wins = _sum(line for quick_win in index.plan.quick_wins for line in quick_win.budget)


def _sum(lines: Iterator[Allocation]) -> int | None:
    amounts = [line.amount for line in lines]
    return sum(amounts) if amounts else None


def _rows(before: Mapping[str, int], after: Mapping[str, int], keys: list[str]) -> Iterator[Total]:
    for key in keys:
        if key in before or key in after:
            yield Total(key, before.get(key), after.get(key))
