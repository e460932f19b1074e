"""Charts of columns, side by side or stacked."""

from collections.abc import Iterable
from decimal import Decimal

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.html.charts.drawing import (
    LETTER,
    LINE,
    Drawing,
    label,
    lines,
    number,
    rectangle,
    rule,
)
from masterplan_cli.writing.html.charts.fills import Fills
from masterplan_cli.writing.html.charts.scale import Scale, scale
from masterplan_cli.writing.html.charts.words import tick_labels, value_label, wrapped

_WIDTH, _PLOT, _TOP, _RIGHT = 760.0, 280.0, 34.0, 10.0
_MOST_LINES = 3
_WIDEST = 72.0
_LETTERS, _SINE, _COSINE = 24, 0.82, 0.57  # of a slanted name: letters in a line, and 55°


def draw_columns(chart: Chart, fills: Fills) -> Drawing:
    """Draw a group of columns for each category."""
    values = [value for series in chart.series for value in series.values if value is not None]
    frame = _Frame(chart, scale(chart, values))
    each = min(frame.slot * 0.76 / len(chart.series), _WIDEST)
    labelled = all(len(value_label(value, chart.decimals)) * LETTER <= each + 6 for value in values)
    shapes = []
    for column, category in enumerate(_by_category(chart)):
        x = frame.middle(column) - each * len(chart.series) / 2
        for at, value in enumerate(category):
            if value is not None:
                shapes.append(frame.column(x + each * at, each, Decimal(0), value, fills.area(at)))
                if labelled:
                    shapes.append(frame.label(x + each * (at + 0.5), value))
    return frame.drawing("".join(shapes))


def draw_stacks(chart: Chart, fills: Fills) -> Drawing:
    """Draw a column for each category, the first series at its foot and the sum above it."""
    nothing = Decimal(0)
    columns = [[max(value or nothing, nothing) for value in category] for category in _by_category(chart)]
    sums = [sum(column, nothing) for column in columns]
    frame = _Frame(chart, scale(chart, sums))
    width = min(frame.slot * 0.62, _WIDEST)
    labelled = all(len(value_label(each, chart.decimals)) * LETTER <= frame.slot for each in sums)
    shapes = []
    for at, column in enumerate(columns):
        x, reached = frame.middle(at) - width / 2, nothing
        for series, value in enumerate(column):
            if value:
                shapes.append(frame.column(x, width, reached, reached + value, fills.area(series)))
            reached += value
        if labelled and reached:
            shapes.append(frame.label(frame.middle(at), reached))
    return frame.drawing("".join(shapes))


def _by_category(chart: Chart) -> Iterable[tuple[Decimal | None, ...]]:
    return zip(*(series.values for series in chart.series), strict=False)


class _Frame:
    """The axes, and where things stand between them."""

    def __init__(self, chart: Chart, axis: Scale) -> None:
        self._chart, self._axis = chart, axis
        self._ticks = tick_labels(axis.ticks)
        self._left = max(map(len, self._ticks)) * LETTER + 12
        self.slot = (_WIDTH - self._left - _RIGHT) / len(chart.categories)
        letters = max(int((self.slot - 6) / LETTER), 1)
        self._names = [wrapped(name, letters) for name in chart.categories]
        self._level = all(len(name) <= _MOST_LINES and _longest(name) <= letters for name in self._names)
        if not self._level:
            self._names = [wrapped(name, _LETTERS) for name in chart.categories]
            self._left = max(self._left, max(map(_longest, self._names)) * LETTER * _COSINE - self.slot / 2)
            self.slot = (_WIDTH - self._left - _RIGHT) / len(chart.categories)

    def middle(self, category: int) -> float:
        return self._left + self.slot * (category + 0.5)

    def column(self, x: float, width: float, start: Decimal, end: Decimal, look: str) -> str:
        top, foot = self._y(end), self._y(start)
        return rectangle(x, top, width, foot - top, look)

    def label(self, x: float, value: Decimal) -> str:
        words = value_label(value, self._chart.decimals)
        return label(x, self._y(value) - 5, words, more=' class="value"')

    def drawing(self, shapes: str) -> Drawing:
        unit = label(0, 14, self._chart.unit, "start") if self._chart.unit else ""
        foot = self._categories()
        base = rule(self._left, self._y(Decimal(0)), _WIDTH - _RIGHT, self._y(Decimal(0)), "axis")
        content = f"{unit}{self._grid()}{shapes}{base}{foot.content}"
        return Drawing(content, _WIDTH, _TOP + _PLOT + foot.height, self._left)

    def _y(self, value: Decimal) -> float:
        return _TOP + _PLOT * (1 - self._axis.share(value))

    def _grid(self) -> str:
        return "".join(
            rule(self._left, self._y(tick), _WIDTH - _RIGHT, self._y(tick), "grid")
            + label(self._left - 8, self._y(tick) + 4.5, words, "end")
            for tick, words in zip(self._axis.ticks, self._ticks, strict=True)
        )

    def _categories(self) -> Drawing:
        """Put the names below their columns: level where they fit, slanted where they do not."""
        y = _TOP + _PLOT + 20
        if self._level:
            content = "".join(lines(self.middle(at), y, name) for at, name in enumerate(self._names))
            return Drawing(content, _WIDTH, 20 + LINE * max(map(len, self._names)))
        content = "".join(self._slanted(at, y, name) for at, name in enumerate(self._names))
        return Drawing(content, _WIDTH, 24 + max(map(_longest, self._names)) * LETTER * _SINE)

    def _slanted(self, at: int, y: float, name: list[str]) -> str:
        x = self.middle(at) + 8 - LINE * (len(name) - 1) / 2
        turned = f'<g transform="rotate(-55 {number(x)} {number(y)})">'
        return f"{turned}{lines(x, y, name, 'end')}</g>"


def _longest(name: list[str]) -> int:
    return max(map(len, name))
