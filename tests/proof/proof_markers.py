"""A plan in which every text that the models know is a marker of its own.

It begins as the small plan of the golden documents; what that leaves out comes from the examples that stand
with the fields, so that a new field is in it from the day it is declared.
"""

import copy
from dataclasses import dataclass, field
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import yaml
from composing_books import field_annotation
from suite_books import SMALL

from masterplan_cli.plan.fields import bare, fields_of, is_part
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.references import RefersTo
from masterplan_cli.plan.values import Markdown, Text
from masterplan_cli.reading import read_plan

_LITERAL = {"Masterplan.edition", "Regency.logo"}
"""Texts that mean something to the program: the edition chooses templates, the logo is a file."""

_ELSEWHERE, _THERE = {"gov-01"}, {"program": "gov-1"}
"""What examples refer to, and what the small plan has instead."""

_GROUP = "human_resources"


@dataclass
class Marked:
    """A plan as YAML, and which field each of its markers stands in."""

    plan: dict[str, Any]
    fields: dict[str, str] = field(default_factory=dict)

    def marker(self, owner: str) -> str:
        """Return a new marker: a number, and signs that mean something to XML, HTML, Markdown or Word."""
        marker = f"M{len(self.fields):04d}& <i> *b* _c_ #1 |"
        self.fields[marker] = owner
        return marker


def marked_plan(edition: str) -> Marked:
    """Return the plan in an edition."""
    plan = _plain(read_plan(str(SMALL)).tree)
    plan["revision"]["year"] = "2020"  # the examples of some fields look back on that year
    for pillar in plan["pillars"].values():  # every pillar has sub-dimensions of its own
        pillar["strategies"] = {pillar["programs"][0]["subdimension"]: ""}
    marked = Marked(plan | {"edition": edition})
    _fill(Masterplan, marked.plan, marked, "Masterplan")
    return marked


def write(marked: Marked, path: Path) -> Path:
    """Write the plan as YAML."""
    path.write_text(yaml.safe_dump(marked.plan, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def _plain(node: Any) -> Any:
    """Return a tree without its places."""
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node


def _fill(model: type[Part], data: dict[str, Any], marked: Marked, owner: str) -> None:
    for key, info in fields_of(model).items():
        annotation = _some(field_annotation(info))
        if f"{owner}.{key}" in _LITERAL:
            continue
        if key not in data and info.examples and _holds_text(annotation):
            data[key] = copy.deepcopy(info.examples[0])
        if key in data:
            data[key] = _marked(annotation, data[key], marked, f"{owner}.{key}")


def _marked(annotation: Any, value: Any, marked: Marked, owner: str) -> Any:
    annotation = _some(annotation)
    if annotation == Text:
        return marked.marker(owner)
    if annotation == Markdown:
        return _escaped(marked.marker(owner))
    value = _referred(annotation, value)
    kind = bare(annotation)
    if is_part(kind) and isinstance(value, dict):
        _fill(kind, value, marked, _name(kind, owner))
    elif isinstance(value, list) and get_args(kind):
        return [_marked(get_args(kind)[0], item, marked, owner) for item in value]
    elif isinstance(value, dict) and get_origin(kind) is dict:
        return {key: _marked(get_args(kind)[1], item, marked, owner) for key, item in value.items()}
    return value


def _name(part: type[Part], owner: str) -> str:
    """Name a part by its model, an official by office too, and what one edition alone prints by its group."""
    group = "human_resources: " if owner.endswith(_GROUP) or owner.startswith(_GROUP) else ""
    return f"{owner}.{part.__name__}" if part.__name__ == "Official" else f"{group}{part.__name__}"


def _escaped(marker: str) -> str:
    """Write a marker as Markdown, so that it prints as it is."""
    return "".join(f"\\{sign}" if sign in "&<>*_#|" else sign for sign in marker)


def _some(annotation: Any) -> Any:
    """Return an annotation without ``None``, but with what it is annotated with."""
    if get_origin(annotation) in (Union, UnionType):
        return next(item for item in get_args(annotation) if item is not NoneType)
    return annotation


def _holds_text(annotation: Any) -> bool:
    """Whether a field has text to mark: years, amounts and the like stay as the small plan has them."""
    annotation = _some(annotation)
    kind = bare(annotation)
    if annotation in (Text, Markdown) or is_part(kind):
        return True
    return get_origin(kind) in (tuple, dict) and any(map(_holds_text, get_args(kind)))


def _referred(annotation: Any, value: Any) -> Any:
    """Let a reference from an example lead to something that is in the small plan."""
    kinds = [item.kind for item in getattr(annotation, "__metadata__", ()) if isinstance(item, RefersTo)]
    return _THERE.get(kinds[0], value) if kinds and value in _ELSEWHERE else value
