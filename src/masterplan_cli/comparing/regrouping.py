"""Mergers and splits: what several entities amount to together, before and after."""

from collections.abc import Iterable, Iterator
from itertools import product

from masterplan_cli.comparing.budgets import Line, compare_budgets, lines_of
from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import identity
from masterplan_cli.comparing.fields import compare_fields, field_rules
from masterplan_cli.comparing.indicator_pairs import Found
from masterplan_cli.comparing.indicators import compare_indicators, indicators_of
from masterplan_cli.comparing.matching import Group, name_of
from masterplan_cli.comparing.moves import compare_places, place_fields
from masterplan_cli.comparing.naming import compare_names
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.comparing.subjects import NAME_FIELDS, paired_spot
from masterplan_cli.plan.index import Entity
from masterplan_cli.plan.part import Part
from masterplan_cli.text.bilingual import Bilingual

_TOGETHER = ("budget", "indicator", "indicators")
_BINDING = frozenset(("lead", "owner", "status", "end"))


def compare_regrouped(revisions: Revisions, group: Group) -> Iterator[Change]:
    """Yield the changes of entities that were merged, split, or both.

    One change tells the event itself; names, texts, helpers and places that differ along with it belong to
    it. Budgets and indicators are compared all together. An entity that lives on under its id is compared in
    every detail. Where none does, a lead, a status or a schedule is told when none before is as one after.
    """
    old, new = group.pairs[0]
    names = (_joined(group.old, with_id=False), _joined(group.new, with_id=False))
    spot = paired_spot(revisions, old, new, names)
    event = _event(group)
    yield _tell(spot, event, group)
    yield from _compare_together(spot, group)
    if old.id != new.id:
        yield from _compare_binding(spot, group)
        return
    for old, new in group.pairs:
        pair = paired_spot(revisions, old, new)
        if event is identity.REGROUPED:  # a merger or a split speaks for the names
            yield from compare_names(pair, old, new)
        yield from compare_places(pair, old, new)
        skip = frozenset(("id", "formerly", *_TOGETHER, *NAME_FIELDS[new.kind], *place_fields(new.kind)))
        yield from compare_fields(pair, type(new.value), old.value, new.value, skip)


def _event(group: Group) -> ChangeClass:
    if len(group.old) > 1 and len(group.new) > 1:
        return identity.REGROUPED
    return identity.MERGED if len(group.old) > 1 else identity.SPLIT


def _tell(spot: Spot, event: ChangeClass, group: Group) -> Change:
    old, new = (tuple(entity.id for entity in side) for side in group)
    words = [_joined(side, with_id=True) for side in group]
    return spot.change(
        event, old, new, old_words=Bilingual(words[0], words[0]), new_words=Bilingual(words[1], words[1])
    )


def _compare_together(spot: Spot, group: Group) -> Iterator[Change]:
    model = type(group.new[0].value).model_fields
    if "budget" in model:
        yield from compare_budgets(spot.into("budget"), _lines(group.old), _lines(group.new))
    if not model.keys().isdisjoint(("indicator", "indicators")):
        yield from compare_indicators(spot, _indicators(group.old), _indicators(group.new))


def _compare_binding(spot: Spot, group: Group) -> Iterator[Change]:
    first_old, first_new = group.pairs[0]
    for rule in field_rules(type(first_new.value)):
        if _BINDING.isdisjoint(rule.fields):
            continue
        pairs = product(_unlike(group.old, rule.fields), _unlike(group.new, rule.fields))
        if all(any(rule.compare(spot, *pair)) for pair in pairs):
            yield from rule.compare(spot, first_old.value, first_new.value)


def _unlike(entities: tuple[Entity, ...], names: tuple[str, ...]) -> Iterable[Part]:
    """Return one entity for each value that some fields have: there are few agencies, states and months."""
    return {tuple(vars(entity.value)[name] for name in names): entity.value for entity in entities}.values()


def _lines(entities: tuple[Entity, ...]) -> Iterator[Line]:
    for entity in entities:
        yield from lines_of((*entity.path, "budget"), entity.value.budget)  # type: ignore[attr-defined]


def _indicators(entities: tuple[Entity, ...]) -> Iterator[Found]:
    for entity in entities:
        yield from indicators_of(entity.path, entity.value)


def _joined(entities: tuple[Entity, ...], *, with_id: bool) -> str:
    return " + ".join(f"{one.id} {name_of(one)}" if with_id else name_of(one) for one in entities)
