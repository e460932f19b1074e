"""Tables arrive with their merged heads, subtotals, widths and headers."""

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.table import Table as Read
from docx.table import _Cell
from docx_blocks import action_table, readiness_table, road_map, swot
from docx_sample import style_name, written
from hypothesis import given, settings
from hypothesis import strategies as st
from lint_xml import value

from masterplan_cli.document.blocks import Block
from masterplan_cli.document.tables import Cell, Column, Row, Table
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.docx import GridError
from masterplan_cli.writing.docx.grid import column_widths

PORTRAIT, LANDSCAPE = 7937, 13436  # twips: 14.0 cm and 23.7 cm


def table_of(block: Block) -> Read:
    return docx.Document(BytesIO(written(block))).tables[0]


def widths(table: Read) -> list[int]:
    return [int(column.get(qn("w:w"), "0")) for column in table._tbl.tblGrid]


def fill(cell: _Cell) -> str:
    return value(cell._tc, "w:tcPr/w:shd/@w:fill")


def styles(table: Read, row: int) -> list[str]:
    return [style_name(cell.paragraphs[0]) for cell in table.rows[row].cells]


def test_columns_fill_the_width_of_the_text_exactly() -> None:
    assert sum(widths(table_of(readiness_table()))) == PORTRAIT
    assert sum(widths(table_of(action_table()))) == LANDSCAPE
    assert sum(widths(table_of(road_map()))) == PORTRAIT


@given(st.lists(st.floats(0.1, 50), min_size=1, max_size=30), st.integers(5000, 14000))
def test_shares_always_add_up(shares: list[float], total: int) -> None:
    shared = column_widths(tuple(Column(share) for share in shares), total)
    assert sum(shared) == total
    assert min(shared) >= 0


def test_merged_heads_cover_their_cells() -> None:
    table = table_of(action_table())
    assert [cell.text for cell in table.rows[0].cells] == [
        "No.", "Rencana aksi", "Penanggung jawab", "Indikator",
        "Anggaran (juta rupiah)", "Anggaran (juta rupiah)", "Anggaran (juta rupiah)", "Jumlah",
    ]  # fmt: skip
    assert [cell.text for cell in table.rows[1].cells] == [
        "No.", "Rencana aksi", "Penanggung jawab", "Indikator", "2019", "2020", "2021", "Jumlah",
    ]  # fmt: skip
    headers = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
    assert headers[:3] == [True, True, False]
    assert not any(headers[2:])


def test_alignment_and_roles_are_styles() -> None:
    table = table_of(readiness_table())
    assert styles(table, 0) == ["Sel Kepala"] * 4
    assert styles(table, 2) == ["Sel Tengah", "Sel", "Sel", "Sel Kanan"]
    assert set(styles(table, 1)) == {"Sel Grup"}
    assert styles(table, 4) == ["Sel Subtotal"] * 3 + ["Sel Subtotal Kanan"]
    assert styles(table, 9) == ["Sel Total Lekat"] * 3 + ["Sel Total Kanan Lekat"]  # a source follows
    assert [fill(row.cells[0]) for row in table.rows] == [
        "1F3864", "DCE4F1", "", "", "EDF1F8", "DCE4F1", "", "", "EDF1F8", "C9D6EA",
    ]  # fmt: skip


def test_cells_of_several_paragraphs_and_bullets() -> None:
    cell = table_of(readiness_table()).rows[6].cells[2]
    assert [(paragraph.text, style_name(paragraph)) for paragraph in cell.paragraphs] == [
        ("Serat optik 112 km", "Sel Butir"),
        ("Pusat data kelas 2", "Sel Butir"),
    ]


def test_the_description_is_kept_and_made_where_it_is_missing() -> None:
    def description(block: Block) -> str:
        return value(table_of(block)._tbl, "w:tblPr/w:tblDescription/@w:val")

    assert description(readiness_table()) == "Nilai kesiapan struktur dan infrastruktur daerah."
    bare = Table((Column(1), Column(1)), (Row(("No.", Cell(("Nama",)))),), (Row(("1", "Ani")),))
    assert description(bare) == "Tabel dengan kolom: No., Nama."
    assert description(Table((Column(1),), (), (Row(("x",)),))) == "Tabel isian."


