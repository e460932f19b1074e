"""What the source of each block looks like, to the letter: people read and review it."""

import time

import pytest
from markdown_it import MarkdownIt
from markdown_sample import document, written

from masterplan_cli.document.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Quadrant,
    Quadrants,
    Signature,
)
from masterplan_cli.document.document import Cover, Division
from masterplan_cli.document.inlines import CrossReference, Emphasis, LineBreak, Link, Missing, Strong
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.writing.markdown import write_markdown


def item(*texts: str) -> tuple[Block, ...]:
    return tuple(map(Paragraph, texts))


@pytest.mark.parametrize(
    "text",
    [
        "Kabupaten Tuban (Jawa Timur) memiliki 20 kecamatan, 311 desa, dan 17 kelurahan.",
        "Luasnya 183.994,561 ha; APBD Rp1.350.000,00 - naik 16,87% dari tahun 2016/2017!",
        "Pukul 14.45–15.30 di ICE BSD, “Bumi Wali, Spirit of Harmony”; nilai < 5 & > 3, yaitu <5%.",
        "Waktu: 12:30. Berkas nama_berkas_panjang.docx; kode 2.16.03.2.02.09 = a/b + c^2.",
        "-5% dari target; 1.350.000 orang; 10) bukan awal daftar",
    ],
)
def test_ordinary_prose_stays_as_it_is_written(text: str) -> None:
    assert written(Paragraph(text[:-1] + "!")) == text[:-1] + "!\n"
    assert f"| {text} |" in written(Table((Column(1),), (Row(("Judul",)),), (Row((text,)),)))


def test_marks_links_and_gaps_inside_a_line() -> None:
    content = (
        *("Pembangunan ", Emphasis("smart city"), ", lihat ", CrossReference("tabel-2-1", "Tabel 2.1"), "; "),
        *(Strong("Rp5,5 miliar"), " ", Link("https://a.id/b_(c)?d=1&copy=2", "laman"), LineBreak()),
        *(Missing("[BELUM DIISI]"), ", ", Link("javascript:alert(1)", "bukan tautan")),
    )
    assert written(Paragraph(content)) == (
        "Pembangunan _smart city_, lihat [Tabel 2.1](#tabel-2-1); **Rp5,5 miliar** "
        "[laman](<https://a.id/b_(c)?d=1&amp;copy=2>)\\\n**[BELUM DIISI]**, bukan tautan\n"
    )


def test_headings_carry_their_number_and_anchor() -> None:
    assert written(
        Heading(1, "Pendahuluan", "bab-1", "chapter", "BAB I"),
        Heading(3, ("Dasar ", Emphasis("e-government")), "dasar", number="1.1.1"),
        Heading(1, "Penutup", "penutup", "annex"),
        Heading(4, "Tanpa jangkar", ""),
    ).splitlines()[::2] == [
        '# BAB I Pendahuluan<a id="bab-1" name="bab-1"></a>',
        '### 1.1.1 Dasar _e-government_<a id="dasar" name="dasar"></a>',
        '# Penutup<a id="penutup" name="penutup"></a>',
        "#### Tanpa jangkar",
    ]


def test_paragraphs_by_role() -> None:
    assert written(
        Paragraph(("Tuban yang ", Strong("cerdas"), LineBreak(), "dan inovatif"), "lead"),
        Paragraph("Dikutip.", "quote"),
        PageBreak(),
        Paragraph("Catatan.", "note"),
        Paragraph(""),
        Paragraph("Tengah", "centered"),
    ) == ("> **Tuban yang cerdas\\\n> dan inovatif**\n\n> Dikutip.\n\n_Catatan._\n\nTengah\n")


def test_lists_nest_and_neighbours_stay_apart() -> None:
    nested = ItemList((item("a"), item("b")), ordered=True)
    assert written(
        ItemList(((Paragraph("Satu"), nested), item("Dua"), item(""))),
        PageBreak(),
        ItemList((item("Lain", "kedua"), (Paragraph("x"), nested))),
        ItemList(tuple(item(str(number)) for number in range(1, 11)), ordered=True),
    ) == (
        "- Satu\n  1. a\n  2. b\n- Dua\n- <!-- -->\n\n<!-- -->\n\n"
        "- Lain\n\n  kedua\n\n- x\n\n  1. a\n  2. b\n\n"
        "1. 1\n2. 2\n3. 3\n4. 4\n5. 5\n6. 6\n7. 7\n8. 8\n9. 9\n10. 10\n"
    )


