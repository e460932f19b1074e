"""Changing values in the text of a file and nothing else: comments, order and quotes stay as they are."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import yaml

from masterplan_cli.reading.parsing import events_of
from masterplan_cli.reading.tree import Place


class Edit(NamedTuple):
    """A piece of text, from one character up to another, and what comes in its place."""

    start: int
    end: int
    text: str


class Spans:
    r"""Where the scalars of one file begin and end.

    Args:
        text: the text of a file that could be read, with ``\n`` line ends.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans: dict[tuple[int, int], tuple[int, int]] = {}
        self._in_flow: set[tuple[int, int]] = set()
        for at, span, in_flow in _scalars(text):
            self._spans[at] = span
            if in_flow:
                self._in_flow.add(at)

    def is_in_flow(self, place: Place) -> bool:
        """Tell whether a scalar stands within ``{…}`` or ``[…]``."""
        return (place.line, place.column) in self._in_flow

    def replacing(self, place: Place, new: str) -> Edit:
        """Return the edit that puts another value in the place of a scalar, or behind a key without one."""
        start, end = self._spans[place.line, place.column]
        return Edit(start, end, f" {new}" if self._text[start - 1] == ":" else new)

    def emptying(self, place: Place, note: str) -> Edit:
        """Return the edit that leaves a key without its value, and a comment there where it ends the line."""
        start, end = self._spans[place.line, place.column]
        is_last = self._text[end : end + 1] in ("\n", "")
        return Edit(start, end, f" # {note}" if is_last else "")

    def following(self, place: Place, line: str) -> Edit:
        """Return the edit that puts ``key: value`` after the entry of a mapping whose value is at a place."""
        end = self._spans[place.line, place.column][1]
        return Edit(end, end, line)


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with all edits made; they must not overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _scalars(text: str) -> Iterator[tuple[tuple[int, int], tuple[int, int], bool]]:
    """Yield place (line, column), extent in characters, and whether it is in flow, of every scalar."""
    flows: list[bool] = []
    for event in events_of(text):
        match event:
            case yaml.CollectionStartEvent():
                flows.append(bool(event.flow_style))
            case yaml.CollectionEndEvent():
                flows.pop()
            case yaml.ScalarEvent():
                start: Any = event.start_mark  # never None, whatever the stubs say
                end: Any = event.end_mark
                # the end of a block scalar lies behind the empty lines that follow it
                last = start.index + len(text[start.index : end.index].rstrip())
                yield (start.line + 1, start.column + 1), (start.index, last), bool(flows and flows[-1])
