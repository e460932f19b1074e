"""Charts: any numbers can be drawn, inside the drawing, in colours that can be told apart."""

import re
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from html_pages import tree
from hypothesis import given
from hypothesis import strategies as st

from masterplan_cli.document.charts import Chart, ChartKind, Series
from masterplan_cli.writing.html.charts.scale import scale
from masterplan_cli.writing.html.charts.words import tick_labels, value_label, wrapped
from masterplan_cli.writing.html.stylesheet import stylesheet

KINDS: tuple[ChartKind, ...] = ("radar", "columns", "stacked-columns", "bars")
NUMBERS = st.decimals(-(10**6), 10**12, places=2) | st.integers(0, 100).map(Decimal) | st.none()
NAMES = st.text(st.characters(codec="ascii", categories=("L", "Zs")), max_size=60)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    categories = tuple(draw(st.lists(NAMES, min_size=1, max_size=20)))
    series = tuple(
        Series(name, tuple(draw(st.lists(NUMBERS, min_size=len(categories), max_size=len(categories)))))
        for name in draw(st.lists(NAMES, min_size=1, max_size=14))
    )
    maximum = draw(st.none() | st.integers(1, 500).map(Decimal))
    return Chart(draw(st.sampled_from(KINDS)), categories, series, None, draw(NAMES), 1, maximum)


@given(charts())
def test_any_chart_is_drawn_inside_its_drawing(chart: Chart) -> None:
    drawing = tree(chart).find(".//svg")
    wide, high = (float(size) for size in drawing.get("viewBox").split()[2:])
    for shape in drawing.iterfind("rect"):
        x, y, width, height = (float(shape.get(name)) for name in ("x", "y", "width", "height"))
        assert min(x, y, width, height) >= 0
        assert x + width <= wide + 1
        assert y + height <= high + 1


def end_and_marks(highest: str, maximum: str | None = None) -> tuple[str, list[str]]:
    limit = None if maximum is None else Decimal(maximum)
    chart = Chart("columns", ("A",), (Series("", (Decimal(highest),)),), maximum=limit)
    axis = scale(chart, [Decimal(highest)])
    return str(axis.end.normalize()), tick_labels(axis.ticks)


@pytest.mark.parametrize(
    ("highest", "maximum", "end", "marks"),
    [
        ("4.2", None, "5", ["0", "1", "2", "3", "4", "5"]),
        ("675", None, "8E+2", ["0", "200", "400", "600", "800"]),
        ("0.9", None, "1", ["0,0", "0,2", "0,4", "0,6", "0,8", "1,0"]),
        ("12000", None, "1.25E+4", ["0", "2.500", "5.000", "7.500", "10.000", "12.500"]),
        ("0", None, "1", ["0,0", "0,2", "0,4", "0,6", "0,8", "1,0"]),
        ("3", "5", "5", ["0", "1", "2", "3", "4", "5"]),
        ("3", "100", "1E+2", ["0", "20", "40", "60", "80", "100"]),
        ("3", "7", "7", ["0", "2", "4", "6"]),
    ],
)
def test_axes_end_above_the_values_at_round_numbers(
    highest: str, maximum: str | None, end: str, marks: list[str]
) -> None:
    assert end_and_marks(highest, maximum) == (end, marks)


def test_numbers_are_indonesian_and_rounded_half_up() -> None:
    assert [value_label(Decimal("1250.25"), decimals) for decimals in (0, 1, 2)] == [
        "1.250",
        "1.250,3",
        "1.250,25",
    ]


def test_names_are_broken_at_words() -> None:
    assert wrapped("Smart Environment", 10) == ["Smart", "Environment"]
    assert wrapped("Smart Living", 20) == ["Smart Living"]
    assert wrapped("", 5) == [""]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_series_are_seen_on_white_and_neighbours_told_apart_without_colour() -> None:
    fills = dict(re.findall(r"\.s(\d) { fill: (#\w{6}); }", stylesheet(())))
    strokes = dict(re.findall(r"\.l(\d) { stroke: (#\w{6}); }", stylesheet(())))
    assert fills == strokes
    assert len(fills) == 6
    assert min(contrast(colour, "#ffffff") for colour in fills.values()) >= 3
    drawing = tree(six_series()).find(".//svg")
    areas = [looks(shape, fills) for shape in drawing.iterfind("rect")][:6]
    for (one, hatched), (other, next_hatched) in pairwise(areas):
        assert hatched != next_hatched or contrast(one, other) >= 1.5


def six_series() -> Chart:
    return Chart("stacked-columns", ("A",), tuple(Series(str(at), (Decimal(1),)) for at in range(6)))


def looks(shape: Any, fills: dict[str, str]) -> tuple[str, bool]:
    """Return the colour of an area, and whether it is hatched."""
    if pattern := re.search(r"pola-(\d)", shape.get("fill", "")):
        return fills[pattern[1]], True
    return fills[shape.get("class")[-1]], False
