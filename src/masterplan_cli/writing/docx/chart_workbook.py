"""The workbook inside a chart, which Word opens for "Edit Data": rows are categories, columns are series."""

import io
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.writing.docx.markup import readable
from masterplan_cli.writing.docx.package import pack, unpack

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

SHEET = "Data"
LOCALE = "[$-421]"
"""Begins a number format: Indonesian marks in LibreOffice; Word takes the marks from Windows."""

_CREATED = datetime(2000, 1, 1)
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_NARROWEST, _WIDEST = 12, 60  # letters


@lru_cache(maxsize=64)
def workbook(chart: Chart) -> bytes:
    """Return an XLSX with the chart's numbers; kept for the second run that page numbers need."""
    from xlsxwriter import Workbook  # here: 45 ms that documents without charts need not pay

    buffer = io.BytesIO()
    book = Workbook(buffer, _OPTIONS)
    book.set_properties({"created": _CREATED})
    sheet = book.add_worksheet(SHEET)
    sheet.set_column(0, 0, _width(chart.categories))
    for row, category in enumerate(chart.categories, start=1):
        sheet.write_string(row, 0, readable(category))
    number = book.add_format({"num_format": number_format(chart.decimals)})
    for column, series in enumerate(chart.series, start=1):
        _write_series(sheet, column, series, number)
    book.close()
    return pack(unpack(buffer.getvalue()))


def categories_range(chart: Chart) -> str:
    """Return where the categories stand: ``'Data'!$A$2:$A$7``."""
    return _range(1, len(chart.categories), 0)


def name_cell(series: int) -> str:
    """Return where the name of a series stands; ``series`` counts from 0."""
    return _range(0, 0, series + 1)


def values_range(chart: Chart, series: int) -> str:
    """Return where the values of a series stand; ``series`` counts from 0."""
    return _range(1, len(chart.categories), series + 1)


def number_format(decimals: int) -> str:
    """Return a format with so many decimals and groups of thousands."""
    return f"{LOCALE}#,##0{'.' + '0' * decimals if decimals > 0 else ''}"


def _write_series(sheet: "Worksheet", column: int, series: Series, number: "Format") -> None:
    sheet.set_column(column, column, _width((series.name,)))
    sheet.write_string(0, column, readable(series.name))
    for row, value in enumerate(series.values, start=1):
        if isinstance(value, Decimal):
            sheet.write_number(row, column, float(value), number)


def _width(texts: tuple[str, ...]) -> int:
    return min(max(_NARROWEST, *map(len, texts)), _WIDEST)


def _range(first: int, last: int, column: int) -> str:
    from xlsxwriter.utility import xl_range_abs

    return f"'{SHEET}'!{xl_range_abs(first, column, last, column)}"
