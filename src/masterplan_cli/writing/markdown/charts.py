"""Charts as Mermaid draws them: columns, bars and a radar.

Mermaid draws several series of bars over each other, so each series has a drawing of its own on the same
scale; of stacked columns it can draw only their heights, the totals. The table that belongs to the chart has
every number.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.writing.markdown.captions import with_caption_below
from masterplan_cli.writing.markdown.inlines import paragraph
from masterplan_cli.writing.markdown.mermaid import drawing, quoted

_COLOUR = "#2f6f9f"  # at least 3:1 on white and on the forges' dark grounds; Mermaid's own is next to white
_ROOM_BELOW_COLUMNS = 80  # characters that names side by side may have in all
_CATEGORIES_IN_DEFAULT_HEIGHT = 18
_HEIGHT_OF_A_BAR = 28  # pixels
_LONGEST_NAME = 42  # beside bars, Mermaid leaves longer names out
_ROOM_BESIDE_RADAR = 160  # pixels for the names
_FEWEST_SPOKES = 3
_NICE = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


def write_chart(chart: Chart) -> str:
    """Return the drawings of a chart, the categories that have no value in words, and the caption below."""
    drawn, gaps = _without_gaps(_drawable(chart))
    parts = _drawings(drawn)
    if gaps:
        parts.append(paragraph(f"Tanpa nilai: {', '.join(gaps)}."))
    return with_caption_below(chart.caption, "\n\n".join(parts))


def _drawable(chart: Chart) -> Chart:
    """Return the chart with totals in the place of stacked columns."""
    if chart.kind != "stacked-columns" or len(chart.series) < 2:
        return chart
    columns = zip(*(series.values for series in chart.series), strict=True)
    unit = f"Jumlah ({chart.unit})" if chart.unit else "Jumlah"
    return replace(chart, series=(Series("", tuple(map(_total, columns))),), unit=unit)


def _without_gaps(chart: Chart) -> tuple[Chart, list[str]]:
    """Part the categories that cannot be drawn, because no value is not zero, and return their names."""
    is_gap = _has_a_gap if chart.kind == "radar" else _is_empty
    values = list(zip(*(series.values for series in chart.series), strict=True))
    kept = [number for number, value in enumerate(values) if not is_gap(value)]
    gaps = [chart.categories[number] for number, value in enumerate(values) if is_gap(value)]
    series = tuple(replace(one, values=tuple(one.values[number] for number in kept)) for one in chart.series)
    return replace(chart, categories=tuple(chart.categories[number] for number in kept), series=series), gaps


def _drawings(chart: Chart) -> list[str]:
    if not chart.categories:
        return []
    if chart.kind != "radar":
        return [_bars(chart, series) for series in chart.series]
    return [_radar(chart)] if len(chart.categories) >= _FEWEST_SPOKES else []


def _bars(chart: Chart, series: Series) -> str:
    lying = chart.kind == "bars" or sum(map(len, chart.categories)) > _ROOM_BELOW_COLUMNS
    names = ", ".join(quoted(category, _LONGEST_NAME) for category in chart.categories)
    lines = [f"title {quoted(series.name)}"] if len(chart.series) > 1 else []
    lines.append(f"x-axis [{names}]")
    lines.append(f"y-axis {quoted(chart.unit)} 0 --> {_number(_end_of_scale(chart))}")
    lines.append(f"bar [{', '.join(map(_number, series.values))}]")
    settings: dict[str, Any] = {"themeVariables": {"xyChart": {"plotColorPalette": _COLOUR}}}
    if lying and len(chart.categories) > _CATEGORIES_IN_DEFAULT_HEIGHT:
        settings["xyChart"] = {"height": len(chart.categories) * _HEIGHT_OF_A_BAR}
    return drawing("xychart-beta horizontal" if lying else "xychart-beta", lines, chart.description, settings)


def _radar(chart: Chart) -> str:
    settings = {"radar": {"marginLeft": _ROOM_BESIDE_RADAR, "marginRight": _ROOM_BESIDE_RADAR}}
    return drawing("radar-beta", _radar_lines(chart), chart.description, settings)


def _radar_lines(chart: Chart) -> Iterator[str]:
    names = (f"a{number}[{quoted(name, _LONGEST_NAME)}]" for number, name in enumerate(chart.categories, 1))
    yield f"axis {', '.join(names)}"
    for number, series in enumerate(chart.series, 1):
        yield f"curve c{number}[{quoted(series.name)}]{{{', '.join(map(_number, series.values))}}}"
    end = _end_of_scale(chart)
    yield "min 0"
    yield f"max {_number(end)}"
    yield f"ticks {int(end) if end == int(end) and 1 < end <= 10 else 5}"
    yield "graticule polygon"
    yield f"showLegend {'true' if len(chart.series) > 1 else 'false'}"


def _has_a_gap(values: tuple[Decimal | None, ...]) -> bool:
    return None in values


def _is_empty(values: tuple[Decimal | None, ...]) -> bool:
    return all(value is None for value in values)


def _total(values: tuple[Decimal | None, ...]) -> Decimal | None:
    return None if _is_empty(values) else sum(filter(None, values), Decimal(0))


def _end_of_scale(chart: Chart) -> Decimal:
    """Return where the value axis ends: a round number that no value exceeds."""
    if chart.maximum is not None:
        return chart.maximum
    greatest = max(filter(None, (value for one in chart.series for value in one.values)), default=Decimal(0))
    if greatest <= 0:
        return Decimal(1)
    power = Decimal(1).scaleb(greatest.adjusted())
    return next(step * power for step in _NICE if step * power >= greatest)


def _number(value: Decimal | None) -> str:
    """Return a number for Mermaid; no value is no bar."""
    text = f"{value or 0:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
