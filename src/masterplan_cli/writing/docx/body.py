"""The part ``word/document.xml``: sections one after the other."""

from collections.abc import Iterator
from typing import NamedTuple

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx.blocks import write_blocks
from masterplan_cli.writing.docx.cover import cover_page
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.namespaces import DECLARATIONS, XML_HEAD
from masterplan_cli.writing.docx.reference import Reference
from masterplan_cli.writing.docx.running import Running, bare_properties, section_properties
from masterplan_cli.writing.docx.sections import Section, sections
from masterplan_cli.writing.docx.style_names import Style
from masterplan_cli.writing.docx.title_page import title_page

PAGE_MARK = "_halaman_{}"
"""Hidden bookmark where page numbers begin at 1, from ``{}`` = 1; measuring counts from it."""

_END_OF_PROPERTIES = "</w:pPr>"
_LINK_END = "</w:hyperlink><w:r><w:fldChar"
"""The last line of a list of contents: its link, and the end of the list's field."""


class _Piece(NamedTuple):
    """One section as text: its content and its ``w:sectPr``."""

    content: str
    properties: str


def body_part(document: Document, reference: Reference, ledger: Ledger, running: Running) -> bytes:
    """Return the part; the properties of a section stand in its last paragraph, of the last one after it.

    Sections are encoded one by one, so that no more than one of them is in memory as text.
    """
    parts = [f"{XML_HEAD}<w:document {DECLARATIONS}><w:body>".encode()]
    waiting: _Piece | None = None
    for piece in _pieces(document, reference, ledger, running):
        if waiting is not None:
            parts += map(str.encode, _closed(waiting, reference))
        waiting = piece
    parts += map(str.encode, waiting or ())
    return b"".join((*parts, b"</w:body></w:document>"))


def _pieces(document: Document, reference: Reference, ledger: Ledger, running: Running) -> Iterator[_Piece]:
    headers = running.bare()
    for content in _unnumbered(document, ledger):
        yield _Piece(content, bare_properties(reference.page, headers))
        headers = ""  # the pages that follow inherit them
    begun = 0
    for section in sections(document):
        content = _content(section, reference, ledger)
        if section.begins:
            begun += 1
            content = _mark(content, ledger.named_bookmark(PAGE_MARK.format(begun)))
        yield _Piece(content, section_properties(section, reference.page, running))


def _unnumbered(document: Document, ledger: Ledger) -> Iterator[str]:
    pages = (
        cover_page(document.cover, ledger) if document.cover else "",
        title_page(document.title_page, ledger) if document.title_page else "",
    )
    yield from filter(None, pages)


def _content(section: Section, reference: Reference, ledger: Ledger) -> str:
    page = reference.page.turned() if section.landscape else reference.page
    return write_blocks(section.blocks, ledger, page.text_width)


def _mark(content: str, bookmark: str) -> str:
    """Put a bookmark into the first paragraph: LibreOffice moves one before it to the preceding page."""
    before, end, after = content.partition(_END_OF_PROPERTIES)
    return f"{before}{end}{bookmark}{after}"


def _closed(piece: _Piece, reference: Reference) -> tuple[str, ...]:
    """Put the properties of the section into its last paragraph, which no block leaves without.

    A caption and a list of contents get a sliver of space behind them instead. LibreOffice 7.4 loses the end
    of a bookmark in a section's last paragraph, and with it the number in every reference to the caption; and
    it prints no page numbers on pages whose section ends inside a list of contents.
    """
    last = piece.content.rindex("<w:p>")
    if any(piece.content.find(mark, last) >= 0 for mark in ("<w:bookmarkEnd", _LINK_END)):
        return piece.content, reference.paragraph(Style.AFTER_TABLE, "", piece.properties)
    at = piece.content.index(_END_OF_PROPERTIES, last)
    return piece.content[:at], piece.properties, piece.content[at:]
