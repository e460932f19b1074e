"""Where the plot of a chart stands, where Word and LibreOffice would not choose it well themselves."""

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.docx.chart_sizes import LEGEND, legend_lines, names_width
from masterplan_cli.writing.docx.drawings import Size

_EDGE, _AXIS, _UNIT = 160, 330, 360  # twips: beside the plot, and below it for numbers and their unit


def plot_layout(chart: Chart, size: Size) -> str:
    """Return the ``c:layout`` of the plot."""
    match chart.kind:
        case "radar":
            return _radar(chart, size)
        case "bars":
            return _bars(chart, size)
        case _:
            return "<c:layout/>"


def _radar(chart: Chart, size: Size) -> str:
    """Half of the width is left for the names around it."""
    above = 580 + (_UNIT if chart.unit else 0)
    below = 560 + LEGEND * legend_lines(chart, size.width)
    return _layout(size, size.width // 4, above, size.width // 2, size.height - above - below)


def _bars(chart: Chart, size: Size) -> str:
    """LibreOffice would give long names more than half of the width."""
    left = names_width(chart, size.width) + _EDGE
    below = _AXIS + (_UNIT if chart.unit else 0) + LEGEND * legend_lines(chart, size.width)
    return _layout(size, left, _EDGE // 2, size.width - left - 2 * _EDGE, size.height - below - _EDGE)


def _layout(size: Size, x: int, y: int, width: int, height: int) -> str:
    """Put the plot, without the names and numbers beside it, into a rectangle in twips."""
    shares = {"x": x / size.width, "y": y / size.height, "w": width / size.width, "h": height / size.height}
    sides = "".join(f'<c:{side} val="{share:.4f}"/>' for side, share in shares.items())
    return (
        '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
        f"{sides}</c:manualLayout></c:layout>"
    )
