"""A table whose columns are fitted, and what follows for its rows."""

from functools import cached_property

from masterplan_cli.document.tables import Table
from masterplan_cli.writing.docx.column_fit import Fit
from masterplan_cli.writing.docx.kept_rows import kept_rows, parting_row
from masterplan_cli.writing.docx.table_heights import table_rows


class FittedTable:
    """Rows over fitted columns: each fact is worked out once, for the estimate of pages and for the cells.

    Attributes:
        widths: the width of every column in twips.
    """

    def __init__(self, table: Table, fit: Fit) -> None:
        self.widths = fit.widths
        self._table = table
        self._fit = fit

    @cached_property
    def heights(self) -> list[float]:
        """The heights of all rows in points, the header rows first."""
        return table_rows(self._table, self._fit)

    @cached_property
    def kept(self) -> list[bool]:
        """Whether each body row stays on the page of the next one."""
        return kept_rows(self._table, self.heights)

    @cached_property
    def parting(self) -> int | None:
        """The place of the row that a page may divide."""
        return parting_row(self._table, self._fit, self.kept)
