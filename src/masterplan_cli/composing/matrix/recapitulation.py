"""All programmes in one table: what each cost before and after, how much of that moved, and why."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, groupby

from masterplan_cli.comparing.standing import ProgramStanding, Standing, settled_total, total_of
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.money import (
    MONEY_COLUMNS,
    MOVE_COLUMNS,
    difference,
    money_cells,
    money_head,
)
from masterplan_cli.composing.matrix.program_titles import state
from masterplan_cli.document.tables import Caption, Cell, Column, Row, RowRole, Table
from masterplan_cli.plan.dimensions import Dimension

_COLUMNS = (Column(1.2, "center"), Column(6.4), *MONEY_COLUMNS, *MOVE_COLUMNS, Column(2.4))


def recapitulation(material: MatrixMaterial, standing: Sequence[ProgramStanding]) -> Table:
    """Return the table.

    Args:
        material: what the matrix is made from.
        standing: every programme where it stands, dimension by dimension.
    """
    everything = [action for place in standing for action in place.actions]
    return Table(
        _COLUMNS,
        money_head(material.terms, ("No.", "Program"), ("Alasan",), moves=True),
        (*_rows(material, standing), _sum("Jumlah seluruh program", everything, "total")),
        Caption("Tabel", "Rekapitulasi perubahan anggaran menurut program", "tabel-rekapitulasi"),
        wide=True,
        description="Anggaran setiap program sebelum dan setelah perubahan, yang dipindah, yang diubah, dan "
        "nomor alasannya.",
    )


def pillar_name(pillar: Dimension | None) -> str:
    """Return what the programmes of a dimension stand under."""
    return pillar.label if pillar else "Tanpa program"


def _rows(material: MatrixMaterial, standing: Iterable[ProgramStanding]) -> Iterator[Row]:
    numbers = count(1)
    for pillar, group in groupby(standing, key=lambda place: place.pillar):
        places = list(group)
        yield Row((Cell((pillar_name(pillar),), columns=len(_COLUMNS)),), "group")
        for place in places:
            why = " ".join(f"[{each}]" for each in _reasons(material, place))
            yield Row((str(next(numbers)), _name(material, place), *_cells(place.actions), why))
        actions = [action for place in places for action in place.actions]
        yield _sum(f"Jumlah {pillar_name(pillar)}", actions, "subtotal")


def _name(material: MatrixMaterial, place: ProgramStanding) -> str:
    program, became = place.either, state(material, place)
    if program is None:
        return pillar_name(None)
    return f"{program.id} {program.name}{f' ({became})' if became else ''}"


def _sum(title: str, actions: Sequence[Standing], role: RowRole) -> Row:
    return Row(("", title, *_cells(actions), ""), role)


def _cells(actions: Sequence[Standing]) -> tuple[str, ...]:
    total, settled = total_of(actions), settled_total(actions)
    moved = (settled.old or 0) - (total.old or 0)
    changed = (settled.new or 0) - (settled.old or 0)
    return (*money_cells(total), difference(moved), difference(changed))


def _reasons(material: MatrixMaterial, place: ProgramStanding) -> list[int]:
    """Return the numbers of the reasons for what changed about a programme, here or in other parts."""
    numbers = {number for one in (place.old, place.new) if one for number in material.reasons_of(one.id)}
    placed: tuple[ProgramStanding | Standing, ...] = (place, *place.actions)
    for standing in placed:
        for other in standing.elsewhere:
            moves = material.moves(standing.either or other, other)
            numbers |= {each.reason.number for each in moves if each.reason}
    return sorted(numbers)
