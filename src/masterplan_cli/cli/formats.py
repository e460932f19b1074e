"""The formats of books, by the ending of their files."""

from collections.abc import Callable, Mapping

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.composing.edition import Edition, read_reference
from masterplan_cli.document.document import Document

Writer = Callable[[Document], bytes]


def _docx(edition: Edition, page_numbers: str) -> Writer:
    from masterplan_cli.writing.docx import measure_pages

    write_docx = _docx_writer(edition)

    def write(document: Document) -> bytes:
        content = write_docx(document, None)
        if page_numbers == "never":
            return content
        pages = measure_pages(content, document)
        return write_docx(document, pages) if pages else content

    return write


def _pdf(edition: Edition, page_numbers: str) -> Writer:
    """One conversion measures the pages, and a second prints them where the estimate was wrong."""
    from masterplan_cli.writing.docx import pages_of
    from masterplan_cli.writing.office import convert_to_pdf, find_office
    from masterplan_cli.writing.pdf import without_clock

    find_office()  # before any time is spent on composing
    write_docx = _docx_writer(edition)

    def write(document: Document) -> bytes:
        estimated = write_docx(document, None)
        pdf = convert_to_pdf(estimated)
        pages = pages_of(pdf, document) if page_numbers != "never" else {}
        measured = write_docx(document, pages) if pages else estimated
        if measured != estimated:
            pdf = convert_to_pdf(measured)
        return without_clock(pdf, document.created)

    return write


def _docx_writer(edition: Edition) -> Callable[[Document, Mapping[str, str] | None], bytes]:
    """Return what writes a document with these page numbers, or with estimated ones."""
    from masterplan_cli.writing.docx import BrokenReferenceError, write_docx

    reference = read_reference(edition)

    def write(document: Document, pages: Mapping[str, str] | None) -> bytes:
        try:
            return write_docx(document, reference, pages=pages)
        except BrokenReferenceError as error:
            raise CommandError(
                ExitCode.FOUND, error.message, error.remedy, file=str(edition.reference)
            ) from None

    return write


def _markdown(_edition: Edition, _page_numbers: str) -> Writer:
    from masterplan_cli.writing.markdown import write_markdown

    return write_markdown


def _html(_edition: Edition, _page_numbers: str) -> Writer:
    from masterplan_cli.writing.html import write_html

    return write_html


FORMATS: dict[str, Callable[[Edition, str], Writer]] = {
    "docx": _docx,
    "md": _markdown,
    "html": _html,
    "pdf": _pdf,
}
