"""The books of an edition, composed from a plan."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from jinja2.sandbox import ImmutableSandboxedEnvironment
from msgspec import Struct

from masterplan_cli.composing import figures as _figures  # noqa: F401  # registers the figures by name
from masterplan_cli.composing import tables as _tables  # noqa: F401  # registers the tables by name
from masterplan_cli.composing.chapters import render_chapter
from masterplan_cli.composing.compiled_templates import compiled_templates
from masterplan_cli.composing.covers import cover, title_page
from masterplan_cli.composing.created import created_on
from masterplan_cli.composing.draft_page import draft_page
from masterplan_cli.composing.edition import Edition
from masterplan_cli.composing.edition_file import BookPlan, Chapter, FrontPart
from masterplan_cli.composing.environment import chapter_environment
from masterplan_cli.composing.functions import FUNCTIONS
from masterplan_cli.composing.gaps import Gap
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.missing_marks import count_missing
from masterplan_cli.composing.numbering import UnknownAnchorError, numbered
from masterplan_cli.composing.reference_places import reference_place
from masterplan_cli.composing.template_error import TemplateFaultError, TemplateMisuseError
from masterplan_cli.composing.template_files import TemplateFolders
from masterplan_cli.composing.variables import chapter_variables
from masterplan_cli.document.blocks import Block, Contents, Heading, HeadingKind
from masterplan_cli.document.document import Division, Document, TitlePage
from masterplan_cli.document.pictures import Picture
from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual


class Book(Struct, frozen=True):
    """A composed book: the name of its file without ending, and its document."""

    id: str
    document: Document


def compose_books(  # noqa: PLR0913  # what a call may say of the books, each by name
    plan: Masterplan,
    edition: Edition,
    *,
    draft: bool = False,
    only: Collection[int] = (),
    gaps: Sequence[Gap] = (),
    logo: Picture | None = None,
) -> Iterator[Book]:
    """Compose the books of an edition one after the other.

    Args:
        plan: the plan.
        edition: the edition with its templates.
        draft: whether gaps are marked ``[BELUM DIISI]``.
        only: the numbers of the books to compose, from 1; empty for all.
        gaps: what the plan still lacks; a draft lists it on its first page.
        logo: the coat of arms for the cover, or None.

    Raises:
        TemplateFaultError: a template has a mistake.
    """
    material = Material(plan, Index(plan), draft)
    composer = _BookComposer(material, edition, _environment(edition.folders), gaps, logo)
    for book in edition.chosen(only):
        yield Book(book.id, composer.compose(book))


@cache
def _environment(folders: TemplateFolders) -> ImmutableSandboxedEnvironment:
    """Return the environment of an edition; it keeps the compiled templates for all plans of one run."""
    return chapter_environment(folders, FUNCTIONS, compiled_templates())


_TitledBlocks = tuple[str, tuple[Block, ...]]
"""A part of a book: its title, and its blocks with the heading."""


class _BookComposer:
    def __init__(
        self,
        material: Material,
        edition: Edition,
        environment: ImmutableSandboxedEnvironment,
        gaps: Sequence[Gap],
        logo: Picture | None,
    ) -> None:
        self._plan = material.plan
        self._material = material
        self._gaps = gaps
        self._logo = logo
        self._variables = chapter_variables(material, edition)
        self._edition = edition
        self._environment = environment

    def compose(self, book: BookPlan) -> Document:
        self._variables["book"] = book
        front = [(part.title, tuple(self._front(part))) for part in book.front]
        chapters = [(part.title, self._part(part, "chapter")) for part in book.chapters]
        annexes = [(part.title, self._part(part, "annex")) for part in book.annexes]
        divisions = (
            Division("front", self._first_page((*front, *chapters, *annexes))),
            Division("front", _joined(front)),
            Division("body", _joined(chapters)),
            Division("annex", _joined(annexes)),
        )
        document = self._document(book, tuple(division for division in divisions if division.blocks))
        try:
            return numbered(document)
        except UnknownAnchorError as error:
            message = _UNKNOWN_ANCHOR.format(anchor=error.anchor, book=book.id, known=", ".join(error.known))
            place = reference_place(self._edition.folders, book.templates, error.anchor)
            raise TemplateFaultError(*place, message) from None

    def _front(self, part: FrontPart) -> Iterator[Block]:
        listed = part.contents is None
        yield Heading(1, part.title, anchor="", kind="front", listed=listed)
        if part.contents is not None:
            yield Contents(part.contents)
        if part.template is not None:
            yield from self._blocks(part.template)

    def _first_page(self, parts: Iterable[_TitledBlocks]) -> tuple[Block, ...]:
        if not self._material.draft:
            return ()
        marks: Counter[str] = Counter()
        for title, blocks in parts:
            marks[title] += count_missing(blocks)
        return draft_page(self._gaps, marks)

    def _part(self, part: Chapter, kind: HeadingKind) -> tuple[Block, ...]:
        return Heading(1, part.title, anchor="", kind=kind), *self._blocks(part.template)

    def _blocks(self, template: str) -> tuple[Block, ...]:
        return render_chapter(self._environment, self._edition.folders, template, self._variables)

    def _document(self, book: BookPlan, divisions: tuple[Division, ...]) -> Document:
        plan = self._plan
        region = plan.regency.full_name
        return Document(
            title=f"{book.overline}: {book.title} {region}",
            subject=self._edition.title,
            author=f"Pemerintah {region}",
            language="id-ID",
            created=created_on(plan.revision),
            header=f"{book.overline} – {book.title}",
            footer=region,
            cover=cover(plan, book, self._logo),
            divisions=divisions,
            title_page=self._title_page(book),
            watermark=_WATERMARK if self._is_unfinished else "",
        )

    @property
    def _is_unfinished(self) -> bool:
        return self._material.draft or self._plan.revision.status is Status.DRAFT

    def _title_page(self, book: BookPlan) -> TitlePage | None:
        if book.title_page is None:
            return None
        try:
            return title_page(self._plan, book, self._blocks(book.title_page))
        except TemplateMisuseError as error:
            file = str(self._edition.folder / book.title_page)
            raise TemplateFaultError(file, 0, error.message) from None


def _joined(parts: Iterable[_TitledBlocks]) -> tuple[Block, ...]:
    return tuple(block for _, blocks in parts for block in blocks)


_WATERMARK = "DRAF"

_UNKNOWN_ANCHOR = Bilingual(
    "rujukan `{anchor}` di {book} tidak menunjuk ke mana pun; yang ada: {known}",
    "the reference `{anchor}` in {book} leads nowhere; there are: {known}",
)
