"""Many revisions: what became of each programme, quick win and sum from the first to the last."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.compare import compare_revisions
from masterplan_cli.comparing.matching import name_of
from masterplan_cli.comparing.revisions import Revision, Revisions
from masterplan_cli.comparing.totals import UNASSIGNED, Total, Totals
from masterplan_cli.comparing.tracing import Trace, traces
from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import Progress
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Entity
from masterplan_cli.plan.masterplan import Masterplan

Mark = Literal[
    "added", "removed", "returned", "renamed", "renumbered", "moved", "merged", "split", "regrouped"
]
"""What became of something from one revision to the next; ``renumbered`` is a new id."""


class Station(Struct, frozen=True):
    """What a programme or quick win is in one revision.

    Attributes:
        ids: its id; several where it was merged or split.
        names: its name; several likewise.
        pillar: its dimension; None where the plan does not say.
        budget: its money in whole rupiah; None where there is no budget line, which is not zero.
        status: of a quick win, how far it is; several likewise.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    pillar: Dimension | None
    budget: int | None
    status: tuple[Progress, ...] = ()


class Course(Struct, frozen=True):
    """One programme or quick win through all revisions.

    Attributes:
        stations: for each revision what it is there; None where it is not in the plan.
        marks: for each revision what became of it since the one before; none for the first.
    """

    stations: tuple[Station | None, ...]
    marks: tuple[tuple[Mark, ...], ...]

    @property
    def newest(self) -> Station:
        """What it is in the last revision that has it."""
        return next(station for station in reversed(self.stations) if station)


class Series(Struct, frozen=True):
    """One sum through all revisions, in whole rupiah.

    Attributes:
        key: a year, a dimension's YAML word, ``unassigned``, ``total`` or ``quick-wins``.
        amounts: for each revision; None where there is not a single budget line, which is not zero.
        covers: for each revision whether its horizon covers the year; True for rows of another kind.
    """

    key: str
    amounts: tuple[int | None, ...]
    covers: tuple[bool, ...]


class RevisionFacts(Struct, frozen=True):
    """What tells a revision from others.

    Attributes:
        label: a short name: its year, numbered where several are of one year.
        year: its year.
        status: ``draft`` or ``final``.
        date: its date as ``2018-12-14``; None where the plan has none.
    """

    label: str
    year: int
    status: str
    date: str | None


