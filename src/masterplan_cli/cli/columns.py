"""Rows of cells as lines: the first column to the left, figures to the right."""

from collections.abc import Iterator, Sequence

WIDTH = 80
"""How many columns every terminal has."""


def in_columns(rows: Sequence[Sequence[str]], *, gap: int = 2) -> Iterator[str]:
    """Yield a line for each row; a row of one cell runs across all columns and widens none of them.

    Args:
        rows: the cells of each row.
        gap: how many spaces stand between two columns.
    """
    widths: dict[int, int] = {}
    for row in rows:
        for column, cell in enumerate(row if len(row) > 1 else ()):
            widths[column] = max(widths.get(column, 0), len(cell))
    for row in rows:
        first, *rest = row
        cells = [first.ljust(widths.get(0, 0)), *(cell.rjust(widths[at]) for at, cell in enumerate(rest, 1))]
        yield (" " * gap).join(cells).rstrip()
