"""Moves: to another pillar, sub-dimension, programme, group or list."""

from collections.abc import Iterator

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import identity
from masterplan_cli.comparing.revisions import Revision
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.actions import ActionPlan
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.index import Entity
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.swot import Swot, TowsStrategies
from masterplan_cli.text.bilingual import Bilingual

_PLACE_FIELDS: dict[str, tuple[str, ...]] = {
    "program": ("subdimension",),
    "action": ("program",),
    "quick-win": ("pillar", "subdimension", "program"),
    "objective": ("pillar",),
    "innovation": ("pillar", "subdimension"),
    "roadmap-entry": ("program",),
}
_CLASSES = {
    "program": identity.PROGRAM_MOVED,
    "action": identity.ACTION_MOVED,
    "quick-win": identity.QUICK_WIN_MOVED,
    "swot-entry": identity.SWOT_MOVED,
}
_LISTS: dict[str, type[Part]] = {"action": ActionPlan, "swot-entry": Swot, "tows-strategy": TowsStrategies}


def place_fields(kind: str) -> tuple[str, ...]:
    """Return the fields that say where an entity of this kind belongs; moves speak for them."""
    return _PLACE_FIELDS.get(kind, ())


def compare_places(spot: Spot, old: Entity, new: Entity) -> Iterator[Change]:
    """Yield the moves of an entity: one at most, but two for an action with another programme and group."""
    change_class = _CLASSES.get(old.kind, identity.ENTRY_MOVED)
    if _container(old) != _container(new):
        if old.kind == "action":
            yield _moved(spot, identity.ACTION_GROUP_CHANGED, (_container(old), _container(new)))
        elif old.kind in _LISTS:
            yield _moved(spot, change_class, (_container(old), _container(new)))
    before, after = _belongs(old), _belongs(new)
    if before != after and not _only_renamed(spot, old, new):
        yield _moved(spot, change_class, (before, after))


def _only_renamed(spot: Spot, old: Entity, new: Entity) -> bool:
    """Whether all that differs is the id of the programme, which is the same programme."""
    if "program" not in place_fields(old.kind):
        return False
    programs = getattr(old.value, "program", None), getattr(new.value, "program", None)
    return spot.revisions.same("program", *programs) and _belongs(old)[:-1] == _belongs(new)[:-1]


def _belongs(entity: Entity) -> tuple[str, ...]:
    """Say where an entity belongs; the programme, where there is one, is the last step."""
    steps = [entity.path[1]] if entity.kind == "program" else []
    steps += [vars(entity.value)[name] for name in place_fields(entity.kind)]
    return tuple("" if step is None else str(step) for step in steps)


def _container(entity: Entity) -> tuple[str, ...]:
    """Return the key of the list in which an entity stands, where several lists hold its kind."""
    return (str(entity.path[-2]),) if entity.kind in _LISTS else ()


def _moved(spot: Spot, change_class: ChangeClass, steps: tuple[tuple[str, ...], tuple[str, ...]]) -> Change:
    kind = spot.entity.type
    old, new = steps
    return spot.change(
        change_class,
        "/".join(filter(None, old)),
        "/".join(filter(None, new)),
        old_words=_words(spot.revisions.old, kind, old),
        new_words=_words(spot.revisions.new, kind, new),
    )


def _words(revision: Revision, kind: str, steps: tuple[str, ...]) -> Bilingual:
    words = [_word(revision, kind, step) for step in steps if step]
    return Bilingual(" › ".join(word.id for word in words), " › ".join(word.en for word in words))


def _word(revision: Revision, kind: str, step: str) -> Bilingual:
    holder = _LISTS.get(kind)
    if holder and step in holder.model_fields:
        return Bilingual(str(holder.model_fields[step].title), step.replace("_", " "))
    if step in set(Dimension):
        return Bilingual(Dimension(step).label, Dimension(step).label)
    if step in set(Subdimension):
        return Bilingual(Subdimension(step).label, Subdimension(step).english)
    label = revision.label("program", step)
    return Bilingual(label, label)
