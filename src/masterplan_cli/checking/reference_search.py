"""Finding the references of a plan: which ids it uses, and where it uses some of them."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from functools import cached_property
from operator import attrgetter

from msgspec import Struct

from masterplan_cli.plan.part import Part
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.plan.walk import reference_fields
from masterplan_cli.reading.tree import Path


class Reference(Struct, frozen=True):
    """A reference that the plan makes: its path, the kind that it refers to, and the id."""

    path: Path
    kind: EntityKind
    id: str


class ReferenceSearch:
    """The references of a plan.

    Args:
        parts: all parts of the plan by their model, with their paths.
    """

    def __init__(self, parts: Mapping[type[Part], Sequence[tuple[Path, Part]]]) -> None:
        self._parts = {model: found for model, found in parts.items() if reference_fields(model)}

    @cached_property
    def ids(self) -> Mapping[EntityKind, Set[str]]:
        """The ids that are referred to, by kind; a kind that nothing refers to has none."""
        found: defaultdict[EntityKind, set[str]] = defaultdict(set)
        for model, parts in self._parts.items():
            for name, kind in reference_fields(model):
                value_of = attrgetter(name)
                for value in {value_of(part) for _, part in parts}:
                    found[kind].update(_ids(value))
        return found

    def to(self, wanted: Mapping[EntityKind, Collection[str]]) -> Iterator[Reference]:
        """Yield every reference to one of some ids, by kind: field by field, in the order of the plan."""
        for model, parts in self._parts.items():
            for name, kind in reference_fields(model):
                if kind in wanted:
                    yield from _references(name, kind, parts, wanted[kind])


def _references(
    name: str, kind: EntityKind, parts: Sequence[tuple[Path, Part]], wanted: Collection[str]
) -> Iterator[Reference]:
    value_of = attrgetter(name)
    for path, part in parts:
        value = value_of(part)
        if isinstance(value, str):
            if value in wanted:
                yield Reference((*path, name), kind, value)
        else:
            for position, item in enumerate(value or ()):
                if item in wanted:
                    yield Reference((*path, name, position), kind, item)


def _ids(value: str | Sequence[str] | None) -> Sequence[str]:
    return (value,) if isinstance(value, str) else value or ()
