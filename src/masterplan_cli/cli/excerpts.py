"""The lines of a plan that a finding is about: the line with a caret, below the line that it belongs to."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from masterplan_cli.cli.console import Line
from masterplan_cli.reading.characters import FORBIDDEN
from masterplan_cli.reading.tree import Place

_WIDTH = 71
"""What a gutter of nine columns leaves of a console's eighty."""

_CUT = "..."
_HIDDEN = "?"
_BEFORE_CARET = 48
_FARTHEST = 40
"""How many lines up the line is looked for that another belongs to: a plan may have many findings."""


class _Window(NamedTuple):
    """Which columns of the lines are shown, counted from 0."""

    start: int
    end: int


def excerpt(place: Place, sources: dict[str, str], style: str) -> Iterator[Line]:
    """Yield the lines to show for a place, none where the file has no such line."""
    line = line_at(place, sources)
    if line is None:
        return
    lines = _lines(sources[place.file])
    window = _window(line, place.column)
    owner = _owner(lines, place.line)
    if owner is not None:
        yield _numbered(owner + 1, lines[owner], _Window(0, _WIDTH), "dim")
    yield _numbered(place.line, line, window, "")
    caret = place.column - 1 - window.start + (len(_CUT) if window.start else 0)
    yield ((" " * 7 + "│ ", "dim"), (" " * caret + "^", style))


def line_at(place: Place, sources: dict[str, str]) -> str | None:
    """Return the text of a line, or None where the file has no such line."""
    lines = _lines(sources[place.file]) if place.file in sources else []
    if not 1 <= place.line <= len(lines):
        return None
    return _printable(lines[place.line - 1])


def _owner(lines: Sequence[str], number: int) -> int | None:
    """Return the position of the nearest line above that is less indented: the key or item it stands in."""
    indent = _indent(lines[number - 1])
    for position in range(number - 2, max(-1, number - 2 - _FARTHEST), -1):
        line = lines[position]
        if line.strip() and not line.lstrip().startswith("#") and _indent(line) < indent:
            return position
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _window(line: str, column: int) -> _Window:
    """Choose the columns to show: from the start of the line while the caret is in sight of it."""
    if column <= _WIDTH - len(_CUT) or len(line) <= _WIDTH:
        return _Window(0, _WIDTH)
    room = _WIDTH - len(_CUT)
    start = min(column - 1 - _BEFORE_CARET, len(line) - room)
    return _Window(start, start + room)


def _numbered(number: int, line: str, window: _Window, style: str) -> Line:
    text = _printable(line)
    shown = text[window.start : window.end]
    if len(text) > window.end:
        shown = shown[: -len(_CUT)] + _CUT
    if window.start:
        shown = _CUT + shown
    return ((f"{number:>6} │ ", "dim"), (shown, style))


@lru_cache(maxsize=16)
def _printable(line: str) -> str:
    """What cannot be seen takes one column: it may turn the line around, or move the caret.

    Findings are in the order of the file, so that a long line is cleaned once for all of its findings.
    """
    return FORBIDDEN.sub(_HIDDEN, line.rstrip("\r").replace("\t", " "))


@lru_cache(maxsize=16)
def _lines(text: str) -> list[str]:
    """Split a file once for all of its findings: a broken file of many lines has many."""
    return text.split("\n")
