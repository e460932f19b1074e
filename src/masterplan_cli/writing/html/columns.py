"""Columns of a table: their widths and alignment, and in which of them each cell stands."""

from collections.abc import Iterator, Sequence

from masterplan_cli.document.tables import Align, Cell, Column, Row
from masterplan_cli.writing.html.ledger import Ledger

ALIGNED: dict[Align, str] = {"left": "", "right": ' class="r"', "center": ' class="c"'}
"""The attribute of a cell by alignment."""

_SIZES = ((3, "few"), (6, "some"), (9, "many"))


def column_group(columns: Sequence[Column], ledger: Ledger) -> str:
    """Return a ``colgroup`` with the share of every column in percent."""
    whole = sum(column.width for column in columns)
    shares = [max(1, round(100 * column.width / whole)) for column in columns]
    ledger.widths.update(shares)
    made = "".join(f'<col class="w{share}"/>' for share in shares)
    return f"<colgroup>{made}</colgroup>"


def table_class(columns: int) -> str:
    """Return the class that says how wide a table must be at least to be read."""
    return next((size for most, size in _SIZES if columns <= most), "most")


def naming_column(columns: Sequence[Column]) -> int | None:
    """Return the column that names each row: the first of plain text, where others follow it."""
    texts = (at for at, column in enumerate(columns[:-1]) if column.align == "left")
    return next(texts, None)


class Grid:
    """Follows the cells of rows from top to bottom, as a browser does."""

    def __init__(self, columns: int) -> None:
        """Begin with an empty grid of so many columns."""
        self.columns = columns
        self._taken: dict[int, int] = {}  # column: rows below that a cell above covers

    @property
    def is_free(self) -> bool:
        """Whether no cell above reaches into the next row."""
        return not self._taken

    def place(self, row: Row) -> Iterator[tuple[int, str | Cell]]:
        """Yield each cell of the next row with its first column, then empty ones up to the last column."""
        covered = {at for at, rows in self._taken.items() if rows}
        below = {at: rows - 1 for at, rows in self._taken.items() if rows > 1}
        at = 0
        cells = iter(row.cells)
        while True:
            if at in covered:
                at += 1
                continue
            cell = next(cells, "" if at < self.columns else None)
            if cell is None:
                break
            yield at, cell
            width = 1 if isinstance(cell, str) else max(1, cell.columns)
            if not isinstance(cell, str) and cell.rows > 1:
                below |= dict.fromkeys(range(at, at + width), cell.rows - 1)
            at += width
        self._taken = below
