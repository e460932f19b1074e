"""Footnotes: where a note is written it stands between two control characters, which no text can hold.

When a division is complete, its notes are numbered in order and moved to its end.
"""

import re

_BEGIN, _END = "\x02", "\x03"
_NOTE = re.compile(rf"\[{_BEGIN}([^{_BEGIN}{_END}]*){_END}\](?P<touches>(?=[(:]))?")


def note_mark(source: str) -> str:
    """Return the mark of a note whose text is the Markdown of one line."""
    return f"[{_BEGIN}{source}{_END}]"


class Footnotes:
    """Numbers the notes of a document, from 1."""

    def __init__(self) -> None:
        self._count = 0

    def settle(self, source: str) -> str:
        """Return a division's Markdown with numbers for its notes and the notes at its end."""
        notes: list[str] = []

        def number(match: re.Match[str]) -> str:
            self._count += 1
            notes.append(f"[^{self._count}]: {match[1]}")
            # “[^1](…)” would be a link and “[^1]:” another note
            return f"[^{self._count}]" + ("\\" if match["touches"] is not None else "")

        settled = _NOTE.sub(number, source)
        return "\n\n".join([settled, *notes])
