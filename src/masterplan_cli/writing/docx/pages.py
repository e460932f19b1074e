"""On which page everything stands, measured with LibreOffice.

LibreOffice lays the document out, writes a PDF with every bookmark as a named destination, and pdfinfo
tells their pages. Right for LibreOffice with fonts of the same widths; Word may differ by a page.
"""

import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx.anchors import bookmark_name, targets
from masterplan_cli.writing.docx.body import PAGE_MARK
from masterplan_cli.writing.docx.page_labels import page_label
from masterplan_cli.writing.docx.sections import sections
from masterplan_cli.writing.office import TIMEOUT, OfficeError, convert_to_pdf, run_quietly


def measure_pages(docx: bytes, document: Document, *, timeout: float = TIMEOUT) -> dict[str, str]:
    """Return the printed page label of every anchor.

    Args:
        docx: what ``write_docx`` made of the document.
        document: the same document.
        timeout: seconds that LibreOffice, and then pdfinfo, may take.

    Returns:
        "iv", "12" … by anchor; nothing at all where LibreOffice (``soffice``) or ``pdfinfo`` are missing,
        fail, or take too long.
    """
    laid_out = lay_out(docx, document, timeout=timeout)
    return laid_out.pages if laid_out else {}


class LaidOut(NamedTuple):
    """What LibreOffice made of a document: the PDF, and the printed page label of every anchor."""

    pdf: bytes
    pages: dict[str, str]


def lay_out(docx: bytes, document: Document, *, timeout: float = TIMEOUT) -> LaidOut | None:
    """Return the layout of a document, or None where it cannot be had.

    Args:
        docx: what ``write_docx`` made of the document.
        document: the same document.
        timeout: seconds that LibreOffice, and then pdfinfo, may take.
    """
    info = shutil.which("pdfinfo")
    if info is None:
        return None
    try:
        pdf = convert_to_pdf(docx, timeout=timeout)
    except OfficeError:
        return None
    return LaidOut(pdf, _pages_of(pdf, document, info, timeout))


def _pages_of(pdf: bytes, document: Document, info: str, timeout: float) -> dict[str, str]:
    with tempfile.TemporaryDirectory(prefix="masterplan-", ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "document.pdf"
        file.write_bytes(pdf)
        listed = run_quietly([info, "-dests", str(file)], timeout)
    return _labels(_destinations(listed.decode(errors="replace")), document) if listed else {}


def _destinations(listed: str) -> dict[str, int]:
    """Read ``pdfinfo -dests``: page, place, and the name in quotes on every line."""
    pages = {}
    for line in listed.splitlines():
        page, _, rest = line.strip().partition(" ")
        name = rest.rpartition(" ")[2].strip('"')
        if page.isdigit() and name:
            pages[_unescaped(name)] = int(page)
    return pages


def _unescaped(name: str) -> str:
    """LibreOffice writes an underscore as its code, 5F; bookmarks of ours hold no capital letter."""
    return name.replace("5F", "_")


def _labels(destinations: dict[str, int], document: Document) -> dict[str, str]:
    kinds = [section.numbers for section in sections(document) if section.begins]
    starts = [(destinations.get(PAGE_MARK.format(at)), kind) for at, kind in enumerate(kinds, start=1)]
    begun = [(page, kind) for page, kind in starts if page is not None]
    labels = {}
    for anchor in targets(document):
        page = destinations.get(bookmark_name(anchor))
        before = [(first, kind) for first, kind in begun if page is not None and first <= page]
        if page is not None and before:
            first, kind = before[-1]
            labels[anchor] = page_label(page - first + 1, kind)
    return labels
