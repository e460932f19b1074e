"""Rows and cells as WordprocessingML; rows of plain strings take a short cut."""

from masterplan_cli.document.inlines import Content
from masterplan_cli.document.tables import Align, Cell, Column, Row, RowRole
from masterplan_cli.writing.docx.grid import Placed, place, standing
from masterplan_cli.writing.docx.inlines import runs
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.style_names import Style, cell_style

_ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
_DIVISIBLE_ROW = "<w:tr>"
_HEAD_ROW = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
_MIDDLE = '<w:vAlign w:val="center"/>'


def divisible(row: str) -> str:
    """Return a row as one that a page may divide."""
    return row.replace(_ROW, _DIVISIBLE_ROW, 1)


class RowWriter:
    """Writes the rows of one table."""

    def __init__(self, ledger: Ledger, widths: list[int], columns: tuple[Column, ...], name: str) -> None:
        """Prepare the short cut.

        Args:
            ledger: the state of this run.
            widths: width of every column in twips.
            columns: the columns of the grid.
            name: what to call the table in an error.
        """
        self._ledger = ledger
        self._widths = widths
        self._columns = columns
        self._name = name
        self._openings: dict[tuple[RowRole, bool], list[str]] = {}

    def head(self, rows: tuple[Row, ...]) -> str:
        """Return the header rows, which repeat on every page."""
        placed = place(rows, len(self._columns), self._name)
        return "".join(
            f"{_HEAD_ROW}{''.join(map(self._head_cell, cells or standing(row)))}</w:tr>"
            for row, cells in zip(rows, placed, strict=True)
        )

    def body(self, rows: tuple[Row, ...], kept: list[bool], parting: int | None = None) -> str:
        """Return all other rows.

        Args:
            rows: the rows.
            kept: whether each stays on the page of the next one.
            parting: the place of the row that a page may divide.
        """
        placed = place(rows, len(self._columns), self._name)
        made = [
            self._simple(row, keep) if cells is None else self._full(row, cells, keep)
            for row, cells, keep in zip(rows, placed, kept, strict=True)
        ]
        if parting is not None:
            made[parting] = divisible(made[parting])
        return "".join(made)

    def cell(self, paragraphs: str, at: int, columns: int = 1, properties: str = "") -> str:
        """Return a cell from its paragraphs; ``properties`` follow the span in the schema's order."""
        width = sum(self._widths[at : at + columns])
        span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{properties}</w:tcPr>{paragraphs}</w:tc>'
        )

    def _simple(self, row: Row, keep: bool) -> str:
        openings = self._openings.get((row.role, keep)) or self._prepare(row.role, keep)
        cells = [
            f"{opening}{text_run(cell)}</w:p></w:tc>"
            for opening, cell in zip(openings, row.cells, strict=True)
            if isinstance(cell, str)
        ]
        return f"{_ROW}{''.join(cells)}</w:tr>"

    def _prepare(self, role: RowRole, keep: bool) -> list[str]:
        shading = self._ledger.reference.shading(cell_style(role, "left"))
        openings = []
        for at, column in enumerate(self._columns):
            paragraph = self._ledger.paragraph(cell_style(role, column.align, keep), "")
            openings.append(self.cell(paragraph, at, properties=shading).removesuffix("</w:p></w:tc>"))
        self._openings[role, keep] = openings
        return openings

    def _full(self, row: Row, cells: tuple[Placed, ...], keep: bool) -> str:
        openings = self._openings.get((row.role, keep)) or self._prepare(row.role, keep)
        shading = self._ledger.reference.shading(cell_style(row.role, "left"))
        made = [
            f"{openings[each.at]}{text_run(each.cell)}</w:p></w:tc>"
            if isinstance(each.cell, str)
            else self._cell(each, self._style(each, row.role, keep), shading)
            for each in cells
        ]
        return f"{_ROW}{''.join(made)}</w:tr>"

    def _style(self, placed: Placed, role: RowRole, keep: bool) -> str:
        beginning: Align = "left" if placed.columns > 1 else self._columns[placed.at].align
        align = _align(placed.cell) or beginning
        if isinstance(placed.cell, Cell) and placed.cell.bullets:
            return Style.CELL_BULLET_KEPT if keep else Style.CELL_BULLET
        return cell_style(role, align, keep)

    def _head_cell(self, placed: Placed) -> str:
        shading = self._ledger.reference.shading(Style.CELL_HEAD)
        return self._cell(placed, Style.CELL_HEAD, shading + _MIDDLE)

    def _cell(self, placed: Placed, style: str, properties: str) -> str:
        lines = _lines(placed.cell) or ("",)
        paragraphs = "".join(self._ledger.paragraph(style, runs(line, self._ledger)) for line in lines)
        merge = f'<w:vMerge w:val="{placed.merge}"/>' if placed.merge else ""
        return self.cell(paragraphs, placed.at, placed.columns, merge + properties)


def _lines(cell: str | Cell) -> tuple[Content, ...]:
    return (cell,) if isinstance(cell, str) else cell.paragraphs


def _align(cell: str | Cell) -> Align | None:
    return None if isinstance(cell, str) else cell.align
