"""Review notes as a document: whose plan, what was found chapter by chapter, and who signs.

The document is Indonesian, as the books are: it goes from a mentor to a regency.
"""

from collections.abc import Iterator

from masterplan_cli.composing.created import created_on
from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.numbering import numbered
from masterplan_cli.composing.review.chapters import by_chapter
from masterplan_cli.composing.review.findings import chapter_findings
from masterplan_cli.composing.review.reviewed import Reviewed
from masterplan_cli.composing.review.set_aside import accepted_findings
from masterplan_cli.composing.review.summary import summary
from masterplan_cli.document.blocks import Block, Heading, Paragraph, Signature
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.dates import years
from masterplan_cli.text.numbers import integer, rupiah

_TITLE = "Catatan Review Masterplan Smart City"
_BLANK = "…………………………"
_MENTOR = "Pembimbing"
_OFFICE = "Dinas Komunikasi dan Informatika"


def compose_review(reviewed: Reviewed, edition: Edition) -> Document:
    """Return the review notes of one plan.

    Args:
        reviewed: the plan and what was found in it.
        edition: whose chapters the findings are grouped by.
    """
    plan = reviewed.plan
    region = plan.regency.full_name if plan else ""
    title = f"{_TITLE} {region}".strip()
    return numbered(
        Document(
            title=title,
            subject=edition.title,
            author=_MENTOR,
            language="id-ID",
            created=created_on(plan.revision) if plan else "",
            header=edition.title,
            footer=region or reviewed.spec,
            cover=None,
            divisions=(Division("body", tuple(_blocks(title, reviewed, edition))),),
        )
    )


def _blocks(title: str, reviewed: Reviewed, edition: Edition) -> Iterator[Block]:
    chapters = by_chapter(reviewed.findings, edition)
    yield Heading(1, title, anchor="", kind="front")
    yield _facts(reviewed, edition)
    yield from summary(chapters, reviewed)
    if reviewed.findings:
        yield Heading(2, "Temuan", anchor="")
        yield Paragraph(_HOW_TO_ANSWER)
    number = 1
    for chapter in chapters:
        if chapter.findings:
            yield from chapter_findings(chapter, number, reviewed)
            number += len(chapter.findings)
    yield from accepted_findings(reviewed)
    yield Heading(2, "Pengesahan", anchor="")
    yield from _signatures(reviewed.plan)


def _facts(reviewed: Reviewed, edition: Edition) -> Table:
    """Return the head of the notes: one line for each fact."""
    rows = tuple(Row(line) for line in _lines(reviewed, edition))
    return Table(
        (Column(4.4), Column(10.6)),
        (Row(("Uraian", "Keterangan")),),
        rows,
        Caption("Tabel", "Rencana yang diperiksa", "tabel-rencana"),
    )


def _lines(reviewed: Reviewed, edition: Edition) -> Iterator[tuple[str, str]]:
    plan = reviewed.plan
    if plan is not None:
        yield "Daerah", plan.regency.full_name
        yield "Tahun revisi", str(plan.revision.year)
        yield "Status", " – ".join(filter(None, (plan.revision.status.label, plan.revision.notice)))
        yield "Masa berlaku", years(plan.horizon.start, plan.horizon.end)
    yield "Edisi buku", f"{edition.title} ({edition.id})"
    yield "Berkas rencana", reviewed.spec
    yield "Tahap pemeriksaan", _stage(reviewed)
    if reviewed.select or reviewed.ignore:
        yield "Batas pemeriksaan", _limits(reviewed)
    if plan is not None:
        yield "Yang diperiksa", _contents(plan)
    yield "Tanggal review", _BLANK


def _stage(reviewed: Reviewed) -> str:
    if reviewed.stage is not None:
        return f"Bimtek ke-{reviewed.stage}"
    return f"Menurut status rencana: {reviewed.plan.revision.status.label}" if reviewed.plan else "–"


def _limits(reviewed: Reviewed) -> str:
    only = f"Hanya kode {', '.join(reviewed.select)}" if reviewed.select else ""
    without = f"Tanpa kode {', '.join(reviewed.ignore)}" if reviewed.ignore else ""
    return "; ".join(filter(None, (only, without)))


def _contents(plan: Masterplan) -> str:
    index = Index(plan)
    programs, actions = integer(len(index.programs)), integer(len(index.actions))
    return f"{programs} program, {actions} rencana aksi, anggaran {rupiah(index.budget)}"


_HOW_TO_ANSWER = (
    "Kolom “Tanggapan OPD” diisi dengan penjelasan atau perbaikan yang dilakukan, kolom “Status” dengan "
    "selesai, diproses, atau tidak sependapat. Nomor setelah nama berkas adalah nomor baris."
)


def _signatures(plan: Masterplan | None) -> Iterator[Signature]:
    mentors = plan.organization.mentors if plan and plan.organization else ()
    place = plan.closing.place if plan and plan.closing and plan.closing.place else _BLANK
    dated = f"{place}, {_BLANK}"
    for mentor in mentors:
        yield Signature(dated, f"{_MENTOR},", mentor.name, tuple(filter(None, (mentor.institution,))))
        dated = ""
    if not mentors:
        yield Signature(dated, f"{_MENTOR},", "")
    yield _office(plan)


def _office(plan: Masterplan | None) -> Signature:
    """Return where the office signs that keeps the plan, as the plan calls it."""
    agencies = plan.agencies if plan else ()
    found = next((agency for agency in agencies if _OFFICE.lower() in agency.name.lower()), None)
    return Signature("", f"Kepala {found.name if found else _OFFICE},", (found and found.head) or "")
