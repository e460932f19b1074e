"""Charts: what Word draws, what it edits, and that both are the plan's numbers."""

import subprocess
import sys
from decimal import Decimal
from io import BytesIO
from itertools import pairwise

import docx
import openpyxl
import pytest
from docx_figures import (
    PILLARS,
    SOURCES,
    budget_by_source,
    budget_by_year,
    charts,
    figures_book,
    numbers,
    programs_by_subdimension,
    readiness_radar,
)
from docx_parts import as_number, asked, cached, cells, chart_parts, embedded
from docx_sample import reference, written
from lint import lint
from lxml import etree
from msgspec.structs import replace

from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.docx import write_docx
from masterplan_cli.writing.docx.chart_workbook import workbook
from masterplan_cli.writing.docx.package import pack, unpack

KINDS = pytest.mark.parametrize("chart", charts(), ids=lambda chart: chart.kind)


def drawn(chart: Chart) -> etree._Element:
    (part,) = chart_parts(written(chart))
    return etree.fromstring(part.blob)


def first(root: etree._Element, path: str) -> str:
    return asked(root, f"string({path})")[0]


@KINDS
def test_the_workbook_holds_the_numbers_that_the_chart_shows(chart: Chart) -> None:
    (part,) = chart_parts(written(chart))
    root = etree.fromstring(part.blob)
    shown = root.findall(".//{*}ser")
    assert len(shown) == len(chart.series)
    for series, element in zip(chart.series, shown, strict=True):
        assert cells(part, first(element, "c:tx//c:f")) == [series.name]
        assert cells(part, first(element, "c:cat//c:f")) == list(chart.categories)
        assert [as_number(each) for each in cells(part, first(element, "c:val//c:f"))] == list(series.values)
        name, names, values = (element.find(f"{{*}}{tag}") for tag in ("tx", "cat", "val"))
        assert name is not None
        assert names is not None
        assert values is not None
        assert cached(name) == [series.name]
        assert [" ".join((each or "").split()) for each in cached(names)] == list(chart.categories)
        assert [as_number(each) for each in cached(values)] == list(series.values)


def test_the_workbook_has_one_sheet_and_nothing_else_in_it() -> None:
    (part,) = chart_parts(written(readiness_radar()))
    book = openpyxl.load_workbook(BytesIO(embedded(part)))
    assert book.sheetnames == ["Data"]
    sheet = book["Data"]
    assert (sheet.max_row, sheet.max_column) == (10, 3)
    assert sheet["A1"].value is None
    assert sheet["B2"].number_format == "[$-421]#,##0.0"


def test_each_kind_is_drawn_as_what_it_is() -> None:
    radar, stack, bars, columns = map(drawn, charts())
    assert first(radar, "//c:radarStyle/@val") == "marker"
    kinds = [
        (first(root, "//c:barDir/@val"), first(root, "//c:grouping/@val"), first(root, "//c:overlap/@val"))
        for root in (stack, bars, columns)
    ]
    assert kinds == [("col", "stacked", "100"), ("bar", "clustered", "0"), ("col", "clustered", "0")]


def test_the_first_bar_is_on_top_and_the_values_at_the_foot() -> None:
    bars = drawn(programs_by_subdimension())
    assert first(bars, "//c:catAx/c:scaling/c:orientation/@val") == "maxMin"
    assert first(bars, "//c:valAx/c:crosses/@val") == "max"
    assert first(bars, "//c:valAx/c:axPos/@val") == "b"


@KINDS
def test_values_begin_at_zero_and_end_where_the_scale_does(chart: Chart) -> None:
    root = drawn(chart)
    assert first(root, "//c:valAx//c:min/@val") == "0"
    assert first(root, "//c:valAx//c:max/@val") == ("5" if chart.maximum else "")
    assert first(root, "//c:dispBlanksAs/@val") == "gap"
    assert asked(root, "//c:title//a:t/text()") == [chart.unit]


