"""Part B: every programme with its actions, what it cost before and after in each year, and why."""

from collections.abc import Iterator
from itertools import groupby

from masterplan_cli.comparing.places import programs_standing
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.standing import ProgramStanding
from masterplan_cli.composing.matrix.budget_rows import COLUMNS
from masterplan_cli.composing.matrix.listing import change_list
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.program_rows import ProgramRows
from masterplan_cli.composing.matrix.recapitulation import pillar_name, recapitulation
from masterplan_cli.document.blocks import Block, Heading, Paragraph
from masterplan_cli.document.tables import Caption, Table
from masterplan_cli.plan.dimensions import Dimension

_HOW = (
    "Setiap program dicantumkan menurut urutan rencana yang baru, juga yang tidak berubah; yang tidak ada "
    "lagi tercantum terakhir. Program yang berubah dirinci menurut rencana aksi, tahun, dan sumber dana.",
    "Program atau rencana aksi yang dipindahkan tercantum di kedua tempat: anggaran lama di tempat lama, "
    "anggaran baru di tempat baru, sehingga setiap jumlah sesuai dengan dokumennya. Baris “perbandingan "
    "setara” membandingkan anggaran yang baru dengan anggaran semula dari rencana aksi yang sama, di mana "
    "pun dahulu tercantum; baris itu tidak ikut dijumlahkan.",
    "Nomor dalam kurung siku pada kolom Alasan menunjuk alasan di bawah judul program; semua alasan "
    "tercantum pada bagian F. Rekapitulasi menyebut juga nomor alasan untuk perubahan pada bagian C dan E. "
    "Alasan diwajibkan bagi perubahan kritis dan besar serta setiap perubahan anggaran; perubahan lainnya "
    "boleh tanpa alasan.",
)


def programs(material: MatrixMaterial) -> Iterator[Block]:
    """Yield all programmes in one table, then a table for each dimension with everything that changed."""
    yield from (Paragraph(paragraph) for paragraph in _HOW)
    standing = programs_standing(material.revisions)
    yield Heading(2, "Rekapitulasi", "rekapitulasi")
    yield recapitulation(material, standing)
    told: set[str] = set()
    for pillar, group in groupby(standing, key=lambda place: place.pillar):
        yield from _of_pillar(material, pillar, list(group), told)
    everything = (each for found in material.changes["programs"].values() for each in found)
    rest = [each for each in everything if each.fingerprint not in told]
    if rest:
        yield _rest(material, rest)


def _of_pillar(
    material: MatrixMaterial, pillar: Dimension | None, places: list[ProgramStanding], told: set[str]
) -> Iterator[Block]:
    name = pillar_name(pillar)
    rows = ProgramRows(material, told)
    actions = [action for place in places for action in place.actions]
    yield Heading(2, name, f"program-{pillar or 'lain'}")
    yield Table(
        COLUMNS,
        rows.budget.head(),
        (*(row for place in places for row in rows.of(place)), *rows.sums(name, actions, whole=True)),
        Caption("Tabel", f"Perubahan program dan rencana aksi {name}", f"tabel-program-{pillar or 'lain'}"),
        wide=True,
        description=f"Anggaran setiap program dan rencana aksi {name} sebelum dan setelah perubahan.",
    )


def _rest(material: MatrixMaterial, changes: list[Explained]) -> Table:
    """Return what belongs to a programme or an action that stands in neither plan's tables."""
    return change_list(
        material,
        [("Perubahan lain", changes)],
        Caption("Tabel", "Perubahan program dan rencana aksi lainnya", "tabel-program-lainnya"),
        "Perubahan program dan rencana aksi yang tidak tercantum pada tabel lain.",
    )
