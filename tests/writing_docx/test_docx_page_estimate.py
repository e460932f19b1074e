"""How good page numbers are without LibreOffice; ``pytest -s`` on this file prints the figures."""

import pytest
from docx_digest import digest
from docx_page_errors import books, page_errors, summary
from docx_sample import ROOT

MEAN = {
    "tuban/2018": 1, "tuban/2019": 0.5,
    "pemalang/2018": 1, "pemalang/2019": 0.5, "pemalang/2021": 0.5,
}  # fmt: skip
"""Pages by which the anchors of a book may be off on average: one wrong break moves all that follow."""


@pytest.mark.needs("soffice", "pdfinfo")
@pytest.mark.parametrize("example", MEAN)
def test_estimated_pages_are_close_to_measured_ones(example: str) -> None:
    """The bounds are what docs/page-numbers.md promises."""
    for name, document in books(ROOT / "examples" / f"{example}.yaml").items():
        errors = page_errors(document)
        print(f"{example} {name}: {summary(errors)}")
        sizes = [abs(error) for error in errors.values()]
        assert sum(sizes) / len(sizes) <= MEAN[example]
        assert max(sizes) <= 2


@pytest.mark.needs("soffice", "pdfinfo")
def test_cards_key_figures_and_notes_are_estimated_too() -> None:
    errors = page_errors(digest())
    print(f"digest: {summary(errors)}")
    assert max(map(abs, errors.values())) <= 1
