"""Comparing entities: what came, what went, what became of the rest, and then their details."""

from collections.abc import Iterator

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.classes.entities import added, removed
from masterplan_cli.comparing.fields import compare_fields
from masterplan_cli.comparing.matching import name_of
from masterplan_cli.comparing.moves import compare_places, place_fields
from masterplan_cli.comparing.naming import compare_names
from masterplan_cli.comparing.regrouping import compare_regrouped
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.comparing.subjects import NAME_FIELDS, lone_spot, paired_spot
from masterplan_cli.plan.budget import total
from masterplan_cli.plan.index import Entity


def compare_entities(revisions: Revisions) -> Iterator[Change]:
    """Yield the changes of everything that has an id."""
    for groups in revisions.groups.values():
        for group in groups:
            if not group.old:
                yield _added(revisions, group.new[0])
            elif not group.new:
                yield _removed(revisions, group.old[0])
            elif len(group.old) == len(group.new) == 1:
                yield from _compare_pair(revisions, group.old[0], group.new[0])
            else:
                yield from compare_regrouped(revisions, group)


def _added(revisions: Revisions, new: Entity) -> Change:
    worth, delta = _worth(new)
    spot = lone_spot(revisions, new, "new")
    return spot.change(added(new.kind), None, worth, delta=delta, path_in="new")


def _removed(revisions: Revisions, old: Entity) -> Change:
    worth, delta = _worth(old)
    spot = lone_spot(revisions, old, "old")
    return spot.change(removed(old.kind), worth, None, delta=delta and -delta, path_in="old")


def _worth(entity: Entity) -> tuple[int | str | None, int | None]:
    """Return what stands for an entity, its budget or else its name, and how many rupiah that is."""
    if not hasattr(entity.value, "budget"):
        return name_of(entity), None
    worth = total(entity.value.budget) if entity.value.budget else None
    return worth, worth


def _compare_pair(revisions: Revisions, old: Entity, new: Entity) -> Iterator[Change]:
    if old.value == new.value and old.path[:-1] == new.path[:-1]:
        return
    spot = paired_spot(revisions, old, new)
    yield from compare_names(spot, old, new)
    yield from compare_places(spot, old, new)
    skip = frozenset(("id", "formerly", *NAME_FIELDS[new.kind], *place_fields(new.kind)))
    yield from compare_fields(spot, type(new.value), old.value, new.value, skip)
