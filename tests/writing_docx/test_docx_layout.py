"""What a careful typographer sees to: words that stay whole, rows that stay together, columns alike."""

import re
from io import BytesIO

import docx
from docx.oxml.ns import qn
from docx_blocks import LOREM, action_table, chapter, readiness_table, road_map
from docx_printed import printed_pages
from docx_sample import reference, style_name, written
from hypothesis import given, settings
from hypothesis import strategies as st
from lint_xml import values
from lxml import etree
from msgspec.structs import replace

from masterplan_cli.document.blocks import Block, ItemList, Paragraph
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.writing.docx.fitted_columns import fitted
from masterplan_cli.writing.docx.package import unpack

PORTRAIT = 7937
TEXTS = st.text(st.sampled_from("aiMW 1,–"), max_size=40)


def table(widths: list[float], *rows: tuple[str, ...], head: tuple[str, ...] = ()) -> Table:
    columns = tuple(Column(width) for width in widths)
    return Table(columns, (Row(head),) if head else (), tuple(map(Row, rows)))


def first_styles(block: Block) -> list[str]:
    """The style of the first cell of every body row: it decides whether a row stays with the next."""
    read = docx.Document(BytesIO(written(block))).tables[0]
    heads = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in read.rows]
    return [style_name(row.cells[0].paragraphs[0]) for row in read.rows[sum(heads) :]]


def keeping() -> set[str]:
    styles = etree.fromstring(unpack(reference())["word/styles.xml"])
    return set(values(styles, "//w:style[w:pPr/w:keepNext]/w:name/@w:val"))


@given(
    st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=6), st.lists(st.floats(0.1, 20), min_size=3, max_size=3)
)
@settings(max_examples=200, deadline=None)
def test_columns_always_fill_the_width(rows: list[tuple[str, str, str]], widths: list[float]) -> None:
    shared = fitted(table(widths, *rows), PORTRAIT).widths
    assert sum(shared) == PORTRAIT
    assert min(shared) > 0


def test_no_word_breaks_in_a_narrow_column() -> None:
    narrow = table([1, 30], ("Diskominfo", LOREM), head=("Penanggungjawab", "Uraian"))
    pages, _ = printed_pages(written(narrow))
    assert "Penanggungjawab" in pages[0]
    assert "Diskominfo" in pages[0]


def test_columns_of_figures_keep_their_lines_and_texts_share_the_rest() -> None:
    number, short, long = fitted(table([1, 1, 1], ("12.345,00", "selesai", LOREM)), PORTRAIT).widths
    assert number < 1200
    assert short < 1000
    assert long > 5700


def test_an_empty_column_keeps_the_room_to_write_in() -> None:
    _, name, sign = fitted(table([4, 3, 3], ("Kepala Dinas", "", "")), PORTRAIT).widths
    assert min(name, sign) >= PORTRAIT * 0.3 - 1


def test_years_under_one_title_are_alike() -> None:
    columns = (Column(5), *(Column(1, "right") for _ in range(3)))
    head = (Row((Cell(("Program",), rows=2), Cell(("Anggaran",), columns=3))), Row(("2019", "2020", "2021")))
    widths = fitted(Table(columns, head, (Row(("a" * 20, "1", "123.456.789,00", "–")),)), PORTRAIT).widths
    assert max(widths[1:]) - min(widths[1:]) <= 1


def test_a_word_wider_than_the_page_does_no_harm() -> None:
    assert sum(fitted(table([1, 1], ("W" * 500, "W" * 500)), PORTRAIT).widths) == PORTRAIT


def test_rows_before_totals_stay_with_them_and_a_last_row_with_its_source() -> None:
    styles = first_styles(readiness_table())
    assert styles == [
        "Sel Grup", "Sel Tengah", "Sel Tengah Lekat", "Sel Subtotal",
        "Sel Grup", "Sel Tengah", "Sel Tengah Lekat", "Sel Subtotal Lekat", "Sel Total Lekat",
    ]  # fmt: skip
    assert {
        "Sel Grup",
        "Sel Tengah Lekat",
        "Sel Subtotal Lekat",
        "Sel Total Lekat",
        "Sel Kepala",
    } <= keeping()
    assert not {"Sel", "Sel Tengah", "Sel Subtotal", "Sel Total"} & keeping()


