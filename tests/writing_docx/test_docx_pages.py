"""What a reader sees: pages that turn, their numbers, and contents that tell the truth."""

import re
import stat
from functools import cache
from pathlib import Path

import pytest
from docx_blocks import action_table, chapter
from docx_printed import printed_pages
from docx_sample import book, one_division, reference, written_book
from msgspec.structs import replace

from masterplan_cli.document.blocks import Paragraph
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Table
from masterplan_cli.writing.docx import measure_pages, write_docx
from masterplan_cli.writing.docx.estimate import estimate_pages
from masterplan_cli.writing.docx.page_labels import page_label
from masterplan_cli.writing.docx.reference import open_reference


@cache
def measured() -> dict[str, str]:
    return measure_pages(written_book(), book())


@cache
def printed() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The text of every page and its size, of the book with measured page numbers."""
    return printed_pages(write_docx(book(), reference(), pages=measured()))


def test_pages_turn_only_for_the_wide_tables() -> None:
    _, sizes = printed()
    assert sizes == ("portrait",) * 9 + ("landscape",) * 4 + ("portrait",) * 3


def test_pages_are_numbered_roman_then_decimal() -> None:
    pages, _ = printed()
    footers = [re.search(r"Buku 2 · Masterplan +(\S+)\s*$", page) for page in pages]
    assert footers[0] is None
    numbers = [footer[1] if footer else "" for footer in footers[1:]]
    assert numbers == ["i", "ii", "iii", "iv", *map(str, range(1, 12))]


def test_no_page_is_empty() -> None:
    pages, _ = printed()
    lengths = [
        len(re.sub(r"Masterplan Smart City Kabupaten Tuban|Buku 2 · Masterplan|\s", "", page))
        for page in pages
    ]
    assert min(lengths[1:]) > 10
    assert len(pages) == 16


def test_the_contents_tell_the_pages_on_which_things_are() -> None:
    pages, _ = printed()
    listed = dict(re.findall(r"(\S[^\n]*?) ?\.{4,} ?(\w+)\n", "".join(pages[2:4])))
    assert len(listed) == 19
    for line, label in listed.items():
        number = ["i", "ii", "iii", "iv"].index(label) + 1 if label.isalpha() else int(label) + 4
        title = line.split("  ")[-1].strip()
        words = (
            title.removeprefix("BAB I ")
            .removeprefix("BAB II ")
            .removeprefix("BAB III ")
            .removeprefix("BAB IV ")
        )
        assert re.sub(r"\s", "", words).casefold() in re.sub(r"\s", "", pages[number]).casefold()


@pytest.mark.needs("soffice", "pdfinfo")
def test_every_anchor_is_measured_and_measuring_again_changes_nothing() -> None:
    assert measured()["kata-pengantar"] == "i"
    assert measured()["bab-1"] == "1"
    assert measured()["tabel-aksi-1"] == "5"
    assert measured()["lampiran"] == "11"
    assert len(measured()) == 24
    assert measure_pages(write_docx(book(), reference(), pages=measured()), book()) == measured()


def test_numbers_that_libreoffice_computes_are_the_ones_weprinted_pages() -> None:
    pages, _ = printed()
    text = "".join(pages[5:])
    for expected in (
        "1.1",
        "1.2.1",
        "3.1.2",
        "Tabel 2.1 Kesiapan",
        "Tabel 3.3 Peta jalan",
        "Lihat Tabel 2.1 dan BAB III",
    ):
        assert expected in text


@pytest.mark.needs("soffice", "pdfinfo")
def test_the_estimate_is_close_to_the_measure() -> None:
    estimated = estimate_pages(book(), open_reference(reference()).page)
    assert estimated.keys() == measured().keys()
    wrong = {anchor for anchor, label in measured().items() if label != estimated[anchor]}
    assert len(wrong) <= 1


@pytest.mark.needs("soffice", "pdfinfo")
def test_the_estimate_counts_the_pages_of_a_long_table() -> None:
    table = action_table(300)
    assert isinstance(table, Table)
    document = one_division(chapter("BAB I", "A", "a"), table, chapter("BAB II", "B", "b"), Paragraph("x"))
    estimated = estimate_pages(document, open_reference(reference()).page)
    actual = measure_pages(write_docx(document, reference()), document)
    assert abs(int(estimated["b"]) - int(actual["b"])) <= 0.1 * int(actual["b"])


def test_without_libreoffice_nothing_is_measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert measure_pages(written_book(), book()) == {}


@pytest.mark.parametrize(("script", "timeout"), [("exit 1", 20), ("exit 0", 20), ("sleep 60", 0.5)])
def test_a_libreoffice_that_fails_is_no_catastrophe(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str, timeout: float
) -> None:
    for name in ("soffice", "pdfinfo"):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert measure_pages(written_book(), book(), timeout=timeout) == {}


def test_page_labels() -> None:
    labels = [page_label(page, "lowerRoman") for page in (1, 4, 9, 14, 40, 99, 1994)]
    assert labels == ["i", "iv", "ix", "xiv", "xl", "xcix", "mcmxciv"]
    assert page_label(12, "decimal") == "12"


def test_a_cover_of_many_lines_still_fits_one_page() -> None:
    sample = book()
    assert sample.cover is not None
    long = "Rencana Induk Pembangunan Kota Cerdas dan Analisis Strategis Kesiapan Daerah"
    cover = replace(
        sample.cover, title=long, subtitle="Kabupaten Ogan Komering Ulu Selatan", publisher=("A", "B", "C")
    )
    document = Document(
        "T", "", "", "id-ID", "", "", "Kaki", cover, one_division(Paragraph(plain("isi"))).divisions
    )
    pages, _ = printed_pages(write_docx(document, reference()))
    assert len(pages) == 2
