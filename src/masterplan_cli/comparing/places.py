"""Where programmes, actions and quick wins stand in both plans.

Each amount stands where its own revision has it. A programme or action that went elsewhere therefore stands
twice: with its old amounts where it was, with its new ones where it is; every sum is then that of the plan.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from masterplan_cli.comparing.carrying import Carried, carried
from masterplan_cli.comparing.matching import Group
from masterplan_cli.comparing.revisions import Revision, Revisions
from masterplan_cli.comparing.standing import ProgramStanding, Standing, added_up
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Entity
from masterplan_cli.reading.tree import Path

_RANKS = {pillar: rank for rank, pillar in enumerate(Dimension)}
_Order = tuple[int, bool, str | int]
"""The dimension, whether it is gone, and the position in the plan."""


def programs_standing(revisions: Revisions) -> tuple[ProgramStanding, ...]:
    """Return every programme of both plans, dimension by dimension.

    Those of the new plan come first, in its order; then those that are gone, in the order of the old one.
    """
    return _Places(revisions).filled()


def quick_wins_standing(revisions: Revisions) -> tuple[Standing, ...]:
    """Return every quick win of both plans; those that are gone last."""
    return tuple(standing for group in revisions.groups["quick-win"] for standing in _standing(group))


def _standing(group: Group) -> Iterator[Standing]:
    shares = carried(group)
    for old, new in _sides(group):
        cost = _cost_before(group, shares, old, new)
        yield Standing(_value(old), _value(new), _others(group, old, new), cost)


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


def _cost_before(
    group: Group, shares: Mapping[Path, Carried], old: Entity | None, new: Entity | None
) -> Carried:
    """Return what something cost before; nothing for what stands elsewhere now, for it is told there."""
    if new:
        return shares[new.path]
    return added_up(_value(old).budget) if old and not group.new else {}


class _Places:
    """The programmes of both plans by the place where they stand, which then take up the actions."""

    def __init__(self, revisions: Revisions) -> None:
        self._revisions = revisions
        self._places: list[tuple[_Order, ProgramStanding]] = []
        self._old: dict[str, ProgramStanding] = {}
        self._new: dict[str, ProgramStanding] = {}
        self._nowhere = ProgramStanding(None, None, None)

    def filled(self) -> tuple[ProgramStanding, ...]:
        for group in self._revisions.groups["program"]:
            for old, new in _sides(group):
                self._stand(group, old, new)
        for group in self._revisions.groups["action"]:
            shares = carried(group)
            for old, new in _sides(group):
                self._take_up(group, shares, old, new)
        places = [place for _, place in sorted(self._places, key=lambda each: each[0])]
        return (*places, *([self._nowhere] if self._nowhere.actions else []))

    def _stand(self, group: Group, old: Entity | None, new: Entity | None) -> None:
        before, after = self._pillar(self._revisions.old, old), self._pillar(self._revisions.new, new)
        if old and new and before is after:
            self._add(ProgramStanding(after, _value(old), _value(new)), new)
            return
        gone, come = _elsewhere(group, old, new)
        if new:
            self._add(ProgramStanding(after, None, _value(new), come), new)
        if old:
            self._add(ProgramStanding(before, _value(old), None, gone), old)

    def _add(self, place: ProgramStanding, entity: Entity) -> None:
        pillar = _RANKS[place.pillar] if place.pillar else len(_RANKS)
        self._places.append(((pillar, place.new is None, entity.path[-1]), place))
        if place.old:
            self._old.setdefault(place.old.id, place)
        if place.new:
            self._new.setdefault(place.new.id, place)

    def _take_up(
        self, group: Group, shares: Mapping[Path, Carried], old: Entity | None, new: Entity | None
    ) -> None:
        before = self._old.get(_value(old).program, self._nowhere) if old else None
        after = self._new.get(_value(new).program, self._nowhere) if new else None
        cost = _cost_before(group, shares, old, new)
        if old and new and before is after and after is not None:
            after.actions.append(Standing(_value(old), _value(new), (), cost))
            return
        gone, come = _elsewhere(group, old, new)
        if new and after:
            after.actions.append(Standing(None, _value(new), come, cost))
        if old and before:
            before.actions.append(Standing(_value(old), None, gone, {} if new else cost))

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
