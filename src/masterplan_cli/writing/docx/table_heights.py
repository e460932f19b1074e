"""How high the rows of a table will be, in points, estimated from their texts."""

from masterplan_cli.document.inlines import Content, Strong, plain
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.docx.column_fit import Fit
from masterplan_cli.writing.docx.font_widths import SANS, SANS_BOLD, Face, lines
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.grid import Placed, place, standing
from masterplan_cli.writing.docx.timelines import timeline_widths

_SIZE, _LINE, _HEAD_LINE, _ROOM = 9, 11.54, 10.99, 4.5  # of a cell's text; its margins and rule
_SIDES, _TIMELINE_SIDES, _BULLET = 8.6, 7.1, 8.5


def table_rows(table: Table, fit: Fit) -> list[float]:
    """Return the heights of all rows, the header rows first."""
    widths = [each / TWIPS for each in fit.widths]
    head = _Rows(widths, _SIDES, _HEAD_LINE, bold=True)
    return head.heights(table.head) + _Rows(widths, _SIDES, _LINE, fit.wraps).heights(table.body)


def timeline_rows(timeline: Timeline, width: float) -> list[float]:
    """Return the heights of all rows, the header rows first; ``width`` of the table in points."""
    widths = [each / TWIPS for each in timeline_widths(timeline, round(width * TWIPS))]
    rows = _Rows(widths[: len(timeline.columns)], _TIMELINE_SIDES, _LINE)
    room = min(widths[len(timeline.columns) :], default=0) - _TIMELINE_SIDES
    most = max((lines(period, room, _SIZE, SANS_BOLD) for period in timeline.periods), default=1)
    periods = _HEAD_LINE * most + _ROOM
    head = [_HEAD_LINE + _ROOM, periods] if timeline.periods_title and timeline.periods else [periods]
    return head + rows.heights(tuple(Row(row.cells) for row in timeline.rows))


class _Rows:
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
        heights: list[float] = []
        open_spans: dict[int, tuple[int, float]] = {}  # first column: row where it began, height
        for row, placed in zip(rows, place(rows, len(self._widths), ""), strict=True):
            face = SANS_BOLD if self._bold or row.role != "body" else SANS
            if placed is None and not open_spans:
                heights.append(self._plain(row, face))
                continue
            cells = placed or standing(row)
            own = [self._height(each, face) for each in cells if not each.merge]
            heights.append(max(own, default=self._line + _ROOM))
            self._span(cells, face, open_spans, heights)
        return heights

    def _plain(self, row: Row, face: Face) -> float:
        """Return the height of a row of one cell in each column, as most rows of large tables are."""
        cells = row.cells
        counts = [lines(cells[at], inside, _SIZE, face) for at, inside in self._inside]
        return self._line * max(counts, default=1) + _ROOM

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
        return self._line * _lines(placed.cell, width, face) + _ROOM


def _lines(cell: str | Cell, width: float, face: Face) -> int:
    if isinstance(cell, str):
        return lines(cell, width, _SIZE, face)
    inside = width - _BULLET if cell.bullets else width
    return sum(lines(plain(text), inside, _SIZE, _face(text, face)) for text in cell.paragraphs) or 1


def _face(content: Content, face: Face) -> Face:
    """Return the bold face where a line begins with stressed text: it mostly is a title then."""
    return SANS_BOLD if not isinstance(content, str) and content and isinstance(content[0], Strong) else face