def test_no_short_row_stands_alone_at_either_end_of_a_table() -> None:
    """The last row stays with what is below the table: a sliver of space must not make a page."""
    assert first_styles(table([1], *[("x",)] * 12)) == ["Sel Lekat", *["Sel"] * 8, *["Sel Lekat"] * 3]
    assert first_styles(table([1], *[(LOREM * 2,)] * 5)) == [*["Sel"] * 4, "Sel Lekat"]
    kept, free = "Sel Tengah Lekat", "Sel Tengah"
    long = replace(road_map(), rows=road_map().rows * 2)
    assert first_styles(long) == [kept, *[free] * 6, kept, kept, kept]


def test_a_low_table_and_a_short_timeline_stay_whole() -> None:
    assert set(first_styles(table([1], *[("x",)] * 5))) == {"Sel Lekat"}
    assert set(first_styles(road_map())) == {"Sel Tengah Lekat"}


def test_rows_beside_a_merged_cell_stay_together() -> None:
    merged = [Row((Cell(("Dimensi",), rows=3), "x")), Row(("x",)), Row(("x",))]
    block = Table((Column(1), Column(1)), (), tuple(merged * 4))
    read = docx.Document(BytesIO(written(block))).tables[0]
    styles = [style_name(row.cells[1].paragraphs[0]) for row in read.rows]
    assert styles[:9] == ["Sel Lekat", "Sel Lekat", "Sel"] * 3


def test_only_the_first_low_row_that_may_end_a_page_may_divide() -> None:
    """LibreOffice 7.4 loses the rows below it otherwise, where it just fits."""
    for cell, expected in (("x", [1]), (LOREM * 3, [])):
        root = etree.fromstring(unpack(written(table([1], *[(cell,)] * 12)))["word/document.xml"])
        rows = root.iter(qn("w:tr"))
        assert [
            at for at, row in enumerate(rows) if row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None
        ] == expected


def test_a_column_is_no_wider_than_asked_where_others_would_grow_much_higher_by_it() -> None:
    now = "Penerimaan daerah sebagian besar masih tunai"
    wanted = "Pajak dan retribusi dibayar nontunai, tercatat seketika, dan terbuka bagi warga"
    _, short, long = fitted(table([3, 4.5, 4.5], *[("Smart Governance", now, wanted)] * 6), PORTRAIT).widths
    assert long > short


def test_bullets_stay_bullets_in_rows_that_are_kept() -> None:
    cell = Cell(("satu", "dua"), bullets=True)
    block = Table((Column(1),), (), (Row((cell,)), Row(("x",), "total")))
    assert first_styles(block)[0] == "Sel Butir Lekat"
    pages, _ = printed_pages(written(block))
    assert pages[0].count("•") == 2


def test_a_sentence_that_ends_in_a_colon_stays_with_its_list() -> None:
    items = ItemList(((Paragraph("a"),),))
    document = docx.Document(BytesIO(written(Paragraph("Tujuan:"), items, Paragraph("Selesai."), items)))
    assert [style_name(each) for each in document.paragraphs][::2] == ["Pengantar Tabel", "Body Text"]


def test_a_total_never_begins_a_page_and_a_source_neither() -> None:
    """Tables of every length that ends near the foot of their first page."""
    blocks: list[Block] = []
    for filling in range(14, 30):
        rows = (*(Row((f"baris {at}", "1,00")) for at in range(filling)), Row(("Jumlah", "9,00"), "total"))
        caption = Caption("Tabel", f"Uji {filling}", f"t-{filling}", f"Sumber {filling}", "1", filling)
        columns = (Column(3), Column(1, "right"))
        grown = Table(columns, (Row(("Nama", "Nilai")),), rows, caption)
        blocks += [chapter("BAB I", f"A {filling}", f"a-{filling}"), *[Paragraph(LOREM)] * 2, grown]
    pages, _ = printed_pages(written(*blocks))
    breaking = 0
    for filling in range(14, 30):
        end = next(number for number, page in enumerate(pages) if f"Sumber {filling}" in page)
        breaking += f"Tabel 1.{filling} Uji" not in pages[end]
        assert "Jumlah" in pages[end]
        assert f"baris {filling - 1}" in pages[end]
    assert 3 <= breaking <= 13


def test_heads_of_two_rows_repeat_on_every_page() -> None:
    pages, _ = printed_pages(written(action_table(60)))
    assert len(pages) > 2
    for page in pages:
        assert re.search(r"Anggaran \(juta rupiah\)", page)
        assert re.search(r"2019 +2020 +2021", page)
