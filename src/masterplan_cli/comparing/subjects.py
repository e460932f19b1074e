"""Entities as subjects of changes: their names, and the spot where two of them are compared."""

from masterplan_cli.comparing.change import Side, Subject
from masterplan_cli.comparing.matching import name_of
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Entity

_TEXT = ("text",)
NAME_FIELDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("program", "action", "quick-win", "innovation", "rpjmd-indicator"), ("name",)),
    "agency": ("name", "short"),
    **dict.fromkeys(("objective", "mission", "goal", "rpjmd-mission", "swot-entry", "tows-strategy"), _TEXT),
    "risk": ("risk",),
    "gap": ("area",),
    "roadmap-entry": (),
}
"""The fields that name an entity of each kind; a change of name speaks for all of them."""


def lone_spot(revisions: Revisions, entity: Entity, side: Side) -> Spot:
    """Return the spot of an entity that only one plan has."""
    names = (name_of(entity), None) if side == "old" else (None, name_of(entity))
    return _spot(revisions, entity, entity, Subject(entity.kind, entity.id, None, *names), side)


def paired_spot(revisions: Revisions, old: Entity, new: Entity, names: tuple[str, str] | None = None) -> Spot:
    """Return the spot of an entity that both plans have, under its names or, for several together, theirs."""
    name_old, name_new = names or (name_of(old), name_of(new))
    subject = Subject(new.kind, new.id, old.id if old.id != new.id else None, name_old, name_new)
    return _spot(revisions, old, new, subject, "new")


def _spot(revisions: Revisions, old: Entity, new: Entity, subject: Subject, side: Side) -> Spot:
    program = new.id if new.kind == "program" else vars(new.value).get("program")
    pillar: Dimension | None = vars(new.value).get("pillar") or revisions.side(side).pillar_of(program)
    return Spot(revisions, subject, old.path, new.path, pillar=pillar, program=program)
