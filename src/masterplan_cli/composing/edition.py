"""An edition: which books there are, their chapters, order and titles (``edition.yaml``)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from masterplan_cli.composing.needed_files import needed_files
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.composing.template_files import TemplateFolders
from masterplan_cli.document.blocks import ContentsKind
from masterplan_cli.plan.actions import ActionPlan
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Id, Text
from masterplan_cli.reading import Reading, place_of, read_plan
from masterplan_cli.resources import resource_folder
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
        """The templates of all its parts, in order."""
        parts: tuple[FrontPart | Chapter, ...] = (*self.front, *self.chapters, *self.annexes)
        named = (self.title_page, *(part.template for part in parts))
        return tuple(template for template in named if template is not None)


class _EditionFile(Part):
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


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition in a folder of templates.

    Attributes:
        folders: where its templates are: its own folder, then those of the editions that it is based on.
        id: its name, ``kominfo-2018``.
        title: the guide that it follows.
        movement: the ministry's movement, as chapter texts call it.
        action_groups: the keys of the groups of the action plan that it prints, in order.
        books: its books, in order.
    """

    folders: TemplateFolders
    id: str
    title: str
    movement: str
    action_groups: tuple[str, ...]
    books: tuple[BookPlan, ...]

    @property
    def folder(self) -> Path:
        """The edition's own folder."""
        return self.folders.own

    @property
    def reference(self) -> Path:
        """The Word document that holds styles and page set-up."""
        return Path(self.folders.file("reference.docx"))

    @property
    def templates(self) -> tuple[str, ...]:
        """The templates that its books name, each once."""
        return tuple(dict.fromkeys(name for book in self.books for name in book.templates))

    def files(self) -> dict[str, Path]:
        """Return every file that the edition needs by its path in a folder of its own."""
        return needed_files(self.folders, self.templates)


class _Link(NamedTuple):
    """An ``edition.yaml`` in a chain of editions: its path, what was read, and what it says."""

    path: Path
    reading: Reading
    file: _EditionFile


def read_edition(folder: Path, library: Path | None = None) -> Edition:
    """Read the ``edition.yaml`` of a folder of templates, and of the editions that it is based on.

    Args:
        folder: the edition's own folder.
        library: where the editions are that ``based_on`` can name; None for the built-in ones.

    Raises:
        TemplateFaultError: the folder has none, it is not what an edition must be, or its base is not known.
        UnreadableError: the file cannot be read at all.
    """
    chain = _chain(folder, library or resource_folder("templates"))
    folders = TemplateFolders(tuple(link.path.parent for link in chain))
    for link in chain:
        _check(link, folders)
    return Edition(
        folders,
        chain[0].file.id,
        _said(chain, "title"),
        _said(chain, "movement", _MOVEMENT),
        _said(chain, "action_groups"),
        _said(chain, "books"),
    )


def _chain(folder: Path, library: Path) -> list[_Link]:
    """Return the edition and those that it is based on, the nearest first."""
    chain = [_read(folder)]
    while (base := chain[-1].file.based_on) is not None:
        known = sorted(path.parent.name for path in library.glob("*/edition.yaml"))
        if base not in known:
            raise _fault(chain[-1], ("based_on",), _NO_BASE.format(name=base, known=", ".join(known)))
        if (library / base).resolve() in {link.path.parent.resolve() for link in chain}:
            raise _fault(chain[-1], ("based_on",), _CIRCLE.format(name=base))
        chain.append(_read(library / base))
    return chain


def _read(folder: Path) -> _Link:
    path = folder / "edition.yaml"
    if not path.is_file():
        raise TemplateFaultError(str(path), 0, _NO_EDITION.format(folder=folder))
    reading = read_plan(str(path))
    for fault in reading.faults:
        if fault.severity == "error":
            raise TemplateFaultError(str(path), fault.place.line, fault.message)
    try:
        return _Link(path, reading, _EditionFile.model_validate(reading.tree))
    except ValidationError as error:
        steps = error.errors(include_url=False)[0]["loc"]
        line = place_of(reading.tree, steps).line
        message = _BAD_EDITION.format(place=".".join(map(str, steps)))
        raise TemplateFaultError(str(path), line, message) from None


