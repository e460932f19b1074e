"""Every DOCX that the proofs look at: books and matrices of all examples, a draft, the writer's sample."""

from pathlib import Path

from docx_sample import written_book
from suite_books import MATRICES, Book, Shelf, draft_books, example_books

SAMPLE = "sample-of-the-writer"
MATRIX = "matrix-of-"


def documents() -> tuple[Book | str, ...]:
    """Return what can be looked at; a string names a matrix, or the sample."""
    return (*example_books(), *draft_books(), *(f"{MATRIX}{regency}" for regency in MATRICES), SAMPLE)


def docx(document: Book | str, shelf: Shelf, folder: Path) -> Path:
    """Return a document as a file; one that is made here is written into the folder."""
    if isinstance(document, Book):
        return shelf.file(document)
    if document.startswith(MATRIX):
        return shelf.matrix(document.removeprefix(MATRIX))
    path = folder / f"{document}.docx"
    path.write_bytes(written_book())
    return path
