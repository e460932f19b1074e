"""How high the rows of a table will be, in points, estimated from their texts."""

from masterplan_cli.document.inlines import Content, Strong, plain
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.writing.docx.column_fit import Fit
from masterplan_cli.writing.docx.font_widths import SANS, SANS_BOLD, Face, lines
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.grid import Placed, place, standing

SIZE, LINE, HEAD_LINE, ROOM = 9, 11.54, 10.99, 4.5
"""Of a cell's text: the size of its font, a line of it, one in a header row; margins and rule of a cell."""

_SIDES, _BULLET = 8.6, 8.5


def table_rows(table: Table, fit: Fit) -> list[float]:
    """Return the heights of all rows, the header rows first."""
    widths = [each / TWIPS for each in fit.widths]
    head = RowHeights(widths, _SIDES, HEAD_LINE, bold=True)
    return head.heights(table.head) + RowHeights(widths, _SIDES, LINE, fit.wraps).heights(table.body)


class RowHeights:
    """Rows of one table over columns of known widths, in points."""

    def __init__(
        self,
        widths: list[float],
        sides: float,
        line: float,
        wraps: list[bool] | None = None,
        *,
        bold: bool = False,
    ) -> None:
        """Begin; a column that is said not to wrap is not measured in rows of plain strings."""
        self._widths = widths
        measured = wraps or [True] * len(widths)
        self._inside = [
            (at, width - sides)
            for at, (width, wrapping) in enumerate(zip(widths, measured, strict=True))
            if wrapping
        ]
        self._sides = sides
        self._line = line
        self._bold = bold

    def heights(self, rows: tuple[Row, ...]) -> list[float]:
        """Return the height of every row."""
        heights: list[float] = []
        open_spans: dict[int, tuple[int, float]] = {}  # first column: row where it began, height
        for row, placed in zip(rows, place(rows, len(self._widths), ""), strict=True):
            face = SANS_BOLD if self._bold or row.role != "body" else SANS
            if placed is None and not open_spans:
                heights.append(self._plain(row, face))
                continue
            cells = placed or standing(row)
            own = [self._height(each, face) for each in cells if not each.merge]
            heights.append(max(own, default=self._line + ROOM))
            self._span(cells, face, open_spans, heights)
        return heights

    def _plain(self, row: Row, face: Face) -> float:
        """Return the height of a row of one cell in each column, as most rows of large tables are."""
        cells = row.cells
        counts = [lines(cells[at], inside, SIZE, face) for at, inside in self._inside]
        return self._line * max(counts, default=1) + ROOM

    def _span(
        self,
        cells: tuple[Placed, ...],
        face: Face,
        open_spans: dict[int, tuple[int, float]],
        heights: list[float],
    ) -> None:
        """What a cell over several rows needs beyond them, its last row gets."""
        number = len(heights) - 1
        for each in cells:
            if each.merge == "restart":
                open_spans[each.at] = (number, self._height(each, face))
        for at in [at for at in open_spans if not any(each.at == at and each.merge for each in cells)]:
            begun, needed = open_spans.pop(at)
            heights[number - 1] += max(needed - sum(heights[begun:number]), 0)

    def _height(self, placed: Placed, face: Face) -> float:
        width = sum(self._widths[placed.at : placed.at + placed.columns]) - self._sides
        return self._line * _lines(placed.cell, width, face) + ROOM


def _lines(cell: str | Cell, width: float, face: Face) -> int:
    if isinstance(cell, str):
        return lines(cell, width, SIZE, face)
    inside = width - _BULLET if cell.bullets else width
    return sum(lines(plain(text), inside, SIZE, _face(text, face)) for text in cell.paragraphs) or 1


def _face(content: Content, face: Face) -> Face:
    """Return the bold face where a line begins with stressed text: it mostly is a title then."""
    return SANS_BOLD if not isinstance(content, str) and content and isinstance(content[0], Strong) else face
