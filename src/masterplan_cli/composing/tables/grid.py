"""Tables from a list of columns and rows, so that each table says only what is its own."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from masterplan_cli.composing.gap_marks import row_with_gaps
from masterplan_cli.composing.registry import Captioned
from masterplan_cli.document.tables import Align, Cell, Column, Row, Table

Line = tuple[str | Cell, ...]


class Head(NamedTuple):
    """A column: its title, its relative width and its alignment."""

    title: str
    width: float
    align: Align = "left"


class HeadGroup(NamedTuple):
    """Columns under one merged title, such as ``Target`` over the years."""

    title: str
    heads: tuple[Head, ...]


NUMBER = Head("No.", 1.4, "center")


def grid(
    heads: Sequence[Head | HeadGroup], rows: Iterable[Row | Line], label: Captioned, *, wide: bool = False
) -> Table | None:
    """Return a table, or None when it has no rows.

    Args:
        heads: the columns; groups give a second header row.
        rows: rows, or tuples of cells for ordinary ones.
        label: what the template says of the table.
        wide: whether it needs a landscape page.
    """
    body = tuple(row_with_gaps(row if isinstance(row, Row) else Row(row)) for row in rows)
    if not body:
        return None
    flat = [single for head in heads for single in (head.heads if isinstance(head, HeadGroup) else (head,))]
    columns = tuple(Column(_width(head, position, body), head.align) for position, head in enumerate(flat))
    return Table(columns, _head_rows(heads), body, label.caption, wide, label.text)


def _width(head: Head, position: int, body: tuple[Row, ...]) -> float:
    """Return a column's width; figures must not break, so their column is at least as wide as the longest."""
    if head.align != "right":
        return head.width
    cells = (row.cells[position] for row in body if len(row.cells) > position)
    longest = max((len(cell) for cell in cells if isinstance(cell, str)), default=0)
    return max(head.width, 0.3 * longest + 0.5)


def _head_rows(heads: Sequence[Head | HeadGroup]) -> tuple[Row, ...]:
    if not any(isinstance(head, HeadGroup) for head in heads):
        return (Row(tuple(head.title for head in heads)),)
    upper = tuple(
        Cell((head.title,), columns=len(head.heads))
        if isinstance(head, HeadGroup)
        else Cell((head.title,), rows=2)
        for head in heads
    )
    lower = tuple(single.title for head in heads if isinstance(head, HeadGroup) for single in head.heads)
    return Row(upper), Row(lower)


def group_row(title: str, columns: int) -> Row:
    """Return a row that names the group of the rows below it, over all columns."""
    return Row((Cell((title,), columns=columns),), "group")


def bullets(items: Sequence[str]) -> str | Cell:
    """Return a cell with a bulleted list; a single item stands as plain text, none as ``–``."""
    if len(items) > 1:
        return Cell(tuple(items), bullets=True)
    return items[0] if items else "–"
