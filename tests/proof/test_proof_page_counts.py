"""The number of pages of every book is as expected; ``make golden`` keeps what it is now."""

import json
import os
from pathlib import Path

import pytest
from proof_pages import pages
from suite_books import Book, Shelf, example_books

pytestmark = pytest.mark.needs("soffice", "pdftotext")

EXPECTED = Path(__file__).parent / "expected_pages.json"
_TOLERANCE = 0.02
"""Fonts of the same widths still differ in height from one release to the next."""

_DIGEST, _DIGEST_PAGES = "ringkasan-eksekutif", 24


@pytest.mark.parametrize("book", example_books(), ids=str)
def test_the_number_of_pages_is_as_expected(book: Book, shelf: Shelf) -> None:
    found = len(pages(shelf.pdf(book)))
    if os.environ.get("UPDATE_GOLDEN"):
        _keep(str(book), found)
    expected = _kept()[str(book)]
    assert abs(found - expected) <= max(1, _TOLERANCE * expected)


@pytest.mark.parametrize("book", [book for book in example_books() if _DIGEST in book.id], ids=str)
def test_the_digest_is_short(book: Book, shelf: Shelf) -> None:
    assert len(pages(shelf.pdf(book))) <= _DIGEST_PAGES


def test_a_number_is_kept_for_every_book_and_for_no_other() -> None:
    assert set(_kept()) == {str(book) for book in example_books()}


def _kept() -> dict[str, int]:
    return json.loads(EXPECTED.read_text(encoding="utf-8")) if EXPECTED.exists() else {}


def _keep(name: str, number: int) -> None:
    known = {str(book) for book in example_books()}
    kept = {key: value for key, value in (_kept() | {name: number}).items() if key in known}
    EXPECTED.write_text(json.dumps(kept, indent=2, sort_keys=True) + "\n", encoding="utf-8")
