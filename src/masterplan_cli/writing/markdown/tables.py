"""Tables: one head row, merged cells opened, subtotals in bold."""

import re
from collections.abc import Sequence
from itertools import groupby

from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Align, Cell, Row, Table
from masterplan_cli.writing.markdown.captions import with_caption
from masterplan_cli.writing.markdown.grid import Slot, place_cells
from masterplan_cli.writing.markdown.inlines import single_line

_RULES: dict[Align, str] = {"left": "---", "right": "---:", "center": ":---:"}
_COLUMN_NUMBER = re.compile(r"\(?[0-9]{1,2}\)?(?: ?= ?[0-9()+×/: -]+)?")

_BULLET = "•\N{NO-BREAK SPACE}"


def write_table(table: Table) -> str:
    """Return a table with its caption above and its source below.

    Head rows are joined into one ("Target" above "2019" becomes "Target 2019"); a row that numbers the
    columns becomes the first of the body. The text of a merged cell stands in its first row and in the first
    of its columns that is no narrow one: the name of a group would stretch the column of numbers.
    """
    head, numbering = _split_head(table.head, len(table.columns))
    widths = [column.width for column in table.columns]
    body = [
        _row(slots, widths, bold=row.role != "body")
        for row, slots in zip((*numbering, *table.body), place_cells((*numbering, *table.body)), strict=True)
    ]
    titles = _titles(head)
    width = max([len(table.columns), len(titles), *map(len, body)])
    aligns = [column.align for column in table.columns]
    return with_caption(
        table.caption, write_grid(_padded(titles, width), aligns, [_padded(row, width) for row in body])
    )


def write_grid(titles: Sequence[str], aligns: Sequence[Align], rows: Sequence[Sequence[str]]) -> str:
    """Return the lines of a table whose cells are Markdown already, see :func:`cell_source`."""
    rules = [_RULES[align] for align in aligns] + ["---"] * (len(titles) - len(aligns))
    return "\n".join([_line(titles), f"|{'|'.join(rules)}|", *map(_line, rows)])


def cell_source(content: Content, *, bold: bool = False) -> str:
    """Return a text's Markdown for a cell."""
    return single_line((Strong(content),) if bold else content).replace("|", "\\|")


def _split_head(head: tuple[Row, ...], columns: int) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Part the titles from a last row that only numbers the columns ("5=4-3"); years are titles."""
    *titles, last = head or (Row(()),)
    if titles and len(last.cells) == columns and all(map(_numbers_a_column, last.cells)):
        return tuple(titles), (last,)
    return head, ()


def _numbers_a_column(cell: str | Cell) -> bool:
    return isinstance(cell, str) and _COLUMN_NUMBER.fullmatch(cell) is not None


def _titles(head: tuple[Row, ...]) -> list[str]:
    rows = [[_cell(cell) for cell, _ in slots] for slots in place_cells(head)]
    width = max(map(len, rows), default=0)
    columns = zip(*(_padded(row, width) for row in rows), strict=True)
    return [" ".join(title for title, _ in groupby(filter(None, column))) for column in columns]


def _row(slots: Sequence[Slot], widths: Sequence[float], *, bold: bool) -> list[str]:
    row = [""] * len(slots)
    for place, (cell, is_here) in enumerate(slots):
        if is_here:
            row[_wide_enough(place, cell, widths)] = _cell(cell, bold=bold)
    return row


def _wide_enough(place: int, cell: str | Cell, widths: Sequence[float]) -> int:
    """Return the first column a cell covers that has at least half the width of the widest of them."""
    if isinstance(cell, str) or cell.columns == 1:
        return place
    covered = widths[place : place + cell.columns]
    enough = max(covered, default=0) / 2
    return next((place + number for number, width in enumerate(covered) if width >= enough), place)


def _cell(cell: str | Cell, *, bold: bool = False) -> str:
    if isinstance(cell, str):
        return cell_source(cell, bold=bold)
    bullet = _BULLET if cell.bullets else ""
    return "<br>".join(bullet + cell_source(content, bold=bold) for content in cell.paragraphs)


def _padded(row: list[str], width: int) -> list[str]:
    return row + [""] * (width - len(row))


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
