"""What is known when the YAML parser gives up, in terms of lines and columns."""

from typing import Any, NamedTuple

from msgspec import Struct

from masterplan_cli.reading.tree import Place


class Spot(NamedTuple):
    """A line and a column, both counted from 0."""

    line: int
    column: int


class Scalar(Struct, frozen=True):
    """The text that the parser gave last.

    Attributes:
        style: ``"``, ``'``, ``|``, ``>``, or empty for text without quotes.
        start: where it begins (at its quote).
        end: where it ends (after its quote).
    """

    style: str
    start: Spot
    end: Spot


class Trouble(Struct, frozen=True):
    """The scene of an error.

    Attributes:
        name: the file as the user would name it.
        lines: its lines.
        at: where the parser stood.
        since: where the thing began that it was reading, when it says so.
        before: the text it gave last, when that was the last event.
        problem: its own words, for want of better ones.
    """

    name: str
    lines: list[str]
    at: Spot
    since: Spot | None
    before: Scalar | None
    problem: str

    @property
    def line(self) -> str:
        """The line where the parser stood."""
        return self.lines[self.at.line]

    @property
    def longest_line(self) -> int:
        """How long the longest line is among those that an explanation looks at."""
        spots = (self.at, self.since, self.before.start if self.before else None)
        return max(len(self.lines[spot.line]) for spot in spots if spot is not None)

    def char(self, spot: Spot | None) -> str:
        """Return the character at a spot, or an empty text at the end of a line."""
        return "" if spot is None else self.lines[spot.line][spot.column : spot.column + 1]

    def place(self, spot: Spot | None = None) -> Place:
        """Return a spot (or where the parser stood) as people count."""
        spot = spot or self.at
        return Place(self.name, spot.line + 1, spot.column + 1)


def trouble_of(error: Exception, before: Any, text: str, name: str) -> Trouble:
    """Gather what an error and the last event say; marks beyond the end are brought back to the last line."""
    lines = text.rstrip("\n").split("\n")
    mark = getattr(error, "problem_mark", None) or getattr(before, "end_mark", None)
    since = getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or str(error)
    return Trouble(
        name,
        lines,
        _spot(mark, lines) if mark else Spot(0, 0),
        _spot(since, lines) if since else None,
        _scalar(before, lines),
        problem,
    )


def _spot(mark: Any, lines: list[str]) -> Spot:
    if mark.line >= len(lines):
        return Spot(len(lines) - 1, len(lines[-1]))
    return Spot(mark.line, min(mark.column, len(lines[mark.line])))


def _scalar(event: Any, lines: list[str]) -> Scalar | None:
    if not hasattr(event, "value"):
        return None
    style, start, end = event.style or "", _spot(event.start_mark, lines), _spot(event.end_mark, lines)
    return Scalar(style, _past_properties(style, start, end, lines), end)


def _past_properties(style: str, start: Spot, end: Spot, lines: list[str]) -> Spot:
    """Return where a text begins whose event begins with its anchor or tag: ``&a "text"``."""
    column = start.column
    for number in range(start.line, end.line + 1):
        if (found := lines[number].find(style, column)) >= 0:
            return Spot(number, found)
        column = 0
    return start
