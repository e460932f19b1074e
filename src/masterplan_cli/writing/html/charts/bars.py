"""Charts of bars from left to right, the first category on top."""

from decimal import Decimal

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.html.charts.drawing import LETTER, LINE, Drawing, label, lines, rectangle, rule
from masterplan_cli.writing.html.charts.fills import Fills
from masterplan_cli.writing.html.charts.scale import Scale, scale
from masterplan_cli.writing.html.charts.words import tick_labels, value_label, wrapped

_WIDTH = 760.0
_LETTERS = 30  # of a name, in one line
_BAR, _BETWEEN, _FOOT = 22.0, 14.0, 26.0


def draw_bars(chart: Chart, fills: Fills) -> Drawing:
    """Draw the bars with their values at their ends."""
    names = [wrapped(name, _LETTERS) for name in chart.categories]
    values = [value for series in chart.series for value in series.values if value is not None]
    axis = scale(chart, values)
    left = max(len(line) for name in names for line in name) * LETTER + 12
    room = max((len(value_label(value, chart.decimals)) for value in values), default=0) * LETTER + 8
    plot = _Plot(chart, axis, left, max(_WIDTH - left - room, 120.0))
    y, shapes = 6.0, []
    for at, name in enumerate(names):
        group = max(_BAR * len(chart.series), LINE * len(name))
        shapes.append(lines(left - 8, y + group / 2 - LINE * (len(name) - 2) / 2 - 11, name, "end"))
        shapes += plot.group(at, y + (group - _BAR * len(chart.series)) / 2, fills)
        y += group + _BETWEEN
    unit = LINE + 4 if chart.unit else 0.0
    content = f"{plot.grid(y)}{''.join(shapes)}{rule(left, 0, left, y, 'axis')}"
    return Drawing(content, left + plot.width + room, y + _FOOT + unit, left)


class _Plot:
    """The axis of values from left to right."""

    def __init__(self, chart: Chart, axis: Scale, left: float, width: float) -> None:
        self._chart, self._axis, self._left, self.width = chart, axis, left, width

    def group(self, category: int, y: float, fills: Fills) -> list[str]:
        """Return the bars of one category, each with its value."""
        shapes = []
        for at, series in enumerate(self._chart.series):
            value = series.values[category] if category < len(series.values) else None
            if value is None:
                continue
            end, top = self._width(value), y + _BAR * at
            shapes.append(rectangle(self._left, top, end, _BAR, fills.area(at)))
            words = value_label(value, self._chart.decimals)
            shapes.append(label(self._left + end + 6, top + _BAR / 2 + 4.5, words, "start", ' class="value"'))
        return shapes

    def grid(self, foot: float) -> str:
        """Return the marks, their numbers at the foot, and below them the unit."""
        marks = "".join(
            rule(self._left + self._width(tick), 0, self._left + self._width(tick), foot, "grid")
            + label(self._left + self._width(tick), foot + 18, words)
            for tick, words in zip(self._axis.ticks, tick_labels(self._axis.ticks), strict=True)
        )
        unit = self._chart.unit
        return marks + (label(self._left + self.width / 2, foot + 38, unit) if unit else "")

    def _width(self, value: Decimal) -> float:
        return self.width * self._axis.share(value)