def _said(chain: list[_Link], name: str, otherwise: Any = None) -> Any:
    """Return what the nearest edition of a chain says under a key.

    Raises:
        TemplateFaultError: none says it, and nothing stands in for it.
    """
    found = next((said for link in chain if (said := getattr(link.file, name)) is not None), otherwise)
    if found is None:
        raise TemplateFaultError(str(chain[0].path), 0, _BAD_EDITION.format(place=name))
    return found


def read_reference(edition: Edition) -> bytes:
    """Return the edition's Word document with styles and page set-up.

    Raises:
        TemplateFaultError: no folder of the edition has one, or it is a link that leads out of them.
    """
    path = edition.folders.find("reference.docx")
    if path is None:
        raise TemplateFaultError(str(edition.reference), 0, _NO_REFERENCE)
    return path.read_bytes()


def _check(link: _Link, folders: TemplateFolders) -> None:
    for steps, template in _templates(link.file):
        if folders.find(template) is None:
            raise _fault(link, steps, _NO_TEMPLATE.format(name=template))
    for position, group in enumerate(link.file.action_groups or ()):
        if group not in ActionPlan.model_fields:
            message = _NO_GROUP.format(name=group, known=", ".join(ActionPlan.model_fields))
            raise _fault(link, ("action_groups", position), message)
    for book, count in Counter(book.id for book in link.file.books or ()).items():
        if count > 1:
            raise _fault(link, ("books",), _TWO_BOOKS.format(name=book))


def _templates(file: _EditionFile) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for number, book in enumerate(file.books or ()):
        if book.title_page is not None:
            yield ("books", number, "title_page"), book.title_page
        for name in ("front", "chapters", "annexes"):
            for position, part in enumerate(getattr(book, name)):
                if part.template is not None:
                    yield ("books", number, name, position, "template"), part.template


def _fault(link: _Link, steps: tuple[str | int, ...], message: Bilingual) -> TemplateFaultError:
    return TemplateFaultError(str(link.path), place_of(link.reading.tree, steps).line, message)


_MOVEMENT = "Gerakan Menuju Smart City"
"""What chapter texts call the movement where no edition says it."""

_NO_EDITION = Bilingual(
    "folder templat {folder} tidak memuat edition.yaml", "the template folder {folder} has no edition.yaml"
)
_BAD_EDITION = Bilingual(
    "isi edition.yaml tidak sesuai susunan pada `{place}`; bandingkan dengan edisi bawaan",
    "edition.yaml is not well formed at `{place}`; compare it with the built-in edition",
)
_NO_TEMPLATE = Bilingual(
    "templat `{name}` disebut di edition.yaml tetapi tidak ada di folder templat",
    "the template `{name}` is named in edition.yaml but is not in the template folder",
)
_NO_GROUP = Bilingual(
    "kelompok rencana aksi `{name}` tidak ada; pilih dari: {known}",
    "there is no action group `{name}`; choose from: {known}",
)
_NO_BASE = Bilingual(
    "edisi `{name}` pada `based_on` tidak dikenal; tulis salah satu: {known}",
    "the edition `{name}` in `based_on` is not known; write one of: {known}",
)
_CIRCLE = Bilingual(
    "`based_on: {name}` melingkar: edisi itu sendiri berdasar pada edisi ini; hapus salah satunya",
    "`based_on: {name}` runs in a circle: that edition is itself based on this one; remove one of the two",
)
_TWO_BOOKS = Bilingual("dua buku bernama `{name}`", "two books are called `{name}`")
_NO_REFERENCE = Bilingual(
    "reference.docx tidak ada di folder templat; salin dari edisi bawaan",
    "reference.docx is not in the template folder; copy it from the built-in edition",
)
