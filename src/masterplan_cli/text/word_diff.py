"""What differs between two texts, by whole words and whole numbers, never by characters."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple

Effect = Literal["kept", "deleted", "inserted"]

_TOKEN = re.compile(r"\s+|\w+(?:[.,:/’'-]\w+)*|.", re.DOTALL)
_MOST_PAIRS = 1_000_000
"""Pairs of words that are compared closely: a thousand with a thousand take a fraction of a second."""


class Piece(NamedTuple):
    """A stretch of text: what became of it, and the text, white space and all."""

    effect: Effect
    text: str


class Stretch(NamedTuple):
    """A stretch of two sequences: whether they agree in it, and its bounds in both of them."""

    same: bool
    start: int
    end: int
    new_start: int
    new_end: int


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Return the pieces that two texts are made of.

    The kept and deleted pieces together are the old text, the kept and inserted ones the new one, to the
    letter. A number such as ``1.500.000,00`` and a word such as ``e-KIR`` are one token. Where two long texts
    differ all over, everything between what they have in common at both ends counts as replaced, so that the
    time stays bounded.

    Args:
        old: the text before.
        new: the text after.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    pieces: list[Piece] = []
    for same, start, end, new_start, new_end in stretches(before, after):
        if same:
            pieces.append(Piece("kept", "".join(before[start:end])))
        else:
            pieces.append(Piece("deleted", "".join(before[start:end])))
            pieces.append(Piece("inserted", "".join(after[new_start:new_end])))
    return tuple(_joined(_without_lone_spaces(pieces)))


def stretches(before: Sequence[str], after: Sequence[str]) -> Iterator[Stretch]:
    """Yield the stretches that two sequences agree in or differ in, in order, in bounded time.

    Args:
        before: words or paragraphs.
        after: the same of the other text.
    """
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    last, new_last = len(before) - end, len(after) - end
    if start:
        yield Stretch(True, 0, start, 0, start)
    if (last - start) * (new_last - start) > _MOST_PAIRS:
        yield Stretch(False, start, last, start, new_last)
    else:
        matcher = SequenceMatcher(None, before[start:last], after[start:new_last], autojunk=False)
        for effect, i1, i2, j1, j2 in matcher.get_opcodes():
            yield Stretch(effect == "equal", start + i1, start + i2, start + j1, start + j2)
    if end:
        yield Stretch(True, last, len(before), new_last, len(after))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many items two sequences have in common at their beginning."""
    shortest = min(len(one), len(other))
    return next((at for at in range(shortest) if one[at] != other[at]), shortest)


def _without_lone_spaces(pieces: list[Piece]) -> Iterator[Piece]:
    """Give white space between two changes to both: a replaced sentence reads as one, not word by word."""
    for at, piece in enumerate(pieces):
        between = 0 < at < len(pieces) - 1
        if piece.effect == "kept" and piece.text.isspace() and between:
            yield Piece("deleted", piece.text)
            yield Piece("inserted", piece.text)
        else:
            yield piece


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join what was deleted between two kept pieces, and what was inserted there."""
    for is_kept, group in groupby(filter(lambda piece: piece.text, pieces), lambda p: p.effect == "kept"):
        found = list(group)
        effects: tuple[Effect, ...] = ("kept",) if is_kept else ("deleted", "inserted")
        for effect in effects:
            if text := "".join(piece.text for piece in found if piece.effect == effect):
                yield Piece(effect, text)
