"""Timelines: a table whose filled cells are bars, each of which says so to those who cannot see it."""

from functools import lru_cache

from masterplan_cli.document.tables import Cell, Column, Row
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.html.captions import captioned_table, unseen
from masterplan_cli.writing.html.columns import ALIGNED, naming_column, table_class
from masterplan_cli.writing.html.escaping import text
from masterplan_cli.writing.html.ledger import Ledger
from masterplan_cli.writing.html.rows import RowWriter

_COVERED = '<span class="unseen">dilaksanakan</span>'


def write_timeline(block: Timeline, ledger: Ledger) -> str:
    """Return a timeline with caption and source."""
    columns = (*block.columns, *(Column(1, "center") for _ in block.periods))
    head = RowWriter(columns, ledger).head(_head(block))
    naming = naming_column(columns)
    openings = [
        ("<th scope=\"row\">", "</th>") if at == naming else (f"<td{ALIGNED[column.align]}>", "</td>")
        for at, column in enumerate(block.columns)
    ]  # fmt: skip
    rows = "\n".join(
        "<tr>"
        + "".join(f"{start}{text(cell)}{end}" for (start, end), cell in zip(openings, row.cells, strict=True))
        + _bar(row.start, row.end, len(block.periods))
        + "</tr>"
        for row in block.rows
    )
    body = f'<table class="timeline {table_class(len(columns))}">{head}<tbody>{rows}</tbody></table>'
    kind = "table wide" if block.wide else "table"
    return captioned_table(kind, block.caption, unseen(block.description) + body, ledger)


def _head(block: Timeline) -> tuple[Row, ...]:
    if not block.periods_title or not block.periods:
        return (Row((*block.head, *block.periods)),)
    leading = tuple(Cell((title,), rows=2) for title in block.head)
    return Row((*leading, Cell((block.periods_title,), columns=len(block.periods)))), Row(block.periods)


@lru_cache(maxsize=256)
def _bar(start: int, end: int, periods: int) -> str:
    cells = []
    for period in range(periods):
        if not start <= period <= end:
            cells.append("<td></td>")
            continue
        ends = (" first" if period == start else "") + (" last" if period == end else "")
        cells.append(f'<td class="bar{ends}">{_COVERED}</td>')
    return "".join(cells)
