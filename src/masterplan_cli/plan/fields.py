"""What the schema knows of a path in the plan: the field's title, its type and its closed list."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from msgspec import Struct
from pydantic.fields import FieldInfo

from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.nearest import Names
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.unofficial_names import unofficial_names_of
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual

_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]+")


class Spot(Struct, frozen=True):
    """What the schema says of one path.

    Attributes:
        field: the innermost named field on the way, None at the root or below an unknown key.
        label: how messages call the spot: key and Indonesian title, ``"`name` (Nama program)"``.
        annotation: the type that is expected there without ``None``, or None when unknown.
        key_annotation: the type of the last key when it is the key of a mapping such as ``targets``.
        is_inside_field: whether the spot is an item or value within the field, not the field itself.
    """

    field: FieldInfo | None
    label: Bilingual
    annotation: Any
    key_annotation: Any = None
    is_inside_field: bool = False

    @property
    def part(self) -> type[Part] | None:
        """The model that is expected at the spot, if it is one."""
        return self.annotation if is_part(self.annotation) else None

    @property
    def choices(self) -> type[StrEnum] | None:
        """The closed list that is expected at the spot, if it is one."""
        return self.annotation if is_choice(self.annotation) else None

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that can stand below the spot, as far as they are known."""
        if self.part:
            return tuple(fields_of(self.part))
        if get_origin(self.annotation) is dict and is_choice(kind := bare(get_args(self.annotation)[0])):
            return tuple(kind)
        return ("…",)


def spot_at(path: Path) -> Spot:
    """Return what the schema says of a path; steps that it does not know give an unknown spot."""
    annotation: Any = Masterplan
    key_annotation: Any = None
    info: FieldInfo | None = None
    named: Path = ()
    for step in path:
        key_annotation = None
        if is_part(annotation):
            info, named = fields_of(annotation).get(str(step)), (step,)
            annotation = bare(info.annotation) if info else None
            continue
        named = (*named, step)
        arguments = get_args(annotation)
        if get_origin(annotation) is dict:
            key_annotation, annotation = bare(arguments[0]), bare(arguments[1])
        else:
            annotation = bare(arguments[0]) if arguments else None
    return Spot(info, _label(named, info), annotation, key_annotation, len(named) > 1)


@cache
def fields_of(model: type[Part]) -> Mapping[str, FieldInfo]:
    """Return the fields of a model by the keys that stand in YAML."""
    return {info.alias or name: info for name, info in model.model_fields.items()}


@cache
def names_of_fields(model: type[Part]) -> Names:
    """Return the keys of a model with their Indonesian titles, to find what somebody meant."""
    return Names({key: (info.title or "", _first_words(info)) for key, info in fields_of(model).items()})


@cache
def names_of_choices(choices: type[StrEnum]) -> Names:
    """Return the values of a closed list with their labels, to find what somebody meant."""
    return Names({choice.value: _spellings(choice) for choice in choices})


def label_of_choice(choice: StrEnum) -> str:
    """Return the Indonesian word that books print for a value of a closed list."""
    return str(getattr(choice, "label", choice.value))


def path_text(path: Path) -> str:
    """Write a path as messages and reports do: ``action_plan.policy[3].budget[0].amount``."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif _PLAIN_KEY.fullmatch(step):
            text += f".{step}" if text else step
        else:
            text += '["' + step.replace("\\", "\\\\").replace('"', '\\"') + '"]'
    return text


def bare(annotation: Any) -> Any:
    """Return a type without its annotations and without ``None``."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
        elif origin in (Union, UnionType):
            annotation = next(part for part in get_args(annotation) if part is not NoneType)
        else:
            return annotation


def is_part(annotation: Any) -> bool:
    """Tell whether a type is a model of the plan."""
    return isinstance(annotation, type) and issubclass(annotation, Part)


def is_choice(annotation: Any) -> bool:
    """Tell whether a type is a closed list."""
    return isinstance(annotation, type) and issubclass(annotation, StrEnum)


def _label(named: Path, info: FieldInfo | None) -> Bilingual:
    key = f"`{path_text(named)}`" if named else ""
    if not named:
        return Bilingual("rencana ini", "this plan")
    return Bilingual(f"{key} ({info.title})" if info and info.title else key, key)


def _first_words(info: FieldInfo) -> str:
    """The description's beginning: *Nama kegiatan* leads from ``nama`` to the field titled *Kegiatan*."""
    return (info.description or "").partition(".")[0].partition(",")[0][:40]


def _spellings(choice: StrEnum) -> tuple[str, ...]:
    label = label_of_choice(choice)
    if isinstance(choice, Dimension):
        others = unofficial_names_of(choice)
        return (label, *others, *(f"Smart {other}" for other in others))
    if isinstance(choice, Subdimension):
        return (label, choice.english)
    return (label,)
