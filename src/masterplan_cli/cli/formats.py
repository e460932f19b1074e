"""The formats of books, by the ending of their files."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.composing.edition import Edition, read_reference
from masterplan_cli.document.document import Document
from masterplan_cli.resources import resource_folder

if TYPE_CHECKING:
    from masterplan_cli.writing.docx import BrokenReferenceError

if TYPE_CHECKING:
    from masterplan_cli.writing.typesetting import Typesetter, WriteDocx

Writer = Callable[[Document], bytes]


def writers(formats: Iterable[str], edition: Edition, page_numbers: str) -> dict[str, Writer]:
    """Return a writer for each format; DOCX and PDF share what LibreOffice measures.

    Args:
        formats: endings from ``request.FORMATS``.
        edition: whose reference document gives the styles.
        page_numbers: ``auto``, ``always`` or ``never``: whether LibreOffice measures page numbers.

    Raises:
        OfficeError: a PDF is wanted, and LibreOffice is not installed.
    """

    @cache
    def typesetter() -> "Typesetter":
        from masterplan_cli.writing.typesetting import Typesetter

        return Typesetter(_docx_writer(edition), measure=page_numbers != "never")

    makers: dict[str, Callable[[], Writer]] = {
        "docx": lambda: typesetter().docx,
        "md": _markdown,
        "html": _html,
        "pdf": lambda: _pdf(typesetter()),
    }
    return {name: makers[name]() for name in formats}


def _docx_writer(edition: Edition) -> "WriteDocx":
    from masterplan_cli.writing.docx import BrokenReferenceError, write_docx

    reference = _scanned_reference(edition)

    def write(document: Document, pages: Mapping[str, str] | None) -> bytes:
        try:
            return write_docx(document, reference, pages=pages)
        except BrokenReferenceError as error:
            raise _refused(edition, error) from None

    return write


def _scanned_reference(edition: Edition) -> bytes:
    """Return the reference document; one that is not our own is looked through before anything opens it."""
    reference = read_reference(edition)
    if not edition.reference.is_relative_to(resource_folder("templates")):
        from masterplan_cli.writing.docx import BrokenReferenceError
        from masterplan_cli.writing.docx.scanning import scan_document

        try:
            scan_document(reference)
        except BrokenReferenceError as error:
            raise _refused(edition, error) from None
    return reference


def _refused(edition: Edition, error: "BrokenReferenceError") -> CommandError:
    return CommandError(ExitCode.FOUND, error.message, error.remedy, file=str(edition.reference))


def _pdf(typesetter: "Typesetter") -> Writer:
    from masterplan_cli.writing.office import find_office

    find_office()  # before any time is spent on composing
    return typesetter.pdf


def _markdown() -> Writer:
    from masterplan_cli.writing.markdown import write_markdown

    return write_markdown


def _html() -> Writer:
    from masterplan_cli.writing.html import write_html

    return write_html
