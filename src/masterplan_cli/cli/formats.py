"""The formats of books, by the ending of their files."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.composing.edition import Edition, read_reference
from masterplan_cli.document.document import Document
from masterplan_cli.resources import resource_folder

if TYPE_CHECKING:
    from masterplan_cli.writing.docx import BrokenReferenceError

Writer = Callable[[Document], bytes]


def _docx(edition: Edition, page_numbers: str) -> Writer:
    from masterplan_cli.writing.docx import BrokenReferenceError, measure_pages, write_docx

    reference = _scanned_reference(edition)

    def write(document: Document) -> bytes:
        try:
            content = write_docx(document, reference)
        except BrokenReferenceError as error:
            raise _refused(edition, error) from None
        if page_numbers == "never":
            return content
        pages = measure_pages(content, document)
        return write_docx(document, reference, pages=pages) if pages else content

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


def _markdown(_edition: Edition, _page_numbers: str) -> Writer:
    from masterplan_cli.writing.markdown import write_markdown

    return write_markdown


FORMATS: dict[str, Callable[[Edition, str], Writer]] = {"docx": _docx, "md": _markdown}
