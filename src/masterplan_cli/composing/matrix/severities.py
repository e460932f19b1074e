"""How grave the changes are: how many of each severity, and those on which whoever signs must decide."""

from collections.abc import Iterator, Sequence

from masterplan_cli.comparing.change_class import SEVERITIES
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.reasons.reason import needs_reason
from masterplan_cli.comparing.severity_names import CHANGE_MEANINGS, CHANGE_SEVERITIES
from masterplan_cli.comparing.wording import message_of
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.money import NIL
from masterplan_cli.composing.matrix.reason_cells import ReasonCells
from masterplan_cli.composing.matrix.telling import place_of
from masterplan_cli.document.tables import Caption, Column, Row, Table

_COLUMNS = (Column(3), Column(12.5), Column(3, "right"), Column(3.6, "right"), Column(3.6, "right"))
_HEAD = ("Tingkat", "Artinya", "Perubahan", "Wajib diberi alasan", "Sudah diberi alasan")
_CRITICAL_COLUMNS = (Column(1.2, "center"), Column(3.6), Column(19), Column(1.8))


def severities(material: MatrixMaterial) -> Table | None:
    """Return the table; None where nothing changed."""
    if not material.explained:
        return None
    found = {each: [one for one in material.explained if one.change.severity == each] for each in SEVERITIES}
    rows = (
        Row((CHANGE_SEVERITIES[each].id.capitalize(), CHANGE_MEANINGS[each].id, *_counts(changes)))
        for each, changes in found.items()
        if changes
    )
    return Table(
        _COLUMNS,
        (Row(_HEAD),),
        (*rows, Row(("Jumlah", "", *_counts(material.explained)), "total")),
        Caption("Tabel", "Perubahan menurut tingkat", "tabel-tingkat"),
        wide=True,
        description="Jumlah perubahan setiap tingkat, yang wajib diberi alasan, dan yang sudah beralasan.",
    )


def _counts(explained: Sequence[Explained]) -> Iterator[str]:
    """Yield how many there are, how many need a reason, and how many have one."""
    needing = sum(needs_reason(each.change) for each in explained)
    given = sum(each.reason is not None for each in explained)
    yield from (str(count) if count else NIL for count in (len(explained), needing, given))


def critical_changes(material: MatrixMaterial) -> Table | None:
    """Return the table of the critical changes, each as a sentence; None where there is none."""
    found = [each for each in material.explained if each.change.severity == "critical"]
    if not found:
        return None
    reasons = ReasonCells(material, 2)
    rows = (
        Row(
            (
                str(number),
                place_of(each.change),
                message_of(each.change, material.kind).id,
                reasons.cell((each,)),
            )
        )
        for number, each in enumerate(found, 1)
    )
    return Table(
        _CRITICAL_COLUMNS,
        (Row(("No.", "Bagian", "Perubahan", "Alasan")),),
        tuple(rows),
        Caption("Tabel", "Perubahan kritis yang memerlukan keputusan", "tabel-kritis"),
        wide=True,
        description="Setiap perubahan kritis, program atau bagiannya, dan nomor alasannya.",
    )
