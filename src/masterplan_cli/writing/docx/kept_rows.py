"""Which rows of a table stay on the page of the next one."""

from itertools import pairwise

from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.document.timelines import Timeline

_TOTALS = ("subtotal", "total")
_FIRST, _LAST = 80, 250  # letters in a cell: a row of more may stand alone at the foot, or head, of a page
_SHORT, _MANY = 120, 6  # of long tables, three rows of so few letters stand at the head of the last page


def kept_rows(table: Table) -> list[bool]:
    """Say of every body row whether it stays with the next one; the last one stays with what is below.

    A total never stands alone at the head of a page, nor does a single short row at either end of the table,
    nor the source, nor the sliver of space that stands for it and would make a page of its own.
    """
    body = table.body
    last = len(body) - 1
    kept = [following.role in _TOTALS or _is_pair(row) for row, following in pairwise(body)]
    ends = ((0, _FIRST), (last - 1, _LAST), (last - 2, _SHORT if last >= _MANY else 0))
    for at, most in ends:
        if 0 <= at < last and _longest(body[at : at + 2]) <= most:
            kept[at] = True
    return [*kept, True] if body else []


def kept_bars(timeline: Timeline) -> list[bool]:
    """Say the same of every bar."""
    last = len(timeline.rows) - 1
    return [at in (0, last - 1, last) or (at == last - 2 and last >= _MANY) for at in range(last + 1)]


def _is_pair(row: Row) -> bool:
    """Whether a row and the next one belong together: a cell spans just these two."""
    return any(isinstance(cell, Cell) and cell.rows == 2 for cell in row.cells)


def _longest(rows: tuple[Row, ...]) -> int:
    return max((_letters(cell) for row in rows for cell in row.cells), default=0)


def _letters(cell: str | Cell) -> int:
    return len(cell) if isinstance(cell, str) else sum(len(plain(line)) for line in cell.paragraphs)
