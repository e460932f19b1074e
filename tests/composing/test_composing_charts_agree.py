"""A chart shows, a table tells: the numbers of every chart stand in a table of the same chapter."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

import pytest
from composing_books import TEMPLATES, books, pemalang_2021, small_plan, texts_of, tuban

from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.edition import read_edition
from masterplan_cli.composing.registry import CHARTS, FIGURES
from masterplan_cli.document.blocks import Block, Heading
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.tables import Table
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.numbers import integer, millions

ZEROS = {"juta rupiah": 6, "miliar rupiah": 9}


def printed(value: Decimal, unit: str) -> str:
    """Return a value of a chart as tables print it: money in millions, counts as whole numbers."""
    if unit in ZEROS:
        rupiah = value.scaleb(ZEROS[unit])
        assert rupiah == int(rupiah)
        return millions(int(rupiah))
    assert value == int(value)
    return integer(int(value))


def chapters(document: Document) -> Iterator[list[Block]]:
    for division in document.divisions:
        number = 0

        def chapter(block: Block) -> int:
            nonlocal number
            number += isinstance(block, Heading) and block.level == 1
            return number

        for _, blocks in groupby(division.blocks, chapter):
            yield list(blocks)


def cells(blocks: list[Block]) -> set[str]:
    tables = tuple(block for block in blocks if isinstance(block, Table))
    document = Document("", "", "", "", "", "", "", None, (Division("body", tables),))
    return set(texts_of(document))


@pytest.mark.parametrize("plan", [small_plan, tuban])
def test_the_numbers_and_names_of_every_chart_stand_in_a_table_beside_it(plan: object) -> None:
    assert callable(plan)
    assert _charts_told(books(plan())) == 10  # 1 in Buku 1, 5 in Buku 2, 4 in Buku 3


def test_so_do_those_of_the_edition_of_2021() -> None:
    edition = read_edition(TEMPLATES.with_name("kominfo-2021"))
    documents = [book.document for book in compose_books(pemalang_2021(), edition)]
    assert (
        _charts_told(documents) == 9
    )  # 2 in Buku 1, 4 in Buku 2, 3 in Buku 4; the cards of Buku 3 are no chart


def _charts_told(documents: list[Document]) -> int:
    """Return how many charts there are, after looking for all their numbers and names in tables."""
    found = 0
    for document in documents:
        for blocks in chapters(document):
            told = cells(blocks)
            for chart in blocks:
                if isinstance(chart, Chart):
                    found += 1
                    assert _numbers(chart) - told == set(), chart.caption
                    assert set(chart.categories) - told == set(), chart.caption
    return found


def _numbers(chart: Chart) -> set[str]:
    return {
        printed(value, chart.unit) for series in chart.series for value in series.values if value is not None
    }


def test_every_chart_and_figure_is_placed_by_a_template() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in TEMPLATES.parent.rglob("*.j2"))
    assert [name for name in CHARTS if f'chart("{name}"' not in text] == []
    assert [name for name in FIGURES if f'figure("{name}"' not in text] == []


def test_every_chart_and_figure_of_the_books_has_caption_and_description() -> None:
    for document in books(_complete()):
        for division in document.divisions:
            for block in division.blocks:
                if isinstance(block, Chart):
                    assert block.caption is not None
                    assert block.caption.source.endswith(", 2019")
                    assert block.description


def _complete() -> Masterplan:
    return tuban()
