"""Every matrix of changes as LibreOffice lays it out: contents tell the truth, and nothing overflows."""

import pytest
from proof_outline import entries, spots
from proof_pages import destinations, pages, squeezed
from suite_books import MATRICES, Shelf

pytestmark = pytest.mark.needs("soffice", "pdftotext", "pdfinfo")
every_matrix = pytest.mark.parametrize("regency", MATRICES)

_SLACK = 1.5
"""Points that a letter may stand out, as in the books."""


@every_matrix
def test_page_numbers_in_contents_are_those_of_the_pages(regency: str, shelf: Shelf) -> None:
    docx = shelf.matrix(regency)
    pdf = shelf.converted(docx)
    places, printed, listed = destinations(pdf), pages(pdf), entries(docx)
    assert len(listed) >= 15
    assert [entry for entry in listed if printed[places[entry.bookmark][0] - 1].label != entry.label] == []


@every_matrix
def test_nothing_stands_outside_of_the_margins_and_no_page_is_empty(regency: str, shelf: Shelf) -> None:
    for page in pages(shelf.converted(shelf.matrix(regency))):
        left, top, right, bottom = page.area
        outside = [
            word
            for word in page.words
            if word.left < left - _SLACK or word.right > right + _SLACK
            or (word in page.body and (word.top < top - 6 or word.bottom > bottom + 6))
        ]  # fmt: skip
        assert outside == [], (page.number, page.label)
        assert page.body, page.number


@every_matrix
def test_no_heading_and_no_caption_is_alone_at_the_foot_of_a_page(regency: str, shelf: Shelf) -> None:
    docx = shelf.matrix(regency)
    pdf = shelf.converted(docx)
    found, places, printed = spots(docx), destinations(pdf), pages(pdf)
    for spot in found:
        number, top = places[spot.bookmark]
        rest = squeezed("".join(word.text for word in printed[number - 1].below(top - 6)))
        assert not rest.endswith(squeezed(spot.text)), spot
