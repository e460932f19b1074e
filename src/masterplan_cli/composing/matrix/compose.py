"""The matrix as a document: cover, contents, header, parts A to F, signatures."""

from collections.abc import Callable, Iterable, Iterator

from masterplan_cli.composing.matrix import closing, opening
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.narrative import narrative
from masterplan_cli.composing.matrix.programs import programs
from masterplan_cli.composing.matrix.schedules import schedules
from masterplan_cli.composing.matrix.summary import summary
from masterplan_cli.composing.matrix.targets import targets
from masterplan_cli.composing.numbering import numbered
from masterplan_cli.document.blocks import Block, Contents, Heading
from masterplan_cli.document.document import Division, Document

_Part = Callable[[MatrixMaterial], Iterable[Block]]

_PARTS: tuple[tuple[str, str, _Part], ...] = (
    ("Revisi yang Dibandingkan", "revisi", opening.opening),
    ("A. Ringkasan Anggaran", "ringkasan", summary),
    ("B. Program dan Rencana Aksi", "program", programs),
    ("C. Indikator dan Target", "target", targets),
    ("D. Naskah dan Data", "naskah", narrative),
    ("E. Peta Jalan dan Quick Win", "jadwal", schedules),
    ("F. Alasan Perubahan", "alasan", closing.reasons),
    ("Persetujuan", "persetujuan", closing.signatures),
)


def compose_matrix(material: MatrixMaterial) -> Document:
    """Return the matrix of changes; it is Indonesian, as the books are, and all its tables are turned.

    Args:
        material: the two revisions, what changed, and why.
    """
    plan = material.revisions.new.plan
    title = opening.title_of(material)
    contents = (Heading(1, "Daftar Isi", "daftar-isi", kind="front", listed=False), Contents("headings"))
    body = tuple(block for name, anchor, part in _PARTS for block in _part(name, anchor, part(material)))
    return numbered(
        Document(
            title=title,
            subject=f"Perubahan dari revisi {material.revisions.old.plan.revision.year} "
            f"ke revisi {plan.revision.year}",
            author=f"Pemerintah {plan.regency.full_name}",
            language="id-ID",
            created=plan.revision.date or f"{plan.revision.year}-01-01",
            header=f"Matriks Perubahan Smart City {plan.regency.full_name}",
            footer=f"Pemerintah {plan.regency.full_name}",
            cover=opening.cover_of(material),
            divisions=(Division("front", contents), Division("body", body, landscape=True)),
        )
    )


def _part(name: str, anchor: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield a part below its heading; one that has nothing to say is left out."""
    found = tuple(blocks)
    if found:
        yield Heading(1, name, anchor, kind="front")
        yield from found
