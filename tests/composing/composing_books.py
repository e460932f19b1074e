"""Plans to compose, books composed from them, and what can be read in a document."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.edition import Edition, read_edition
from masterplan_cli.document.blocks import (
    Block,
    Captioned,
    Contents,
    Heading,
    ItemList,
    Paragraph,
    Quadrants,
    Signature,
)
from masterplan_cli.document.cards import Cards, KeyFigures
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import Content, Footnote, Inline, plain
from masterplan_cli.document.tables import Row, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.values import Markdown, MarkdownText, Text
from masterplan_cli.reading import read_plan

CHECKOUT = Path(__file__).parents[2]
TEMPLATES = CHECKOUT / "templates" / "kominfo-2018"

MINIMAL = """\
schema: 1
revision: {year: 2018, status: draft}
horizon: {start: 2019, end: 2028}
regency: {kind: kabupaten, name: Sukamaju, province: Jawa Timur}
"""

_Part = TypeVar("_Part", bound=Part)


@cache
def small_plan() -> Masterplan:
    """A plan of a few lines in which every part is filled."""
    return plan_at(CHECKOUT / "tests" / "golden" / "plan.yaml")


@cache
def tuban() -> Masterplan:
    return plan_at(CHECKOUT / "examples" / "tuban" / "2019.yaml")


@cache
def pemalang_2021() -> Masterplan:
    return plan_at(CHECKOUT / "examples" / "pemalang" / "2021.yaml")


def minimal_plan(folder: Path) -> Masterplan:
    path = folder / "minimal.yaml"
    path.write_text(MINIMAL, encoding="utf-8")
    return plan_at(path)


def plan_at(path: Path) -> Masterplan:
    built = build_plan(read_plan(str(path)).tree)
    assert built.plan is not None, built.faults
    return built.plan


@cache
def edition() -> Edition:
    return read_edition(TEMPLATES)


def books(plan: Masterplan, *, draft: bool = False) -> list[Document]:
    return [book.document for book in compose_books(plan, edition(), draft=draft)]


def blocks_of(document: Document) -> Iterator[Block]:
    """Yield every block, those inside lists too."""
    for division in document.divisions:
        for block in division.blocks:
            yield from _with_inner(block)


def _with_inner(block: Block) -> Iterator[Block]:
    yield block
    if isinstance(block, ItemList):
        for item in block.items:
            for inner in item:
                yield from _with_inner(inner)


def headings(document: Document) -> list[tuple[int, str, str]]:
    """Return level, number and title of every heading."""
    return [
        (block.level, block.number, plain(block.content))
        for block in blocks_of(document)
        if isinstance(block, Heading)
    ]


def captions(document: Document) -> list[str]:
    return [
        f"{block.caption.label} {block.caption.number} {block.caption.text}"
        for block in blocks_of(document)
        if isinstance(block, Captioned) and block.caption
    ]


def texts_of(document: Document) -> Iterator[str]:
    """Yield every text that a reader of the document sees, piece by piece."""
    for block in blocks_of(document):
        yield from _of_block(block)
        yield from _of_figure(block)


def texts_in_shapes(document: Document) -> Iterator[str]:
    """Yield the texts that a writer may draw inside shapes, where not every program reads them."""
    for block in blocks_of(document):
        if isinstance(block, OrganizationChart):
            yield from _of_box(block.root)


def _of_block(block: Block) -> Iterator[str]:
    match block:
        case Heading(content=content):
            yield plain(content)
        case Paragraph(content=content):
            yield from filter(None, map(plain, _around_notes(content)))
        case Table(head=head, body=body, caption=caption):
            yield from _captioned(caption)
            for row in (*head, *body):
                yield from _cells(row)
        case Timeline(rows=rows, caption=caption):
            yield from _captioned(caption)
            yield from (cell for row in rows for cell in row.cells)
        case Signature(place_and_date=place, office=office, name=name, details=details):
            yield from filter(None, (place, office, name, *details))
        case Contents(entries=entries):
            yield from (entry.title for entry in entries)


def _of_figure(block: Block) -> Iterator[str]:
    match block:
        case Quadrants(quadrants=quadrants, caption=caption):
            yield from _captioned(caption)
            for quadrant in quadrants:
                yield quadrant.title
                yield from (part for item in quadrant.items for part in item)
        case Chart(categories=categories, series=series, caption=caption):
            yield from _captioned(caption)
            yield from (*categories, *(one.name for one in series if len(series) > 1))
        case OrganizationChart(root=root, caption=caption):
            yield from _captioned(caption)
            yield from _of_box(root)
        case Cards(cards=cards, caption=caption):
            yield from _captioned(caption)
            for card in cards:
                yield from filter(None, (card.title, card.label, *map(plain, card.paragraphs)))
                yield from (part for fact in card.facts for part in fact)
        case KeyFigures(figures=figures):
            yield from (part for figure in figures for part in (figure.value, figure.label))


def _of_box(box: Box) -> Iterator[str]:
    yield from (box.title, *box.lines)
    for below in box.below:
        yield from _of_box(below)


def _around_notes(content: Content) -> Iterator[Content]:
    """Yield a text in the pieces between its notes, and the notes: programs read them at different places."""
    piece: tuple[Inline, ...] = ()
    for inline in (content,) if isinstance(content, str) else content:
        if isinstance(inline, Footnote):
            yield from (piece, inline.content)
            piece = ()
        else:
            piece = (*piece, inline)
    yield piece


def _captioned(caption: Any) -> Iterator[str]:
    if caption is not None:
        yield from filter(None, (caption.text, caption.source))


def _cells(row: Row) -> Iterator[str]:
    for cell in row.cells:
        paragraphs: tuple[Content, ...] = (cell,) if isinstance(cell, str) else cell.paragraphs
        yield from filter(None, map(plain, paragraphs))


def with_texts(part: _Part, change: Callable[[str], str], kind: object = Text) -> _Part:
    """Return a copy of a plan (or a part) in which every field of one kind of text is changed."""
    changed = {
        name: _changed(getattr(part, name), field_annotation(info), change, kind)
        for name, info in type(part).model_fields.items()
    }
    return part.model_copy(update=changed)


def field_annotation(info: FieldInfo) -> Any:
    return Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation


def _changed(value: Any, annotation: Any, change: Callable[[str], str], kind: object) -> Any:
    if isinstance(value, Part):
        return with_texts(value, change, kind)
    if get_origin(annotation) in (Union, UnionType):
        annotation = next(item for item in get_args(annotation) if item is not type(None))
    if isinstance(value, tuple):
        return tuple(_changed(item, get_args(annotation)[0], change, kind) for item in value)
    if isinstance(value, dict):
        return {key: _changed(item, get_args(annotation)[1], change, kind) for key, item in value.items()}
    if isinstance(value, str) and annotation == kind:
        return MarkdownText(change(value)) if kind == Markdown else change(value)
    return value
