"""An edition: which books there are, their chapters, order and titles (``edition.yaml``)."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.document.blocks import ContentsKind
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Id, Text
from masterplan_cli.reading import read_plan
from masterplan_cli.text.bilingual import Bilingual


class FrontPart(Part):
    """A part of the front matter: a text from a template, or a table of contents."""

    title: Text = field("Judul", "Judul bagian.", "Kata Pengantar", default=REQUIRED)
    template: Text | None = field("Templat", "Berkas templat.", "bersama/kata-pengantar.md.j2")
    contents: ContentsKind | None = field("Daftar", "headings, tables, atau figures.", "headings")


class Chapter(Part):
    """A chapter or an annex: its title and its template."""

    title: Text = field("Judul", "Judul bab.", "Pendahuluan", default=REQUIRED)
    template: Text = field("Templat", "Berkas templat.", "buku-1/1-pendahuluan.md.j2", default=REQUIRED)


class BookPlan(Part):
    """One book of an edition."""

    id: Id = field("Nama berkas", "Nama berkas tanpa akhiran.", "buku-1-analisis-strategis", default=REQUIRED)
    overline: Text = field("Nomor buku", "Baris di atas judul.", "Buku 1", default=REQUIRED)
    title: Text = field("Judul", "Judul buku.", "Analisis Strategis Smart City Daerah", default=REQUIRED)
    front: tuple[FrontPart, ...] = field(
        "Bagian awal", "Bagian awal buku.", [{"title": "Daftar Isi"}], default=()
    )
    chapters: tuple[Chapter, ...] = field("Bab", "Bab bernomor.", [{"title": "Pendahuluan"}], default=())
    annexes: tuple[Chapter, ...] = field(
        "Bagian akhir", "Penutup dan lampiran.", [{"title": "Penutup"}], default=()
    )


class _EditionFile(Part):
    id: Id = field("Edisi", "Nama edisi.", "kominfo-2018", default=REQUIRED)
    title: Text = field("Judul", "Pedoman yang diikuti.", "Gerakan Menuju 100 Smart City", default=REQUIRED)
    action_groups: tuple[Id, ...] = field(
        "Kelompok rencana aksi", "Kelompok yang dicetak, menurut urutan.", ["policy"], default=REQUIRED
    )
    books: tuple[BookPlan, ...] = field("Buku", "Buku-buku edisi ini.", [{"id": "buku-1"}], default=REQUIRED)


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition in a folder of templates.

    Attributes:
        folder: where its templates are.
        id: its name, ``kominfo-2018``.
        title: the guide that it follows.
        action_groups: the keys of the groups of the action plan that it prints, in order.
        books: its books, in order.
    """

    folder: Path
    id: str
    title: str
    action_groups: tuple[str, ...]
    books: tuple[BookPlan, ...]

    @property
    def reference(self) -> Path:
        """The Word document that holds styles and page set-up."""
        return self.folder / "reference.docx"


def read_edition(folder: Path) -> Edition:
    """Read the ``edition.yaml`` of a folder of templates.

    Raises:
        TemplateFaultError: the folder has none, or it is not what an edition must be.
        UnreadableError: the file cannot be read at all.
    """
    path = folder / "edition.yaml"
    if not path.is_file():
        raise TemplateFaultError(str(path), 0, _NO_EDITION.format(folder=folder))
    tree = read_plan(str(path)).tree
    try:
        file = _EditionFile.model_validate(tree)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise TemplateFaultError(str(path), 0, _BAD_EDITION.format(place=place)) from None
    _check_templates(folder, file)
    return Edition(folder, file.id, file.title, file.action_groups, file.books)


def _check_templates(folder: Path, file: _EditionFile) -> None:
    for book in file.books:
        parts: tuple[FrontPart | Chapter, ...] = (*book.front, *book.chapters, *book.annexes)
        for part in parts:
            if part.template is not None and not _inside(folder, part.template):
                message = _NO_TEMPLATE.format(name=part.template)
                raise TemplateFaultError(str(folder / "edition.yaml"), 0, message)


def _inside(folder: Path, name: str) -> bool:
    target = (folder / PurePosixPath(name)).resolve()
    return target.is_file() and target.is_relative_to(folder.resolve())


_NO_EDITION = Bilingual(
    "folder templat {folder} tidak memuat edition.yaml", "the template folder {folder} has no edition.yaml"
)
_BAD_EDITION = Bilingual(
    "isi edition.yaml tidak sesuai susunan pada `{place}`", "edition.yaml is not well formed at `{place}`"
)
_NO_TEMPLATE = Bilingual(
    "templat `{name}` disebut di edition.yaml tetapi tidak ada",
    "the template `{name}` is named in edition.yaml but does not exist",
)
