"""What closes the matrix: all reasons together, and who signs."""

from collections import Counter
from collections.abc import Iterator

from masterplan_cli.comparing.change import Change
from masterplan_cli.composing.matrix.material import REGROUPINGS, MatrixMaterial
from masterplan_cli.composing.matrix.telling import place_of
from masterplan_cli.document.blocks import Block, Paragraph, Signature
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.dates import date

_COMPILED = "Matriks ini disusun oleh Tim Pelaksana Smart City berdasarkan kedua revisi yang dibandingkan."
_COUNTED = (
    "Angka dalam tanda kurung menghitung perubahan; yang dipindahkan, digabung, atau dipecah terhitung di "
    "setiap tempatnya. Seluruhnya {given} dari {count} perubahan diberi alasan; perubahan kecil dan info "
    "yang bukan perubahan anggaran tidak wajib diberi alasan."
)
_SIGNED = (
    "Perubahan sebagaimana tercantum dalam matriks ini disetujui untuk menjadi bagian dari Rencana Induk "
    "Smart City {region} revisi {year}."
)


def reasons(material: MatrixMaterial) -> Iterator[Block]:
    """Yield the table of all reasons."""
    where = {reason.number: Counter[str]() for reason in material.reasons}
    for each in material.explained:
        if each.reason:
            where[each.reason.number].update(dict.fromkeys(_places_of(each.change), 1))
    lacking = sum(each.lacks_reason for each in material.explained)
    if material.reasons:
        yield Table(
            (Column(1.2, "center"), Column(3.2), Column(9.4), Column(4.2), Column(4.2), Column(3.6)),
            (Row(("No.", "Jenis", "Alasan", "Keputusan", "Dokumen", "Perubahan pada")),),
            tuple(
                Row(
                    (
                        str(reason.number),
                        reason.kind.label if reason.kind else "–",
                        reason.text,
                        reason.decided_by or "–",
                        reason.document or "–",
                        _counted(where[reason.number]),
                    )
                )
                for reason in material.reasons
            ),
            Caption("Tabel", "Alasan perubahan", "tabel-alasan"),
            wide=True,
            description="Setiap alasan dengan jenis, dokumen, dan program yang perubahannya dijelaskan.",
        )
        given = sum(each.reason is not None for each in material.explained)
        yield Paragraph(_COUNTED.format(given=given, count=len(material.explained)), "note")
    if lacking:
        yield Paragraph(f"Sebanyak {lacking} perubahan yang memerlukan alasan belum diberi alasan.")


def _counted(where: Counter[str]) -> str:
    return "; ".join(f"{place} ({count})" for place, count in where.items())


def _places_of(change: Change) -> Iterator[str]:
    """Yield where readers find a change; what was moved, merged or split is found at both ends."""
    yield place_of(change)
    if change.code in REGROUPINGS and change.entity.type == "program":
        yield from (str(id_) for side in (change.old, change.new) if isinstance(side, tuple) for id_ in side)
    if change.code == "action-moved":
        yield str(change.old)


def signatures(material: MatrixMaterial) -> Iterator[Block]:
    """Yield the sentences of consent and where the executive team and the head of the region sign."""
    plan = material.revisions.new.plan
    region = plan.regency.full_name
    yield Paragraph(_COMPILED)
    yield Paragraph(_SIGNED.format(region=region, year=plan.revision.year))
    chair = plan.organization.chair if plan.organization else None
    yield Signature(_place_and_date(plan), "Ketua Tim Pelaksana Smart City,", chair or "")
    head = plan.regency.leaders.head if plan.regency.leaders else None
    title = f"{plan.regency.head_title} {plan.regency.name},"
    yield Signature("Menyetujui,", title, head.name if head else "", head.details if head else ())


def _place_and_date(plan: Masterplan) -> str:
    place = (plan.closing.place if plan.closing else None) or plan.regency.capital or plan.regency.name
    return f"{place}, {date(plan.revision.date)}" if plan.revision.date else f"{place}, …"
