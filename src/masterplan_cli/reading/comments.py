"""Comments in the YAML of a plan, and what each of them stands at.

The parser passes comments over. Where one stands is found in the text, and whether it is one at all, and
what it belongs to, in the parser's events: a ``#`` inside a text is no comment.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import yaml
from msgspec import Struct

from masterplan_cli.reading.limits import MAX_EVENTS
from masterplan_cli.reading.tree import Place

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Position = tuple[int, int]
_NOWHERE: tuple[_Position, _Position] = ((0, 0), (0, 0))


class Comment(Struct, frozen=True):
    """A comment and the part of the file that it is about.

    Attributes:
        place: where its ``#`` stands.
        text: the comment from its first ``#`` to the end of its line.
        start: line and column, counted from 1, where what it is about begins.
        end: where that ends; this position itself is outside.

    A comment behind something is about its line, and about a text of several lines that ends there. One
    that has a line of its own is about the next entry with everything in it: the next key and its value, or
    the next item of a list.
    """

    place: Place
    text: str
    start: _Position
    end: _Position


def comments_in(text: str, name: str, pattern: re.Pattern[str]) -> list[Comment]:
    r"""Return the comments of a file that a pattern finds, in their order.

    Args:
        text: the text of a file that the reader could parse, with ``\n`` line ends.
        name: the file as the user would name it.
        pattern: what to look for, beginning with one ``#``; a file without it is not parsed again.
    """
    found = list(_candidates(text, pattern))
    if not found:
        return []
    extents = _Extents(found)
    extents.follow(text)
    comments: dict[int, Comment] = {}
    for one in found:
        if one.at not in extents.inside_text:  # what follows in the same line belongs to the first comment
            comment = Comment(Place(name, *one.at), one.text, *extents.of.get(one.at, _NOWHERE))
            comments.setdefault(one.at[0], comment)
    return list(comments.values())


class _Candidate(Struct, frozen=True):
    at: _Position
    text: str
    is_alone: bool


def _candidates(text: str, pattern: re.Pattern[str]) -> Iterator[_Candidate]:
    if pattern.search(text) is None:
        return
    for number, line in enumerate(text.split("\n"), 1):
        for match in pattern.finditer(line):
            before = line[: match.start()].rstrip("#")
            if not before or before[-1] in " \t":  # YAML: a comment begins a line or follows a space
                yield _Candidate((number, len(before) + 1), line[len(before) :], not before.strip())


class _Extents:
    """Follows the parser's events, and notes what each candidate is about.

    Attributes:
        of: from and up to where, by the candidate's position.
        inside_text: the candidates that are no comments.
    """

    def __init__(self, candidates: list[_Candidate]) -> None:
        self.of: dict[_Position, tuple[_Position, _Position]] = {}
        self.inside_text: set[_Position] = set()
        self._alone = [candidate.at for candidate in candidates if candidate.is_alone]
        self._by_line: dict[int, list[_Position]] = defaultdict(list)
        for candidate in candidates:
            self._by_line[candidate.at[0]].append(candidate.at)
        self._behind = {candidate.at for candidate in candidates if not candidate.is_alone}
        self._next = 0
        self._open: list[_Node] = [_Node(is_list=False, awaits_value=True)]
        for at in self._behind:
            self.of[at] = ((at[0], 1), (at[0] + 1, 1))

    def follow(self, text: str) -> None:
        """Go through the events of a text; where it does not parse, the reader has told why."""
        parser = _Loader(text)
        try:
            for _ in range(MAX_EVENTS):
                event = parser.get_event()
                if event is None:
                    return
                self._take(event)
        except (yaml.YAMLError, ValueError):
            return
        finally:
            parser.dispose()

    def _take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close(_at(event.end_mark))

    def _scalar(self, event: Any) -> None:
        start, end = _at(event.start_mark), _at(event.end_mark)
        is_block = event.style in (
            "|",
            ">",
        )  # its text begins in the next line, and no comment can be behind it
        self._look_inside((start[0] + 1, 1) if is_block else start, end)
        if start[0] < end[0] and not is_block:
            for at in self._by_line.get(end[0], ()):
                if at in self._behind and at >= end:
                    self.of[at] = (start, self.of[at][1])
        waiting = self._waiting(start, is_block=False)
        parent = self._open[-1]
        if parent.is_list or parent.awaits_value:
            self._give(waiting, start, end)
            self._after_value(end)
        else:
            parent.entry = [*waiting]
            parent.entry_start = start
            parent.awaits_value = True

    def _look_inside(self, start: _Position, end: _Position) -> None:
        for line in range(start[0], end[0] + 1):
            self.inside_text.update(at for at in self._by_line.get(line, ()) if start <= at < end)

    def _start(self, event: Any) -> None:
        start = _at(event.start_mark)
        waiting = self._waiting(start, is_block=not event.flow_style)
        is_list = isinstance(event, yaml.SequenceStartEvent)
        self._open.append(_Node(is_list, awaits_value=False, own=waiting, start=start))

    def _close(self, end: _Position) -> None:
        node = self._open.pop()
        self._give(node.own, node.start, end)
        self._after_value(end)

    def _after_value(self, end: _Position) -> None:
        parent = self._open[-1]
        if not parent.is_list:
            self._give(parent.entry, parent.entry_start, end)
            parent.entry = []
            parent.awaits_value = False

    def _waiting(self, start: _Position, *, is_block: bool) -> list[_Position]:
        """Return the lonely comments before a node; those before a block's first entry wait for the entry."""
        parent = self._open[-1]
        if is_block and not parent.is_list:
            return []
        first = self._next
        while self._next < len(self._alone) and self._alone[self._next] < start:
            self._next += 1
        return [at for at in self._alone[first : self._next] if at not in self.inside_text]

    def _give(self, waiting: list[_Position], start: _Position, end: _Position) -> None:
        for at in waiting:
            self.of[at] = (start, end)


class _Node:
    """An open mapping or list.

    Attributes:
        is_list: whether it is a list.
        awaits_value: whether the key of a mapping was just read.
        own: the comments that are about all of it.
        start: where it begins.
        entry: the comments that are about the key just read and its value.
        entry_start: where that key begins.
    """

    __slots__ = ("awaits_value", "entry", "entry_start", "is_list", "own", "start")

    def __init__(
        self,
        is_list: bool,
        *,
        awaits_value: bool,
        own: list[_Position] | None = None,
        start: _Position = (1, 1),
    ) -> None:
        self.is_list = is_list
        self.awaits_value = awaits_value
        self.own = own or []
        self.start = start
        self.entry: list[_Position] = []
        self.entry_start: _Position = start


def _at(mark: Any) -> _Position:
    return mark.line + 1, mark.column + 1
