"""Merged cells on the grid of a table that knows no merged cells."""

from collections.abc import Iterable, Iterator

from masterplan_cli.document.tables import Cell, Row

Slot = tuple[str | Cell, bool]
"""A cell that covers a place of the grid, and whether its text belongs here (upper left) or elsewhere."""


def place_cells(rows: Iterable[Row]) -> Iterator[list[Slot]]:
    """Yield each row's slots, those covered by a cell to the left or above among them."""
    from_above: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        slots: list[Slot] = []
        below: dict[int, tuple[Cell, int]] = {}
        cells = iter(row.cells)
        while True:
            if len(slots) in from_above:
                _continue(from_above[len(slots)], slots, below)
            elif (cell := next(cells, None)) is not None:
                _begin(cell, slots, below)
            else:
                break
        yield slots
        from_above = below


def _begin(cell: str | Cell, slots: list[Slot], below: dict[int, tuple[Cell, int]]) -> None:
    if isinstance(cell, str):
        slots.append((cell, True))
        return
    for column in range(cell.columns):
        if cell.rows > 1:
            below[len(slots)] = (cell, cell.rows - 1)
        slots.append((cell, column == 0))


def _continue(covering: tuple[Cell, int], slots: list[Slot], below: dict[int, tuple[Cell, int]]) -> None:
    cell, rows = covering
    if rows > 1:
        below[len(slots)] = (cell, rows - 1)
    slots.append((cell, False))
