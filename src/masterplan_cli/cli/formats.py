"""The formats of books, by the ending of their files."""

from collections.abc import Callable
from pathlib import Path

from masterplan_cli.composing.edition import Edition
from masterplan_cli.document.document import Document

Writer = Callable[[Document], bytes]


def _docx(edition: Edition, page_numbers: str) -> Writer:
    from masterplan_cli.writing.docx import measure_pages, write_docx

    reference = Path(edition.reference).read_bytes()

    def write(document: Document) -> bytes:
        content = write_docx(document, reference)
        if page_numbers == "never":
            return content
        pages = measure_pages(content, document)
        return write_docx(document, reference, pages=pages) if pages else content

    return write


def _markdown(_edition: Edition, _page_numbers: str) -> Writer:
    from masterplan_cli.writing.markdown import write_markdown

    return write_markdown


FORMATS: dict[str, Callable[[Edition, str], Writer]] = {"docx": _docx, "md": _markdown}
