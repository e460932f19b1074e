"""How large a chart is: high enough for what it shows, and never so high that its page holds nothing else."""

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.docx.drawings import Size
from masterplan_cli.writing.docx.font_widths import lines, text_width
from masterplan_cli.writing.docx.geometry import TWIPS

LEGEND = 290
"""Height of a line of the legend in twips."""

_FONT = 9
_COLUMNS, _STACK, _RADAR, _WIDEST_RADAR = 3900, 4100, 5400, 9600
_BAR, _BETWEEN, _LINE, _FOOT, _FEWEST = 215, 65, 225, 850, 2400
_NAMES = 0.38  # of the width, at most, for the names beside bars
_KEY, _IN_A_LINE = "mmmm", 0.85  # room for the sign before a name in the legend


def chart_size(chart: Chart, width: int, room: int) -> Size:
    """Return the size of a chart; ``width`` and ``room`` (height of the text on a page) in twips."""
    wide = min(width, _WIDEST_RADAR) if chart.kind == "radar" else width
    return Size(wide, min(_plot_height(chart, wide) + LEGEND * legend_lines(chart, wide), room * 4 // 5))


def legend_lines(chart: Chart, width: int) -> int:
    """Return how many lines the legend has; a single series needs none."""
    if len(chart.series) < 2:
        return 0
    keys = " ".join(_KEY + series.name.replace(" ", "_") for series in chart.series)
    return lines(keys, width * _IN_A_LINE / TWIPS, _FONT)


def names_width(chart: Chart, width: int) -> int:
    """Return the width of the names beside bars in twips."""
    longest = max(text_width(name, _FONT) for name in chart.categories)
    return min(round(longest * 1.05 * TWIPS), round(width * _NAMES))


def _plot_height(chart: Chart, width: int) -> int:
    match chart.kind:
        case "radar":
            return _RADAR
        case "columns":
            return _COLUMNS
        case "stacked-columns":
            return _STACK
        case "bars":
            return max(_bars_height(chart, names_width(chart, width) / TWIPS), _FEWEST)


def _bars_height(chart: Chart, names: float) -> int:
    bars = _BAR * len(chart.series)
    return _FOOT + sum(max(bars, _LINE * lines(name, names, _FONT)) + _BETWEEN for name in chart.categories)
