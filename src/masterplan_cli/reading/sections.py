"""The sections of a plan's file: keys without indentation, where reading can begin anew after an error."""

import re
from bisect import bisect_right

_SECTION = re.compile(r"^[A-Za-z_][\w-]*:(?=[ \t]|$)", re.MULTILINE)


class Sections:
    """Knows where the sections of a text begin; lines are counted from 1.

    In block style nothing but a key of the whole file stands in the first column, so what begins there can
    be read without what stands before it.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] = []
        self._offsets: list[int] = []
        line, end = 1, 0
        for match in _SECTION.finditer(text):
            line += text.count("\n", end, match.start())
            end = match.start()
            self._starts.append(line)
            self._offsets.append(end)

    def start_of(self, line: int) -> int:
        """Return the line on which the section of a line begins; 0 before the first."""
        position = bisect_right(self._starts, line)
        return self._starts[position - 1] if position else 0

    def text_after(self, line: int) -> str | None:
        """Return the text from the next section on, lines numbered as they were; None after the last."""
        position = bisect_right(self._starts, line)
        if position == len(self._starts):
            return None
        return "\n" * (self._starts[position] - 1) + self._text[self._offsets[position] :]
