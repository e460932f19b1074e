"""What the source of charts, timelines, organisation charts and cards looks like, to the letter."""

from decimal import Decimal
from typing import get_args

import pytest
from markdown_sample import written

from masterplan_cli.document.blocks import Block, Quadrant, Quadrants
from masterplan_cli.document.cards import Card, Cards, KeyFigure, KeyFigures
from masterplan_cli.document.charts import Chart, ChartKind, Series
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.tables import Caption, Column
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.markdown.blocks import WRITERS

CAPTION = Caption("Gambar", "Anggaran & sumber", "anggaran", "BPKAD, 2018", "3", 1)
ABOVE = '<a id="anggaran" name="anggaran"></a>\n\n'
BELOW = "\n\n**Gambar 3.1** Anggaran & sumber\n\nSumber: BPKAD, 2018\n"
COLOUR = '---\nconfig: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f6f9f"}}}\n---\n'


def series(name: str, *values: str | None) -> Series:
    return Series(name, tuple(None if value is None else Decimal(value) for value in values))


def chart(kind: ChartKind, categories: tuple[str, ...], *lines: Series, **rest: object) -> str:
    return written(Chart(kind, categories, lines, **rest))  # type: ignore[arg-type]


def test_every_kind_of_block_has_a_writer() -> None:
    assert set(WRITERS) == set(get_args(Block))


def test_columns_stand_on_an_axis_from_zero_with_caption_and_source_below() -> None:
    values = series("Anggaran", "12.50", "3", "0.00")
    assert chart(
        *("columns", ("APBD", 'CSR "A"', "50%"), values),
        caption=CAPTION,
        unit="miliar rupiah",
        description="Tiga sumber: naik",
    ) == (
        f"{ABOVE}```mermaid\n{COLOUR}xychart-beta\n"
        "    accDescr: Tiga sumber#58; naik\n"
        '    x-axis ["APBD", "CSR #34;A#34;", "50#37;"]\n'
        '    y-axis "miliar rupiah" 0 --> 20\n'
        f"    bar [12.5, 3, 0]\n```{BELOW}"
    )


def test_bars_lie_and_many_of_them_get_room() -> None:
    few = chart("bars", ("A", "B"), series("x", "1", "2"), maximum=Decimal(5))
    assert "\nxychart-beta horizontal\n" in few
    assert '    y-axis " " 0 --> 5\n' in few
    many = chart("bars", tuple(map(str, range(30))), series("x", *map(str, range(30))))
    assert '"xyChart": {"height": 840}}\n' in many


def test_columns_lie_down_when_their_names_would_run_into_each_other() -> None:
    names = ("Pelayanan Publik", "Manajemen Birokrasi yang Efisien", "Efisiensi Kebijakan Publik dan lainnya")
    assert "\nxychart-beta horizontal\n" in chart("columns", names, series("x", "1", "2", "3"))


def test_stacked_columns_are_drawn_as_totals_that_say_so() -> None:
    stacked = chart(
        "stacked-columns",
        ("2019", "2020", "2021"),
        series("Governance", "1.5", "2", None),
        series("Living", "2.25", None, None),
        unit="miliar rupiah",
    )
    assert '    x-axis ["2019", "2020"]\n' in stacked
    assert '    y-axis "Jumlah (miliar rupiah)" 0 --> 5\n    bar [3.75, 2]\n' in stacked
    assert stacked.endswith("```\n\nTanpa nilai: 2021.\n")


def test_each_of_several_series_has_a_drawing_on_the_same_scale() -> None:
    both = chart("columns", ("2019", "2020"), series("Semula", "1", "2"), series("Menjadi", "3", "40"))
    assert both.count("```mermaid") == 2
    assert both.count('    y-axis " " 0 --> 50\n') == 2
    assert both.index('title "Semula"') < both.index('title "Menjadi"')


