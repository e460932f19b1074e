"""Paragraphs with tracked changes: rewritten by words, or inserted or deleted as a whole."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from itertools import chain, groupby

from lxml import etree

from masterplan_cli.text.word_diff import word_diff
from masterplan_cli.writing.docx.redline import names
from masterplan_cli.writing.docx.redline.carried import Carried
from masterplan_cli.writing.docx.redline.passages import Cursor, Passages, Piece, instruction, letters_of
from masterplan_cli.writing.docx.redline.revising import Effect, Marks, struck

_TAGS = {"\t": names.TAB, "\n": names.BREAK}


class ParagraphReviser:
    """Revises paragraphs of the new document in place."""

    def __init__(self, old: Passages, new: Passages, marks: Marks, carried: Carried) -> None:
        self._old, self._new = old, new
        self._marks, self._carried = marks, carried

    def revise(self, old: etree._Element, new: etree._Element) -> None:
        """Mark what differs between a paragraph and what it was before."""
        before, after = self._old.pieces(old), self._new.pieces(new)
        texts = letters_of(before), letters_of(after)
        if texts[0] == texts[1]:
            return
        taken, left = Cursor(before), Cursor(after)
        made: list[etree._Element] = []
        for effect, text in word_diff(*texts):
            if effect == "deleted":
                made += self._deleted(taken.take(len(text)))
                continue
            made += _shown(left.take(len(text)), self._marks if effect == "inserted" else None)
            if effect == "kept":
                _skip(taken, len(text))
        _refill(new, chain(made, _shown(left.rest())))

    def insert(self, paragraph: etree._Element, *, whole: bool = True) -> None:
        """Mark a paragraph of the new document as inserted; not its end where it is not the ``whole``."""
        pieces = self._new.pieces(paragraph)
        _refill(paragraph, _shown(pieces, self._marks))
        if whole:
            self._marks.paragraph(paragraph, "inserted")

    def delete(self, paragraph: etree._Element, *, whole: bool = True) -> etree._Element:
        """Return a paragraph of the old document as deleted; not its end where it is not the ``whole``."""
        made = deepcopy(paragraph)
        for properties in made.iterchildren(names.PARAGRAPH_PROPERTIES):
            for section in properties.findall(names.SECTION):
                properties.remove(section)
        _refill(made, self._deleted(self._old.pieces(paragraph)))
        self._carried.relist(made)
        if whole:
            self._marks.paragraph(made, "deleted")
        return made

    def mark_end(self, paragraph: etree._Element, effect: Effect) -> None:
        """Mark the end of a paragraph: what follows was joined to it, or was divided from it."""
        self._marks.paragraph(paragraph, effect)

    def _deleted(self, pieces: Iterable[Piece]) -> list[etree._Element]:
        runs = [run for piece in pieces for run in self._struck(piece)]
        return [self._marks.enclosing("deleted", runs)] if runs else []

    def _struck(self, piece: Piece) -> Iterator[etree._Element]:
        """Of fields, numbers of tables and figures go on counting; all others become what they show."""
        if not piece.whole:
            yield from map(struck, _runs(piece))
        elif named := instruction(piece.whole):
            counts = named.startswith("SEQ ")
            yield from map(struck, piece.whole if counts else filter(_has_text, piece.whole))
        elif piece.letters and (note := self._carried.note(piece.whole[0])) is not None:
            yield note


def _shown(pieces: Iterable[Piece], marks: Marks | None = None) -> Iterator[etree._Element]:
    """Yield what stands in a paragraph of the new document, inserted where there are ``marks``."""
    for (_, loose), group in groupby(pieces, key=lambda piece: (id(piece.link), not piece.letters)):
        found = list(group)
        content = list(chain.from_iterable(map(_runs, found)))
        if marks is not None and not loose:
            content = [marks.enclosing("inserted", content)]
        if (link := found[0].link) is not None:
            shell = deepcopy(link)
            shell[:] = content
            content = [shell]
        yield from content


def _runs(piece: Piece) -> Iterator[etree._Element]:
    if piece.whole or not piece.letters:
        yield from map(deepcopy, piece.whole)
        return
    run = etree.Element(names.RUN)
    if piece.properties is not None:
        run.append(deepcopy(piece.properties))
    for tag, group in groupby(piece.letters, key=lambda letter: _TAGS.get(letter, names.TEXT)):
        letters = "".join(group)
        for text in [letters] if tag == names.TEXT else letters:
            child = etree.SubElement(run, tag)
            if tag == names.TEXT:
                child.text = text
                child.set(names.KEEP_SPACE, "preserve")
    yield run


def _has_text(run: etree._Element) -> bool:
    return run.find(names.TEXT) is not None


def _skip(cursor: Cursor, count: int) -> None:
    for _ in cursor.take(count):
        pass


def _refill(paragraph: etree._Element, content: Iterable[etree._Element]) -> None:
    """Put content in the place of everything behind a paragraph's properties."""
    made = list(content)
    properties = paragraph.find(names.PARAGRAPH_PROPERTIES)
    paragraph[:] = made if properties is None else [properties, *made]
