"""What differs between two texts, by whole words and whole numbers, never by characters."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple

Effect = Literal["kept", "deleted", "inserted"]

_TOKEN = re.compile(r"\s+|\w+(?:[.,:/’'-]\w+)*|.", re.DOTALL)
_MOST_PAIRS = 4_000_000
"""Pairs of tokens that are compared closely: two thousand words with two thousand take about a second."""


class Piece(NamedTuple):
    """A stretch of text: what became of it, and the text, white space and all."""

    effect: Effect
    text: str


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
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    middle = _compared(before[start : len(before) - end], after[start : len(after) - end])
    kept = Piece("kept", "".join(before[:start])), Piece("kept", "".join(before[len(before) - end :]))
    return tuple(_joined((kept[0], *_without_lone_spaces(list(middle)), kept[1])))


def _common(one: list[str], other: list[str]) -> int:
    """Return how many tokens two lists have in common at their beginning."""
    shortest = min(len(one), len(other))
    return next((at for at in range(shortest) if one[at] != other[at]), shortest)


def _compared(before: list[str], after: list[str]) -> Iterator[Piece]:
    if len(before) * len(after) > _MOST_PAIRS:
        yield from (Piece("deleted", "".join(before)), Piece("inserted", "".join(after)))
        return
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for effect, i1, i2, j1, j2 in matcher.get_opcodes():
        if effect == "equal":
            yield Piece("kept", "".join(before[i1:i2]))
        else:
            yield Piece("deleted", "".join(before[i1:i2]))
            yield Piece("inserted", "".join(after[j1:j2]))


def _without_lone_spaces(pieces: list[Piece]) -> Iterator[Piece]:
    """Give white space between two changes to both: a replaced sentence reads as one, not word by word."""
    for at, piece in enumerate(pieces):
        between = 0 < at < len(pieces) - 1
        if piece.effect == "kept" and piece.text.isspace() and between:
            yield Piece("deleted", piece.text)
            yield Piece("inserted", piece.text)
        else:
            yield piece


def _joined(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """Join what was deleted between two kept pieces, and what was inserted there."""
    for is_kept, group in groupby(filter(lambda piece: piece.text, pieces), lambda p: p.effect == "kept"):
        found = list(group)
        effects: tuple[Effect, ...] = ("kept",) if is_kept else ("deleted", "inserted")
        for effect in effects:
            if text := "".join(piece.text for piece in found if piece.effect == effect):
                yield Piece(effect, text)