class Trend(Struct, frozen=True):
    """Several revisions of one plan, in the order in which they were named.

    Attributes:
        plans: the revisions.
        steps: the comparison of each revision with the next one.
        programs: dimension by dimension as the last revision has them; what is gone comes last in each.
        quick_wins: likewise.
        total: the budgets of all actions.
        quick_win_total: the budgets of all quick wins, which may be part of the actions'.
        by_year: the budgets of all actions by calendar year.
        by_pillar: the same by dimension.
    """

    plans: tuple[Masterplan, ...]
    steps: tuple[Comparison, ...]
    programs: tuple[Course, ...]
    quick_wins: tuple[Course, ...]
    total: Series
    quick_win_total: Series
    by_year: tuple[Series, ...]
    by_pillar: tuple[Series, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The short names of the revisions."""
        years = [str(plan.revision.year) for plan in self.plans]
        seen: Counter[str] = Counter()
        labels = []
        for year in years:
            seen[year] += 1
            labels.append(f"{year} ({seen[year]})" if years.count(year) > 1 else year)
        return tuple(labels)

    @property
    def facts(self) -> tuple[RevisionFacts, ...]:
        """What tells the revisions from each other."""
        revisions = [plan.revision for plan in self.plans]
        return tuple(
            RevisionFacts(label, one.year, str(one.status), str(one.date) if one.date else None)
            for label, one in zip(self.labels, revisions, strict=True)
        )


def trend_of(plans: Sequence[Masterplan]) -> Trend:
    """Compare each plan with the next one, and follow programmes, quick wins and sums through all of them.

    Args:
        plans: at least two revisions of one plan.
    """
    pairs = [Revisions(old, new) for old, new in pairwise(plans)]
    revisions = [pairs[0].old, *(pair.new for pair in pairs)]
    steps = tuple(map(compare_revisions, pairs))
    sums = _Sums([step.totals for step in steps])
    return Trend(
        plans=tuple(plans),
        steps=steps,
        programs=_courses(traces("program", pairs), revisions, _program),
        quick_wins=_courses(traces("quick-win", pairs), revisions, _quick_win),
        total=sums.series("total", lambda totals: [totals.total]),
        quick_win_total=sums.series("quick-wins", lambda totals: [totals.quick_wins]),
        by_year=sums.all(lambda totals: totals.by_year, sorted),
        by_pillar=sums.all(lambda totals: totals.by_pillar, _in_books_order),
    )


class _Sums:
    """The totals of all steps, put together: each step knows two revisions of each row."""

    def __init__(self, steps: Sequence[Totals]) -> None:
        self._steps = steps

    def all(
        self, rows: Callable[[Totals], Sequence[Total]], ordered: Callable[[set[str]], Iterable[str]]
    ) -> tuple[Series, ...]:
        keys = {row.key for step in self._steps for row in rows(step)}
        return tuple(self.series(key, rows) for key in ordered(keys))

    def series(self, key: str, rows: Callable[[Totals], Sequence[Total]]) -> Series:
        found = [next((row for row in rows(step) if row.key == key), None) for step in self._steps]
        first, *_ = found
        amounts = (first.old if first else None, *(row.new if row else None for row in found))
        covers = (first.old_covers if first else True, *(row.new_covers if row else True for row in found))
        return Series(key, amounts, covers)


def _in_books_order(keys: set[str]) -> list[str]:
    return [key for key in (*map(str, Dimension), UNASSIGNED) if key in keys]


def _courses(
    found: Sequence[Trace],
    revisions: Sequence[Revision],
    station_of: Callable[[Sequence[Entity], Revision], Station],
) -> tuple[Course, ...]:
    courses = []
    for trace in found:
        stations = tuple(
            station_of(entities, revision) if entities else None
            for entities, revision in zip(trace, revisions, strict=True)
        )
        courses.append(Course(stations, tuple(_marks(stations))))
    ranks = {pillar: rank for rank, pillar in enumerate(Dimension)}
    return tuple(sorted(courses, key=lambda one: ranks.get(one.newest.pillar, len(ranks))))  # type: ignore[arg-type]


def _program(entities: Sequence[Entity], revision: Revision) -> Station:
    actions = [action for one in entities for action in revision.index.actions_of.get(one.id, ())]
    return Station(
        tuple(one.id for one in entities),
        tuple(map(name_of, entities)),
        revision.pillar_of(entities[0].id),
        _money(line for action in actions for line in action.budget),
    )


def _quick_win(entities: Sequence[Entity], revision: Revision) -> Station:
    values = [vars(one.value) for one in entities]
    return Station(
        tuple(one.id for one in entities),
        tuple(map(name_of, entities)),
        values[0]["pillar"],
        _money(line for value in values for line in value["budget"]),
        tuple(value["status"] for value in values),
    )


def _money(lines: Iterable[Allocation]) -> int | None:
    amounts = [line.amount for line in lines]
    return sum(amounts) if amounts else None


def _marks(stations: Sequence[Station | None]) -> Iterator[tuple[Mark, ...]]:
    yield ()
    was_there = stations[0] is not None
    for old, new in pairwise(stations):
        if old and new:
            yield tuple(_became(old, new))
        elif new:
            yield ("returned",) if was_there else ("added",)
        else:
            yield ("removed",) if old else ()
        was_there = was_there or new is not None


def _became(old: Station, new: Station) -> Iterator[Mark]:
    if max(len(old.ids), len(new.ids)) > 1 and old.ids != new.ids:
        yield "merged" if len(new.ids) == 1 else "split" if len(old.ids) == 1 else "regrouped"
    elif old.names != new.names:
        yield "renamed"
    elif old.ids != new.ids:
        yield "renumbered"
    if old.pillar is not new.pillar:
        yield "moved"
