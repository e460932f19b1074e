"""An edition: which books there are, their chapters, order and titles (``edition.yaml``)."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from msgspec import Struct

from masterplan_cli.composing.edition_chain import Link, check_edition, edition_chain
from masterplan_cli.composing.edition_file import BookPlan
from masterplan_cli.composing.edition_words import BAD_EDITION
from masterplan_cli.composing.needed_files import needed_files
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.composing.template_files import TemplateFolders
from masterplan_cli.reading.tree import Path as PlanPath
from masterplan_cli.resources import resource_folder
from masterplan_cli.text.bilingual import Bilingual


class Edition(Struct, frozen=True):
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

    @property
    def parts(self) -> tuple[PlanPath, ...]:
        """The parts of a plan that its chapters hold, in the order of the books."""
        chapters = (chapter for book in self.books for chapter in (*book.chapters, *book.annexes))
        return tuple(path for chapter in chapters for path in chapter.paths)

    def chosen(self, numbers: Collection[int]) -> tuple[BookPlan, ...]:
        """Return the books of these numbers, counted from 1, in order; all where no number is given."""
        return tuple(book for number, book in enumerate(self.books, 1) if not numbers or number in numbers)

    def files(self) -> dict[str, Path]:
        """Return every file that the edition needs by its path in a folder of its own."""
        return needed_files(self.folders, self.templates)


def read_edition(folder: Path, library: Path | None = None) -> Edition:
    """Read the ``edition.yaml`` of a folder of templates, and of the editions that it is based on.

    Args:
        folder: the edition's own folder.
        library: where the editions are that ``based_on`` can name; None for the built-in ones.

    Raises:
        TemplateFaultError: the folder has none, it is not what an edition must be, or its base is not known.
        UnreadableError: the file cannot be read at all.
    """
    chain = edition_chain(folder, library or resource_folder("templates"))
    folders = TemplateFolders(tuple(link.path.parent for link in chain))
    for link in chain:
        check_edition(link, folders)
    return Edition(
        folders,
        chain[0].file.id,
        _said(chain, "title"),
        _said(chain, "movement", _MOVEMENT),
        _said(chain, "action_groups"),
        _said(chain, "books"),
    )


def _said(chain: list[Link], name: str, otherwise: Any = None) -> Any:
    """Return what the nearest edition of a chain says under a key.

    Raises:
        TemplateFaultError: none says it, and nothing stands in for it.
    """
    found = next((said for link in chain if (said := getattr(link.file, name)) is not None), otherwise)
    if found is None:
        raise TemplateFaultError(str(chain[0].path), 0, BAD_EDITION.format(place=name))
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


_MOVEMENT = "Gerakan Menuju Smart City"
"""What chapter texts call the movement where no edition says it."""

_NO_REFERENCE = Bilingual(
    "reference.docx tidak ada di folder templat; salin dari edisi bawaan",
    "reference.docx is not in the template folder; copy it from the built-in edition",
)
