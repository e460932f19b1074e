"""The tree that reading gives: dicts, lists and strings, each key and value with its place."""

from collections.abc import Iterable
from typing import Any, NamedTuple

PathStep = str | int
Path = tuple[PathStep, ...]


class Place(NamedTuple):
    """Where something stands: the file as the user would name it, line and column counted from 1."""

    file: str
    line: int
    column: int


def place_at(file: str, mark: Any) -> Place:
    """Return a parser's mark, which counts from 0, as a place."""
    return Place(file, mark.line + 1, mark.column + 1)


class Places(dict[str, Place]):
    """Places by key. The parser's marks become places when they are asked for: hardly any ever is."""

    __slots__ = ("file",)

    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file

    def __getitem__(self, key: str) -> Place:
        at: Any = super().__getitem__(key)
        if isinstance(at, Place):
            return at
        place = self[key] = place_at(self.file, at)
        return place

    def values(self) -> Any:
        """Return all places, in file order."""
        return [self[key] for key in self]

    def items(self) -> Any:
        """Return all keys with their places, in file order."""
        return [(key, self[key]) for key in self]

    def copy(self) -> "Places":
        """Return the same places, which may be forgotten one by one."""
        copied = Places(self.file)
        copied.update(self)
        return copied

    def get(self, key: str, default: Any = None) -> Any:
        """Return the place of a key, or the default where there is none."""
        try:
            return self[key]
        except KeyError:
            return default


class Mapping(dict[str, "Node"]):
    """A YAML mapping, in file order.

    Attributes:
        place: where the mapping begins.
        keys_at: the place of every key, also of keys without a value.
        values_at: the place of every value; for a key without a value, the place after the key.

    A key without a value (or with ``~`` or ``null``) is left out of the dict itself and kept in ``keys_at``,
    so that "empty" and "missing" are the same to the schema and both have a place.
    """

    __slots__ = ("keys_at", "place", "values_at")

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.keys_at = Places(place.file)
        self.values_at = Places(place.file)


class Sequence(list["Node | None"]):
    """A YAML sequence.

    Attributes:
        place: where the sequence begins.
        items_at: the place of every item, in order.
    """

    __slots__ = ("items_at", "place")

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.items_at: list[Place] = []


Node = str | Mapping | Sequence


def place_of(root: Mapping, path: Iterable[PathStep], *, key: bool = False) -> Place:
    """Return the place of the value (or, with ``key=True``, of the last key) at a path.

    Steps that lead nowhere are given up: the place of the deepest part that exists is returned,
    so that a missing field is shown at the mapping that should hold it.
    """
    node: Node | None = root
    place = root.place
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node.keys_at:
            place = node.keys_at[step] if key or step not in node else node.values_at[step]
            node = node.get(step)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            place = node.items_at[step]
            node = node[step]
        else:
            break
    return place
