"""Timelines: a table whose shaded cells are bars, each marked so that it survives a bad photocopy."""

from masterplan_cli.document.tables import Cell, Column, Row, Table
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.docx.fitted_columns import fitted
from masterplan_cli.writing.docx.font_widths import SANS_BOLD, text_width
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.kept_rows import kept_bars
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.rows import RowWriter, divisible
from masterplan_cli.writing.docx.style_names import Style, cell_style
from masterplan_cli.writing.docx.tables import framed, table_start

MARK = "●"
"""Printed in every cell of a bar: for eyes that do not tell shades apart, and for screen readers."""

_SIZE, _MARGINS = 9, 160  # points of a title; twips of the sides of a cell, with a little for rounding
_NARROWEST, _WIDEST = 300, 900
_MOST = 0.6  # of the table's width for all periods


def timeline(block: Timeline, ledger: Ledger, width: int) -> str:
    """Return a timeline with caption and source; ``width`` is the width of the text in twips."""
    widths = timeline_widths(block, width)
    columns = (*block.columns, *(Column(1, "center") for _ in block.periods))
    title = block.caption.text if block.caption else block.periods_title
    rows = RowWriter(ledger, widths, columns, title)
    opening = table_start(ledger, Style.TIMELINE, widths, title, block.description)
    kept = kept_bars(block)
    lines = [_bar(row, block, ledger, rows, keep) for row, keep in zip(block.rows, kept, strict=True)]
    if False in kept:
        lines[kept.index(False)] = divisible(lines[kept.index(False)])
    return framed(f"{opening}{rows.head(_head(block))}{''.join(lines)}</w:tbl>", block.caption, ledger)


def timeline_widths(block: Timeline, width: int) -> list[int]:
    """Share the width: periods get what their titles need, the text columns all the rest."""
    if not block.periods:
        return _leading_widths(block, width)
    count = len(block.periods)
    if not block.columns:
        return [width // count] * (count - 1) + [width - width // count * (count - 1)]
    periods = [_period_width(block, _MOST * width / count)] * count
    return _leading_widths(block, width - sum(periods)) + periods


def _period_width(block: Timeline, room: float) -> int:
    """Return room for every title on one line; where one does not fit, all break between their words."""
    over_all = _title_width(block.periods_title) / len(block.periods)
    titles = max(map(_title_width, block.periods))
    if titles > min(room, _WIDEST):
        titles = max(_title_width(word) for title in block.periods for word in title.split())
    return int(min(max(titles, over_all, _NARROWEST), _WIDEST, room))


def _title_width(title: str) -> float:
    return text_width(title, _SIZE, SANS_BOLD) * TWIPS + _MARGINS


def _leading_widths(block: Timeline, width: int) -> list[int]:
    rows = tuple(Row(row.cells) for row in block.rows)
    return fitted(Table(block.columns, (Row(block.head),), rows), width).widths


def _head(block: Timeline) -> tuple[Row, ...]:
    if not block.periods_title or not block.periods:
        return (Row((*block.head, *block.periods)),)
    leading = tuple(Cell((title,), rows=2) for title in block.head)
    return Row((*leading, Cell((block.periods_title,), columns=len(block.periods)))), Row(block.periods)


def _bar(row: TimelineRow, block: Timeline, ledger: Ledger, rows: RowWriter, keep: bool) -> str:
    first = len(block.columns)
    cells = [
        rows.cell(ledger.paragraph(cell_style("body", column.align, keep), text_run(text)), at)
        for at, (column, text) in enumerate(zip(block.columns, row.cells, strict=True))
    ]
    filled = ledger.paragraph(Style.PERIOD_FILLED, text_run(MARK))
    empty = ledger.paragraph(Style.PERIOD_EMPTY, "")
    shading = ledger.reference.shading(Style.PERIOD_FILLED)
    for period in range(len(block.periods)):
        covered = row.start <= period <= row.end
        cells.append(rows.cell(filled if covered else empty, first + period, 1, shading if covered else ""))
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"
