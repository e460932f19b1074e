"""What stands in ``edition.yaml``: books, their parts, and what an edition is based on."""

from masterplan_cli.document.blocks import ContentsKind
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Id, Text
from masterplan_cli.reading.tree import Path


class FrontPart(Part):
    """A part of the front matter: a text from a template, or a table of contents."""

    title: Text = field("Judul", "Judul bagian.", "Kata Pengantar", default=REQUIRED)
    template: Text | None = field("Templat", "Berkas templat.", "bersama/kata-pengantar.md.j2")
    contents: ContentsKind | None = field("Daftar", "headings, tables, atau figures.", "headings")


class Chapter(Part):
    """A chapter or an annex: its title and its template."""

    title: Text = field("Judul", "Judul bab.", "Pendahuluan", default=REQUIRED)
    template: Text = field("Templat", "Berkas templat.", "buku-1/1-pendahuluan.md.j2", default=REQUIRED)
    parts: tuple[Text, ...] = field(
        "Bagian rencana", "Bagian rencana yang ditulis di bab ini.", ["strategic_analysis.swot"], default=()
    )

    @property
    def paths(self) -> tuple[Path, ...]:
        """The parts of the plan that it holds, as paths."""
        return tuple(tuple(part.split(".")) for part in self.parts)


class BookPlan(Part):
    """One book of an edition."""

    id: Id = field("Nama berkas", "Nama berkas tanpa akhiran.", "buku-1-analisis-strategis", default=REQUIRED)
    overline: Text = field("Nomor buku", "Baris di atas judul.", "Buku 1", default=REQUIRED)
    title: Text = field("Judul", "Judul buku.", "Analisis Strategis Smart City Daerah", default=REQUIRED)
    title_page: Text | None = field(
        "Halaman judul", "Templat keterangan di halaman judul dalam.", "bersama/halaman-judul.md.j2"
    )
    front: tuple[FrontPart, ...] = field(
        "Bagian awal", "Bagian awal buku.", [{"title": "Daftar Isi"}], default=()
    )
    chapters: tuple[Chapter, ...] = field("Bab", "Bab bernomor.", [{"title": "Pendahuluan"}], default=())
    annexes: tuple[Chapter, ...] = field(
        "Bagian akhir", "Penutup dan lampiran.", [{"title": "Penutup"}], default=()
    )

    @property
    def templates(self) -> tuple[str, ...]:
        """The templates of its title page and of all its parts, in order."""
        named = (self.title_page, *(part.template for part in self.parts))
        return tuple(template for template in named if template is not None)

    @property
    def parts(self) -> tuple[FrontPart | Chapter, ...]:
        """All its parts that are made from a template, in order."""
        parts: tuple[FrontPart | Chapter, ...] = (*self.front, *self.chapters, *self.annexes)
        return tuple(part for part in parts if part.template is not None)


class EditionFile(Part):
    """An ``edition.yaml``; what it leaves out is that of the edition it is based on."""

    id: Id = field("Edisi", "Nama edisi.", "kominfo-2018", default=REQUIRED)
    based_on: Id | None = field(
        "Berdasar pada", "Edisi bawaan; yang tidak ada di sini diambil dari sana.", "kominfo-2018"
    )
    title: Text | None = field("Judul", "Pedoman yang diikuti.", "Gerakan Menuju 100 Smart City")
    movement: Text | None = field("Gerakan", "Nama gerakan yang diikuti.", "Gerakan Menuju 100 Smart City")
    action_groups: tuple[Text, ...] | None = field(
        "Kelompok rencana aksi", "Kelompok yang dicetak, menurut urutan.", ["policy"]
    )
    books: tuple[BookPlan, ...] | None = field("Buku", "Buku-buku edisi ini.", [{"id": "buku-1"}])
