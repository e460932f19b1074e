"""How large the boxes of an organisation chart must be for their texts. All lengths are twips."""

from collections.abc import Iterator
from math import ceil

from masterplan_cli.document.diagrams import Box
from masterplan_cli.writing.docx.font_widths import SANS, SANS_BOLD, Face, lines, text_width
from masterplan_cli.writing.docx.geometry import TWIPS

INSET = 70
"""Between the edge of a box and its text."""

_TITLE, _LINE = (9, SANS_BOLD), (8.5, SANS)  # points, as the styles "Bagan …" have them
_LEADING = 1.26
_SPARE = 20  # other fonts than those measured run a little wider
_LOWEST = 480


def box_height(box: Box, width: int) -> int:
    """Return the height of a box of this width."""
    room = (width - 2 * INSET - _SPARE) / TWIPS
    text = sum(lines(content, room, size, face) * size * _LEADING for content, size, face in _contents(box))
    return max(ceil(text * TWIPS) + 2 * INSET, _LOWEST)


def word_width(box: Box) -> int:
    """Return the width that a box needs so that no word of it breaks."""
    words = (
        text_width(word, size, face) for content, size, face in _contents(box) for word in content.split()
    )
    return ceil(max(words, default=0) * TWIPS) + 2 * INSET + 2 * _SPARE


def _contents(box: Box) -> Iterator[tuple[str, float, Face]]:
    yield box.title, *_TITLE
    for line in box.lines:
        yield line, *_LINE
