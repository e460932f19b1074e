"""Where the cells of a table stand: spans over columns and rows, worked out on the grid."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from masterplan_cli.document.tables import Cell, Column, Row
from masterplan_cli.writing.docx.faults import GridError

Merge = Literal["", "restart", "continue"]


class Placed(Struct, frozen=True):
    """A cell on the grid: its first column, how many it covers, and its part in a merge over rows."""

    cell: str | Cell
    at: int
    columns: int
    merge: Merge


_EMPTY = Cell(())
_PLAIN = frozenset((str,))


def place(rows: tuple[Row, ...], columns: int, table: str) -> Iterator[tuple[Placed, ...] | None]:
    """Yield the placed cells of each row, or None for a row of plain strings, one in each column.

    Most rows of a large table are such rows, and placing them would take longer than writing them.

    A span over rows ends with the rows given; a row that is short is filled up with empty cells.

    Args:
        rows: the header rows, or all others.
        columns: how many columns the grid has.
        table: what to call the table in an error.

    Raises:
        GridError: a row has cells that do not fit the grid.
    """
    open_spans: dict[int, tuple[int, int]] = {}  # first column: rows left, columns
    for number, row in enumerate(rows, start=1):
        if not open_spans and len(row.cells) == columns and _PLAIN.issuperset(map(type, row.cells)):
            yield None
            continue
        try:
            yield tuple(_row(row, columns, open_spans, len(rows) - number + 1))
        except LookupError as cause:
            raise GridError(table, number, columns) from cause


def standing(row: Row) -> tuple[Placed, ...]:
    """Return the cells of a row that stand one in each column."""
    return tuple(Placed(cell, at, 1, "") for at, cell in enumerate(row.cells))


def _row(row: Row, columns: int, open_spans: dict[int, tuple[int, int]], left: int) -> Iterator[Placed]:
    cells = iter(row.cells)
    at = 0
    while at < columns:
        if at in open_spans:
            placed = _continue(at, open_spans)
        else:
            placed = _begin(next(cells, _EMPTY), at, columns, open_spans, left)
        yield placed
        at += placed.columns
    if next(cells, None) is not None:
        raise LookupError


def _continue(at: int, open_spans: dict[int, tuple[int, int]]) -> Placed:
    rows, columns = open_spans.pop(at)
    if rows > 1:
        open_spans[at] = (rows - 1, columns)
    return Placed(_EMPTY, at, columns, "continue")


def _begin(
    cell: str | Cell, at: int, columns: int, open_spans: dict[int, tuple[int, int]], left: int
) -> Placed:
    if isinstance(cell, str):
        return Placed(cell, at, 1, "")
    end, rows = at + cell.columns, min(cell.rows, left)
    if cell.columns < 1 or rows < 1 or end > columns or any(at < taken < end for taken in open_spans):
        raise LookupError
    if rows > 1:
        open_spans[at] = (rows - 1, cell.columns)
    return Placed(cell, at, cell.columns, "restart" if rows > 1 else "")


def column_widths(columns: tuple[Column, ...], total: int) -> list[int]:
    """Share a width (twips) among columns in proportion; the whole numbers add up exactly."""
    whole = sum(column.width for column in columns)
    edges, reached = [0], 0.0
    for column in columns:
        reached += column.width
        edges.append(round(total * reached / whole))
    return [after - before for before, after in pairwise(edges)]
