"""Part A: the money by dimension, year, source of funds and agency, and the proof that it adds up."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from masterplan_cli.comparing.proof import check_line
from masterplan_cli.comparing.standing import Amounts
from masterplan_cli.comparing.totals import UNASSIGNED, Total
from masterplan_cli.composing.matrix.material import MatrixMaterial, with_former
from masterplan_cli.composing.matrix.money import (
    MONEY_COLUMNS,
    MOVE_COLUMNS,
    MOVES_TOLD,
    difference,
    money_cells,
    money_head,
)
from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension

_COLUMNS = (Column(1.2, "center"), Column(7), *MONEY_COLUMNS)
_MOVED_COLUMNS = (*_COLUMNS, *MOVE_COLUMNS)
_FEW = 8
"""Of so many rows, none stands on another page than the rest."""

_HOW_TO_READ = (
    "Jumlah uang dalam rupiah penuh. Di dalam tabel, pengurangan ditulis dalam tanda kurung, dan nihil "
    "sebagai tanda hubung.",
    "Persen dihitung dari jumlah sebelum perubahan, dibulatkan ke dua angka desimal; tanpa jumlah "
    "sebelumnya, persen tidak dihitung dan ditulis sebagai tanda hubung.",
    "Anggaran yang tahunnya berada di luar masa berlaku diberi keterangan; tidak ada angka yang ditiadakan.",
)
_QUICK_WINS = (
    "Anggaran quick win tidak dijumlahkan ke dalam tabel-tabel ini, karena rencana tidak menyatakan apakah "
    "sudah termasuk dalam anggaran rencana aksi programnya; rinciannya tercantum pada bagian E."
)


class _Summary(NamedTuple):
    by: str
    anchor: str
    rows: Sequence[Total]
    moves: bool = False


def summary(material: MatrixMaterial) -> Iterator[Block]:
    """Yield a table for each way to add up the money, and the check line."""
    totals = material.comparison.totals
    summaries = (
        _Summary("dimensi", "pilar", totals.by_pillar, moves=True),
        _Summary("tahun", "tahun", totals.by_year),
        _Summary("sumber dana", "sumber", totals.by_source),
        _Summary("OPD penanggung jawab rencana aksi", "opd", totals.by_agency, moves=True),
    )
    if totals.total.old is None and totals.total.new is None:
        yield Paragraph("Kedua revisi tidak memuat anggaran rencana aksi.")
        return
    yield Paragraph(" ".join(_HOW_TO_READ), "note")
    for each in summaries:
        yield _table(material, each, totals.total)
    yield Paragraph(MOVES_TOLD, "note")
    yield Paragraph(check_line(material.comparison).id, "note")
    yield Paragraph(_QUICK_WINS, "note")


def _table(material: MatrixMaterial, found: _Summary, total: Total) -> Table:
    names = _names(material)
    cells = _cells_with_moves if found.moves else _cells
    body = (
        *(
            Row((str(number), _name(row, names), *cells(row)), kept=len(found.rows) <= _FEW)
            for number, row in enumerate(found.rows, 1)
        ),
        Row(("", "Jumlah", *cells(total)), "total"),
    )
    title = found.by[0].upper() + found.by[1:]
    return Table(
        _MOVED_COLUMNS if found.moves else _COLUMNS,
        money_head(material.terms, ("No.", title), (), moves=found.moves),
        body,
        Caption("Tabel", f"Ringkasan perubahan anggaran menurut {found.by}", f"ringkasan-{found.anchor}"),
        wide=True,
        description=f"Anggaran sebelum dan setelah perubahan, selisih, dan persen menurut {found.by}.",
    )


def _cells(row: Total) -> tuple[str, str, str, str]:
    return money_cells(Amounts(row.old, row.new))


def _cells_with_moves(row: Total) -> tuple[str, ...]:
    return *_cells(row), difference(row.moved), difference(row.changed)


def _name(row: Total, names: dict[str, str]) -> str:
    """Return what a row is called; of a year, whether a revision's horizon leaves it out."""
    if row.key in names:
        return names[row.key]
    outside = "" if row.old_covers and row.new_covers else " (di luar masa berlaku salah satu revisi)"
    return f"{row.name or row.key}{outside}"


def _names(material: MatrixMaterial) -> dict[str, str]:
    names = {str(dimension): dimension.label for dimension in Dimension}
    names |= {str(source): source.label_in(material.kind) for source in FundingSource}
    names |= {"+".join(ids): name for ids, name in _agency_names(material)}
    return names | {UNASSIGNED: "Tidak ditetapkan"}


def _agency_names(material: MatrixMaterial) -> Iterator[tuple[Sequence[str], str]]:
    """Yield the ids of each row of agencies, and their short names with those before a reorganisation."""
    for group in material.revisions.groups["agency"]:
        ids = list(dict.fromkeys(entity.id for entity in (group.new or group.old)))
        former = (material.former_agency(entity.id) for entity in group.old if group.new)
        yield ids, with_former(" + ".join(map(material.agency, ids)), *former)
