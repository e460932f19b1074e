"""Changes as a numbered list with their reasons, under the titles of their groups."""

from collections.abc import Iterable, Iterator
from itertools import count

from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.reason_cells import ReasonCells
from masterplan_cli.composing.matrix.telling import told
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table

_COLUMNS = (Column(1.2, "center"), Column(22), Column(2))

Groups = Iterable[tuple[str, Iterable[Explained]]]
"""The title of each group, and its changes."""


def change_list(material: MatrixMaterial, groups: Groups, caption: Caption, description: str) -> Table:
    """Return the table; numbers run through all groups, reasons are told anew in each."""
    return Table(
        _COLUMNS,
        (Row(("No.", "Perubahan", "Alasan")),),
        tuple(_rows(material, groups)),
        caption,
        wide=True,
        description=description,
    )


def _rows(material: MatrixMaterial, groups: Groups) -> Iterator[Row]:
    reasons = ReasonCells(material, 1)
    numbers = count(1)
    for title, changes in groups:
        head = Row((Cell((title,), columns=len(_COLUMNS)),), "group")
        rows = (
            Row(
                (
                    str(next(numbers)),
                    Cell(told(each.change, material.kind, with_name=True)),
                    reasons.cell((each,)),
                )
            )
            for each in changes
        )
        yield from reasons.under(head, rows)
