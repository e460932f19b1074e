"""An edition: which books there are, their chapters, order and titles (``edition.yaml``)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from masterplan_cli.composing.edition_words import edition_problem
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.composing.template_files import is_inside
from masterplan_cli.document.blocks import ContentsKind
from masterplan_cli.plan.actions import ActionPlan
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Id, Text
from masterplan_cli.reading import Reading, place_of, read_plan
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

    @property
    def templates(self) -> tuple[str, ...]:
        """The templates of all its parts, in order."""
        return tuple(part.template for part in self.parts if part.template is not None)

    @property
    def parts(self) -> tuple[FrontPart | Chapter, ...]:
        """All its parts that are made from a template, in order."""
        parts: tuple[FrontPart | Chapter, ...] = (*self.front, *self.chapters, *self.annexes)
        return tuple(part for part in parts if part.template is not None)


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
    reading = read_plan(str(path))
    for fault in reading.faults:
        if fault.severity == "error":
            raise TemplateFaultError(str(path), fault.place.line, fault.message)
    try:
        file = _EditionFile.model_validate(reading.tree)
    except ValidationError as error:
        steps = error.errors(include_url=False)[0]["loc"]
        raise _fault(path, reading, steps, edition_problem(error)) from None
    _check(path, reading, file)
    return Edition(folder, file.id, file.title, file.action_groups, file.books)


def read_reference(edition: Edition) -> bytes:
    """Return the edition's Word document with styles and page set-up.

    Raises:
        TemplateFaultError: the folder has none, or it is a link that leads out of the folder.
    """
    path = edition.reference
    if not path.is_file() or not is_inside(edition.folder, path):
        raise TemplateFaultError(str(path), 0, _NO_REFERENCE)
    return path.read_bytes()


def _check(path: Path, reading: Reading, file: _EditionFile) -> None:
    for steps, template in _templates(file):
        target = path.parent / PurePosixPath(template)
        if not target.is_file() or not is_inside(path.parent, target):
            raise _fault(path, reading, steps, _NO_TEMPLATE.format(name=template))
    for position, group in enumerate(file.action_groups):
        if group not in ActionPlan.model_fields:
            message = _NO_GROUP.format(name=group, known=", ".join(ActionPlan.model_fields))
            raise _fault(path, reading, ("action_groups", position), message)
    for book, count in Counter(book.id for book in file.books).items():
        if count > 1:
            raise _fault(path, reading, ("books",), _TWO_BOOKS.format(name=book))


def _templates(file: _EditionFile) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for number, book in enumerate(file.books):
        for name in ("front", "chapters", "annexes"):
            for position, part in enumerate(getattr(book, name)):
                if part.template is not None:
                    yield ("books", number, name, position, "template"), part.template


def _fault(
    path: Path, reading: Reading, steps: tuple[str | int, ...], message: Bilingual
) -> TemplateFaultError:
    return TemplateFaultError(str(path), place_of(reading.tree, steps).line, message)


_NO_EDITION = Bilingual(
    "folder templat {folder} tidak memuat edition.yaml", "the template folder {folder} has no edition.yaml"
)
_NO_TEMPLATE = Bilingual(
    "templat `{name}` disebut di edition.yaml tetapi tidak ada di folder templat",
    "the template `{name}` is named in edition.yaml but is not in the template folder",
)
_NO_GROUP = Bilingual(
    "kelompok rencana aksi `{name}` tidak ada; pilih dari: {known}",
    "there is no action group `{name}`; choose from: {known}",
)
_TWO_BOOKS = Bilingual("dua buku bernama `{name}`", "two books are called `{name}`")
_NO_REFERENCE = Bilingual(
    "reference.docx tidak ada di folder templat; salin dari edisi bawaan",
    "reference.docx is not in the template folder; copy it from the built-in edition",
)
