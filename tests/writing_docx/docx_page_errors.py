"""How far estimated page numbers are from the pages that LibreOffice measures."""

from collections.abc import Mapping
from pathlib import Path

from docx_sample import ROOT, reference

from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.edition import read_edition
from masterplan_cli.document.document import Document
from masterplan_cli.plan.build import build_plan
from masterplan_cli.reading import read_plan
from masterplan_cli.writing.docx import measure_pages, write_docx
from masterplan_cli.writing.docx.estimate import estimate_pages
from masterplan_cli.writing.docx.page_labels import page_label
from masterplan_cli.writing.docx.reference import open_reference

_ROMAN = {page_label(page, "lowerRoman"): page for page in range(1, 100)}


def books(plan: Path) -> dict[str, Document]:
    """Return the books of a plan by name."""
    built = build_plan(read_plan(str(plan)).tree).plan
    assert built is not None
    edition = read_edition(ROOT / "templates" / (built.edition or "kominfo-2018"))
    return {book.id: book.document for book in compose_books(built, edition)}


def page_errors(document: Document) -> dict[str, int]:
    """Return for every anchor how many pages too late its estimate is."""
    estimated = estimate_pages(document, open_reference(reference()).page)
    measured = measure_pages(write_docx(document, reference()), document)
    assert estimated.keys() == measured.keys()
    return {anchor: _number(estimated[anchor]) - _number(label) for anchor, label in measured.items()}


def summary(errors: Mapping[str, int]) -> str:
    """Return mean and maximum of the differences, in pages."""
    sizes = [abs(error) for error in errors.values()]
    return (
        f"{len(sizes)} anchors, mean {sum(sizes) / len(sizes):.2f}, max {max(sizes)},"
        f" right {sum(not size for size in sizes) / len(sizes):.0%}"
    )


def _number(label: str) -> int:
    return _ROMAN[label] if label in _ROMAN else int(label)
