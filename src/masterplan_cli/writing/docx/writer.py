"""From a document to the bytes of a DOCX."""

import io
from collections.abc import Callable, Mapping
from functools import cache

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from lxml import etree

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx.anchors import targets
from masterplan_cli.writing.docx.body import body_part
from masterplan_cli.writing.docx.estimate import estimate_pages
from masterplan_cli.writing.docx.faults import not_a_document
from masterplan_cli.writing.docx.fitted_columns import Fits
from masterplan_cli.writing.docx.footnotes import Notes
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.namespaces import DECLARATIONS
from masterplan_cli.writing.docx.package import pack, unpack
from masterplan_cli.writing.docx.properties import set_properties
from masterplan_cli.writing.docx.reference import Reference, open_reference
from masterplan_cli.writing.docx.running import Running


def write_docx(document: Document, reference: bytes, *, pages: Mapping[str, str] | None = None) -> bytes:
    """Write a document as DOCX.

    Args:
        document: a document whose numbers and contents are settled.
        reference: the content of a reference.docx with styles and page set-up.
        pages: the printed page label of each anchor ("iv", "12") for the contents; estimated where None.

    Returns:
        The file; the same arguments always give the same bytes.

    Raises:
        BrokenReferenceError: the reference document cannot be used.
        GridError: the cells of a table do not fit its columns.
        ValueError: ``document.created`` is neither empty nor an ISO date.
    """
    opened = open_reference(reference)
    fits = Fits()
    if pages is None:
        pages = estimate_pages(document, opened.page, fits)
    ledger = Ledger(opened, targets(document), pages, _relate(opened), Notes(opened), fits)
    body = body_part(document, opened, ledger, Running(opened, document))
    _add_lists(opened, ledger)
    ledger.notes.attach()
    set_properties(opened.package, document)
    return pack(_saved(opened) | {opened.package.part.partname.membername: body})


def _relate(reference: Reference) -> Callable[[str], str]:
    @cache
    def relate(url: str) -> str:
        return reference.package.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    return relate


def _saved(reference: Reference) -> dict[str, bytes]:
    """Let python-docx write the package; our body takes the place of its own.

    Moving the body into its tree would take lxml a minute for 2,400 rows.
    """
    buffer = io.BytesIO()
    try:
        reference.package.save(buffer)
    except TypeError as cause:  # a relationship of the reference document has no target
        raise not_a_document(cause) from cause
    return unpack(buffer.getvalue())


def _add_lists(reference: Reference, ledger: Ledger) -> None:
    if not ledger.lists:
        return
    numbering = reference.package.part.numbering_part.element
    last = numbering.findall(qn("w:num"))[-1]
    made = etree.fromstring(f"<w:numbering {DECLARATIONS}>{''.join(ledger.lists)}</w:numbering>")
    for instance in reversed(list(made)):
        last.addnext(instance)
