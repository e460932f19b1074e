"""Every book as LibreOffice lays it out: contents tell the truth, nothing overflows, nothing is alone."""

import re
from collections import Counter
from pathlib import Path

import pytest
from proof_outline import count, entries, long_words, spots, words_in_tables
from proof_pages import Page, destinations, pages, squeezed, structure
from suite_books import Book, Shelf, example_books

pytestmark = pytest.mark.needs("soffice", "pdftotext", "pdfinfo")
every_book = pytest.mark.parametrize("book", example_books(), ids=str)

_LEADER = re.compile(r"\.{3,}|…")
_SLACK = 1.5
"""Points that a letter may stand out: italics lean over, and poppler rounds."""


@every_book
def test_page_numbers_in_contents_are_those_of_the_pages(book: Book, shelf: Shelf) -> None:
    docx, pdf = shelf.file(book), shelf.pdf(book)
    places, printed = destinations(pdf), pages(pdf)
    listed = entries(docx)
    assert len(listed) >= 5
    for entry in listed:
        page = printed[places[entry.bookmark][0] - 1]
        assert entry.label == page.label, entry


@every_book
def test_contents_are_printed_as_they_stand_in_the_document(book: Book, shelf: Shelf) -> None:
    """LibreOffice could compute other numbers than those that the DOCX holds."""
    listed = [squeezed(entry.text + entry.label) for entry in entries(shelf.file(book))]
    printed = re.sub(r"[.…]{3,}", "", "".join(page.text for page in _contents_pages(shelf.pdf(book))))
    at = 0
    for line in listed:
        at = printed.find(line, at)
        assert at >= 0, line
        at += len(line)


@every_book
def test_headings_and_captions_stand_where_their_bookmarks_are(book: Book, shelf: Shelf) -> None:
    pdf = shelf.pdf(book)
    for spot in spots(shelf.file(book)):
        page, top = _place(pdf, spot.bookmark)
        words = squeezed("".join(word.text for word in page.below(top - 6)))
        assert squeezed(spot.text) in words[: len(squeezed(spot.text)) + 200], spot


@every_book
def test_no_heading_and_no_table_caption_is_alone_at_the_foot_of_a_page(book: Book, shelf: Shelf) -> None:
    pdf = shelf.pdf(book)
    found = spots(shelf.file(book))
    at_place = {spot.bookmark: _place(pdf, spot.bookmark) for spot in found if spot.kind != "Gambar"}
    for page in pages(pdf):
        here = [spot for spot in found if spot.bookmark in at_place and at_place[spot.bookmark][0] is page]
        if not here:
            continue
        first = min(here, key=lambda spot: at_place[spot.bookmark][1])
        rest = squeezed("".join(word.text for word in page.below(at_place[first.bookmark][1] - 6)))
        last = max(here, key=lambda spot: at_place[spot.bookmark][1])
        assert not rest.endswith(squeezed(last.text)), (page.label, last)


@every_book
def test_no_figure_caption_is_at_the_top_of_a_page(book: Book, shelf: Shelf) -> None:
    pdf = shelf.pdf(book)
    for spot in spots(shelf.file(book)):
        if spot.kind == "Gambar":
            page, top = _place(pdf, spot.bookmark)
            assert top > page.area[1] + 20, spot


@every_book
def test_nothing_stands_outside_of_the_margins(book: Book, shelf: Shelf) -> None:
    for page in pages(shelf.pdf(book)):
        left, top, right, bottom = page.area
        outside = [
            word
            for word in page.words
            if word.left < left - _SLACK or word.right > right + _SLACK
            or (word in page.body and (word.top < top - 6 or word.bottom > bottom + 6))
        ]  # fmt: skip
        assert outside == [], (page.number, page.label)


@every_book
def test_every_row_of_every_table_is_printed(book: Book, shelf: Shelf) -> None:
    """LibreOffice 7.4 loses rows where a table's first row just fits a page and may not divide."""
    printed = Counter(
        long_words(" ".join(word.text for page in pages(shelf.pdf(book)) for word in page.body))
    )
    assert words_in_tables(shelf.file(book)) - printed == Counter()


@every_book
def test_no_page_is_empty(book: Book, shelf: Shelf) -> None:
    assert [page.number for page in pages(shelf.pdf(book)) if not page.body] == []


@every_book
def test_pages_are_numbered_roman_and_then_from_one(book: Book, shelf: Shelf) -> None:
    labels = [page.label for page in pages(shelf.pdf(book))]
    numbered = labels[next(at for at, label in enumerate(labels) if label) :]
    roman = [label for label in numbered if not label.isdigit()]
    assert roman[:3] == ["i", "ii", "iii"][: len(roman)]
    assert numbered[len(roman) :] == [str(at + 1) for at in range(len(numbered) - len(roman))]


@every_book
def test_the_pdf_tells_headings_tables_and_figures_apart(book: Book, shelf: Shelf) -> None:
    docx, tags = shelf.file(book), structure(shelf.pdf(book))
    headings = sum(number for tag, number in tags.items() if re.fullmatch(r"H[1-6]?", tag))
    unlisted = count(docx, "//w:pStyle[@w:val='TOCHeading']")  # above lists of contents; no outline level
    assert headings >= sum(spot.kind == "judul" for spot in spots(docx)) - unlisted
    assert tags.get("Table", 0) >= count(docx, "//w:body/w:tbl")
    assert (tags.get("TH", 0) > 0) is (count(docx, "//w:tblHeader") > 0)
    assert tags.get("Figure", 0) >= count(docx, "//w:body/w:p//wp:docPr")


def _place(pdf: Path, bookmark: str) -> tuple[Page, float]:
    page, top = destinations(pdf)[bookmark]
    return pages(pdf)[page - 1], top


def _contents_pages(pdf: Path) -> list[Page]:
    return [page for page in pages(pdf) if any(_LEADER.search(word.text) for word in page.words)]