def test_a_table_inside_an_item_is_indented() -> None:
    table = Table((Column(1),), (Row(("a",)),), (Row(("b",)),))
    assert written(ItemList(((Paragraph("x"), table),), ordered=True)) == (
        "1. x\n\n   | a |\n   |---|\n   | b |\n"
    )


def test_contents_are_nested_lists_of_links_even_where_levels_jump() -> None:
    entries = (
        ContentsEntry(1, "BAB I", "Pendahuluan", "bab-1"),
        ContentsEntry(3, "1.1.1", "Umum", "umum"),
        ContentsEntry(2, "1.2", "Maksud & [tujuan]", "a b"),
        ContentsEntry(1, "", "Penutup", "penutup"),
    )
    assert written(Contents("headings", entries), Contents("tables")) == (
        "- [BAB I Pendahuluan](#bab-1)\n"
        "  - [1.1.1 Umum](#umum)\n"
        "  - [1.2 Maksud & \\[tujuan\\]](#a%20b)\n"
        "- [Penutup](#penutup)\n"
    )


def test_a_table_with_merged_cells_becomes_a_plain_grid() -> None:
    table = Table(
        columns=(Column(1, "center"), Column(4), Column(2, "right"), Column(2, "right")),
        head=(
            Row((Cell(("No",), rows=2), Cell(("Uraian",), rows=2), Cell(("Target",), columns=2))),
            Row(("2019", "2020")),
            Row(("1", "2", "3", "4=3-2")),
        ),
        body=(
            Row((Cell((("A. ", Emphasis("Smart")),), columns=4),), "group"),
            Row(("1", Cell(("Perbup", "SK Dewan"), bullets=True), "1.350,00", "-")),
            Row((Cell(("2",), rows=2), Cell(("a|b", "c")), "x")),
            Row(("d", "(60,00)", "y")),
            Row((Cell(("Jumlah",), columns=2), "7", ""), "total"),
        ),
        caption=Caption("Tabel", "Rencana aksi", "tabel-2-1", "BPS, 2018", "2", 1),
        wide=True,
    )
    assert written(table) == (
        '<a id="tabel-2-1" name="tabel-2-1"></a>**Tabel 2.1** Rencana aksi\n\n'
        "| No | Uraian | Target 2019 | Target 2020 |\n"
        "|:---:|---|---:|---:|\n"
        "| 1 | 2 | 3 | 4=3-2 |\n"
        "|  | **A. _Smart_** |  |  |\n"
        "| 1 | •\u00a0Perbup<br>•\u00a0SK Dewan | 1.350,00 | - |\n"
        "| 2 | a\\|b<br>c | x |  |\n"
        "|  | d | (60,00) | y |\n"
        "|  | **Jumlah** | **7** |  |\n\n"
        "Sumber: BPS, 2018\n"
    )


def test_a_table_without_head_or_columns_enough_loses_nothing() -> None:
    assert written(Table((Column(1),), (), (Row(("a", "b")), Row(("c",))))) == (
        "|  |  |\n|---|---|\n| a | b |\n| c |  |\n"
    )


def test_a_cell_that_spans_rows_and_columns_keeps_the_others_in_place() -> None:
    table = Table(
        (Column(1),) * 3,
        (Row(("x", "y", "z")),),
        (Row((Cell(("a",), columns=2, rows=3), "b")), Row(("c",)), Row(("d",)), Row(("e", "f", "g"))),
    )
    assert written(table).splitlines()[2:] == ["| a |  | b |", "|  |  | c |", "|  |  | d |", "| e | f | g |"]


