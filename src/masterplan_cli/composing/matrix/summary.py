"""Part A: the money by dimension, year, source of funds and agency, and the proof that it adds up."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from masterplan_cli.comparing.proof import check_line
from masterplan_cli.comparing.standing import Amounts
from masterplan_cli.comparing.totals import UNASSIGNED, Total
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.money import MONEY_COLUMNS, money_cells, money_head, source_name
from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension

_COLUMNS = (Column(1.2, "center"), Column(7), *MONEY_COLUMNS)
_QUICK_WINS = (
    "Anggaran quick win dapat merupakan bagian dari anggaran rencana aksi programnya, sehingga tidak "
    "dijumlahkan ke dalam tabel-tabel ini; rinciannya tercantum pada bagian E."
)


class _Summary(NamedTuple):
    by: str
    anchor: str
    rows: Sequence[Total]


def summary(material: MatrixMaterial) -> Iterator[Block]:
    """Yield a table for each way to add up the money, and the check line."""
    totals = material.comparison.totals
    summaries = (
        _Summary("dimensi", "pilar", totals.by_pillar),
        _Summary("tahun", "tahun", totals.by_year),
        _Summary("sumber dana", "sumber", totals.by_source),
        _Summary("OPD penanggung jawab", "opd", totals.by_agency),
    )
    if totals.total.old is None and totals.total.new is None:
        yield Paragraph("Kedua revisi tidak memuat anggaran rencana aksi.")
        return
    for each in summaries:
        yield _table(material, each, totals.total)
    yield Paragraph(check_line(material.comparison).id, "note")
    yield Paragraph(_QUICK_WINS, "note")


def _table(material: MatrixMaterial, found: _Summary, total: Total) -> Table:
    names = _names(material)
    body = (
        *(Row((str(number), _name(row, names), *_cells(row))) for number, row in enumerate(found.rows, 1)),
        Row(("", "Jumlah", *_cells(total)), "total"),
    )
    title = found.by[0].upper() + found.by[1:]
    return Table(
        _COLUMNS,
        money_head(material.terms, ("No.", title), ()),
        body,
        Caption("Tabel", f"Ringkasan perubahan anggaran menurut {found.by}", f"ringkasan-{found.anchor}"),
        wide=True,
        description=f"Anggaran sebelum dan setelah perubahan, selisih, dan persen menurut {found.by}.",
    )


def _cells(row: Total) -> tuple[str, str, str, str]:
    return money_cells(Amounts(row.old, row.new))


def _name(row: Total, names: dict[str, str]) -> str:
    """Return what a row is called; of a year, whether a revision's horizon leaves it out."""
    if row.key in names:
        return names[row.key]
    outside = "" if row.old_covers and row.new_covers else " (di luar masa berlaku salah satu revisi)"
    return f"{row.name or row.key}{outside}"


def _names(material: MatrixMaterial) -> dict[str, str]:
    kind = material.revisions.new.plan.regency.kind
    names = {str(dimension): dimension.label for dimension in Dimension}
    names |= {str(source): source_name(source, kind) for source in FundingSource}
    for revision in (material.revisions.old, material.revisions.new):
        names |= {id_: agency.label for id_, agency in revision.index.agencies.items()}
    return names | {UNASSIGNED: "Tidak ditetapkan"}
