"""Where programmes, actions and quick wins stand in both plans.

Each amount stands where its own revision has it. A programme or action that went elsewhere therefore stands
twice: with its old amounts where it was, with its new ones where it is; every sum is then that of the plan.
"""

from collections.abc import Iterator
from typing import Any

from masterplan_cli.comparing.matching import Group
from masterplan_cli.comparing.revisions import Revision, Revisions
from masterplan_cli.comparing.standing import ProgramStanding, Standing
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Entity


def programs_standing(revisions: Revisions) -> tuple[ProgramStanding, ...]:
    """Return every programme of both plans, dimension by dimension, those of the new plan first."""
    return _Places(revisions).filled()


def quick_wins_standing(revisions: Revisions) -> tuple[Standing, ...]:
    """Return every quick win of both plans; those that are gone last."""
    return tuple(
        Standing(_value(old), _value(new), _others(group, old, new))
        for group in revisions.groups["quick-win"]
        for old, new in _sides(group)
    )


def _value(entity: Entity | None) -> Any:
    """Return the part behind an entity: a programme, an action or a quick win, as its kind says."""
    return entity.value if entity else None


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
        return tuple(sorted(places, key=lambda place: rank[place.pillar] if place.pillar else len(rank)))

    def _stand(self, group: Group, old: Entity | None, new: Entity | None) -> None:
        before, after = self._pillar(self._revisions.old, old), self._pillar(self._revisions.new, new)
        if old and new and before is after:
            self._add(ProgramStanding(after, _value(old), _value(new)))
            return
        gone, come = _elsewhere(group, old, new)
        if new:
            self._add(ProgramStanding(after, None, _value(new), come))
        if old:
            self._add(ProgramStanding(before, _value(old), None, gone))

    def _add(self, place: ProgramStanding) -> None:
        self._places.append(place)
        if place.old:
            self._old.setdefault(place.old.id, place)
        if place.new:
            self._new.setdefault(place.new.id, place)

    def _take_up(self, group: Group, old: Entity | None, new: Entity | None) -> None:
        before = self._old.get(_value(old).program, self._nowhere) if old else None
        after = self._new.get(_value(new).program, self._nowhere) if new else None
        if old and new and before is after and after is not None:
            after.actions.append(Standing(_value(old), _value(new)))
            return
        gone, come = _elsewhere(group, old, new)
        if new and after:
            after.actions.append(Standing(None, _value(new), come))
        if old and before:
            before.actions.append(Standing(_value(old), None, gone))

    @staticmethod
    def _pillar(revision: Revision, entity: Entity | None) -> Dimension | None:
        return revision.pillar_of(entity.id) if entity else None


def _elsewhere(
    group: Group, old: Entity | None, new: Entity | None
) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return where the old one went, and where the new one came from."""
    if old and new:
        return (_value(new),), (_value(old),)
    return _others(group, old, new), _others(group, old, new)
