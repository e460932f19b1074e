"""The text of a plan with nothing in it yet: every key in its place, and above it what to write there."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.fields import bare, fields_of, is_choice, is_part, label_of_choice
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.organization import WorkingGroup
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.scaffold.descriptions import description_of, is_asked_in
from masterplan_cli.plan.scaffold.entries import Entries
from masterplan_cli.plan.scaffold.examples import Examples
from masterplan_cli.plan.scaffold.yaml_text import banner, comment, scalar
from masterplan_cli.plan.vision import Objective
from masterplan_cli.plan.walk import parts_within
from masterplan_cli.reading.tree import Path

_STEP = 2
_ONE_FOR_EACH = frozenset((Objective, WorkingGroup))


class Layout:
    """Lays out the parts that stand in one file.

    Args:
        values: what is known already, by path.
        edition: fields that only another edition asks for are left out.
        examples: gives the examples; its dimension, if any, is the only one that is laid out.
    """

    def __init__(self, values: Mapping[Path, object], edition: str, examples: Examples) -> None:
        self._values = values
        self._edition = edition
        self._examples = examples
        self._told: set[type[Part]] = set()
        self._entries = Entries(examples, self._told)

    def section(self, key: str) -> Iterator[str]:
        """Yield the lines of a top-level field of the plan."""
        info = fields_of(Masterplan)[key]
        if (key,) in self._values:
            yield from comment(description_of(info))
        else:
            yield ""
            yield from banner(str(info.title), str(info.description))
        yield from self._key((key,), info, 0)

    def _fields(self, model: type[Part], path: Path, indent: int) -> Iterator[str]:
        is_new = model not in self._told
        self._told.add(model)
        for key, info in fields_of(model).items():
            if is_asked_in(self._edition, info):
                if is_new or _has_parts(info):
                    yield from self._comment((*path, key), info, indent)
                yield from self._key((*path, key), info, indent)

    def _comment(self, path: Path, info: FieldInfo, indent: int) -> Iterator[str]:
        """The description, with an example where it is one value that nobody knows yet."""
        text, example = description_of(info), (info.examples or [[]])[0]
        is_shown = not is_choice(bare(info.annotation)) and isinstance(example, str | int)
        if not is_shown or path in self._values:
            yield from comment(text, indent)
            return
        shown = f"Contoh: {scalar(example)}"
        together = list(comment(f"{text} {shown}", indent))
        yield from together if len(together) == 1 else (*comment(text, indent), *comment(shown, indent))

    def _key(self, path: Path, info: FieldInfo, indent: int) -> Iterator[str]:
        start = f"{' ' * indent}{path[-1]}:"
        if path in self._values:
            yield f"{start} {scalar(self._values[path])}"
            return
        yield start
        kind = bare(info.annotation)
        below = indent + _STEP
        if is_part(kind):
            yield from self._part(kind, path, info, below)
        elif get_origin(kind) is dict:
            keys, values = get_args(kind)
            yield from self._choices(bare(keys), bare(values), path, below)
        elif get_origin(kind) is tuple:
            yield from self._list(info, below)

    def _part(self, model: type[Part], path: Path, info: FieldInfo, indent: int) -> Iterator[str]:
        required = (key for key, inner in fields_of(model).items() if inner.is_required())
        if all((*path, key) in self._values for key in required):
            yield from self._fields(model, path, indent)
        else:
            yield from self._entries.part(info, indent)

    def _choices(self, keys: type[StrEnum], values: Any, path: Path, indent: int) -> Iterator[str]:
        only = self._examples.dimension if keys is Dimension else None
        for key in [only] if only else self._keys_of(keys):
            if key in tuple(Dimension)[1:] and is_part(values) and not only:
                yield ""
            yield from comment(label_of_choice(key), indent)
            yield f"{' ' * indent}{key.value}:"
            if is_part(values):
                yield from self._about(key, values, (*path, key.value), indent + _STEP)

    def _keys_of(self, keys: type[StrEnum]) -> Iterable[StrEnum]:
        """The eighteen sub-dimensions stand three by three in their dimensions."""
        dimension = self._examples.dimension
        return dimension.subdimensions if keys is Subdimension and dimension else keys

    def _about(self, key: StrEnum, model: type[Part], path: Path, indent: int) -> Iterator[str]:
        before = self._examples.dimension
        self._examples.dimension = key if isinstance(key, Dimension) else before
        yield from self._fields(model, path, indent)
        self._examples.dimension = before

    def _list(self, info: FieldInfo, indent: int) -> Iterator[str]:
        parts = parts_within(info.annotation)
        if not parts:
            for item in (info.examples or [()])[0]:
                yield f"{' ' * indent}# - {scalar(item)}"
            return
        for dimension in self._dimensions(parts[0]):
            before, self._examples.dimension = self._examples.dimension, dimension
            yield from self._entries.item(info, indent)
            self._examples.dimension = before

    def _dimensions(self, model: type[Part]) -> tuple[Dimension | None, ...]:
        """The dimensions for which a list has an entry each: objectives and working groups."""
        if model in _ONE_FOR_EACH:
            return tuple(Dimension)
        return (self._examples.dimension,)


def _has_parts(info: FieldInfo) -> bool:
    return bool(parts_within(info.annotation))
