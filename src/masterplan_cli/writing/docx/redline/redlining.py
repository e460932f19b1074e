"""From two DOCX of ours to one: the newer, in which the older one's text stands as tracked changes."""

from collections.abc import Iterator

from docx.oxml.ns import qn
from lxml import etree

from masterplan_cli.writing.docx.package import pack, unpack
from masterplan_cli.writing.docx.redline import names
from masterplan_cli.writing.docx.redline.aligning import Item, Pair, align
from masterplan_cli.writing.docx.redline.carried import Carried
from masterplan_cli.writing.docx.redline.items import Items
from masterplan_cli.writing.docx.redline.paragraphs import ParagraphReviser
from masterplan_cli.writing.docx.redline.passages import Alphabet, Passages
from masterplan_cli.writing.docx.redline.revising import Marks, Reviser
from masterplan_cli.writing.docx.redline.tables import TableReviser

_PARTS = {"body": "word/document.xml", "notes": "word/footnotes.xml", "lists": "word/numbering.xml"}


def redline(old: bytes, new: bytes, reviser: Reviser) -> bytes:
    """Return the new document with what differs from the old one as tracked changes.

    To accept them all gives the new document, to reject them all the text of the old one: paragraphs, lists,
    headings, captions, footnotes, and tables by rows and cells. Not tracked, and as in the new document, are
    drawings, lists of contents, headers, sections, looks, and the numbers that Word computes itself.

    Args:
        old: a DOCX of this package's writer.
        new: another one, made with the same reference document.
        reviser: who revised it, and when.

    Returns:
        The file; the same arguments always give the same bytes.
    """
    parts = unpack(new)
    before, after = _opened(unpack(old)), _opened(parts)
    document = _Redline(before, after, reviser)
    document.revise()
    written = {_PARTS[name]: _written(root) for name, root in after.items()}
    return pack(parts | written)


class _Redline:
    def __init__(
        self, before: dict[str, etree._Element], after: dict[str, etree._Element], reviser: Reviser
    ) -> None:
        self._bodies = next(before["body"].iter(names.BODY)), next(after["body"].iter(names.BODY))
        alphabet = Alphabet()
        old, new = (Items(Passages(alphabet, parts.get("notes"))) for parts in (before, after))
        marks = Marks(reviser, _first_number(after["body"]))
        self._items = old, new
        self._carried = Carried(before, after, marks)
        self._paragraphs = ParagraphReviser(old.passages, new.passages, marks, self._carried)
        width = _upright_width(after["body"])
        self._tables = TableReviser(old, new, self._paragraphs, marks, width)

    def revise(self) -> None:
        """Mark everything that differs."""
        (before, _), (after, rest) = (
            items.body(body) for items, body in zip(self._items, self._bodies, strict=True)
        )
        pairs = align(before, after)
        for old, new in pairs:
            if old and new:
                self._carried.same_list(old.element, new.element)
        self._bodies[1][:] = [*(element for pair in pairs for element in self._made(pair)), *rest]

    def _made(self, pair: Pair) -> Iterator[etree._Element]:
        match pair:
            case Item() as old, None:
                yield from self._deleted(old.element)
            case None, Item() as new:
                yield from new.before
                (self._tables if new.element.tag == names.TABLE else self._paragraphs).insert(new.element)
                yield new.element
            case Item() as old, Item() as new:
                yield from new.before
                if new.element.tag == names.TABLE:
                    self._tables.revise(old.element, new.element)
                else:
                    self._paragraphs.revise(old.element, new.element)
                yield new.element

    def _deleted(self, element: etree._Element) -> Iterator[etree._Element]:
        """A paragraph that held nothing but a drawing goes without a mark, for the drawing cannot stay."""
        if element.tag == names.TABLE:
            yield self._tables.delete(element)
        elif next(element.iter(names.PICTURE), None) is None:
            yield self._paragraphs.delete(element)


def _opened(parts: dict[str, bytes]) -> dict[str, etree._Element]:
    return {name: etree.fromstring(parts[part]) for name, part in _PARTS.items() if part in parts}


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _first_number(document: etree._Element) -> int:
    return 1 + max((int(mark.get(names.ID, "0")) for mark in document.iter(qn("w:bookmarkStart"))), default=0)


def _upright_width(document: etree._Element) -> int:
    """Return the width of the text on the narrowest page, in twips."""
    return min(
        int(page.get(names.WIDTH, "0"))
        - sum(int(margins.get(qn(side), "0")) for side in ("w:left", "w:right"))
        for page, margins in zip(document.iter(qn("w:pgSz")), document.iter(qn("w:pgMar")), strict=True)
    )
