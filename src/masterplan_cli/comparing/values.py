"""Values that are no parts: texts, numbers, choices, references, and lists and mappings of them."""

from collections.abc import Iterator
from typing import Any

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import analysis, duties, texts
from masterplan_cli.comparing.duties import compare_reference_lists, compare_references, compare_texts
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.dimensions import Subdimension
from masterplan_cli.plan.innovations import Innovation
from masterplan_cli.plan.legal import Regulation
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.organization import Committee, Decree, Mentor, Organization, Seat, WorkingGroup
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.pillars import Program
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.readiness import ReadinessItem, ReadinessScale
from masterplan_cli.plan.regency import Boundaries, Leaders, Official, Population, Regency, Statistic
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.plan.values import MarkdownText
from masterplan_cli.plan.vision import Vision
from masterplan_cli.plan.walk import reference_fields
from masterplan_cli.text.bilingual import Bilingual

_BY_FIELD: dict[tuple[type[Part], str], ChangeClass] = {
    (Masterplan, "edition"): texts.EDITION_CHANGED,
    (Vision, "statement"): texts.VISION_CHANGED,
    (Program, "problem"): texts.DESCRIPTION_CHANGED,
    (Program, "description"): texts.DESCRIPTION_CHANGED,
    (Action, "output"): texts.DESCRIPTION_CHANGED,
    (Action, "readiness"): duties.PREPARATION_CHANGED,
    (Action, "preparation"): duties.PREPARATION_CHANGED,
    (Action, "code"): duties.CODE_CHANGED,
    (QuickWin, "beneficiaries"): texts.DESCRIPTION_CHANGED,
    (QuickWin, "uniqueness"): texts.DESCRIPTION_CHANGED,
    (QuickWin, "development"): texts.DESCRIPTION_CHANGED,
    (RoadmapEntry, "milestone"): texts.MILESTONE_CHANGED,
    (RoadmapEntry, "targets"): texts.MILESTONE_CHANGED,
    (Innovation, "description"): texts.DESCRIPTION_CHANGED,
    (Innovation, "users"): texts.DESCRIPTION_CHANGED,
    (Innovation, "operation"): analysis.INNOVATION_STATE_CHANGED,
    (Innovation, "integration"): analysis.INNOVATION_STATE_CHANGED,
    (ReadinessItem, "now"): texts.READINESS_TEXT_CHANGED,
    (ReadinessItem, "needed"): texts.READINESS_TEXT_CHANGED,
}
_BY_MODEL: dict[type[Part], ChangeClass] = {
    **dict.fromkeys((Regency, Leaders, Official, Boundaries, Population, Statistic), texts.REGENCY_CHANGED),
    **dict.fromkeys(
        (Organization, Committee, Seat, WorkingGroup, Mentor, Decree), texts.ORGANIZATION_CHANGED
    ),
    Regulation: texts.REGULATION_CHANGED,
}
_ORDERED = {(ReadinessScale, "labels")}  # from the lowest to the highest


def compare_values(spot: Spot, model: type[Part], name: str, old: Any, new: Any) -> Iterator[Change]:
    """Yield the changes between two values of one field.

    Lists are compared in any order, except where the order is the meaning; mappings key by key.

    Args:
        spot: the field's place.
        model: the model that has the field.
        name: the field's name.
        old: the value before, or None.
        new: the value after, or None.
    """
    kind = dict(reference_fields(model)).get(name)
    either = old if old is not None else new
    change_class = _class_of(model, name, either)
    if kind:
        yield from _compare_links(spot, model, kind, old, new)
    elif isinstance(either, dict):
        yield from _compare_mappings(spot, model, name, old or {}, new or {})
    elif isinstance(either, tuple) and (model, name) not in _ORDERED:
        yield from compare_texts(spot, old or (), new or (), change_class)
    elif (old or None) != (new or None):
        yield spot.change(change_class, old, new)


def _class_of(model: type[Part], name: str, value: Any) -> ChangeClass:
    if change_class := _BY_FIELD.get((model, name)):
        return change_class
    if isinstance(value, MarkdownText):
        return texts.NARRATIVE_CHANGED
    return _BY_MODEL.get(model, texts.DETAIL_CHANGED)


def _compare_links(spot: Spot, model: type[Part], kind: Any, old: Any, new: Any) -> Iterator[Change]:
    default = duties.LINK_CHANGED if kind != "agency" else texts.DETAIL_CHANGED
    change_class = _BY_MODEL.get(model, default)
    if isinstance(old, tuple) or isinstance(new, tuple):
        yield from compare_reference_lists(spot, kind, (old or (), new or ()), change_class)
    else:
        yield from compare_references(spot, kind, old, new, change_class)


def _compare_mappings(
    spot: Spot, model: type[Part], name: str, old: dict[Any, Any], new: dict[Any, Any]
) -> Iterator[Change]:
    for key in sorted({*old, *new}):
        before, after = old.get(key), new.get(key)
        if before != after:
            year = key if isinstance(key, int) else None
            change_class = _class_of(model, name, after if before is None else before)
            yield spot.into(str(key), _title(key)).change(change_class, before, after, year=year)


def _title(key: Any) -> Bilingual:
    if isinstance(key, Subdimension):
        return Bilingual(key.label, key.english)
    return Bilingual(str(key), str(key))
