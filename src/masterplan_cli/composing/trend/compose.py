"""The trend as a document; it is Indonesian, as the books are."""

from collections.abc import Iterator
from itertools import pairwise

from masterplan_cli.comparing.tally import severities
from masterplan_cli.comparing.trend import Trend
from masterplan_cli.composing.created import created_on
from masterplan_cli.composing.numbering import numbered
from masterplan_cli.composing.trend.courses import programs, quick_wins
from masterplan_cli.composing.trend.sums import sums
from masterplan_cli.document.blocks import Block, Heading
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.text.dates import date, years
from masterplan_cli.text.numbers import integer

_TITLE = "Perkembangan Rencana Induk Smart City"


def compose_trend(trend: Trend) -> Document:
    """Return a document with one landscape division: a table or chart for each way to look at a trend.

    Args:
        trend: what became of a plan through its revisions.
    """
    plan = trend.plans[-1]
    region = plan.regency.full_name
    title = f"{_TITLE} {region}"
    return numbered(
        Document(
            title=title,
            subject=f"Revisi {' – '.join((trend.labels[0], trend.labels[-1]))}",
            author=f"Pemerintah {region}",
            language="id-ID",
            created=created_on(plan.revision),
            header=_TITLE,
            footer=f"Pemerintah {region}",
            cover=None,
            divisions=(Division("body", tuple(_blocks(title, trend)), landscape=True),),
        )
    )


def _blocks(title: str, trend: Trend) -> Iterator[Block]:
    yield Heading(1, title, anchor="perkembangan", kind="front")
    yield Heading(2, "Revisi", anchor="revisi")
    yield _revisions(trend)
    yield Heading(2, "Anggaran", anchor="anggaran")
    yield from sums(trend)
    if trend.programs:
        yield Heading(2, "Program", anchor="program")
        yield from programs(trend)
    if trend.quick_wins:
        yield Heading(2, "Quick Win", anchor="quick-win")
        yield from quick_wins(trend)
    yield Heading(2, "Banyaknya Perubahan", anchor="perubahan")
    yield _steps(trend)


def _revisions(trend: Trend) -> Table:
    rows = (
        (
            label,
            plan.revision.status.label,
            date(plan.revision.date) if plan.revision.date else "–",
            years(plan.horizon.start, plan.horizon.end),
            plan.revision.note or "–",
        )
        for label, plan in zip(trend.labels, trend.plans, strict=True)
    )
    return Table(
        (Column(2.4), Column(3), Column(4.4), Column(3.4), Column(10)),
        (Row(("Revisi", "Status", "Tanggal", "Masa berlaku", "Catatan revisi")),),
        tuple(map(Row, rows)),
        Caption("Tabel", "Revisi yang dibandingkan", "tabel-revisi"),
        wide=True,
        description="Status, tanggal, masa berlaku, dan catatan setiap revisi.",
    )


def _steps(trend: Trend) -> Table:
    rows = (
        (f"{old} ke {new}", *map(integer, severities(step).values()), integer(len(step.changes)))
        for (old, new), step in zip(pairwise(trend.labels), trend.steps, strict=True)
    )
    return Table(
        (Column(5), *(Column(3, "right") for _ in range(5))),
        (Row(("Revisi", "Kritis", "Besar", "Kecil", "Info", "Jumlah")),),
        tuple(map(Row, rows)),
        Caption("Tabel", "Banyaknya perubahan menurut tingkat", "tabel-perubahan"),
        wide=True,
        description="Banyaknya perubahan setiap tingkat dari satu revisi ke revisi berikutnya.",
    )
