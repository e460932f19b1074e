"""An ``edition.yaml`` and those that it is based on, read and checked, with the places of mistakes."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from masterplan_cli.composing.edition_file import EditionFile
from masterplan_cli.composing.edition_words import edition_problem
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.composing.template_files import TemplateFolders
from masterplan_cli.plan.actions import ActionPlan
from masterplan_cli.plan.fields import spot_at
from masterplan_cli.reading import Reading, place_of, read_plan
from masterplan_cli.text.bilingual import Bilingual


class Link(NamedTuple):
    """An ``edition.yaml`` in a chain of editions: its path, what was read, and what it says."""

    path: Path
    reading: Reading
    file: EditionFile


def edition_chain(folder: Path, library: Path) -> list[Link]:
    """Return the edition and those that it is based on, the nearest first.

    Raises:
        TemplateFaultError: one has no ``edition.yaml`` or a wrong one, is not known, or closes a circle.
        UnreadableError: a file cannot be read at all.
    """
    chain = [_read(folder)]
    while (base := chain[-1].file.based_on) is not None:
        known = editions_in(library)
        if base not in known:
            raise _fault(chain[-1], ("based_on",), _NO_BASE.format(name=base, known=", ".join(known)))
        if known[base].resolve() in {link.path.parent.resolve() for link in chain}:
            raise _fault(chain[-1], ("based_on",), _CIRCLE.format(name=base))
        chain.append(_read(known[base]))
    return chain


def editions_in(library: Path) -> dict[str, Path]:
    """Return the folders of all editions of a library by their names, in order."""
    folders = sorted(path.parent for path in library.glob("*/edition.yaml"))
    return {folder.name: folder for folder in folders}


def _read(folder: Path) -> Link:
    path = folder / "edition.yaml"
    if not path.is_file():
        raise TemplateFaultError(str(path), 0, _NO_EDITION.format(folder=folder))
    reading = read_plan(str(path))
    for fault in reading.faults:
        if fault.severity == "error":
            raise TemplateFaultError(str(path), fault.place.line, fault.message)
    try:
        return Link(path, reading, EditionFile.model_validate(reading.tree))
    except ValidationError as error:
        steps = error.errors(include_url=False)[0]["loc"]
        line = place_of(reading.tree, steps).line
        raise TemplateFaultError(str(path), line, edition_problem(error)) from None


def check_edition(link: Link, folders: TemplateFolders) -> None:
    """See to it that templates, groups and parts which an edition names exist, and that books differ in name.

    Raises:
        TemplateFaultError: one does not, with the line that names it.
    """
    for steps, template in _templates(link.file):
        if folders.find(template) is None:
            raise _fault(link, steps, _NO_TEMPLATE.format(name=template))
    for position, group in enumerate(link.file.action_groups or ()):
        if group not in ActionPlan.model_fields:
            message = _NO_GROUP.format(name=group, known=", ".join(ActionPlan.model_fields))
            raise _fault(link, ("action_groups", position), message)
    for steps, part in _parts(link.file):
        if spot_at(tuple(part.split("."))).field is None:
            raise _fault(link, steps, _NO_PART.format(name=part))
    for book, count in Counter(book.id for book in link.file.books or ()).items():
        if count > 1:
            raise _fault(link, ("books",), _TWO_BOOKS.format(name=book))


def _templates(file: EditionFile) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for number, book in enumerate(file.books or ()):
        if book.title_page is not None:
            yield ("books", number, "title_page"), book.title_page
        for name in ("front", "chapters", "annexes"):
            for position, part in enumerate(getattr(book, name)):
                if part.template is not None:
                    yield ("books", number, name, position, "template"), part.template


def _parts(file: EditionFile) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for number, book in enumerate(file.books or ()):
        for name in ("chapters", "annexes"):
            for position, chapter in enumerate(getattr(book, name)):
                for index, part in enumerate(chapter.parts):
                    yield ("books", number, name, position, "parts", index), part


def _fault(link: Link, steps: tuple[str | int, ...], message: Bilingual) -> TemplateFaultError:
    return TemplateFaultError(str(link.path), place_of(link.reading.tree, steps).line, message)


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
_NO_PART = Bilingual(
    "bagian rencana `{name}` pada `parts` tidak ada; tulis kunci seperti di berkas rencana, `vision`",
    "the plan has no part `{name}`, as `parts` says; write keys as the plan has them, `vision`",
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
