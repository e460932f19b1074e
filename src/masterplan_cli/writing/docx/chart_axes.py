"""The axes of a chart: categories in their order, values from zero."""

from decimal import Decimal

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.docx.chart_looks import (
    axis_line,
    body_properties,
    grid_lines,
    paragraph_properties,
    text_properties,
)
from masterplan_cli.writing.docx.chart_workbook import LOCALE, number_format
from masterplan_cli.writing.docx.markup import escape

_CATEGORIES, _VALUES = 111111101, 111111102  # any positive numbers: they only tie axes and series together
IDENTIFIERS = f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/>'
"""What a chart names its axes by."""

_MOST_STEPS = 10


def axes(chart: Chart) -> str:
    """Return the axis of categories and the axis of values."""
    return _category_axis(chart) + _value_axis(chart)


def title(content: str, *, turned: bool = False) -> str:
    """Return a ``c:title``; ``turned`` is read from the bottom up."""
    return (
        f"<c:title><c:tx><c:rich>{body_properties(turned=turned)}<a:lstStyle/><a:p>{paragraph_properties()}"
        f'<a:r><a:rPr lang="id-ID"/><a:t>{escape(content)}</a:t></a:r></a:p></c:rich></c:tx>'
        '<c:overlay val="0"/></c:title>'
    )


def _category_axis(chart: Chart) -> str:
    bars = chart.kind == "bars"
    orientation = "maxMin" if bars else "minMax"  # the first bar on top, as one reads
    radar = chart.kind == "radar"
    grid, line = grid_lines() if radar else "", axis_line(pale=radar)
    at, every = ("nextTo", "") if radar else ("low", '<c:tickLblSkip val="1"/>')
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="{orientation}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{"l" if bars else "b"}"/>{grid}'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="{at}"/>{line}{text_properties()}'
        f'<c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        f'<c:lblOffset val="100"/>{every}<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(chart: Chart) -> str:
    bars, radar = chart.kind == "bars", chart.kind == "radar"
    line = axis_line(pale=radar)
    crosses = "max" if bars else "autoZero"  # at the foot although the categories run from top to bottom
    unit = title(chart.unit, turned=not bars) if chart.unit and not radar else ""
    return (
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/>{_ends(chart)}'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{"b" if bars else "l"}"/>{grid_lines()}{unit}'
        f'<c:numFmt formatCode="{_format(chart)}" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{line}{text_properties()}'
        f'<c:crossAx val="{_CATEGORIES}"/><c:crosses val="{crosses}"/><c:crossBetween val="between"/>'
        f"{_step(chart)}</c:valAx>"
    )


def _ends(chart: Chart) -> str:
    """An axis that began elsewhere than at zero would make small differences look large."""
    end = "" if chart.maximum is None else f'<c:max val="{chart.maximum:f}"/>'
    return end if _lowest(chart) < 0 else f'{end}<c:min val="0"/>'


def _step(chart: Chart) -> str:
    """A scale of a few whole numbers shows each of them, and nothing between them."""
    ends = _tops(chart) if chart.maximum is None else [chart.maximum]
    whole = chart.decimals == 0 or chart.maximum is not None
    few = all(end == end.to_integral_value() and abs(end) <= _MOST_STEPS for end in ends)
    return '<c:majorUnit val="1"/>' if whole and few and any(ends) else ""


def _format(chart: Chart) -> str:
    """Small values may need steps between whole numbers, which "General" shows only where they are."""
    highest = chart.maximum if chart.maximum is not None else _highest(chart)
    return number_format(0) if highest >= _MOST_STEPS or _step(chart) else f"{LOCALE}General"


def _highest(chart: Chart) -> Decimal:
    return max(_tops(chart), default=Decimal(0))


def _lowest(chart: Chart) -> Decimal:
    return min(_values(chart), default=Decimal(0))


def _tops(chart: Chart) -> list[Decimal]:
    """Return how far what is drawn reaches: the values, or what they add up to where they are stacked."""
    if chart.kind != "stacked-columns":
        return _values(chart)
    stacks = zip(*(series.values for series in chart.series), strict=True)
    return [sum((value for value in stack if value is not None), Decimal(0)) for stack in stacks]


def _values(chart: Chart) -> list[Decimal]:
    return [value for series in chart.series for value in series.values if value is not None]
