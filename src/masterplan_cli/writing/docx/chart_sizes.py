"""How large a chart is: high enough for what it shows, never higher than half of what the page offers."""

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.docx.drawings import Size
from masterplan_cli.writing.docx.table_heights import lines

_TWIPS = 20
_COLUMNS, _STACK, _RADAR = 4300, 4900, 5600
_WIDEST_RADAR = 9600
_BAR, _BETWEEN, _LINE, _FOOT, _FEWEST = 215, 170, 225, 900, 2600
_NAMES = 0.4  # of the width, for the names of categories beside bars
_LEGEND, _IN_A_LINE = 280, 0.9


def chart_size(chart: Chart, width: int, room: int) -> Size:
    """Return the size of a chart; ``width`` and ``room`` (height of the text on a page) in twips."""
    wide = min(width, _WIDEST_RADAR) if chart.kind == "radar" else width
    return Size(wide, min(_height(chart, width) + _legend(chart, wide), room * 4 // 5))


def _height(chart: Chart, width: int) -> int:
    match chart.kind:
        case "radar":
            return _RADAR
        case "columns":
            return _COLUMNS
        case "stacked-columns":
            return _STACK
        case "bars":
            names = width * _NAMES / _TWIPS
            rows = [
                max(_BAR * len(chart.series), _LINE * lines(name, names, 9)) + _BETWEEN
                for name in chart.categories
            ]
            return max(sum(rows) + _FOOT, _FEWEST)


def _legend(chart: Chart, width: int) -> int:
    if len(chart.series) < 2:
        return 0
    keys = "".join(f"{series.name}xxxxxx" for series in chart.series)
    return _LEGEND * lines(keys, width * _IN_A_LINE / _TWIPS, 9)
