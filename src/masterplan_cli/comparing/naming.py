"""Names: of an entity that is the same, whatever it is called."""

from collections.abc import Iterator

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.classes import identity
from masterplan_cli.comparing.classes.entities import renamed
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.comparing.subjects import NAME_FIELDS
from masterplan_cli.plan.index import Entity


def compare_names(spot: Spot, old: Entity, new: Entity) -> Iterator[Change]:
    """Yield the change of name; a new id that comes with it is part of it."""
    for name in NAME_FIELDS[new.kind]:
        before, after = getattr(old.value, name), getattr(new.value, name)
        if before != after:
            yield spot.into(name).change(renamed(new.kind), before, after)
            return
    if old.id != new.id:
        yield spot.into("id").change(identity.ID_CHANGED, old.id, new.id)
