"""Budgets side by side, each amount where its own revision has it; ``places`` says where that is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct, field

from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.pillars import Program
from masterplan_cli.plan.quick_wins import QuickWin


class LineKey(NamedTuple):
    """What tells budget lines of one action apart."""

    year: int
    source: FundingSource


class Amounts(NamedTuple):
    """An amount before and after, in rupiah; None where there is no line, which is not zero."""

    old: int | None
    new: int | None


class Standing(Struct, frozen=True, dict=True):
    """An action, or a quick win, where it stands.

    Attributes:
        old: as it was here; None where it was not here.
        new: as it is here; None where it is not here.
        elsewhere: what it was or is in another place, for one that stands here in one plan only.
        carried: what it cost before in rupiah, wherever it stood then; nothing for what stands elsewhere now.
    """

    old: Action | QuickWin | None
    new: Action | QuickWin | None
    elsewhere: tuple[Action | QuickWin, ...] = ()
    carried: Mapping[LineKey, int] = {}

    @property
    def either(self) -> Action | QuickWin:
        """The new one, or the old one where it is gone from here."""
        found = self.new or self.old
        assert found is not None
        return found

    @cached_property
    def lines(self) -> Mapping[LineKey, Amounts]:
        """Its budget by year and source, lines of the same year and source added up."""
        return amounts_of(self.old.budget if self.old else (), self.new.budget if self.new else ())

    @cached_property
    def settled(self) -> Mapping[LineKey, Amounts]:
        """Its budget as if what it came from had always stood here, and what it went to always there."""
        after = added_up(self.new.budget) if self.new else {}
        return _beside(self.carried, after)


class ProgramStanding(Struct):
    """A programme where it stands, with its actions.

    Attributes:
        pillar: the dimension; None for actions whose programme the plan does not have.
        old: the programme as it was here.
        new: the programme as it is here.
        elsewhere: what it was or is under another dimension or id.
        actions: its actions, those that are gone last.
    """

    pillar: Dimension | None
    old: Program | None
    new: Program | None
    elsewhere: tuple[Program, ...] = ()
    actions: list[Standing] = field(default_factory=list)

    @property
    def either(self) -> Program | None:
        """The new one, or the old one where it is gone from here; None for actions without programme."""
        return self.new or self.old


def amounts_of(old: Iterable[Allocation], new: Iterable[Allocation]) -> Mapping[LineKey, Amounts]:
    """Return two budgets side by side, by year and source, in that order."""
    return _beside(added_up(old), added_up(new))


def total_of(standings: Sequence[Standing]) -> Amounts:
    """Return the sum of the budgets of several actions; None where there is not a single line."""
    pairs = [pair for standing in standings for pair in standing.lines.values()]
    return added(pairs)


def settled_total(standings: Sequence[Standing]) -> Amounts:
    """Return the same as if nothing had moved: before is what the actions cost, wherever they were."""
    return added([pair for standing in standings for pair in standing.settled.values()])


def added(pairs: Iterable[Amounts]) -> Amounts:
    """Add up amounts; a side without any is None, not zero."""
    found = list(pairs)
    old = [pair.old for pair in found if pair.old is not None]
    new = [pair.new for pair in found if pair.new is not None]
    return Amounts(sum(old) if old else None, sum(new) if new else None)


def added_up(budget: Iterable[Allocation]) -> Mapping[LineKey, int]:
    """Return a budget by year and source, lines of the same year and source added up."""
    amounts: dict[LineKey, int] = defaultdict(int)
    for line in budget:
        amounts[LineKey(line.year, line.source)] += line.amount
    return amounts


def _beside(before: Mapping[LineKey, int], after: Mapping[LineKey, int]) -> Mapping[LineKey, Amounts]:
    return {key: Amounts(before.get(key), after.get(key)) for key in sorted({*before, *after})}