def test_a_radar_leaves_out_what_has_no_score() -> None:
    names = ("SDM", "Anggaran", "Tata kelola", "Fisik")
    assert chart(
        *("radar", names, series("Skor", "3", "2.5", None, "4")), maximum=Decimal(5), description="Kesiapan"
    ) == (
        '```mermaid\n---\nconfig: {"radar": {"marginLeft": 160, "marginRight": 160}}\n---\n'
        "radar-beta\n"
        "    accDescr: Kesiapan\n"
        '    axis a1["SDM"], a2["Anggaran"], a3["Fisik"]\n'
        '    curve c1["Skor"]{3, 2.5, 4}\n'
        "    min 0\n    max 5\n    ticks 5\n    graticule polygon\n    showLegend false\n"
        "```\n\nTanpa nilai: Tata kelola.\n"
    )
    assert chart("radar", names[:3], series("Skor", "3", None, "1")) == "Tanpa nilai: Anggaran.\n"


@pytest.mark.parametrize(
    ("greatest", "end"), [("0", "1"), ("0.03", "0.05"), ("1", "1"), ("21", "25"), ("26", "50"), ("99", "100")]
)
def test_the_axis_ends_at_a_round_number(greatest: str, end: str) -> None:
    assert f'y-axis " " 0 --> {end}\n' in chart("columns", ("A",), series("x", greatest))


def timeline(periods: tuple[str, ...], *rows: TimelineRow) -> str:
    caption = Caption("Tabel", "Peta jalan", "peta-jalan", "", "5", 2)
    columns = (Column(1, "center"), Column(4), Column(2))
    return written(Timeline(columns, ("No.", "Program", "OPD"), "Waktu", periods, rows, caption))


def test_a_timeline_is_a_table_with_spans_and_a_gantt_chart() -> None:
    rows = (
        TimelineRow(("1", "Desa Digital: tahap 1", "Diskominfo"), 0, 1),
        TimelineRow(("2", "Section X", "DPMD"), 2, 2),
    )
    assert timeline(("2019", "2020", "2021"), *rows) == (
        '<a id="peta-jalan" name="peta-jalan"></a>**Tabel 5.2** Peta jalan\n\n'
        "| No. | Program | OPD | Waktu |\n"
        "|:---:|---|---|---|\n"
        "| 1 | Desa Digital: tahap 1 | Diskominfo | 2019–2020 |\n"
        "| 2 | Section X | DPMD | 2021 |\n\n"
        "```mermaid\ngantt\n    accDescr: Peta jalan\n"
        "    dateFormat YYYY-MM-DD\n    axisFormat %Y\n    tickInterval 12month\n    todayMarker off\n"
        "    Desa Digital#58; tahap 1 :2019-01-01, 2020-12-31\n"
        "    #83;ection X :2021-01-01, 2021-12-31\n```\n"
    )


@pytest.mark.parametrize(
    ("periods", "step", "axis", "bar"),
    [
        (("November 2019", "Desember 2019", "Januari 2020"), 1, "%m/%Y", "2019-11-01, 2020-01-31"),
        (("Jan", "Feb", "Mar."), 1, "%m", "2001-01-01, 2001-03-31"),
        (("III 2019", "IV 2019", "I 2020"), 3, "%m/%Y", "2019-07-01, 2020-03-31"),
        (("Triwulan I 2019", "TW II 2019", "III 2019"), 3, "%m/%Y", "2019-01-01, 2019-09-30"),
    ],
)
def test_periods_may_be_months_or_quarters(periods: tuple[str, ...], step: int, axis: str, bar: str) -> None:
    source = timeline(periods, TimelineRow(("1", "a", "b"), 0, 2))
    assert f"    axisFormat {axis}\n    tickInterval {step}month\n" in source
    assert f"    a :{bar}\n" in source


