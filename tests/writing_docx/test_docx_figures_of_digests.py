"""Cards and key figures: tables that read as cards, with caption below and no gaps."""

from io import BytesIO

import docx
import pytest
from docx.document import Document as Opened
from docx.oxml.ns import qn
from docx_blocks import LOREM
from docx_digest import captioned_swot, digest, figures, quick_wins
from docx_sample import reference, style_name, written
from lint import lint
from lint_xml import value

from masterplan_cli.document.blocks import Paragraph
from masterplan_cli.document.cards import Card, Cards, KeyFigure, KeyFigures
from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.docx import write_docx


def opened(content: bytes) -> Opened:
    return docx.Document(BytesIO(content))


def test_a_digest_is_sound() -> None:
    assert lint(write_docx(digest(), reference())) == []


def test_cards_stand_side_by_side_and_an_odd_one_ends_the_last_row() -> None:
    table = opened(written(quick_wins(5))).tables[0]
    assert [len(row.cells) for row in table.rows] == [2, 2, 2, 2]
    first = [(style_name(line), line.text) for line in table.rows[0].cells[0].paragraphs]
    assert first[:2] == [
        ("Kartu Label", "Smart Governance"),
        ("Kartu Judul", "SEPASI: surat desa selesai dalam lima menit 1"),
    ]
    assert ("Kartu Fakta", "OPD\tDinas Komunikasi dan Informatika") in first
    shaded = [[value(cell._tc, "w:tcPr/w:shd/@w:fill") != "" for cell in row.cells] for row in table.rows]
    assert shaded == [[True, True], [True, True], [True, False], [False, False]]
    assert table.rows[2].cells[1].text == ""


def test_a_row_of_cards_stays_whole_unless_it_is_taller_than_half_a_page() -> None:
    tall = Card("Panjang", paragraphs=(LOREM * 9,))
    content = written(Cards((Card("Pendek"), Card("Pendek"), tall), 2))
    rows = opened(content).tables[0].rows
    assert [row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows] == [True, False]
    assert lint(content) == []


@pytest.mark.parametrize(("source", "below"), [("Diskominfo", "Sumber: Diskominfo"), ("", "")])
def test_cards_have_their_caption_as_last_row_and_its_source_under_it(source: str, below: str) -> None:
    document = opened(written(quick_wins(3, source=source), Paragraph("lalu")))
    assert document.element.body[0].tag == qn("w:tbl")
    assert [paragraph.text for paragraph in document.paragraphs] == [below, "lalu"]
    assert "SEQ Gambar" in document.element.xml
    [*_, last, caption] = [row.cells[0].paragraphs[0] for row in document.tables[0].rows]
    assert style_name(last) in {"Kartu Label Akhir", "Kartu Judul Akhir"}  # these keep the rows together
    assert (style_name(caption), caption.text) == ("Kartu Keterangan", "Gambar 1.1 Quick win 2019")


def test_cards_are_told_to_people_who_cannot_see_them() -> None:
    table = opened(written(quick_wins(2))).tables[0]
    told = value(table._tbl, "w:tblPr/w:tblDescription/@w:val")
    assert told == "Kartu: SEPASI: surat desa selesai dalam lima menit 1, Anjungan Pelayanan Mandiri 2."


@pytest.mark.parametrize(
    ("count", "rows"), [(1, [1]), (3, [3]), (4, [4]), (6, [6]), (7, [4, 4]), (8, [4, 4])]
)
def test_key_figures_stand_in_rows_of_even_length(count: int, rows: list[int]) -> None:
    block = KeyFigures(tuple(KeyFigure(str(at), "program") for at in range(count)))
    table = opened(written(block)).tables[0]
    assert [len(row.cells) for row in table.rows] == rows


def test_long_key_figures_get_wide_columns() -> None:
    table = opened(written(figures())).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["37\nprogram", "81\nrencana aksi", "23\nperangkat daerah pelaksana"],
        ["5\nquick win", "Rp136,65 miliar\nkebutuhan anggaran", ""],
    ]


def test_the_sentence_before_key_figures_stays_with_them() -> None:
    assert style_name(opened(written(Paragraph("Angka:"), figures())).paragraphs[0]) == "Pengantar Tabel"


def test_quadrants_may_have_a_caption() -> None:
    document = opened(written(captioned_swot()))
    assert document.tables[0].rows[-1].cells[0].text == "Gambar 2.1 Analisis SWOT"
    told = value(document.tables[0]._tbl, "w:tblPr/w:tblDescription/@w:val")
    assert told == "Kekuatan, kelemahan, peluang dan ancaman."


def test_no_cards_and_no_figures_are_no_table() -> None:
    caption = Caption("Gambar", "Kosong", "g", "", "1", 1)
    document = opened(written(Cards((), caption=caption), KeyFigures(()), Paragraph("x")))
    assert not document.tables
    assert lint(written(Cards((), caption=caption), KeyFigures(()))) == []
