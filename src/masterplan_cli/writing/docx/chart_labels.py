"""Labels of values: shown where they help and do not run into each other."""

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.docx.chart_looks import nothing, text_properties
from masterplan_cli.writing.docx.chart_workbook import number_format

_LETTER = 95  # twips: a digit at 9 points
_ROOM = 0.85  # of the width for the columns, beside the axis
_GAP = 0.5  # between categories, in widths of a column


def labels(chart: Chart, width: int) -> str:
    """Return ``c:dLbls``; ``width`` of the chart in twips.

    Bars have room behind them. Columns have it where the longest label is no wider than its column, or than
    its category where that has one column only; pieces of a stack and corners of a radar never do.
    """
    shown = chart.kind == "bars" or (chart.kind == "columns" and _fit(chart, width))
    if not shown:
        return ""
    flags = "".join(
        f'<c:show{name} val="{int(name == "Val")}"/>'
        for name in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    )
    return (
        f'<c:dLbls><c:numFmt formatCode="{number_format(chart.decimals)}" sourceLinked="0"/>{nothing()}'
        f'{text_properties()}<c:dLblPos val="outEnd"/>{flags}</c:dLbls>'
    )


def _fit(chart: Chart, width: int) -> bool:
    longest = max(
        (
            len(f"{value:,.{chart.decimals}f}")
            for series in chart.series
            for value in series.values
            if value is not None
        ),
        default=0,
    )
    columns = len(chart.series) + _GAP if len(chart.series) > 1 else 1
    return longest * _LETTER <= width * _ROOM / (len(chart.categories) * columns)
