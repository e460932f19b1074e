"""Pieces of known height flowing down pages, kept together as a word processor keeps them."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

_ORPHANS = 2
"""Lines of a paragraph that stay together at the foot and at the head of a page."""

_NOTE_RULE = 6
"""What the rule above the footnotes of a page takes."""


class Piece(Struct):
    """Something that stands on a page; heights are points.

    Attributes:
        height: its height.
        before: the room that it keeps above, except at the head of a page.
        after: the room that it keeps below; between two pieces the larger room counts.
        keep: whether it stays on the page of the next piece.
        lines: how many lines it has where it divides between lines; 0 where it does not divide.
        line: the height of such a line.
        leading: the part of a line's height below its text, which the last line on a page can do without.
        head: what stands above it where it begins a page, such as repeated header rows.
        notes: the height of its footnotes, which stand at the foot of its page.
        turns: whether it begins a page.
        anchor: what the contents lead to; empty for nothing.
    """

    height: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    lines: int = 0
    line: float = 0.0
    leading: float = 0.0
    head: float = 0.0
    notes: float = 0.0
    turns: bool = False
    anchor: str = ""

    @property
    def least(self) -> float:
        """The height of what must stand together at the foot of a page."""
        if self.lines < 2 * _ORPHANS:
            return self.height
        return self.height - (self.lines - _ORPHANS) * self.line


class PageFlow:
    """Pages that fill from top to bottom."""

    def __init__(self, height: float, first: int) -> None:
        """Begin a page.

        Args:
            height: the height of the text on a page in points.
            first: the number of the first page.
        """
        self._height = height
        self._at = 0.0
        self._begun = False
        self._room = 0.0  # that the last piece keeps below
        self._notes = 0.0  # at the foot of this page
        self.number = first

    def run(self, pieces: Iterable[Piece]) -> Iterator[tuple[str, int]]:
        """Place all pieces and yield every anchor with its page number."""
        for chain in _chains(pieces):
            self._make_room(chain)
            for piece in chain:
                self._place(piece)
                if piece.anchor:
                    yield piece.anchor, self.number

    def _make_room(self, chain: list[Piece]) -> None:
        first, last = chain[0], chain[-1]
        needed, notes = last.least - last.leading, first.notes
        if first is not last:
            rooms = [max(above.after, below.before) for above, below in pairwise(chain)]
            needed += sum(piece.height for piece in chain[:-1]) + sum(rooms)
            notes = sum(piece.notes for piece in chain)
        if first.turns or self._top(first) + needed > self._foot(notes):
            self._turn(first)

    def _foot(self, notes: float = 0.0) -> float:
        """Return where the text of this page ends, if these footnotes are added to it."""
        notes += self._notes
        return self._height - notes - _NOTE_RULE * bool(notes)

    def _top(self, piece: Piece) -> float:
        """Room above counts where a section begins, but not where text flows on to a page."""
        if self._begun and not self._at:
            return 0.0
        return self._at + max(self._room, piece.before)

    def _turn(self, piece: Piece) -> None:
        if self._at:
            self.number += 1
            self._at, self._room, self._notes = piece.head, 0.0, 0.0

    def _place(self, piece: Piece) -> None:
        if self._top(piece) + piece.height - piece.leading > self._foot(piece.notes):
            if piece.lines:
                self._divide(piece)
                return
            self._turn(piece)
        self._notes += piece.notes
        self._at = self._top(piece) + piece.height
        self._begun = True
        self._room = piece.after

    def _divide(self, piece: Piece) -> None:
        above = piece.height - piece.lines * piece.line
        room = max(self._foot() + piece.leading - self._top(piece) - above, 0)
        left = piece.lines - int(room // piece.line)
        self._turn(piece)
        whole = max(int(self._height // piece.line), 1)
        while left > whole:
            self.number += 1
            left -= whole
        self._at, self._room = max(left, _ORPHANS) * piece.line, piece.after
        self._notes += piece.notes


def _chains(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Group pieces with those that they are kept with."""
    chain: list[Piece] = []
    for piece in pieces:
        if piece.turns and chain:
            yield chain
            chain = []
        chain.append(piece)
        if not piece.keep:
            yield chain
            chain = []
    if chain:
        yield chain
