"""What stands before part A: which files were compared, how much changed, and what to look at."""

import re
from collections.abc import Iterator, Sequence

from masterplan_cli.comparing.tally import tally
from masterplan_cli.composing.matrix.material import MatrixMaterial, SourceFile
from masterplan_cli.composing.matrix.severities import critical_changes, severities
from masterplan_cli.document.blocks import Block, ItemList, Paragraph
from masterplan_cli.document.document import Cover
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.dates import date, years

_HASH_LETTERS = 16
_FOLDER = re.compile(r"(?:[A-Za-z]:)?[^:]*[/\\](?=[^/\\]*$)")
"""The folder of a file on a disk; of ``REV:file`` everything is worth telling."""

_NOTED = (
    "Perlu diperiksa sebelum ditandatangani: kemungkinan pergantian kode yang belum dinyatakan. Butir ini "
    "tidak mengubah isi matriks."
)


def title_of(material: MatrixMaterial) -> str:
    """Return the title of the document."""
    old, new = _years(material)
    return f"Matriks Perubahan Rencana Induk Smart City {_region(material)}, Revisi {old} ke Revisi {new}"


def cover_of(material: MatrixMaterial) -> Cover:
    """Return the cover."""
    plan = material.revisions.new.plan
    old, new = _years(material)
    status = [Status.DRAFT.label] if plan.revision.status is Status.DRAFT else []
    return Cover(
        overline=f"Revisi {old} ke Revisi {new}",
        title="Matriks Perubahan Rencana Induk Smart City",
        subtitle=_region(material),
        period=years(plan.horizon.start, plan.horizon.end),
        status=" – ".join((*status, *filter(None, (plan.revision.notice,)))),
        publisher=(f"Pemerintah {_region(material)}", str(new)),
        logo=material.logo,
    )


def opening(material: MatrixMaterial) -> Iterator[Block]:
    """Yield the header block, the tally, how grave the changes are, and what to look at."""
    old, new = material.revisions.old.plan, material.revisions.new.plan
    terms = material.terms
    body = [
        ("Daerah", old.regency.full_name, new.regency.full_name),
        ("Tahun revisi", str(old.revision.year), str(new.revision.year)),
        ("Tanggal revisi", _date(old), _date(new)),
        ("Status", old.revision.status.label, new.revision.status.label),
        ("Masa berlaku", _horizon(old), _horizon(new)),
        ("Catatan revisi", old.revision.note or "–", new.revision.note or "–"),
    ]
    files = ("Berkas dan sidik SHA-256", _files(material.old_files), _files(material.new_files))
    yield Table(
        (Column(4), Column(10), Column(10)),
        (Row(("Keterangan", terms.before, terms.after)),),
        (*map(Row, body), *([Row(files)] if material.new_files else [])),
        Caption("Tabel", "Revisi yang dibandingkan", "tabel-revisi"),
        wide=True,
        description="Tahun, tanggal, status, masa berlaku, catatan, dan berkas dari kedua revisi.",
    )
    yield Paragraph(f"Hasil perbandingan: {tally(material.comparison).id}.")
    yield from filter(None, (severities(material), critical_changes(material)))
    if material.comparison.notes:
        yield Paragraph(_NOTED)
        notes = (f"{note.message.id} {note.remedy.id}" for note in material.comparison.notes)
        yield ItemList(tuple((Paragraph(line),) for line in notes))


def _region(material: MatrixMaterial) -> str:
    return material.revisions.new.plan.regency.full_name


def _years(material: MatrixMaterial) -> tuple[int, int]:
    return material.revisions.old.plan.revision.year, material.revisions.new.plan.revision.year


def _date(plan: Masterplan) -> str:
    return date(plan.revision.date) if plan.revision.date else "–"


def _horizon(plan: Masterplan) -> str:
    return years(plan.horizon.start, plan.horizon.end)


def _files(files: Sequence[SourceFile]) -> Cell:
    """Return the files, named from the folder of the plan's own file, which is the first."""
    folder = _FOLDER.match(files[0].name) if files else None
    cut = len(folder[0]) if folder else 0
    return Cell(tuple(f"{file.name[cut:]} ({file.digest[:_HASH_LETTERS]}…)" for file in files))