def test_years_above_the_columns_are_titles_and_no_numbers_of_columns() -> None:
    heads = (Row((Cell(("OPD",), rows=2), Cell(("Target",), columns=2))), Row(("2019", "2020")))
    assert written(Table((Column(1),) * 3, heads, (Row(("a", "1", "2")),))) == (
        "| OPD | Target 2019 | Target 2020 |\n|---|---|---|\n| a | 1 | 2 |\n"
    )
    years = (Row((Cell(("Target",), columns=2),)), Row(("2019", "2020")))
    assert written(Table((Column(1),) * 2, years, ())) == "| Target 2019 | Target 2020 |\n|---|---|\n"


def test_swot_is_four_lists() -> None:
    quadrants = Quadrants(
        (
            Quadrant("Kekuatan (S)", (("S1", "Komitmen bupati"), ("", "- tanpa label"))),
            Quadrant("Kelemahan (W)", (("W1", "SDM terbatas"),)),
            Quadrant("Peluang (O)", ()),
            Quadrant("Ancaman (T)", (("T1", "Keamanan"),)),
        )
    )
    assert written(ItemList((item("x"),)), quadrants, ItemList((item("y"),))) == (
        "- x\n\n**Kekuatan (S)**\n\n- **S1** Komitmen bupati\n- \\- tanpa label\n\n"
        "**Kelemahan (W)**\n\n- **W1** SDM terbatas\n\n**Peluang (O)**\n\n"
        "**Ancaman (T)**\n\n- **T1** Keamanan\n\n<!-- -->\n\n- y\n"
    )


def test_signatures_have_a_name_or_a_line_to_write_on() -> None:
    assert written(
        Signature("Tuban, 14 Desember 2018", "Bupati Tuban,", "H. Fathul Huda", ("Pembina", "NIP 1")),
        Signature("", "Ketua Tim Pelaksana,", ""),
    ) == (
        "Tuban, 14 Desember 2018\\\nBupati Tuban,\n\n**H. Fathul Huda**\\\nPembina\\\nNIP 1\n\n"
        f"Ketua Tim Pelaksana,\n\n{'.' * 40}\n"
    )


def test_the_cover_comes_first_and_divisions_are_ruled_off() -> None:
    cover = Cover(
        "BUKU 1",
        "ANALISIS STRATEGIS SMART CITY DAERAH",
        "KABUPATEN TUBAN",
        "2019–2028",
        "contoh ilustratif, bukan dokumen resmi",
        ("Pemerintah Kabupaten Tuban", "2018"),
    )
    divisions = (Division("front", item("Awal")), Division("body", ()), Division("annex", item("Akhir")))
    assert write_markdown(document(*divisions, cover=cover)).decode() == (
        "**BUKU 1**\n\n# ANALISIS STRATEGIS SMART CITY DAERAH\n\n**KABUPATEN TUBAN**\\\n2019–2028\n\n"
        "> contoh ilustratif, bukan dokumen resmi\n\nPemerintah Kabupaten Tuban\\\n2018\n\n"
        "---\n\nAwal\n\n---\n\nAkhir\n"
    )
    bare = Cover("", "JUDUL", "KABUPATEN TUBAN")
    assert write_markdown(document(cover=bare)).decode() == "# JUDUL\n\n**KABUPATEN TUBAN**\n"


def test_every_link_inside_the_document_has_somewhere_to_lead() -> None:
    anchor = 'b"ab <1>'
    source = written(
        Contents("headings", (ContentsEntry(1, "BAB I", "x", anchor),)),
        Heading(1, "x", anchor, "chapter", "BAB I"),
    )
    rendered = MarkdownIt("commonmark").render(source)
    assert '<a href="#b%22ab%20%3C1%3E">' in rendered
    name = "b&quot;ab &lt;1&gt;"
    assert f'<a id="{name}" name="{name}"></a>' in rendered


def test_the_largest_plan_is_written_at_once() -> None:
    cells = (
        "Pembangunan jaringan serat optik ke seluruh OPD dan kecamatan",
        "Diskominfo",
        "1.350.000.000,00",
    )
    row = Row(cells * 5)

    def seconds(rows: int) -> float:
        table = Table((Column(1),) * 15, (row,), (row,) * rows)
        started = time.process_time()
        written(table)
        return time.process_time() - started

    assert min(seconds(2_400) for _ in range(3)) < 0.5
    assert min(seconds(4_800) for _ in range(3)) < 16 * min(seconds(600) for _ in range(3))
