"""The series of a chart: where their numbers stand in the workbook, and the numbers as last seen."""

from collections.abc import Callable
from textwrap import wrap

from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.writing.docx.chart_workbook import (
    categories_range,
    name_cell,
    number_format,
    values_range,
)
from masterplan_cli.writing.docx.markup import escape

_AROUND_RADAR = 22  # letters beside a radar


def all_series(chart: Chart, look: Callable[[int], str]) -> str:
    """Return every ``c:ser``.

    Args:
        chart: the chart.
        look: gives what stands between a series' name and its categories.
    """
    names = tuple(map(_broken, chart.categories)) if chart.kind == "radar" else chart.categories
    categories = f"<c:cat>{_strings(categories_range(chart), names)}</c:cat>"
    return "".join(
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/>'
        f"<c:tx>{_strings(name_cell(at), (series.name,))}</c:tx>{look(at)}{categories}"
        f"<c:val>{_numbers(chart, at, series)}</c:val></c:ser>"
        for at, series in enumerate(chart.series)
    )


def _broken(name: str) -> str:
    """Break a long name: around a radar LibreOffice does not, and squeezes the whole chart instead."""
    return "\n".join(wrap(name, _AROUND_RADAR, break_long_words=False)) or name


def _strings(formula: str, texts: tuple[str, ...]) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{escape(text)}</c:v></c:pt>' for at, text in enumerate(texts))
    return (
        f"<c:strRef><c:f>{formula}</c:f><c:strCache>"
        f'<c:ptCount val="{len(texts)}"/>{points}</c:strCache></c:strRef>'
    )


def _numbers(chart: Chart, at: int, series: Series) -> str:
    """A value that is missing has no point: it is a gap, not a zero."""
    points = "".join(
        f'<c:pt idx="{index}"><c:v>{value:f}</c:v></c:pt>'
        for index, value in enumerate(series.values)
        if value is not None
    )
    return (
        f"<c:numRef><c:f>{values_range(chart, at)}</c:f><c:numCache>"
        f"<c:formatCode>{number_format(chart.decimals)}</c:formatCode>"
        f'<c:ptCount val="{len(series.values)}"/>{points}</c:numCache></c:numRef>'
    )
