"""Buku 3 is a digest: short, with figures, and made for people who read nothing else."""

from functools import cache

import pytest
from composing_books import CHECKOUT, books, plan_at, texts_of
from composing_written import as_docx

from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.cards import Cards, KeyFigures
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.writing.docx import measure_pages

EXAMPLES = ["tuban/2019.yaml", "pemalang/2019.yaml"]
MOST_PAGES = 24
BEFORE_PAGE_1 = 3
"""Cover, title page, contents."""


@cache
def digest(example: str) -> Document:
    return books(plan_at(CHECKOUT / "examples" / example))[2]


def blocks(document: Document) -> list[Block]:
    return [block for division in document.divisions for block in division.blocks]


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_digest_has_no_more_than_24_pages(example: str) -> None:
    document = digest(example)
    labels = measure_pages(as_docx(document), document)
    if not labels:
        pytest.skip("LibreOffice is not installed")
    last_heading = max(int(label) for label in labels.values() if label.isdigit())
    assert BEFORE_PAGE_1 + last_heading + 1 <= MOST_PAGES  # the last section may run on to one more page


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_digest_shows_more_than_it_tells(example: str) -> None:
    kinds = [type(block) for block in blocks(digest(example))]
    assert kinds.count(Chart) == 4
    assert kinds.count(Cards) == 2
    assert KeyFigures in kinds
    assert OrganizationChart in kinds


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_the_digest_itself_says_is_said_in_short_paragraphs(example: str) -> None:
    paragraphs = [plain(block.content) for block in blocks(digest(example)) if isinstance(block, Paragraph)]
    evaluation = plan_at(CHECKOUT / "examples" / example).evaluation
    assert evaluation is not None
    own = [text for text in paragraphs if text not in str(evaluation.method).replace("\n", " ")]
    assert max(map(len, own)) <= 350


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_quick_win_and_every_programme_is_in_the_digest(example: str) -> None:
    plan, words = plan_at(CHECKOUT / "examples" / example), set(texts_of(digest(example)))
    names = {program.name for pillar in plan.pillars.values() for program in pillar.programs}
    assert names | {win.name for win in plan.quick_wins} <= words
