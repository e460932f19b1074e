"""The part ``word/charts/chartN.xml``: a chart as DrawingML."""

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.docx.chart_axes import IDENTIFIERS, axes, title
from masterplan_cli.writing.docx.chart_labels import labels
from masterplan_cli.writing.docx.chart_layout import plot_layout
from masterplan_cli.writing.docx.chart_looks import nothing, series_area, series_line, text_properties
from masterplan_cli.writing.docx.chart_series import all_series
from masterplan_cli.writing.docx.drawings import MAIN, Size
from masterplan_cli.writing.docx.namespaces import XML_HEAD

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
WORKBOOK = "rId1"
"""The relationship of the part to its workbook."""

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LOOSE, _TIGHT = 80, 50  # between categories, in per cent of a column's width


def chart_xml(chart: Chart, size: Size) -> bytes:
    """Return the part for a chart of this size."""
    drawn = _radar(chart) if chart.kind == "radar" else _columns(chart, size.width)
    unit = title(chart.unit) if chart.kind == "radar" and chart.unit else ""
    legend = _legend() if len(chart.series) > 1 else ""
    return (
        f'{XML_HEAD}<c:chartSpace xmlns:c="{CHART}" xmlns:a="{MAIN}" xmlns:r="{_RELATIONSHIPS}">'
        '<c:date1904 val="0"/><c:lang val="id-ID"/><c:roundedCorners val="0"/>'
        f'<c:chart>{unit}<c:autoTitleDeleted val="{int(not unit)}"/>'
        f"<c:plotArea>{plot_layout(chart, size)}{drawn}{axes(chart)}{nothing()}</c:plotArea>{legend}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f'{nothing()}{text_properties()}<c:externalData r:id="{WORKBOOK}"><c:autoUpdate val="0"/>'
        "</c:externalData></c:chartSpace>"
    ).encode()


def _radar(chart: Chart) -> str:
    return (
        '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>'
        f"{all_series(chart, series_line)}{IDENTIFIERS}</c:radarChart>"
    )


def _columns(chart: Chart, width: int) -> str:
    stacked = chart.kind == "stacked-columns"
    direction = "bar" if chart.kind == "bars" else "col"
    series = all_series(chart, lambda at: f'{series_area(at)}<c:invertIfNegative val="0"/>')
    return (
        f'<c:barChart><c:barDir val="{direction}"/>'
        f'<c:grouping val="{"stacked" if stacked else "clustered"}"/><c:varyColors val="0"/>'
        f'{series}{labels(chart, width)}<c:gapWidth val="{_LOOSE if stacked else _TIGHT}"/>'
        f'<c:overlap val="{100 if stacked else 0}"/>{IDENTIFIERS}</c:barChart>'
    )


def _legend() -> str:
    return f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{nothing()}{text_properties()}</c:legend>'
