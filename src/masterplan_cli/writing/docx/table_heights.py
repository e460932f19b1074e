"""How high the rows of a table will be, in points, estimated from the length of their texts."""

from math import ceil

from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Cell, Column, Row, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.docx.column_fit import fitted_widths
from masterplan_cli.writing.docx.grid import place
from masterplan_cli.writing.docx.timelines import timeline_widths

_TWIPS = 20
_LETTER = 0.5  # mean width of a letter, in sizes of the font
_SIZE, _LINE, _SIDES, _ROOM = 9, 11.6, 9.0, 4.5  # of a cell's text; its margins


def lines(text: str, width: float, size: float) -> int:
    """Estimate how many lines a text takes; ``width`` and ``size`` of the font in points."""
    letters = max(width / (_LETTER * size), 1)
    if len(text) <= letters and "\n" not in text:
        return 1
    return sum(max(1, ceil(len(part) / letters)) for part in text.split("\n"))


def table_rows(table: Table, width: float) -> list[float]:
    """Return the heights of all rows, the header rows first; ``width`` of the table in points."""
    if not table.columns:
        return []
    widths = [each / _TWIPS - _SIDES for each in fitted_widths(table, round(width * _TWIPS))]
    return _heights(table.head, table.columns, widths) + _heights(table.body, table.columns, widths)


def timeline_rows(timeline: Timeline, width: float) -> list[float]:
    """Return the heights of all rows, two header rows first; ``width`` of the table in points."""
    widths = [each / _TWIPS - _SIDES for each in timeline_widths(timeline, round(width * _TWIPS))]
    rows = [
        _LINE
        * max((lines(text, wide, _SIZE) for text, wide in zip(row.cells, widths, strict=False)), default=1)
        for row in timeline.rows
    ]
    return [_LINE + _ROOM] * 2 + [row + _ROOM for row in rows]


def _heights(rows: tuple[Row, ...], columns: tuple[Column, ...], widths: list[float]) -> list[float]:
    heights = []
    for row, placed in zip(rows, place(rows, len(columns), ""), strict=True):
        counts = (
            [_lines(cell, width) for cell, width in zip(row.cells, widths, strict=True)]
            if placed is None
            else [
                _lines(each.cell, sum(widths[each.at : each.at + each.columns]))
                for each in placed
                if each.merge != "restart"  # its text spreads over the rows below
            ]
        )
        heights.append(_LINE * max(counts, default=1) + _ROOM)
    return heights


def _lines(cell: str | Cell, width: float) -> int:
    if isinstance(cell, str):
        return lines(cell, width, _SIZE)
    return sum(lines(plain(paragraph), width, _SIZE) for paragraph in cell.paragraphs) or 1
