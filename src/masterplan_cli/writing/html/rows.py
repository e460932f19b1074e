"""Rows and cells: headers with their scope, groups, subtotals; rows of plain strings take a short cut."""

from collections.abc import Iterator, Sequence

from masterplan_cli.document.tables import Cell, Column, Row
from masterplan_cli.writing.html.columns import ALIGNED, Grid, naming_column
from masterplan_cli.writing.html.escaping import text
from masterplan_cli.writing.html.inlines import line
from masterplan_cli.writing.html.ledger import Ledger


class RowWriter:
    """Writes the rows of one table."""

    def __init__(self, columns: Sequence[Column], ledger: Ledger) -> None:
        """Prepare what all rows share."""
        self._ledger = ledger
        self._aligned = [ALIGNED[column.align] for column in columns]
        self._naming = naming_column(columns)

    def head(self, rows: Sequence[Row]) -> str:
        """Return the header rows, which are repeated on every printed page; empty for none."""
        grid = Grid(len(self._aligned))
        made = [f"<tr>{''.join(self._title(at, cell) for at, cell in grid.place(row))}</tr>" for row in rows]
        return f"<thead>{''.join(made)}</thead>\n" if made else ""

    def body(self, rows: Sequence[Row]) -> str:
        """Return all other rows; a row that titles a group begins a ``tbody`` of its own."""
        groups = ("\n".join(group) for group in self._groups(rows))
        return "\n".join(f"<tbody>{group}</tbody>" for group in groups)

    def _groups(self, rows: Sequence[Row]) -> Iterator[list[str]]:
        group: list[str] = []
        grid = Grid(len(self._aligned))
        for row in rows:
            if row.role == "group" and group:
                yield group
                group = []
            group.append(self._row(row, grid))
        if group:
            yield group

    def _row(self, row: Row, grid: Grid) -> str:
        if row.role != "body":
            return self._heading_row(row, grid)
        if grid.is_free and len(row.cells) == grid.columns:
            strings = [cell for cell in row.cells if isinstance(cell, str)]
            if len(strings) == grid.columns:
                return f"<tr>{''.join(map(self._string, range(grid.columns), strings))}</tr>"
        return f"<tr>{''.join(self._cell(at, cell) for at, cell in grid.place(row))}</tr>"

    def _heading_row(self, row: Row, grid: Grid) -> str:
        scope = "rowgroup" if row.role == "group" else "row"
        cells = [
            self._cell(at, cell, "" if number else scope) for number, (at, cell) in enumerate(grid.place(row))
        ]
        return f'<tr class="{row.role}">{"".join(cells)}</tr>'

    def _string(self, at: int, cell: str) -> str:
        if at == self._naming and cell:
            return f'<th scope="row">{text(cell)}</th>'
        return f"<td{self._aligned[at]}>{text(cell)}</td>"

    def _cell(self, at: int, cell: str | Cell, scope: str | None = None) -> str:
        """Return a cell; ``scope`` makes it a header, empty none, None only where it names the row."""
        made = Cell((cell,)) if isinstance(cell, str) else cell
        content = self._content(made)
        if scope is None:
            scope = "row" if at == self._naming and len(made.paragraphs) == 1 else ""
        align = ALIGNED[made.align] if made.align else self._align(at, made)
        if not scope or not content:
            return f"<td{_spans(made)}{align}>{content}</td>"
        return f'<th scope="{scope}"{_spans(made)}{align}>{content}</th>'

    def _align(self, at: int, cell: Cell) -> str:
        """A cell over several columns is text, whatever the first of them holds."""
        return self._aligned[at] if cell.columns == 1 and at < len(self._aligned) else ""

    def _title(self, at: int, cell: str | Cell) -> str:
        made = Cell((cell,)) if isinstance(cell, str) else cell
        content = self._content(made)
        if not content:
            return f"<td{_spans(made)}></td>"
        scope = "colgroup" if made.columns > 1 else "col"
        return f'<th scope="{scope}"{_spans(made)}{self._align(at, made)}>{content}</th>'

    def _content(self, cell: Cell) -> str:
        lines = [line(paragraph, self._ledger) for paragraph in cell.paragraphs]
        if cell.bullets and lines:
            items = "".join(f"<li>{each}</li>" for each in lines)
            return f"<ul>{items}</ul>"
        return lines[0] if len(lines) == 1 else "".join(f"<p>{each}</p>" for each in lines)


def _spans(cell: Cell) -> str:
    columns = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
    return f'{columns} rowspan="{cell.rows}"' if cell.rows > 1 else columns
