"""Every text of a real plan stands in the printed books, and hostile texts arrive there unchanged."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

import docx
import pytest
from composing_books import books, field_annotation, small_plan, texts_in_shapes, texts_of, tuban, with_texts
from composing_written import as_docx, docx_text, html_text, markdown_text, pandoc_docx_text, squeezed
from test_composing_data_stays_text import SYNTAX

from masterplan_cli.composing.markdown import plan_cell
from masterplan_cli.composing.tables.budgets import by_year
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.values import Markdown, MarkdownText, Text
from masterplan_cli.plan.walk import reference_fields, walk
from masterplan_cli.text.dates import date, months
from masterplan_cli.text.numbers import decimal, millions, rupiah

NOT_PRINTED = {
    "Masterplan.edition": "chooses the templates",
    "Revision.previous": "the name of a file",
    "Leaders.deputy": "no chapter needs the deputy's name",
    "Indicator.source": "tables of indicators are wide enough without it",
}


@cache
def printed(reader: str) -> str:
    """Return the words of Tuban's three books as another program reads them."""
    documents = books(tuban())
    return "\n".join(squeezed(_read(reader, document)) for document in documents)


def _read(reader: str, document: Document) -> str:
    match reader:
        case "markdown":
            return markdown_text(document)
        case "html":
            return html_text(document)
        case "docx":
            return docx_text(as_docx(document))
        case _:
            return pandoc_docx_text(as_docx(document))


def plan_texts(plan: Masterplan) -> Iterator[tuple[str, str]]:
    """Yield every text of a plan, Markdown without its marks, with the name of its field."""
    for path, part in walk(plan):
        for name, info in type(part).model_fields.items():
            if _leaf(field_annotation(info)) in (Text, Markdown):
                owner = f"{type(part).__name__}.{name}"
                owner = f"Leaders.{path[-1]}" if type(part).__name__ == "Official" else owner
                for text in _values(getattr(part, name)):
                    yield owner, squeezed(text)


def _leaf(annotation: Any) -> Any:
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        return _leaf(next(item for item in get_args(annotation) if item is not type(None)))
    if origin is tuple:
        return _leaf(get_args(annotation)[0])
    if origin is dict:
        return _leaf(get_args(annotation)[1])
    return annotation


def _values(value: Any) -> Iterator[str]:
    if isinstance(value, MarkdownText):
        yield from (re.sub(r"^(• |[0-9]+\. )", "", plain(line)) for line in plan_cell(value).paragraphs)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, tuple | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _values(item)


@pytest.mark.parametrize("reader", ["markdown", "docx", "pandoc", "html"])
def test_every_text_of_the_plan_is_printed(reader: str) -> None:
    words = printed(reader)
    missing = {(field, text) for field, text in plan_texts(tuban()) if text not in words}
    assert {item for item in missing if item[0] not in NOT_PRINTED} == set()
    assert {field for field, _ in missing} == set(NOT_PRINTED)


@pytest.mark.parametrize("reader", ["markdown", "docx", "html"])
def test_every_agency_that_the_plan_refers_to_is_named(reader: str) -> None:
    words, agencies = printed(reader), Index(tuban()).agencies
    named = {
        agencies[identifier].label
        for _, part in walk(tuban())
        for field, kind in reference_fields(type(part))
        if kind == "agency"
        for identifier in _values(getattr(part, field))
    }
    assert len(named) > 20
    assert {name for name in named if name not in words} == set()


@pytest.mark.parametrize("reader", ["markdown", "docx", "html"])
def test_every_amount_target_and_date_is_printed(reader: str) -> None:
    words, index, organization = printed(reader), Index(tuban()), tuban().organization
    assert organization is not None
    wanted = {millions(sum_) for action in index.actions for sum_ in by_year(action.budget).values()}
    wanted |= {rupiah(sum_) for win in tuban().quick_wins for sum_ in by_year(win.budget).values()}
    wanted |= {
        decimal(value)
        for action in index.actions
        if action.indicator
        for value in (*action.indicator.targets.values(), action.indicator.baseline)
        if value is not None
    }
    wanted |= {months(str(win.start), str(win.end)) for win in tuban().quick_wins}
    wanted |= {date(decree.date) for decree in organization.decrees if decree.date}
    assert {text for text in wanted if text not in words} == set()


def hostile(offset: int) -> Masterplan:
    """Return the small plan with a different hostile text in every field, and others for another offset."""
    position = iter(range(offset, 10_000))
    return with_texts(small_plan(), lambda old: f"{SYNTAX[next(position) % len(SYNTAX)]} {old}", Text)


@pytest.mark.parametrize("offset", range(0, len(SYNTAX), 15))
@pytest.mark.parametrize("reader", ["markdown", "docx", "pandoc", "html"])
def test_hostile_texts_arrive_unchanged(reader: str, offset: int) -> None:
    for document in books(hostile(offset)):
        words = squeezed(_read(reader, document))
        lost = [text for text in texts_of(document) if squeezed(text) not in words]
        unread = set(texts_in_shapes(document)) if reader == "pandoc" else set()
        assert [text for text in lost if text not in unread] == []


@pytest.mark.parametrize("offset", range(0, len(SYNTAX), 15))
def test_hostile_texts_make_no_heading(offset: int) -> None:
    for document, usual in zip(books(hostile(offset)), books(small_plan()), strict=True):
        assert _headings(as_docx(document)) == _headings(as_docx(usual)) != []


def _headings(content: bytes) -> list[tuple[str, int]]:
    """Return the styles of headings in a DOCX and how often each is used."""
    styles = (paragraph.style for paragraph in docx.Document(io.BytesIO(content)).paragraphs)
    names = Counter(str(style.name) for style in styles if style is not None)
    return sorted((name, count) for name, count in names.items() if "eading" in name)