def test_a_span_ends_with_the_rows_there_are() -> None:
    block = Table((Column(1), Column(1)), (), (Row((Cell(("a",), rows=9), "b")), Row(("c",))))
    table = table_of(block)
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["a", "b"], ["a", "c"]]


def test_a_short_row_is_filled_up() -> None:
    table = table_of(Table((Column(1), Column(1), Column(1)), (), (Row(("a",)),)))
    assert [cell.text for cell in table.rows[0].cells] == ["a", "", ""]


@pytest.mark.parametrize(
    "rows",
    [
        (Row(("a", "b", "c")),),
        (Row((Cell(("a",), columns=3),)),),
        (Row((Cell(("a",), rows=2), "b")), Row(("c", "d"))),
        (Row(("a", Cell(("b",), rows=2))), Row((Cell(("c",), columns=2),))),
        (Row((Cell(("a",), columns=0),)),),
        (Row((Cell(("a",), rows=0),)),),
    ],
)
def test_cells_that_do_not_fit_are_refused(rows: tuple[Row, ...]) -> None:
    with pytest.raises(GridError, match="do not fit 2 columns"):
        written(Table((Column(1), Column(1)), (), rows))


@st.composite
def merged_tables(draw: st.DrawFn) -> tuple[int, tuple[Row, ...]]:
    """A grid cut into rectangles from its upper left, as a careful author would."""
    columns, rows = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    taken: set[tuple[int, int]] = set()
    made = []
    for row in range(rows):
        cells: list[str | Cell] = []
        for column in range(columns):
            if (row, column) in taken:
                continue
            free = next((c for c in range(column, columns) if (row, c) in taken), columns) - column
            wide, high = draw(st.integers(1, free)), draw(st.integers(1, rows - row))
            taken |= {(r, c) for r in range(row, row + high) for c in range(column, column + wide)}
            cells.append(Cell((f"{row}-{column}",), wide, high) if wide * high > 1 else f"{row}-{column}")
        made.append(Row(tuple(cells)))
    return columns, tuple(made)


@given(merged_tables())
@settings(max_examples=50, deadline=None)
def test_any_cut_of_the_grid_arrives(case: tuple[int, tuple[Row, ...]]) -> None:
    columns, rows = case
    table = table_of(Table(tuple(Column(1) for _ in range(columns)), (), rows))
    origins = {
        cell if isinstance(cell, str) else str(cell.paragraphs[0]) for row in rows for cell in row.cells
    }
    read = [[cell.text for cell in row.cells] for row in table.rows]
    assert {text for row in read for text in row} == origins
    assert all(len(row) == columns for row in read)


def test_a_timeline_marks_just_its_periods() -> None:
    table = table_of(road_map())
    marks = [[cell.text for cell in row.cells][2:] for row in table.rows[2:]]
    assert marks[0] == ["●"] + [""] * 9
    assert marks[3] == [""] * 3 + ["●"] * 4 + [""] * 3
    assert fill(table.rows[2].cells[2]) == "1F3864"
    assert fill(table.rows[2].cells[3]) == ""
    assert [cell.text for cell in table.rows[0].cells] == ["No.", "Program"] + ["Tahun"] * 10


def test_a_timeline_without_text_columns_or_title() -> None:
    table = table_of(Timeline((), (), "", ("Jan", "Feb", "Mar"), (TimelineRow((), 1, 2),)))
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Jan", "Feb", "Mar"],
        ["", "●", "●"],
    ]
    assert sum(widths(table)) == PORTRAIT


def test_quadrants_stand_two_by_two() -> None:
    table = table_of(swot())
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Kekuatan", "Kelemahan"],
        [
            "S1\tKomitmen bupati dan dewan smart city\n"
            "S2\tJaringan serat optik milik daerah yang menjangkau semua kecamatan",
            "W1\tPranata komputer masih kurang\nW2\tAplikasi belum terhubung",
        ],
        ["Peluang", "Ancaman"],
        ["O1\tDukungan pemerintah pusat\nO2\tPerguruan tinggi di sekitar", "T1\tSerangan siber"],
    ]
