"""Going through a plan part by part, without knowing what each part means."""

from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from masterplan_cli.plan.part import Part
from masterplan_cli.plan.references import EntityKind, RefersTo
from masterplan_cli.plan.values import Scalar
from masterplan_cli.reading.tree import Path


def walk(part: Part, path: Path = ()) -> list[tuple[Path, Part]]:
    """Return a part and all parts below it, each with its path of YAML keys and list positions."""
    found: list[tuple[Path, Part]] = []
    _walk(part, path, found)
    return found


@cache
def reference_fields(model: type[BaseModel]) -> tuple[tuple[str, EntityKind], ...]:
    """Return the fields of a model that refer to an entity, each with the kind that it refers to."""
    found = []
    for name, info in model.model_fields.items():
        kind = _refers_to(_annotated(info))
        if kind is not None:
            found.append((name, kind))
    return tuple(found)


@cache
def text_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields of a model that may hold text: a text, a list of texts, or texts by key.

    Ids, dates and values of closed lists are no texts.
    """
    return tuple(name for name, info in model.model_fields.items() if _may_hold_text(_annotated(info)))


def parts_within(annotation: Any) -> tuple[type[Part], ...]:
    """Return the models that a type mentions, through optional, list and mapping types."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return (annotation,)
    return tuple(part for argument in get_args(annotation) for part in parts_within(argument))


@cache
def _fields_with_parts(model: type[BaseModel]) -> tuple[tuple[str, Path], ...]:
    return tuple(
        (name, (info.alias or name,))
        for name, info in model.model_fields.items()
        if parts_within(info.annotation)
    )


def _annotated(info: FieldInfo) -> Any:
    """Return the type of a field with its marks, which pydantic keeps apart."""
    return Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation


def _may_hold_text(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        scalar = next((mark for mark in annotation.__metadata__ if isinstance(mark, Scalar)), None)
        return scalar.is_text if scalar else _may_hold_text(annotation.__origin__)
    return any(map(_may_hold_text, get_args(annotation)))


def _walk(part: Part, path: Path, found: list[tuple[Path, Part]]) -> None:
    found.append((path, part))
    for name, key in _fields_with_parts(type(part)):
        if value := getattr(part, name):
            _walk_value(value, path + key, found)


def _walk_value(value: Any, path: Path, found: list[tuple[Path, Part]]) -> None:
    if isinstance(value, Part):
        _walk(value, path, found)
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            _walk(item, path + (position,), found)  # noqa: RUF005  # twice as fast
    else:
        for key, item in value.items():
            _walk_value(item, (*path, str(key)), found)


def _refers_to(annotation: Any) -> EntityKind | None:
    origin = get_origin(annotation)
    if origin is Annotated:
        for mark in annotation.__metadata__:
            if isinstance(mark, RefersTo):
                return mark.kind
        return _refers_to(annotation.__origin__)
    if origin in (Union, UnionType, tuple):
        return next(filter(None, map(_refers_to, get_args(annotation))), None)
    return None
