"""Adding up the budgets of two plans: every rupiah once in each way of looking at them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from masterplan_cli.comparing.carrying import costs_before
from masterplan_cli.comparing.matching import name_of
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.comparing.totals import UNASSIGNED, Total, Totals
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.budget import total
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Entity, Index


def totals_of(revisions: Revisions) -> Totals:
    """Add up the budgets of two plans; agencies that were renamed, merged or split share a row."""
    before, after = _Sums(revisions.old.index), _Sums(revisions.new.index)
    costs = _CostsBefore(revisions)
    return Totals(
        total=Total("total", before.total, after.total),
        by_year=tuple(_years(revisions, before.by_year, after.by_year)),
        by_source=tuple(_rows(before.by_source, after.by_source, [str(source) for source in FundingSource])),
        by_pillar=tuple(_pillars(costs, before.by_pillar, after.by_pillar)),
        quick_wins=Total("quick-wins", before.quick_wins, after.quick_wins),
        by_agency=tuple(_agencies(revisions, costs, before.by_agency, after.by_agency)),
    )


class _Sums:
    """The sums of one plan; None where there is no budget line at all."""

    def __init__(self, index: Index) -> None:
        by_line: dict[tuple[int, FundingSource], int] = defaultdict(int)
        self.by_pillar: dict[str, int] = defaultdict(int)
        self.by_agency: dict[str, int] = defaultdict(int)
        for action in index.actions:
            if not action.budget:
                continue
            for allocation in action.budget:
                by_line[allocation.year, allocation.source] += allocation.amount
            worth = total(action.budget)
            self.by_pillar[_pillar(index, action)] += worth
            self.by_agency[_agency(action)] += worth
        self.by_year: dict[str, int] = defaultdict(int)
        self.by_source: dict[str, int] = defaultdict(int)
        for (year, source), amount in by_line.items():
            self.by_year[str(year)] += amount
            self.by_source[str(source)] += amount
        self.total = _sum(line.amount for action in index.actions for line in action.budget)
        self.quick_wins = _sum(line.amount for one in index.plan.quick_wins for line in one.budget)


def _pillar(index: Index, action: Action) -> str:
    return str(index.pillar_of.get(action.program, UNASSIGNED))


def _agency(action: Action) -> str:
    return action.lead or UNASSIGNED


def _sum(amounts: Iterable[int]) -> int | None:
    found = tuple(amounts)
    return sum(found) if found else None


def _rows(before: Mapping[str, int], after: Mapping[str, int], keys: list[str]) -> Iterator[Total]:
    for key in keys:
        if key in before or key in after:
            yield Total(key, before.get(key), after.get(key))


class _CostsBefore:
    """What actions cost before, added up where they are now; what was removed, where it was."""

    def __init__(self, revisions: Revisions) -> None:
        self.by_pillar: dict[str, int] = defaultdict(int)
        self.by_agency: dict[str, int] = defaultdict(int)
        self.by_former_agency: dict[str, int] = defaultdict(int)
        by_agency = {"new": self.by_agency, "old": self.by_former_agency}
        for side, action, cost in costs_before(revisions):
            self.by_pillar[_pillar(revisions.side(side).index, action)] += cost
            by_agency[side][_agency(action)] += cost


def _pillars(costs: _CostsBefore, before: Mapping[str, int], after: Mapping[str, int]) -> Iterator[Total]:
    for key in (*map(str, Dimension), UNASSIGNED):
        yield from _moved(key, None, before.get(key), after.get(key), costs.by_pillar.get(key, 0))


def _moved(key: str, name: str | None, old: int | None, new: int | None, cost_before: int) -> Iterator[Total]:
    """Yield a row, if there is any money; ``cost_before`` is of what is here now, and of what was removed.

    Where all that moved here lost its budget on the way, neither plan has money here, but the move is told.
    """
    if old is not None or new is not None or cost_before:
        yield Total(key, old, new, name, moved=cost_before - (old or 0))


def _years(revisions: Revisions, before: Mapping[str, int], after: Mapping[str, int]) -> Iterator[Total]:
    for row in _rows(before, after, sorted({*before, *after})):
        covered = [revision.covers(int(row.key)) for revision in (revisions.old, revisions.new)]
        yield replace(row, old_covers=covered[0], new_covers=covered[1])


def _agencies(
    revisions: Revisions, costs: _CostsBefore, before: Mapping[str, int], after: Mapping[str, int]
) -> Iterator[Total]:
    """Yield a row for each agency in the lead, in the new plan's order; those that nobody declares last."""
    left, right = dict(before), dict(after)
    gone, here = dict(costs.by_former_agency), dict(costs.by_agency)
    for group in revisions.groups["agency"]:
        named = group.new or group.old
        key = "+".join(dict.fromkeys(entity.id for entity in named))
        name = " + ".join(dict.fromkeys(name_of(entity) for entity in named))
        cost_before = (_taken(gone, group.old) or 0) + (_taken(here, group.new) or 0)
        yield from _moved(key, name, _taken(left, group.old), _taken(right, group.new), cost_before)
    for key in sorted({*left, *right, *gone, *here}, key=lambda key: (key == UNASSIGNED, key)):
        cost_before = gone.get(key, 0) + here.get(key, 0)
        yield from _moved(key, None if key == UNASSIGNED else key, left.get(key), right.get(key), cost_before)


def _taken(amounts: dict[str, int], agencies: Iterable[Entity]) -> int | None:
    """Take the amounts of some agencies out and return their sum; None where there is no budget line."""
    return _sum([amounts.pop(agency.id) for agency in agencies if agency.id in amounts])