def test_an_axis_of_few_things_counts_them_one_by_one() -> None:
    def axis(chart: Chart) -> list[str]:
        root = drawn(chart)
        return [first(root, f"//c:valAx/c:{each}") for each in ("numFmt/@formatCode", "majorUnit/@val")]

    assert axis(programs_by_subdimension()) == ["[$-421]#,##0", "1"]
    assert axis(readiness_radar()) == ["[$-421]#,##0", "1"]
    assert axis(budget_by_year()) == ["[$-421]#,##0", ""]
    stack = Chart("stacked-columns", ("a",), (Series("S", numbers("9")), Series("T", numbers("8"))))
    assert axis(stack) == ["[$-421]#,##0", ""]
    half = Chart("columns", ("a",), (Series("S", numbers("0.5")),), decimals=1)
    assert axis(half) == ["[$-421]General", ""]


def test_values_below_zero_are_not_cut_off() -> None:
    chart = Chart("columns", ("a", "b"), (Series("S", numbers("-2.5", "3")),), decimals=2)
    root = drawn(chart)
    assert asked(root, "//c:valAx//c:min") == []
    assert first(root, "//c:dLbls/c:numFmt/@formatCode") == "[$-421]#,##0.00"


@KINDS
def test_a_legend_stands_where_there_is_more_than_one_series(chart: Chart) -> None:
    assert len(asked(drawn(chart), "//c:legend")) == int(len(chart.series) > 1)


@pytest.mark.parametrize(
    ("chart", "shown"),
    [
        (programs_by_subdimension(), True),
        (budget_by_source(), True),
        (budget_by_source(SOURCES + tuple(f"Sumber {at}" for at in range(12))), False),
        (budget_by_year(), False),
        (readiness_radar(), False),
    ],
)
def test_values_have_labels_where_these_do_not_collide(chart: Chart, shown: bool) -> None:
    assert asked(drawn(chart), "//c:dLbls/c:showVal/@val") == ["1"] * shown


@KINDS
def test_colours_come_from_the_theme_and_text_from_the_language(chart: Chart) -> None:
    root = drawn(chart)
    assert asked(root, "//a:srgbClr") == []
    assert first(root, "/c:chartSpace/c:lang/@val") == "id-ID"
    assert set(asked(root, "//a:defRPr/@sz")) == {"900"}
    assert set(asked(root, "//a:defRPr/a:solidFill/a:schemeClr/@val")) == {"tx1"}
    assert all(int(each) > 0 for each in asked(root, "//c:axId/@val"))


def test_neighbours_in_a_stack_differ_in_lightness_or_pattern() -> None:
    theme = etree.fromstring(unpack(reference())["word/theme/theme1.xml"])
    fills = asked(drawn(budget_by_year()), "//c:ser/c:spPr/a:solidFill/a:schemeClr/@val")
    grey = [_lightness(first(theme, f"//a:{name}/a:srgbClr/@val")) for name in fills]
    assert len(grey) == 4
    assert all(abs(one - other) > 20 for one, other in pairwise(grey))
    assert len(set(asked(drawn(budget_by_year()), "//c:ser/c:spPr/a:pattFill/@prst"))) == 2
    lines = drawn(readiness_radar())
    assert len(set(asked(lines, "//c:ser/c:marker/c:symbol/@val"))) == 2
    assert asked(lines, "//c:ser/c:spPr/a:ln/a:prstDash/@val") == ["dash"]


