"""The column *Alasan*: numbers of reasons, and above the rows what they stand for."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.reasons.reason import Reason
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.telling import told
from masterplan_cli.document.inlines import Content, Missing
from masterplan_cli.document.tables import Cell, Row
from masterplan_cli.plan.unfilled import UNFILLED

_MISSING: Content = (Missing(UNFILLED),)


class ReasonCells:
    """A narrow column of numbers; what they stand for is one row below the title of a programme."""

    def __init__(self, material: MatrixMaterial, columns: int) -> None:
        """Begin a table.

        Args:
            material: what the matrix is made from; missing reasons are marked where any were given.
            columns: how many columns stand between that of the row's number and this one.
        """
        self._mark_missing = material.with_reasons
        self._kind = material.kind
        self._columns = columns
        self._used: dict[int, Reason] = {}

    def under(self, title: Row, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield a title, the reasons that the rows below it refer to, and these rows.

        Args:
            title: what the rows stand under.
            rows: rows that this object makes while they are read.
        """
        self._used.clear()
        made = list(rows)
        yield title
        if self._used:
            words = tuple(f"Alasan [{number}] {self._used[number].in_words}" for number in sorted(self._used))
            yield Row(("", Cell(words, columns=self._columns + 1)), kept=True)
        yield from made

    def cell(self, explained: Iterable[Explained]) -> str | Cell:
        """Return the cell for changes that stand in one row."""
        found = list(explained)
        reasons = _reasons(found)
        self._used |= {reason.number: reason for reason in reasons}
        numbers = " ".join(f"[{reason.number}]" for reason in reasons)
        return _cell([numbers] if numbers else [], missing=self._mark_missing and _any_lacks(found))

    def rows(self, explained: Sequence[Explained]) -> Iterator[Row]:
        """Yield rows of text for changes, those with one and the same reason together."""

        def key(each: Explained) -> tuple[int, bool]:
            return each.reason.number if each.reason else 0, self._mark_missing and each.lacks_reason

        for _, group in groupby(sorted(explained, key=key), key):
            changes = list(group)
            lines = tuple(line for each in changes for line in told(each.change, self._kind))
            yield Row(("", Cell(lines, columns=self._columns), self.cell(changes)))


def _reasons(explained: Iterable[Explained]) -> list[Reason]:
    return list(dict.fromkeys(each.reason for each in explained if each.reason))


def _any_lacks(explained: Iterable[Explained]) -> bool:
    return any(each.lacks_reason for each in explained)


def _cell(paragraphs: list[Content], *, missing: bool) -> str | Cell:
    if missing:
        paragraphs = [*paragraphs, _MISSING]
    return Cell(tuple(paragraphs)) if paragraphs else ""
