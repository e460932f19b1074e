"""Every DOCX that the proofs look at: all books of all examples, a draft, and the writer's sample."""

from pathlib import Path

from docx_sample import written_book
from suite_books import Book, Shelf, draft_books, example_books

SAMPLE = "sample-of-the-writer"


def documents() -> tuple[Book | str, ...]:
    """Return what can be looked at; a string names a document that no plan is needed for."""
    return (*example_books(), *draft_books(), SAMPLE)


def docx(document: Book | str, shelf: Shelf, folder: Path) -> Path:
    """Return a document as a file; one that is made here is written into the folder."""
    if isinstance(document, Book):
        return shelf.file(document)
    path = folder / f"{document}.docx"
    path.write_bytes(written_book())
    return path
