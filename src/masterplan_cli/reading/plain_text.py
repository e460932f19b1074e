"""Unquoted text that YAML reads otherwise than it looks: ``Jl. Raya #5``, and words in “curly” quotes."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import text as kinds
from masterplan_cli.reading.quoting import quoted, shown
from masterplan_cli.reading.tree import Path, Place

_HASH = re.compile(r"(?<=[ \t])#\w")
_LOST = re.compile(r"[ \t]+(#\w.*)")
_OPENING = "“”„«‘’"
_CURLY_START = re.compile(rf"(?:^|: |- |[\[{{,])[ \t]*[{_OPENING}]", re.MULTILINE)
_ENCLOSED = re.compile("([“”„«‘’])([^“”„«»]+)([”“»’‘])")


class PlainTextWatch:
    """Knows the lines worth a closer look, so that all others cost nothing.

    Attributes:
        lines: the suspicious lines, counted from 0.
    """

    def __init__(self, text: str, name: str) -> None:
        self._name = name
        marks = [match.start() for match in _HASH.finditer(text)]
        quotes = _curly_starts(text)
        self._lines = text.split("\n") if marks or quotes else []
        losing = (line for line in _lines_at(marks, text) if not self._lines[line].lstrip().startswith("#"))
        self.lines = frozenset((*losing, *_lines_at(quotes, text)))

    def look_at(self, event: Any, path: Callable[[], Path]) -> list[Fault]:
        """Return what is wrong with a plain scalar event; at most one warning of each kind.

        Args:
            event: the parser's event.
            path: gives the path in the plan; it is asked only for suspicious lines.
        """
        if event.start_mark.line not in self.lines and event.end_mark.line not in self.lines:
            return []
        return [*self._lost_text(event, path()), *self._curly_quotes(event, path())]

    def _lost_text(self, event: Any, path: Path) -> list[Fault]:
        end = event.end_mark
        line = self._lines[end.line] if end.line < len(self._lines) else ""
        match = _LOST.match(line, end.column)
        if match is None:
            return []
        begin = event.start_mark.column if event.start_mark.line == end.line else _indent(line)
        whole = line[begin:].strip()
        better = line[:begin].rstrip() + " " + quoted(whole)
        place = Place(self._name, end.line + 1, match.start(1) + 1)
        return [kinds.LOST_TEXT.at(place, path, lost=shown(match[1]), line=shown(better))]

    def _curly_quotes(self, event: Any, path: Path) -> list[Fault]:
        match = _ENCLOSED.fullmatch(event.value)
        if match is None:
            return []
        place = Place(self._name, event.start_mark.line + 1, event.start_mark.column + 1)
        quotes = f"{match[1]} {match[3]}"
        values = {"plain": shown(quoted(match[2])), "kept": shown(quoted(event.value))}
        return [kinds.TYPOGRAPHIC_KEPT.at(place, path, quotes=quotes, **values)]


def _curly_starts(text: str) -> list[int]:
    if not any(quote in text for quote in _OPENING):
        return []
    return [match.end() for match in _CURLY_START.finditer(text)]


def _lines_at(positions: Iterable[int], text: str) -> Iterator[int]:
    """Yield the line of each position, counted from 0; positions ascend, so that the text is read once."""
    line = counted = 0
    for position in positions:
        line += text.count("\n", counted, position)
        counted = position
        yield line


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
