"""The text of a paragraph as letters that can be compared, and the way back from letters to runs.

What Word computes or draws (a field, a footnote's mark, a drawing) counts as one letter of its own, equal
wherever it computes or draws the same: a number that Word settles itself is no change of the text.
"""

from collections.abc import Iterable, Iterator

from lxml import etree
from msgspec import Struct, field
from msgspec.structs import replace

from masterplan_cli.writing.docx.redline import names

_FIRST_WHOLE = 0xF0000  # private use, where no text has letters
_LETTERS = {names.TAB: "\t", names.BREAK: "\n"}


class Piece(Struct, frozen=True):
    """A piece of a paragraph.

    Attributes:
        letters: its text; one letter for a whole, none for a bookmark.
        whole: what cannot be divided: the runs of a field, a drawing or a footnote's mark; a bookmark.
        properties: the ``w:rPr`` of a run of text, or None.
        link: the ``w:hyperlink`` around it, or None.
    """

    letters: str
    whole: tuple[etree._Element, ...] = ()
    properties: etree._Element | None = None
    link: etree._Element | None = None


class Alphabet(Struct):
    """The letters of wholes, shared by the two documents that are compared."""

    _letters: dict[tuple[str, str], str] = field(default_factory=dict)

    def letter(self, kind: str, name: str) -> str:
        """Return the letter of a whole: the same for the same kind and name."""
        return self._letters.setdefault((kind, name), chr(_FIRST_WHOLE + len(self._letters)))


class Passages:
    """Reads the paragraphs of one document."""

    def __init__(self, alphabet: Alphabet, notes: etree._Element | None) -> None:
        self._alphabet = alphabet
        found = () if notes is None else notes.iterchildren(names.NOTE)
        self._notes = {
            note.get(names.ID): "".join(text.text or "" for text in note.iter(names.TEXT)) for note in found
        }

    def pieces(self, paragraph: etree._Element) -> tuple[Piece, ...]:
        """Return the pieces of a paragraph in order."""
        return tuple(self._pieces(paragraph))

    def _pieces(self, holder: etree._Element) -> Iterator[Piece]:
        children = iter(holder)
        for child in children:
            if child.tag == names.LINK:
                yield from (replace(piece, link=child) for piece in self._pieces(child))
            elif child.tag == names.RUN:
                yield self._field(child, children) if _mark(child) == "begin" else self._run(child)
            elif child.tag != names.PARAGRAPH_PROPERTIES:
                yield Piece("", (child,))

    def _field(self, first: etree._Element, following: Iterator[etree._Element]) -> Piece:
        runs, depth = [first], 1
        while depth and (run := next(following, None)) is not None:
            runs.append(run)
            depth += {"begin": 1, "end": -1}.get(_mark(run), 0)
        return Piece(self._alphabet.letter("field", instruction(runs)), tuple(runs))

    def _run(self, run: etree._Element) -> Piece:
        properties, letters = None, []
        for child in run:
            if child.tag == names.RUN_PROPERTIES:
                properties = child
            elif child.tag == names.TEXT:
                letters.append(child.text or "")
            elif child.tag in _LETTERS:
                letters.append(_LETTERS[child.tag])
            elif child.tag == names.NOTE_MARK:
                return Piece(self._alphabet.letter("note", self._notes.get(child.get(names.ID), "")), (run,))
            else:
                return Piece(self._alphabet.letter("figure", ""), (run,))
        return Piece("".join(letters), properties=properties)


class Cursor:
    """Takes pieces off a paragraph, from its beginning, so many letters at a time."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = iter(pieces)
        self._current: Piece | None = next(self._pieces, None)

    def take(self, count: int) -> Iterator[Piece]:
        """Yield the pieces of the next letters, with the bookmarks that stand before them."""
        while count and (piece := self._current) is not None:
            if len(piece.letters) > count:
                self._current = replace(piece, letters=piece.letters[count:])
                yield replace(piece, letters=piece.letters[:count])
                return
            self._current = next(self._pieces, None)
            count -= len(piece.letters)
            yield piece

    def rest(self) -> Iterator[Piece]:
        """Yield all that is left."""
        if self._current is not None:
            yield self._current
            yield from self._pieces


def letters_of(pieces: Iterable[Piece]) -> str:
    """Return the text of a paragraph, a letter for each whole."""
    return "".join(piece.letters for piece in pieces)


def instruction(runs: Iterable[etree._Element]) -> str:
    r"""Return the instruction of a field, ``SEQ Tabel \* ARABIC``; nothing where it is no field."""
    written = "".join(text.text or "" for run in runs for text in run.iterchildren(names.INSTRUCTION))
    return " ".join(written.split())


def _mark(run: etree._Element) -> str:
    found = run.find(names.FIELD_MARK)
    return "" if found is None else str(found.get(names.FIELD_KIND))
