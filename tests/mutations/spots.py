"""Where the keys and values of a YAML text begin and end, told by PyYAML, not by our own reader."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

Span = tuple[int, int]


@dataclass(frozen=True)
class Entry:
    """A key with its value, or an item of a list.

    Attributes:
        key: the key, empty for an item.
        key_span: where the key stands, as offsets into the text; empty for an item.
        value: PyYAML's node.
        value_span: where the value stands.
        place: line and column of the value, counted from 1, as our places count them.
        line: the line of the key or item.
        column: the column of the key or item, counted from 0.
        parent: the node that holds the entry.
        position: the entry's place among the parent's.
        owner_lines: the lines at which the mapping or list that holds it begins and is named.
    """

    key: str
    key_span: Span
    value: yaml.Node
    value_span: Span
    place: tuple[int, int]
    line: int
    column: int
    parent: yaml.CollectionNode
    position: int
    owner_lines: frozenset[int]

    @property
    def start(self) -> int:
        return self.key_span[0] if self.key else self.value_span[0]


class Spots:
    """The entries of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
        assert root is not None
        self.root = root
        self.starts: list[int] = [0]
        for line in text.split("\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry, in the order of the text."""
        return tuple(self._below(self.root, frozenset({1})))

    @cached_property
    def _by_parent(self) -> dict[int, list[Entry]]:
        found: dict[int, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(id(entry.parent), []).append(entry)
        return found

    def siblings(self, entry: Entry) -> list[Entry]:
        """Return the entries of the same mapping or list, in order, the entry itself among them."""
        return self._by_parent[id(entry.parent)]

    def children(self, node: yaml.Node) -> list[Entry]:
        """Return the entries of a mapping or list."""
        return self._by_parent.get(id(node), [])

    def line_of(self, offset: int) -> int:
        """Return the line of an offset, counted from 1."""
        return self.text.count("\n", 0, offset) + 1

    def _offset(self, mark: Any) -> int:
        return self.starts[int(mark.line)] + int(mark.column)

    def _span(self, node: yaml.Node) -> Span:
        start, end = self._offset(node.start_mark), self._offset(node.end_mark)
        return start, start + len(self.text[start:end].rstrip())

    def _below(self, node: yaml.Node, owner: frozenset[int]) -> Iterator[Entry]:
        if not isinstance(node, yaml.CollectionNode):
            return
        owner = owner | {node.start_mark.line + 1}
        is_mapping = isinstance(node, yaml.MappingNode)
        for position, item in enumerate(node.value):
            key, value = item if is_mapping else (None, item)
            mark = (key or value).start_mark
            place = (value.start_mark.line + 1, value.start_mark.column + 1)
            yield Entry(
                key.value if key else "",
                self._span(key) if key else (0, 0),
                value,
                self._span(value),
                place,
                mark.line + 1,
                mark.column,
                node,
                position,
                owner,
            )
            yield from self._below(value, frozenset({mark.line + 1}))