def _lightness(color: str) -> float:
    """Lightness L* of CIELAB, from 0 to 100."""
    shares = [int(color[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in shares]
    luminance = sum(weight * each for weight, each in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return float(116 * luminance ** (1 / 3) - 16)


def test_every_chart_has_parts_of_its_own_with_their_content_types() -> None:
    content = write_docx(figures_book(), reference())
    parts = chart_parts(content)
    assert [part.partname for part in parts] == [f"/word/charts/chart{at}.xml" for at in range(1, 8)]
    types = unpack(content)["[Content_Types].xml"].decode()
    assert 'PartName="/word/charts/chart7.xml"' in types
    assert "drawingml.chart+xml" in types
    assert 'Extension="xlsx"' in types
    assert lint(content) == []


def test_charts_of_the_reference_document_do_not_travel() -> None:
    """A regency's reference.docx may be a document with charts of its own: only its looks are wanted."""
    once = written(readiness_radar())
    charts = [part.partname for part in chart_parts(write_docx(figures_book(), once))]
    assert charts == [f"/word/charts/chart{at}.xml" for at in range(1, 8)]


def test_text_stays_text_in_the_workbook() -> None:
    names = ("=1+1", "2019", "https://contoh.id", "a\x00b & <c>", "'kutip'")
    chart = Chart("bars", names, (Series("=SUM(A1:A9)", (Decimal(1),) * 5),))
    (part,) = chart_parts(written(chart))
    assert cells(part, "'Data'!$A$2:$A$6") == [
        "=1+1",
        "2019",
        "https://contoh.id",
        "a\ufffdb & <c>",
        "'kutip'",
    ]
    sheet = unpack(embedded(part))["xl/worksheets/sheet1.xml"]
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


def test_the_same_chart_always_gives_the_same_bytes() -> None:
    once = write_docx(figures_book(), reference())
    workbook.cache_clear()
    assert write_docx(figures_book(), reference()) == once
    (part,) = chart_parts(written(budget_by_source()))
    assert pack(unpack(embedded(part))) == embedded(part)


def test_charts_and_tables_have_descriptions_and_drawings_numbers_of_their_own() -> None:
    document = docx.Document(BytesIO(write_docx(figures_book(), reference())))
    told = asked(document.element, "//wp:docPr/@descr")
    assert all(told)
    assert told[0] == "Nilai sembilan unsur kesiapan pada 2018 dan sasarannya pada 2023."
    assert told[1] == (
        "Grafik kolom bertumpuk: Anggaran tiap tahun menurut dimensi. Satuan: Juta rupiah. "
        f"Seri: {'; '.join(PILLARS)}. Kategori: 2019; 2020; 2021; 2022; 2023."
    )
    identifiers = asked(document.element, "//wp:docPr/@id | //wps:cNvPr/@id")
    assert len(identifiers) == len(set(identifiers))
    assert asked(document.element, "//wp:docPr/@title")[0] == "Kesiapan daerah menurut unsur"


def test_a_chart_without_numbers_is_a_caption_only() -> None:
    caption = Caption("Gambar", "Kosong", "kosong", "", "1", 1)
    content = written(Chart("bars", (), (Series("S", ()),), caption), Chart("radar", ("a",), (), caption))
    assert chart_parts(content) == []
    assert lint(content) == []


@pytest.mark.parametrize("kind", ["radar", "columns", "stacked-columns", "bars"])
def test_gaps_zeros_and_many_categories_do_no_harm(kind: str) -> None:
    empty = Chart(kind, ("a", "b"), (Series("S", (None, None)), Series("T", numbers("0", "0"))))  # type: ignore[arg-type]
    many = Chart(kind, tuple(f"Kategori nomor {at}" for at in range(80)), (Series("S", (Decimal(1),) * 80),))  # type: ignore[arg-type]
    content = written(empty, replace(many, unit="unit"))
    assert lint(content) == []
    heights = asked(docx.Document(BytesIO(content)).element, "//wp:extent/@cy")
    assert all(int(height) < 22 * 360_000 for height in heights)  # the text of a page is 23.7 cm high


def test_documents_without_charts_do_not_load_the_library() -> None:
    program = (
        "import sys; sys.path.insert(0, 'tests/writing_docx'); import docx_sample; "
        "docx_sample.written_book(); sys.exit('xlsxwriter' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
