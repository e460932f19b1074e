"""Radar charts: a spoke for each category, a closed line for each series."""

import math
from collections.abc import Iterator
from decimal import Decimal

from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.writing.html.charts.drawing import LINE, Anchor, Drawing, label, lines, number, path
from masterplan_cli.writing.html.charts.fills import Fills
from masterplan_cli.writing.html.charts.scale import Scale, scale
from masterplan_cli.writing.html.charts.words import tick_labels, wrapped

_WIDTH, _RADIUS, _MIDDLE, _CENTRE = 640.0, 150.0, 320.0, 208.0
_LETTERS = 20


def draw_radar(chart: Chart, fills: Fills) -> Drawing:
    """Draw the rings, the spokes with their names, and the series over them."""
    values = [value for series in chart.series for value in series.values if value is not None]
    axis = scale(chart, values)
    rings = "".join(_ring(chart, axis.share(tick)) for tick in axis.ticks[1:])
    spokes = "".join(_spoke(chart, at) for at in range(len(chart.categories)))
    drawn = "".join(_series(series, at, axis, fills) for at, series in enumerate(chart.series))
    unit = label(0, 14, chart.unit, "start") if chart.unit else ""
    content = f"{unit}{rings}{spokes}{drawn}{_marks(axis)}"
    return Drawing(content, _WIDTH, _CENTRE + _RADIUS * 1.12 + 2 * LINE, 40)


def _point(at: int, count: int, share: float) -> tuple[float, float]:
    angle = 2 * math.pi * at / count
    return _MIDDLE + _RADIUS * share * math.sin(angle), _CENTRE - _RADIUS * share * math.cos(angle)


def _ring(chart: Chart, share: float) -> str:
    count = len(chart.categories)
    return f'<path class="grid" d="{path(_point(at, count, share) for at in range(count))}"/>'


def _spoke(chart: Chart, at: int) -> str:
    count = len(chart.categories)
    (x, y), (end_x, end_y) = _point(at, count, 1.12), _point(at, count, 1)
    name = wrapped(chart.categories[at], _LETTERS)
    sideways = math.sin(2 * math.pi * at / count)
    anchor: Anchor = "middle" if abs(sideways) < 0.2 else "start" if sideways > 0 else "end"
    upwards = math.cos(2 * math.pi * at / count)
    shift = LINE * (len(name) - 1) * (1 + upwards) / 2
    return (
        f'<path class="grid" d="M{number(_MIDDLE)} {number(_CENTRE)}L{number(end_x)} {number(end_y)}"/>'
        f"{lines(x, y + 4.5 - shift, name, anchor)}"
    )


def _series(series: Series, at: int, axis: Scale, fills: Fills) -> str:
    points = list(_points(series, axis))
    if not points:
        return ""
    markers = "".join(_marker(at, x, y) for x, y in points)
    return f'<path {fills.line(at)} d="{path(points)}"/><path class="{fills.colour(at)}" d="{markers}"/>'


def _points(series: Series, axis: Scale) -> Iterator[tuple[float, float]]:
    """Yield the points of the values that there are."""
    for at, value in enumerate(series.values):
        if value is not None:
            yield _point(at, len(series.values), axis.share(value))


def _marker(series: int, x: float, y: float) -> str:
    """Return a square, or a diamond for every second series."""
    if series % 2:
        return path(((x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y)))
    return path(((x - 4, y - 4), (x + 4, y - 4), (x + 4, y + 4), (x - 4, y + 4)))


def _marks(axis: Scale) -> str:
    """Return the numbers of the rings, beside the spoke that points up."""
    words = tick_labels(axis.ticks)
    return "".join(
        label(_MIDDLE - 6, _CENTRE - _RADIUS * axis.share(tick) + 4.5, each, "end", ' class="tick"')
        for tick, each in zip(axis.ticks, words, strict=True)
        if tick != Decimal(0)
    )
