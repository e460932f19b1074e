"""The books of an edition, composed from a plan."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2.sandbox import ImmutableSandboxedEnvironment

from masterplan_cli.composing import tables as _tables  # noqa: F401  # registers the tables by name
from masterplan_cli.composing.chapters import render_chapter
from masterplan_cli.composing.edition import BookPlan, Chapter, Edition, FrontPart
from masterplan_cli.composing.environment import chapter_environment
from masterplan_cli.composing.functions import FUNCTIONS
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.numbering import UnknownAnchorError, numbered
from masterplan_cli.composing.reference_places import reference_place
from masterplan_cli.composing.template_error import TemplateFaultError
from masterplan_cli.composing.variables import chapter_variables
from masterplan_cli.document.blocks import Block, Contents, Heading, HeadingKind
from masterplan_cli.document.document import Cover, Division, Document
from masterplan_cli.document.pictures import Picture
from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.unfilled import UnfilledYear
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.dates import years


@dataclass(frozen=True, slots=True)
class Book:
    """A composed book: the name of its file without ending, and its document."""

    id: str
    document: Document


def compose_books(
    plan: Masterplan,
    edition: Edition,
    *,
    draft: bool = False,
    only: Collection[int] = (),
    logo: Picture | None = None,
) -> Iterator[Book]:
    """Compose the books of an edition one after the other.

    Args:
        plan: the plan.
        edition: the edition with its templates.
        draft: whether gaps are marked ``[BELUM DIISI]``.
        only: the numbers of the books to compose, from 1; empty for all.
        logo: the coat of arms for the covers, or None.

    Raises:
        TemplateFaultError: a template has a mistake.
    """
    material = Material(plan, Index(plan), draft)
    environment = _environment(edition.folder)
    for number, book in enumerate(edition.books, 1):
        if not only or number in only:
            yield Book(book.id, _BookComposer(material, edition, environment, logo).compose(book))


@cache
def _environment(folder: Path) -> ImmutableSandboxedEnvironment:
    """Return the environment of a folder; it keeps the compiled templates for all plans of one run."""
    return chapter_environment(folder, FUNCTIONS)


class _BookComposer:
    def __init__(
        self,
        material: Material,
        edition: Edition,
        environment: ImmutableSandboxedEnvironment,
        logo: Picture | None,
    ) -> None:
        self._logo = logo
        self._plan = material.plan
        self._variables = chapter_variables(material, edition.action_groups)
        self._edition = edition
        self._environment = environment

    def compose(self, book: BookPlan) -> Document:
        divisions = (
            Division("front", tuple(block for part in book.front for block in self._front(part))),
            Division("body", self._parts(book.chapters, "chapter")),
            Division("annex", self._parts(book.annexes, "annex")),
        )
        document = self._document(book, tuple(division for division in divisions if division.blocks))
        try:
            return numbered(document)
        except UnknownAnchorError as error:
            message = _UNKNOWN_ANCHOR.format(anchor=error.anchor, book=book.id, known=", ".join(error.known))
            place = reference_place(self._edition.folder, book.templates, error.anchor)
            raise TemplateFaultError(*place, message) from None

    def _front(self, part: FrontPart) -> Iterator[Block]:
        listed = part.contents is None
        yield Heading(1, part.title, anchor="", kind="front", listed=listed)
        if part.contents is not None:
            yield Contents(part.contents)
        if part.template is not None:
            yield from self._blocks(part.template)

    def _parts(self, parts: tuple[Chapter, ...], kind: HeadingKind) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for part in parts:
            blocks.append(Heading(1, part.title, anchor="", kind=kind))
            blocks.extend(self._blocks(part.template))
        return tuple(blocks)

    def _blocks(self, template: str) -> tuple[Block, ...]:
        return render_chapter(self._environment, self._edition.folder, template, self._variables)

    def _document(self, book: BookPlan, divisions: tuple[Division, ...]) -> Document:
        plan = self._plan
        region = plan.regency.full_name
        return Document(
            title=f"{book.overline}: {book.title} {region}",
            subject=self._edition.title,
            author=f"Pemerintah {region}",
            language="id-ID",
            created=plan.revision.date or _first_day(plan.revision.year),
            header=f"{book.overline} – {book.title}",
            footer=region,
            cover=_cover(plan, book, self._logo),
            divisions=divisions,
        )


def _first_day(year: int) -> str:
    return "" if isinstance(year, UnfilledYear) else f"{year}-01-01"


def _cover(plan: Masterplan, book: BookPlan, logo: Picture | None) -> Cover:
    status = [plan.revision.notice or ""]
    if plan.revision.status is Status.DRAFT:
        status.insert(0, Status.DRAFT.label)
    return Cover(
        overline=book.overline,
        title=book.title,
        subtitle=plan.regency.full_name,
        period=years(plan.horizon.start, plan.horizon.end),
        status=" – ".join(filter(None, status)),
        publisher=(f"Pemerintah {plan.regency.full_name}", str(plan.revision.year)),
        logo=logo,
    )


_UNKNOWN_ANCHOR = Bilingual(
    "rujukan `{anchor}` di {book} tidak menunjuk ke mana pun; yang ada: {known}",
    "the reference `{anchor}` in {book} leads nowhere; there are: {known}",
)
