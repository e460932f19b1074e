"""How large the boxes of an organisation chart must be for their texts. All lengths are twips."""

from collections.abc import Iterable

from masterplan_cli.document.diagrams import Box

INSET = 70
"""Between the edge of a box and its text."""

_TITLE, _LINE = (180, 1.08), (170, 1.0)  # size of the font; bold letters are wider
_LEADING = 1.26
_WIDE, _NARROW, _USUAL = 0.66, 0.27, 0.53  # widths of letters in sizes of the font
_WIDE_LETTERS, _NARROW_LETTERS = frozenset("ABCDEFGHKMNOPQRUVWXYZmw&@%—"), frozenset("Iijlt.,:;'|!()/-f ")
_LOWEST = 480


def box_height(box: Box, width: int) -> int:
    """Return the height of a box of this width."""
    text = sum(
        _rows(content, width - 2 * INSET, size, weight) * size * _LEADING
        for content, (size, weight) in _contents(box)
    )
    return max(round(text) + 2 * INSET, _LOWEST)


def longest_word(box: Box) -> int:
    """Return the width that a box needs so that no word of it breaks."""
    words = (
        _width(word, size, weight)
        for content, (size, weight) in _contents(box)
        for word in content.split()
    )
    return round(max(words, default=0)) + 2 * INSET + 20


def _contents(box: Box) -> Iterable[tuple[str, tuple[int, float]]]:
    yield box.title, _TITLE
    for line in box.lines:
        yield line, _LINE


def _rows(content: str, width: int, size: int, weight: float) -> int:
    """Count lines as a word processor breaks them: a word goes to the next line where it does not fit."""
    rows, used = 1, 0.0
    space = _width(" ", size, weight)
    for word in content.split():
        needed = _width(word, size, weight)
        if used and used + space + needed > width:
            rows, used = rows + 1, 0.0
        used += needed + (space if used else 0)
        while used > width:
            rows, used = rows + 1, used - width
    return rows


def _width(text: str, size: int, weight: float) -> float:
    return sum(map(_letter, text)) * size * weight


def _letter(letter: str) -> float:
    if letter in _NARROW_LETTERS:
        return _NARROW
    return _WIDE if letter in _WIDE_LETTERS else _USUAL
