"""Where every budget stands in both plans: pillar by pillar, programme by programme, action by action.

Each amount stands where its own revision has it. A programme or action that went elsewhere therefore stands
twice: with its old amounts where it was, with its new ones where it is; every sum is then that of the plan.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from masterplan_cli.comparing.matching import Group
from masterplan_cli.comparing.revisions import Revision, Revisions
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Entity
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


@dataclass(frozen=True, slots=True)
class Standing:
    """An action, or a quick win, where it stands.

    Attributes:
        old: as it was here; None where it was not here.
        new: as it is here; None where it is not here.
        elsewhere: what it was or is in another place, for one that stands here in one plan only.
    """

    old: Action | QuickWin | None
    new: Action | QuickWin | None
    elsewhere: tuple[Action | QuickWin, ...] = ()

    @property
    def either(self) -> Action | QuickWin:
        """The new one, or the old one where it is gone from here."""
        found = self.new or self.old
        assert found is not None
        return found

    @property
    def lines(self) -> Mapping[LineKey, Amounts]:
        """Its budget by year and source, lines of the same year and source added up."""
        return amounts_of(self.old.budget if self.old else (), self.new.budget if self.new else ())


@dataclass(slots=True)
class ProgramStanding:
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
    before, after = _added_up(old), _added_up(new)
    return {key: Amounts(before.get(key), after.get(key)) for key in sorted({*before, *after})}


def programs_standing(revisions: Revisions) -> tuple[ProgramStanding, ...]:
    """Return every programme of both plans, dimension by dimension, those of the new plan first."""
    return _Places(revisions).filled()


def quick_wins_standing(revisions: Revisions) -> tuple[Standing, ...]:
    """Return every quick win of both plans; those that are gone last."""
    return tuple(
        Standing(old.value if old else None, new.value if new else None, _others(group, old, new))  # type: ignore[arg-type]
        for group in revisions.groups["quick-win"]
        for old, new in _sides(group)
    )


def _added_up(budget: Iterable[Allocation]) -> dict[LineKey, int]:
    amounts: dict[LineKey, int] = defaultdict(int)
    for line in budget:
        amounts[LineKey(line.year, line.source)] += line.amount
    return amounts


def _sides(group: Group) -> Iterator[tuple[Entity | None, Entity | None]]:
    """Yield what lives on as one and the same; then, of what was merged or split, the others one by one."""
    same = {old.id: (old, new) for old, new in group.pairs if old.id == new.id}
    if len(group.old) == len(group.new) == 1:
        same = {group.old[0].id: (group.old[0], group.new[0])}
    yield from same.values()
    new_ids = {new.id for _, new in same.values()}
    yield from ((None, new) for new in group.new if new.id not in new_ids)
    yield from ((old, None) for old in group.old if old.id not in same)


def _others(group: Group, old: Entity | None, new: Entity | None) -> tuple[Any, ...]:
    """Return the entities of the other plan that something on one side only came from or went to."""
    if old is not None and new is not None:
        return ()
    return tuple(entity.value for entity in (group.old if old is None else group.new))


class _Places:
    """The programmes of both plans by the place where they stand, which then take up the actions."""

    def __init__(self, revisions: Revisions) -> None:
        self._revisions = revisions
        self._places: list[ProgramStanding] = []
        self._old: dict[str, ProgramStanding] = {}
        self._new: dict[str, ProgramStanding] = {}
        self._nowhere = ProgramStanding(None, None, None)

    def filled(self) -> tuple[ProgramStanding, ...]:
        for group in self._revisions.groups["program"]:
            for old, new in _sides(group):
                self._stand(group, old, new)
        for group in self._revisions.groups["action"]:
            for old, new in _sides(group):
                self._take_up(group, old, new)
        rank = {pillar: number for number, pillar in enumerate(Dimension)}
        places = [*self._places, *([self._nowhere] if self._nowhere.actions else [])]
        return tuple(sorted(places, key=lambda place: rank.get(place.pillar, len(rank))))  # type: ignore[arg-type]

    def _stand(self, group: Group, old: Entity | None, new: Entity | None) -> None:
        before, after = self._pillar(self._revisions.old, old), self._pillar(self._revisions.new, new)
        if old and new and before is after:
            self._add(ProgramStanding(after, old.value, new.value))  # type: ignore[arg-type]
            return
        gone, come = _elsewhere(group, old, new)
        if new:
            self._add(ProgramStanding(after, None, new.value, come))  # type: ignore[arg-type]
        if old:
            self._add(ProgramStanding(before, old.value, None, gone))  # type: ignore[arg-type]

    def _add(self, place: ProgramStanding) -> None:
        self._places.append(place)
        if place.old:
            self._old.setdefault(place.old.id, place)
        if place.new:
            self._new.setdefault(place.new.id, place)

    def _take_up(self, group: Group, old: Entity | None, new: Entity | None) -> None:
        before = self._old.get(old.value.program, self._nowhere) if old else None  # type: ignore[attr-defined]
        after = self._new.get(new.value.program, self._nowhere) if new else None  # type: ignore[attr-defined]
        if old and new and before is after and after is not None:
            after.actions.append(Standing(old.value, new.value))  # type: ignore[arg-type]
            return
        gone, come = _elsewhere(group, old, new)
        if new and after:
            after.actions.append(Standing(None, new.value, come))  # type: ignore[arg-type]
        if old and before:
            before.actions.append(Standing(old.value, None, gone))  # type: ignore[arg-type]

    @staticmethod
    def _pillar(revision: Revision, entity: Entity | None) -> Dimension | None:
        return revision.pillar_of(entity.id) if entity else None


def _elsewhere(
    group: Group, old: Entity | None, new: Entity | None
) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return where the old one went, and where the new one came from."""
    if old and new:
        return (new.value,), (old.value,)
    return _others(group, old, new), _others(group, old, new)


def total_of(standings: Sequence[Standing]) -> Amounts:
    """Return the sum of the budgets of several actions; None where there is not a single line."""
    pairs = [pair for standing in standings for pair in standing.lines.values()]
    return added(pairs)


def added(pairs: Iterable[Amounts]) -> Amounts:
    """Add up amounts; a side without any is None, not zero."""
    found = list(pairs)
    old = [pair.old for pair in found if pair.old is not None]
    new = [pair.new for pair in found if pair.new is not None]
    return Amounts(sum(old) if old else None, sum(new) if new else None)
