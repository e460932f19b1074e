"""The columns of tables: of the ways to fit them, the one that makes lower tables."""

from msgspec.structs import replace

from masterplan_cli.document.tables import Table
from masterplan_cli.writing.docx.column_fit import Fit, fits
from masterplan_cli.writing.docx.fitted_table import FittedTable
from masterplan_cli.writing.docx.table_heights import table_rows

_SAMPLE = 40  # rows that stand for all of a longer table
_LOWER = 0.92  # of a table's height: for less, short texts stay on one line


class Fits:
    """The fitted columns of one document's tables: each is fitted once, for its height and for its cells."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], FittedTable] = {}  # each holds its table, so that ids stay apart

    def of(self, table: Table, total: int) -> FittedTable:
        """Return a table that is ``total`` twips wide, with its columns fitted."""
        key = (id(table), total)
        if key not in self._known:
            self._known[key] = FittedTable(table, fitted(table, total))
        return self._known[key]


def fitted(table: Table, total: int) -> Fit:
    """Fit the columns of a table; their widths add up to ``total`` twips exactly."""
    first, *others = fits(table, total)
    sample = replace(table, body=table.body[:_SAMPLE])
    for other in others:
        if sum(table_rows(sample, other)) < _LOWER * sum(table_rows(sample, first)):
            return other
    return first
