"""The legend below a chart of several series."""

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.html.charts.drawing import LETTER, LINE, Drawing, label, rectangle
from masterplan_cli.writing.html.charts.fills import Fills

_SWATCH, _GAP, _ABOVE = 14.0, 22.0, 14.0


def legend(chart: Chart, fills: Fills, drawing: Drawing) -> Drawing:
    """Return the names of the series in rows below a drawing; nothing for a series alone."""
    if len(chart.series) < 2:
        return Drawing("", drawing.width, 0)
    content = []
    x, y = drawing.left, drawing.height + _ABOVE
    for at, series in enumerate(chart.series):
        width = _SWATCH + 7 + len(series.name) * LETTER
        if x > drawing.left and x + width > drawing.width:
            x, y = drawing.left, y + LINE + 6
        content.append(_swatch(chart, fills, at, x, y))
        content.append(label(x + _SWATCH + 7, y + 12, series.name, "start"))
        x += width + _GAP
    return Drawing("".join(content), drawing.width, y + LINE + 6 - drawing.height)


def _swatch(chart: Chart, fills: Fills, at: int, x: float, y: float) -> str:
    if chart.kind == "radar":
        return f'<path {fills.line(at)} d="M{x - 4:.1f} {y + 7:.1f}H{x + _SWATCH + 2:.1f}"/>'
    return rectangle(x, y, _SWATCH, _SWATCH, fills.area(at))