@pytest.mark.parametrize(
    "periods",
    [("Tahap I", "Tahap II"), ("2019", "2021"), ("2019", "Januari 2020"), ("Januari", "Maret"), ("", "")],
)
def test_bars_stay_in_the_table_where_the_periods_are_no_calendar(periods: tuple[str, ...]) -> None:
    source = timeline(periods, TimelineRow(("1", "a", "b"), 1, 1))
    assert "mermaid" not in source
    assert source.endswith(f"\n| 1 | a | b | {periods[1]} |  | █ |\n")


def test_one_period_is_not_drawn() -> None:
    assert timeline(("2019",), TimelineRow(("1", "a", "b"), 0, 0)).endswith("\n| 1 | a | b | 2019 |\n")


def test_a_long_timeline_has_several_drawings_and_loses_nothing() -> None:
    name = "Program dengan nama yang panjang sekali, sehingga di dalam gambar harus dipotong di ujungnya"
    rows = [TimelineRow((str(number), f"{number} {name}", "x"), 0, 1) for number in range(2_400)]
    source = timeline(("2019", "2020"), *rows)
    drawings = source.split("```mermaid")[1:]
    assert len(drawings) == 60
    assert max(map(len, drawings)) < 50_000
    assert all(
        f"| {number} {name} |" in source and f"\n    {number} Program" in source for number in (0, 2_399)
    )


def test_an_organisation_chart_is_drawn_and_folded_below_as_text() -> None:
    root = Box(
        "Dewan", ("Pembina: Bupati",), (Box("Tim Pelaksana", (), (Box("Pokja 1"),)), Box("- Pembimbing"))
    )
    assert written(OrganizationChart(root, CAPTION, "Dewan dan tim")) == (
        f"{ABOVE}```mermaid\nflowchart TD\n    accDescr: Dewan dan tim\n"
        '    b1["Dewan<br>Pembina#58; Bupati"]\n'
        '    b1 --> b2["Tim Pelaksana"]\n'
        '    b2 --> b3["Pokja 1"]\n'
        '    b1 --> b4["- Pembimbing"]\n```\n\n'
        "<details>\n<summary>Susunan sebagai teks</summary>\n\n"
        "- **Dewan**\\\n  Pembina: Bupati\n  - **Tim Pelaksana**\n    - **Pokja 1**\n"
        "  - **- Pembimbing**\n\n"
        f"</details>{BELOW}"
    )


def test_an_organisation_chart_that_is_too_large_to_draw_is_a_list() -> None:
    boxes = tuple(Box(f"Dinas {number}") for number in range(600))
    source = written(OrganizationChart(Box("Bupati", (), boxes)))
    assert "mermaid" not in source
    assert source.startswith("- **Bupati**\n  - **Dinas 0**\n")


def test_cards_have_their_title_text_and_facts() -> None:
    cards = (
        Card("Desa Digital", "Smart Governance", ("Surat daring.", "Cepat."), (("Mulai", "Januari 2019"),)),
        Card("SEPASI"),
    )
    assert written(Cards(cards, 2, CAPTION)) == (
        f"{ABOVE}**Desa Digital** – _Smart Governance_\n\nSurat daring.\n\nCepat.\n\n"
        f"- **Mulai:** Januari 2019\n\n**SEPASI**{BELOW}"
    )


def test_key_figures_stand_below_what_they_count() -> None:
    figures = (KeyFigure("68", "program"), KeyFigure("Rp5,5 miliar", "anggaran | 2019"))
    assert written(KeyFigures(figures), KeyFigures(())) == (
        "| program | anggaran \\| 2019 |\n|:---:|:---:|\n| **68** | **Rp5,5 miliar** |\n"
    )


def test_quadrants_have_their_caption_below() -> None:
    empty = tuple(Quadrant(name, ()) for name in "SWOT")
    assert written(Quadrants(empty, CAPTION)) == (  # type: ignore[arg-type]
        f"{ABOVE}**S**\n\n**W**\n\n**O**\n\n**T**{BELOW}"
    )
