"""Everything of a plan that has an id, found without visiting what cannot have one."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

from masterplan_cli.plan.index import Entity
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.plan.walk import parts_within
from masterplan_cli.reading.tree import Path

Entities = dict[EntityKind, dict[str, Entity]]
"""The entities of a plan by kind and id; an id that stands twice gets ``#2``: nothing is overlooked."""


def collect(plan: Masterplan) -> Entities:
    """Return the entities of a plan, in its order."""
    found: Entities = defaultdict(dict)
    seen: Counter[tuple[EntityKind, str]] = Counter()
    for path, part in _entities(plan, ()):
        kind: EntityKind = part.entity  # type: ignore[attr-defined]  # _holds_entities saw to it
        id_ = str(part.id)  # type: ignore[attr-defined]
        seen[kind, id_] += 1
        number = seen[kind, id_]
        found[kind][id_ if number == 1 else f"{id_}#{number}"] = Entity(kind, id_, path, part)
    return found


@cache
def leads_to_entities(model: type[Part]) -> tuple[tuple[str, bool], ...]:
    """Return the fields of a model below which entities stand, and whether the field holds them itself.

    No entity stands below another entity; a test holds that.
    """
    return tuple(
        (name, any(_is_entity(part) for part in parts))
        for name, info in model.model_fields.items()
        if (parts := parts_within(info.annotation))
        and any(_is_entity(part) or leads_to_entities(part) for part in parts)
    )


def _is_entity(model: type[Part]) -> bool:
    return hasattr(model, "entity")


def _entities(part: Part, path: Path) -> Iterator[tuple[Path, Part]]:
    for name, holds_them in leads_to_entities(type(part)):
        value: Any = getattr(part, name)
        if holds_them:
            yield from (((*path, name, position), item) for position, item in enumerate(value))
        elif isinstance(value, dict):
            for key, item in value.items():
                yield from _entities(item, (*path, name, str(key)))
        elif value is not None:
            yield from _entities(value, (*path, name))
