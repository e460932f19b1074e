"""The formats of books, by the ending of their files."""

from collections.abc import Callable

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.composing.edition import Edition, read_reference
from masterplan_cli.document.document import Document

Writer = Callable[[Document], bytes]


def _docx(edition: Edition, page_numbers: str) -> Writer:
    from masterplan_cli.writing.docx import BrokenReferenceError, measure_pages, write_docx

    reference = read_reference(edition)

    def write(document: Document) -> bytes:
        try:
            content = write_docx(document, reference)
        except BrokenReferenceError as error:
            raise CommandError(
                ExitCode.FOUND, error.message, error.remedy, file=str(edition.reference)
            ) from None
        if page_numbers == "never":
            return content
        pages = measure_pages(content, document)
        return write_docx(document, reference, pages=pages) if pages else content

    return write


def _markdown(_edition: Edition, _page_numbers: str) -> Writer:
    from masterplan_cli.writing.markdown import write_markdown

    return write_markdown


def _html(_edition: Edition, _page_numbers: str) -> Writer:
    from masterplan_cli.writing.html import write_html

    return write_html


FORMATS: dict[str, Callable[[Edition, str], Writer]] = {"docx": _docx, "md": _markdown, "html": _html}
