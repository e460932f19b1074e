"""Edition kominfo-2021: four books, what it adds, and that shared chapters are written once."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from composing_books import CHECKOUT, blocks_of, captions, headings, minimal_plan, pemalang_2021, texts_of
from composing_written import as_docx, docx_text, markdown_text, squeezed
from test_composing_nothing_is_lost import NOT_PRINTED, plan_texts

from masterplan_cli.composing.books import Book, compose_books
from masterplan_cli.composing.edition import Edition, read_edition
from masterplan_cli.document.document import Document
from masterplan_cli.document.tables import Table
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Masterplan

TEMPLATES = CHECKOUT / "templates" / "kominfo-2021"
NOT_PRINTED_EITHER = {"RpjmdIndicator.source": "the table of figures is wide enough without it"}


@cache
def edition() -> Edition:
    return read_edition(TEMPLATES)


def books_of(plan: Masterplan, *, draft: bool = False) -> dict[str, Book]:
    return {book.id: book for book in compose_books(plan, edition(), draft=draft)}


@cache
def pemalang_books() -> dict[str, Book]:
    return books_of(pemalang_2021())


def chapters(book_id: str) -> list[str]:
    return [title for level, _, title in headings(pemalang_books()[book_id].document) if level == 1]


def test_there_are_four_books_with_parts_of_their_own() -> None:
    assert list(pemalang_books()) == [
        "buku-1-analisis-strategis",
        "buku-2-masterplan",
        "buku-3-quick-win",
        "buku-4-peta-jalan",
    ]
    assert {"Inventarisasi Inovasi dan Aplikasi", "Kesenjangan Indikator RPJMD"} <= set(
        chapters("buku-1-analisis-strategis")
    )
    assert {"Inisiatif Smart City", "Manajemen Risiko"} <= set(chapters("buku-2-masterplan"))


def test_shared_chapters_come_from_the_edition_before() -> None:
    origin = {path.parents[len(Path(name).parents) - 1].name for name, path in edition().files().items()}
    assert origin == {"kominfo-2018", "kominfo-2021"}
    own = {path.relative_to(TEMPLATES) for path in TEMPLATES.rglob("*.j2")}
    assert not any((TEMPLATES.with_name("kominfo-2018") / name).exists() for name in own)
    assert own == {Path(name) for name in edition().templates if (TEMPLATES / name).exists()}


def test_no_text_calls_the_movement_by_its_old_name() -> None:
    texts = [text for book in pemalang_books().values() for text in texts_of(book.document)]
    assert not any("100 Smart City" in text for text in texts)
    assert any("Gerakan Menuju Smart City" in text for text in texts)


def test_human_resources_are_a_group_of_the_action_plan_and_risks_stand_once() -> None:
    found = headings(pemalang_books()["buku-2-masterplan"].document)
    titles = Counter(title for _, _, title in found)
    assert titles["Sumber Daya Manusia"] == 1
    assert titles["Risiko dan Mitigasi"] == 0
    words = texts_of(pemalang_books()["buku-2-masterplan"].document)
    assert any("lima kelompok" in text for text in words)


def test_every_dimension_has_its_quick_win_in_book_three() -> None:
    found = headings(pemalang_books()["buku-3-quick-win"].document)
    assert [title for level, _, title in found if level == 2 and title in {d.label for d in Dimension}] == [
        dimension.label for dimension in Dimension
    ]
    assert len([title for level, _, title in found if level == 3]) == 6


@pytest.mark.parametrize("reader", ["markdown", "docx"])
def test_every_text_of_the_plan_is_printed(reader: str) -> None:
    read = markdown_text if reader == "markdown" else lambda document: docx_text(as_docx(document))
    words = "\n".join(squeezed(read(book.document)) for book in pemalang_books().values())
    missing = {(field, text) for field, text in plan_texts(pemalang_2021()) if text not in words}
    assert {item for item in missing if item[0] not in {**NOT_PRINTED, **NOT_PRINTED_EITHER}} == set()


def test_gaps_are_printed_as_they_are_computed() -> None:
    document = pemalang_books()["buku-1-analisis-strategis"].document
    words = " ".join(texts_of(document))
    assert "Dari dua belas indikator, sepuluh belum mencapai targetnya." in words
    [figures] = [table for table in _tables(document) if "Capaian, target" in table.description]
    gaps = [row.cells[-1] for row in figures.body if len(row.cells) == len(figures.columns)]
    assert gaps == ["5,6", "tercapai", "9", "0,8", "1,1", "270", "tercapai", "4", "20", "0,7", "7", "8"]


def _tables(document: Document) -> list[Table]:
    return [block for block in blocks_of(document) if isinstance(block, Table)]


def test_a_plan_without_any_of_it_prints_as_a_draft(tmp_path: Path) -> None:
    books = books_of(minimal_plan(tmp_path), draft=True)
    assert len(books) == 4
    assert all("[BELUM DIISI]" in "".join(texts_of(book.document)) for book in books.values())
    assert not any(caption.endswith(": ") for book in books.values() for caption in captions(book.document))
