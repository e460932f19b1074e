"""Which rows of a table stay on the page of the next one."""

from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Cell, Row, Table

_TOTALS = ("subtotal", "total")
_FIRST, _LAST = 80, 250  # letters in a cell: a row of more may stand alone at the foot, or head, of a page


def kept_rows(table: Table) -> list[bool]:
    """Say of every body row whether it stays with the next one; the last one stays with the source below.

    A total never stands alone at the head of a page, nor does a single short row at either end of the table.
    """
    body = table.body
    last = len(body) - 1
    kept = [following.role in _TOTALS for following in body[1:]]
    for at, most in ((0, _FIRST), (last - 1, _LAST)):
        if 0 <= at < last and _longest(body[at : at + 2]) <= most:
            kept[at] = True
    has_source = table.caption is not None and bool(table.caption.source)
    return [*kept, has_source] if body else []


def _longest(rows: tuple[Row, ...]) -> int:
    return max((_letters(cell) for row in rows for cell in row.cells), default=0)


def _letters(cell: str | Cell) -> int:
    return len(cell) if isinstance(cell, str) else sum(len(plain(line)) for line in cell.paragraphs)
