"""Which rows of a table stay on the page of the next one."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.docx.column_fit import Fit
from masterplan_cli.writing.docx.table_heights import table_rows

_TOTALS = ("subtotal", "total")
_FEW = 8  # rows of a table that may stay whole
_LOW, _TALL = 135.0, 50.0  # points: a table of no more stays whole, a row of more may stand alone
_FIRST, _LAST = 80, 250  # letters in a cell: a row of more may stand alone at the foot, or head, of a page
_SHORT = 120  # of long tables, three rows of so few letters stand at the head of the last page
_UNDIVIDED = 40.0  # points: a row of three lines
_FEW_BARS, _FEW_BESIDE = 6, 5


def kept_rows(table: Table, heights: list[float]) -> list[bool]:
    """Say of every body row whether it stays with the next one; the last one stays with what is below.

    A row that says so stays. A total never stands alone at the head of a page, nor does a single short row at
    either end of the table, nor the source, nor the sliver of space that stands for it and would make a page
    of its own. A low table is not divided at all, nor are a few rows beside one merged cell.

    Args:
        table: the table.
        heights: of all its rows in points, the header rows first.
    """
    body = table.body
    kept = [row.kept or following.role in _TOTALS for row, following in pairwise(body)]
    for at in _ends_of_short(table, heights) if len(body) <= _FEW else _ends_of_long(body):
        kept[at] = True
    for at in _spanned(body):
        kept[at] = True
    return [*kept, True] if body else []


def parting_row(table: Table, fit: Fit, kept: list[bool]) -> int | None:
    """Return the row of a table that a page may divide, by its place; None for none.

    LibreOffice 7.4 loses all rows below the first one that does not stay with the next, where that row ends
    within the width of a rule above the foot of a page and must not be divided. So it may be, where it is too
    low for a page to really do so: of three lines none can stand alone.
    """
    at = kept.index(False) if False in kept else None
    if at is None or any(
        isinstance(cell, Cell) and len(cell.paragraphs) > 1 for cell in table.body[at].cells
    ):
        return None
    upper = replace(table, body=table.body[: at + 1])
    return at if table_rows(upper, fit)[-1] <= _UNDIVIDED else None


def kept_bars(timeline: Timeline) -> list[bool]:
    """Say the same of every bar."""
    last = len(timeline.rows) - 1
    if last < _FEW_BARS:
        return [True] * len(timeline.rows)
    return [at in (0, last - 2, last - 1, last) for at in range(last + 1)]


def _ends_of_short(table: Table, heights: list[float]) -> Iterator[int]:
    """Yield the rows of a table of few rows that stay with the next one, as far as their heights tell."""
    rows = heights[len(table.head) :]
    last = len(rows) - 1
    if sum(heights) <= _LOW:
        yield from range(last)
    elif last > 0:
        yield from (at for at, end in ((0, 0), (last - 1, last)) if rows[end] <= _TALL)


def _ends_of_long(body: tuple[Row, ...]) -> Iterator[int]:
    """Yield the same of a table of many rows, as far as the letters in their cells tell."""
    last = len(body) - 1
    for at, most in ((0, _FIRST), (last - 1, _LAST), (last - 2, _SHORT)):
        if _longest(body[at : at + 2]) <= most:
            yield at


def _spanned(body: tuple[Row, ...]) -> Iterator[int]:
    """Yield the rows beside one merged cell, which would be empty beside those that begin a page."""
    last = len(body) - 1
    for at, row in enumerate(body):
        for cell in row.cells:
            if isinstance(cell, Cell) and 1 < cell.rows <= _FEW_BESIDE:
                yield from range(at, min(at + cell.rows - 1, last))


def _longest(rows: tuple[Row, ...]) -> int:
    return max((_letters(cell) for row in rows for cell in row.cells), default=0)


def _letters(cell: str | Cell) -> int:
    return len(cell) if isinstance(cell, str) else sum(len(plain(line)) for line in cell.paragraphs)
