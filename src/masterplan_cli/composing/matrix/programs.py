"""Part B: every programme with its actions, what it cost before and after in each year, and why."""

from collections.abc import Iterator
from itertools import groupby

from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.standing import Amounts, ProgramStanding, added, programs_standing, total_of
from masterplan_cli.composing.matrix.budget_rows import COLUMNS, BudgetRows
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.money import money_cells
from masterplan_cli.composing.matrix.program_rows import ProgramRows
from masterplan_cli.document.blocks import Block, Heading, Paragraph
from masterplan_cli.document.tables import Caption, Row, Table
from masterplan_cli.plan.dimensions import Dimension

_HOW = (
    "Setiap program dicantumkan, juga yang tidak berubah. Program yang berubah dirinci menurut rencana aksi, "
    "tahun, dan sumber dana. Program atau rencana aksi yang dipindahkan tercantum di kedua tempat: anggaran "
    "lama di tempat lama, anggaran baru di tempat baru, sehingga setiap jumlah sesuai dengan dokumennya. "
    "Nomor dalam kurung siku menunjuk alasan yang sama."
)


def programs(material: MatrixMaterial) -> Iterator[Block]:
    """Yield a table for each dimension, and one that adds them up."""
    yield Paragraph(_HOW)
    told: set[str] = set()
    sums: list[tuple[str, Amounts]] = []
    for pillar, group in groupby(programs_standing(material.revisions), key=lambda place: place.pillar):
        places = list(group)
        actions = [action for place in places for action in place.actions]
        sums.append((_name(pillar), total_of(actions)))
        yield from _of_pillar(material, pillar, places, told)
    everything = (each for found in material.changes["programs"].values() for each in found)
    yield from _recapitulation(material, sums, [each for each in everything if each.fingerprint not in told])


def _of_pillar(
    material: MatrixMaterial, pillar: Dimension | None, places: list[ProgramStanding], told: set[str]
) -> Iterator[Block]:
    name = _name(pillar)
    rows = ProgramRows(material, told)
    actions = [action for place in places for action in place.actions]
    body = (
        *(row for place in places for row in rows.of(place)),
        *rows.budget.years(f"{name} tahun", actions, "subtotal"),
        rows.budget.sum(f"Jumlah {name}", total_of(actions), "total"),
    )
    yield Heading(2, name, f"program-{pillar or 'lain'}")
    yield Table(
        COLUMNS,
        rows.budget.head(),
        body,
        Caption("Tabel", f"Perubahan program dan rencana aksi {name}", f"tabel-program-{pillar or 'lain'}"),
        wide=True,
        description=f"Anggaran setiap program dan rencana aksi {name} sebelum dan setelah perubahan.",
    )


def _recapitulation(
    material: MatrixMaterial, sums: list[tuple[str, Amounts]], rest: list[Explained]
) -> Iterator[Block]:
    rows = BudgetRows(material)
    numbered = enumerate(sums, 1)
    body = (
        *rows.changes(rest),
        *(Row((str(number), name, *money_cells(amounts), "", "")) for number, (name, amounts) in numbered),
        rows.sum("Jumlah seluruh program", added(amounts for _, amounts in sums), "total"),
    )
    yield Heading(2, "Rekapitulasi", "rekapitulasi")
    yield Table(
        COLUMNS,
        rows.head(),
        body,
        Caption("Tabel", "Rekapitulasi perubahan anggaran semua dimensi", "tabel-rekapitulasi"),
        wide=True,
        description="Jumlah anggaran setiap dimensi sebelum dan setelah perubahan, dan jumlah seluruhnya.",
    )


def _name(pillar: Dimension | None) -> str:
    return pillar.label if pillar else "Tanpa program"
