"""A document laid out by LibreOffice: measured once, whatever formats ask for it."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx.pages import lay_out
from masterplan_cli.writing.office import convert_to_pdf
from masterplan_cli.writing.pdf import without_clock

WriteDocx = Callable[[Document, Mapping[str, str] | None], bytes]
"""Writes a document with these page labels, or with estimated ones where there are none."""


class _Settled(Struct, frozen=True):
    """A document, its DOCX with final page numbers, and the PDF of just that, if there is one already."""

    document: Document
    docx: bytes
    pdf: bytes | None


class Typesetter:
    """Makes the DOCX and the PDF of documents, one document after the other."""

    def __init__(self, write: WriteDocx, *, measure: bool) -> None:
        """Begin.

        Args:
            write: the writer of DOCX.
            measure: whether page numbers are measured, where LibreOffice and pdfinfo are installed.
        """
        self._write = write
        self._measure = measure
        self._last: _Settled | None = None

    def docx(self, document: Document) -> bytes:
        """Return the DOCX; page numbers are estimated where they cannot be measured."""
        return self._settled(document).docx

    def pdf(self, document: Document) -> bytes:
        """Return the PDF of that DOCX; the same document always gives the same bytes.

        Raises:
            OfficeError: LibreOffice is missing, fails, or takes too long.
        """
        settled = self._settled(document)
        pdf = settled.pdf or convert_to_pdf(settled.docx)
        return without_clock(pdf, document.created)

    def _settled(self, document: Document) -> _Settled:
        if self._last is None or self._last.document is not document:
            self._last = self._settle(document)
        return self._last

    def _settle(self, document: Document) -> _Settled:
        """Measuring needs one conversion; its PDF is the final one where the estimate was right."""
        estimated = self._write(document, None)
        laid_out = lay_out(estimated, document) if self._measure else None
        if laid_out is None:
            return _Settled(document, estimated, None)
        measured = self._write(document, laid_out.pages) if laid_out.pages else estimated
        return _Settled(document, measured, laid_out.pdf if measured == estimated else None)
