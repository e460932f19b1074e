"""Going through a plan part by part, without knowing what each part means."""

from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from masterplan_cli.plan.part import Part
from masterplan_cli.plan.references import EntityKind, RefersTo
from masterplan_cli.reading.tree import Path


class Reference(NamedTuple):
    """A reference that the plan makes: its path, the kind that it refers to, and the id."""

    path: Path
    kind: EntityKind
    id: str


def walk(part: Part, path: Path = ()) -> list[tuple[Path, Part]]:
    """Return a part and all parts below it, each with its path of YAML keys and list positions."""
    found: list[tuple[Path, Part]] = []
    _walk(part, path, found)
    return found


def references(part: Part, path: Path = ()) -> Iterator[Reference]:
    """Yield every reference that a part itself makes, not those of the parts below it."""
    for name, kind in reference_fields(type(part)):
        value = getattr(part, name)
        if not value:
            continue
        if isinstance(value, tuple):
            for position, item in enumerate(value):
                yield Reference((*path, name, position), kind, item)
        else:
            yield Reference((*path, name), kind, value)


@cache
def reference_fields(model: type[BaseModel]) -> tuple[tuple[str, EntityKind], ...]:
    """Return the fields of a model that refer to an entity, each with the kind that it refers to."""
    found = []
    for name, info in model.model_fields.items():
        kind = _refers_to(Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation)
        if kind is not None:
            found.append((name, kind))
    return tuple(found)


@cache
def text_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields of a model that may hold text: a text, a list of texts, or texts by key."""
    return tuple(name for name, info in model.model_fields.items() if _may_hold_text(info.annotation))


def parts_within(annotation: Any) -> tuple[type[Part], ...]:
    """Return the models that a type mentions, through optional, list and mapping types."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return (annotation,)
    return tuple(part for argument in get_args(annotation) for part in parts_within(argument))


@cache
def _fields_with_parts(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, info.alias or name)
        for name, info in model.model_fields.items()
        if parts_within(info.annotation)
    )


def _may_hold_text(annotation: Any) -> bool:
    return annotation is str or any(map(_may_hold_text, get_args(annotation)))


def _walk(part: Part, path: Path, found: list[tuple[Path, Part]]) -> None:
    found.append((path, part))
    for name, key in _fields_with_parts(type(part)):
        value = getattr(part, name)
        if value:
            _walk_value(value, (*path, key), found)


def _walk_value(value: Any, path: Path, found: list[tuple[Path, Part]]) -> None:
    if isinstance(value, tuple):
        for position, item in enumerate(value):
            _walk_value(item, (*path, position), found)
    elif isinstance(value, Part):
        _walk(value, path, found)
    elif isinstance(value, dict):
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
