"""Cards, key figures, boxes, quadrants and captions arrive in a parser as they are, whatever they say."""

from hypothesis import given
from test_writing_markdown_text import TEXT, parse, seen, text_of

from masterplan_cli.document.blocks import Block, Quadrant, Quadrants
from masterplan_cli.document.cards import Card, Cards, KeyFigure, KeyFigures
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.tables import Caption, Column
from masterplan_cli.document.timelines import Timeline, TimelineRow


def texts(*blocks: Block) -> list[str]:
    """Return the text of every line that a reader sees, drawings and empty lines apart."""
    lines = (text_of(token).strip("\n") for token in parse(*blocks) if token.type == "inline")
    return [line for line in lines if line]


def lines(*expected: str) -> list[str]:
    return [line for line in map(seen, expected) if line]


def caption(text: str) -> Caption:
    return Caption("Gambar", text, "g", text, "2", 1)


@given(TEXT)
def test_cards(text: str) -> None:
    cards = Cards((Card(f"t{text}", text, (text,), ((f"n{text}", text),)),), 2, caption(f"c{text}"))
    title = f"t{text} – {text}" if text else "t"
    facts = f"n{text}: {text}"
    assert texts(cards) == lines(title, text, facts, f"Gambar 2.1 c{text}", f"Sumber: c{text}")


@given(TEXT)
def test_key_figures(text: str) -> None:
    assert texts(KeyFigures((KeyFigure(text, "a"), KeyFigure("b", text)))) == lines("a", text, text, "b")


@given(TEXT)
def test_boxes(text: str) -> None:
    chart = OrganizationChart(Box(f"a{text}", (f"b{text}",), (Box(f"c{text}"),)))
    assert texts(chart) == [seen(f"a{text}\nb{text}"), seen(f"c{text}")]


@given(TEXT)
def test_quadrants_and_charts(text: str) -> None:
    empty = Quadrant("x", ())
    fields = Quadrants((Quadrant(f"q{text}", ((text, "i"),)), empty, empty, empty), caption(f"c{text}"))
    item = f"{text} i" if text else "i"
    below = lines(f"Gambar 2.1 c{text}", f"Sumber: c{text}")
    assert texts(fields) == [*lines(f"q{text}", item), "x", "x", "x", *below]
    chart = Chart(
        "columns", (f"k{text}",), (Series(text, (None,)),), caption(f"c{text}"), text, 0, None, text
    )
    assert texts(chart) == [*lines(f"Tanpa nilai: k{text}."), *below]


@given(TEXT)
def test_timelines(text: str) -> None:
    rows = (TimelineRow((text, "b"), 0, 1),)
    columns = (Column(2), Column(1))
    timeline = Timeline(columns, (text, "a"), text, ("2019", "2020"), rows, None, False, text)
    assert texts(timeline) == lines(text, "a", text, text, "b", "2019–2020")
