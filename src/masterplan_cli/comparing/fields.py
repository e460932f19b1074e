"""Comparing two parts field by field: every field has exactly one rule, so nothing is lost or told twice."""

from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

from masterplan_cli.comparing.change import Change, Subject
from masterplan_cli.comparing.collecting import leads_to_entities
from masterplan_cli.comparing.lists import compare_lists
from masterplan_cli.comparing.rules import RULES, Compare
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.comparing.values import compare_values
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.walk import parts_within
from masterplan_cli.text.bilingual import Bilingual

_ENGLISH = {"now": "present state"}
"""Names of fields that read as something else in a sentence."""


class FieldRule(NamedTuple):
    """The fields that a rule speaks for, and how it compares two parts (None where one is missing)."""

    fields: tuple[str, ...]
    compare: Compare


def compare_fields(
    spot: Spot, model: type[Part], old: Part | None, new: Part | None, skip: frozenset[str] = frozenset()
) -> Iterator[Change]:
    """Yield the changes between two parts of one model; a missing part counts as one without any value.

    Entities are compared on their own, wherever they stand: fields that hold them are left out here.

    Args:
        spot: the parts' place.
        model: the model of both.
        old: the part before.
        new: the part after.
        skip: fields that the caller compares itself.
    """
    if old == new:
        return
    before, after = vars(old) if old else {}, vars(new) if new else {}
    for rule in field_rules(model):
        if skip.isdisjoint(rule.fields) and any(before.get(name) != after.get(name) for name in rule.fields):
            yield from rule.compare(spot, old, new)


@cache
def field_rules(model: type[Part]) -> tuple[FieldRule, ...]:
    """Return the rules of a model: the special ones, and one by type for each field that is left."""
    special = tuple(FieldRule(fields, compare) for fields, compare in RULES.get(model, ()))
    spoken_for = {name for rule in special for name in rule.fields}
    rest = (
        FieldRule((name,), partial(_compare_field, model, name))
        for name in model.model_fields
        if name not in spoken_for and not _holds_entities(model, name)
    )
    return (*special, *rest)


def _holds_entities(model: type[Part], name: str) -> bool:
    return (name, True) in leads_to_entities(model)


def _compare_field(
    model: type[Part], name: str, spot: Spot, old: Part | None, new: Part | None
) -> Iterator[Change]:
    before, after = getattr(old, name, None), getattr(new, name, None)
    if before == after:
        return
    below = _below(spot, model, name)
    parts = parts_within(model.model_fields[name].annotation)
    if not parts:
        yield from compare_values(below, model, name, before, after)
    elif isinstance(before or after, dict):
        yield from _compare_by_dimension(below, parts[0], before or {}, after or {})
    elif isinstance(before or after, tuple):
        yield from compare_lists(
            below, parts[0], before or (), after or (), partial(_compare_entries, parts[0])
        )
    else:
        yield from compare_fields(below, parts[0], before, after)


def _below(spot: Spot, model: type[Part], name: str) -> Spot:
    title = Bilingual(str(model.model_fields[name].title), _ENGLISH.get(name) or name.replace("_", " "))
    if model is not Masterplan:
        return spot.into(name, title)
    return spot.about(Subject("section", name, None, title.id, title.id)).into(name)


def _compare_entries(model: type[Part], spot: Spot, old: Part, new: Part) -> Iterator[Change]:
    return compare_fields(spot, model, old, new)


def _compare_by_dimension(
    spot: Spot, model: type[Part], old: dict[Dimension, Part], new: dict[Dimension, Part]
) -> Iterator[Change]:
    for dimension in Dimension:
        pillar = Subject("pillar", str(dimension), None, dimension.label, dimension.label)
        below = spot.within(pillar, dimension).into(str(dimension))
        yield from compare_fields(below, model, old.get(dimension), new.get(dimension))
