"""The mark of a gap inside a text, so that it is printed as a gap and not as words."""

from operator import is_

from msgspec.structs import replace

from masterplan_cli.document.inlines import Content, Inline, Missing
from masterplan_cli.document.tables import Cell, Row
from masterplan_cli.plan.unfilled import UNFILLED


def with_gaps(text: str) -> Content:
    """Return a text in which every ``[BELUM DIISI]`` is a gap; mostly the text itself."""
    if UNFILLED not in text:
        return text
    parts: list[Inline] = []
    for position, piece in enumerate(text.split(UNFILLED)):
        if position:
            parts.append(Missing(UNFILLED))
        if piece:
            parts.append(piece)
    return tuple(parts)


def cell_with_gaps(cell: str | Cell) -> str | Cell:
    """Return a table cell in which every ``[BELUM DIISI]`` is a gap; mostly the cell itself."""
    if isinstance(cell, str):
        return Cell((with_gaps(cell),)) if UNFILLED in cell else cell
    paragraphs = tuple(with_gaps(one) if isinstance(one, str) else one for one in cell.paragraphs)
    return cell if paragraphs == cell.paragraphs else replace(cell, paragraphs=paragraphs)


def row_with_gaps(row: Row) -> Row:
    """Return a row in which every ``[BELUM DIISI]`` is a gap; mostly the row itself."""
    if all(type(cell) is str and UNFILLED not in cell for cell in row.cells):
        return row
    cells = tuple(map(cell_with_gaps, row.cells))
    return row if all(map(is_, cells, row.cells)) else replace(row, cells=cells)
