"""Every drawing that we write can be drawn by the real Mermaid, and no data can become anything but text."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_sample import written
from mermaid_drawings import draw, mermaid_blocks, needs_mermaid, shown
from test_writing_markdown_text import FRAGMENTS, TEXT

from masterplan_cli.cli.run import run
from masterplan_cli.document.blocks import Block
from masterplan_cli.document.charts import Chart, ChartKind, Series
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.tables import Column
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.markdown.mermaid import LONGEST_LABEL

CHECKOUT = Path(__file__).parents[2]
PLANS = [
    CHECKOUT / "examples" / "tuban" / "2019.yaml",
    CHECKOUT / "examples" / "pemalang" / "2019.yaml",
    CHECKOUT / "tests" / "golden" / "plan.yaml",
]
HOSTILE = [
    *("title x", "section x", "Section: x", "click a href", 'click a call b("c")', "call x()", 'href "x"'),
    *("end", "gantt", "graph", "accTitle: x", "accDescr { x", "2019-01-01 x", "dateFormat YYYY", "topAxis"),
    *("excludes weekends", "todayMarker off", "inclusiveEndDates", "weekday monday", "subgraph x", "---"),
    *("style b1 fill:#f00;", "classDef x fill:#f00;", "linkStyle 0", "%%{init: {}}%%", "%% x", "5% naik"),
    *("100%", "a %% b", "x]", 'x"] --> y["', "x:::y", "a --> b", "#35;", "#quot;", "#lt;b#gt;", "a;b", "a#b"),
    *("$$x$$", "fa:fa-car", "@{x}", "javascript:alert(1)", "<script>x</script>", "<img src=x onerror=y>"),
    *("&lt;", "&ltx", "&#60;b", "ﬂ°°60¶ßb", "1. x", "- x", "`x`", '"`x`"', "line", "bar [1]", "x-axis"),
    *("horizontal", "max 9", "curve x{1}", "\\n \\", "–"),
]
LABEL = r"""(?:[^"#;:<>%`\\{}\[\]|$~^*_@\n]|#[0-9]+;)*"""
FRONT = r"---\nconfig: \{.*\}\n---\n"
SAID = rf"\n(?:    accDescr: {LABEL}\n)?"
BARS = (
    rf"{FRONT}xychart-beta(?: horizontal)?{SAID}"
    rf'(?:    title "{LABEL}"\n)?    x-axis \["{LABEL}", "{LABEL}", "{LABEL}"\]\n'
    rf'    y-axis "{LABEL}" 0 --> [0-9]+\n    bar \[[0-9, ]+\]\n'
)
RADAR = (
    rf"{FRONT}radar-beta{SAID}"
    rf'    axis a1\["{LABEL}"\], a2\["b"\], a3\["c"\]\n'
    rf'    curve c1\["{LABEL}"\]\{{0, 1, 2\}}\n    curve c2\["c"\]\{{0, 1, 2\}}\n'
    "    min 0\n    max 2\n    ticks 2\n    graticule polygon\n    showLegend true\n"
)
KINDS: tuple[ChartKind, ...] = ("radar", "columns", "stacked-columns", "bars")


def label_of(text: str) -> str:
    """Return what a drawing shows of a text."""
    line = " ".join(text.split()).replace("ﬂ", "fl").replace("¶ß", "¶ ß")
    return line if len(line) <= LONGEST_LABEL else f"{line[: LONGEST_LABEL - 1].rstrip()}…"


def chart(kind: ChartKind, names: list[str], unit: str = "", description: str = "") -> Chart:
    values = tuple(Decimal(number % 7) for number, _ in enumerate(names))
    series = (Series(names[0], values), Series(names[-1], values))
    return Chart(kind, tuple(names), series, unit=unit, description=description)


def timeline(names: list[str], description: str = "") -> Timeline:
    rows = tuple(TimelineRow((str(number), name), 0, 1) for number, name in enumerate(names, 1))
    columns = (Column(1), Column(5))
    return Timeline(columns, ("No.", "x"), "Tahun", ("2019", "2020"), rows, description=description)


def organization(names: list[str], description: str = "") -> OrganizationChart:
    boxes = tuple(Box(name) for name in names[1:])
    return OrganizationChart(Box(names[0], below=boxes), description=description)


def drawn_lines(block: Block) -> list[str]:
    """Return the lines of a block's only drawing."""
    (source,) = mermaid_blocks(written(block))
    return source.splitlines()


@given(TEXT | st.sampled_from(HOSTILE), TEXT)
@example("a: b, c; d #1", "x\ny")
def test_a_task_stays_one_line_of_a_gantt_chart(name: str, description: str) -> None:
    lines = [line for line in drawn_lines(timeline([name], description)) if "accDescr: " not in line]
    assert lines[:-1] == [
        "gantt",
        *(
            "    dateFormat YYYY-MM-DD",
            "    axisFormat %Y",
            "    tickInterval 12month",
            "    todayMarker off",
        ),
    ]
    task = re.fullmatch(f"    ({LABEL}) :2019-01-01, 2020-12-31", lines[-1])
    assert task is not None
    assert shown(task[1]) == (label_of(name) or "–")
    assert not re.match(r"title|section|click|href|call|acc|[0-9]{4}-", task[1], re.IGNORECASE)


@given(TEXT | st.sampled_from(HOSTILE), TEXT)
def test_a_box_stays_one_box(name: str, description: str) -> None:
    lines = [line for line in drawn_lines(organization([name, "x"], description)) if "accDescr: " not in line]
    first = re.fullmatch(f'    b1\\["({LABEL})"\\]', lines[1])
    assert first is not None
    assert shown(first[1]) == (label_of(name) or " ")
    assert [lines[0], *lines[2:]] == ["flowchart TD", '    b1 --> b2["x"]']


@given(TEXT | st.sampled_from(HOSTILE), TEXT, st.sampled_from(KINDS))
def test_the_names_of_a_chart_stay_between_their_quotation_marks(
    name: str, unit: str, kind: ChartKind
) -> None:
    sources = mermaid_blocks(written(chart(kind, [name, "b", "c"], unit, unit)))
    grammar = RADAR if kind == "radar" else BARS
    assert len(sources) == (2 if kind in ("columns", "bars") else 1)
    assert all(re.fullmatch(grammar, source) for source in sources)


@needs_mermaid
def test_mermaid_shows_every_text_as_it_is(tmp_path: Path) -> None:
    names = [name for name in dict.fromkeys(map(label_of, (*HOSTILE, *FRAGMENTS))) if name]
    short = [name for name in names if len(name) <= 6]
    blocks: list[Block] = [
        *(timeline(names[at : at + 40], names[at]) for at in range(0, len(names), 40)),
        *(organization(names[at : at + 40], names[at]) for at in range(0, len(names), 40)),
        *(chart(kind, short[at : at + 40], "x", "a: b") for at in range(0, len(short), 40) for kind in KINDS),
    ]
    groups = [mermaid_blocks(written(block)) for block in blocks]
    drawings = iter(draw([source for group in groups for source in group], tmp_path))
    for block, group in zip(blocks, groups, strict=True):
        drawn = [next(drawings) for _ in group]
        assert [(drawing.error, drawing.active) for drawing in drawn] == [("", 0)] * len(group)
        for drawing in drawn:
            assert texts_of(block) - set(drawing.texts) == set()


def texts_of(block: Block) -> set[str]:
    match block:
        case Timeline(rows=rows):
            return {row.cells[1] for row in rows}
        case OrganizationChart(root=root):
            return {root.title, *(box.title for box in root.below)}
        case Chart(categories=categories):
            return set(categories)
    raise TypeError(block)


@needs_mermaid
@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: f"{plan.parent.name}-{plan.stem}")
def test_mermaid_draws_what_is_in_the_books(plan: Path, tmp_path: Path) -> None:
    assert run(["render", str(plan), "--to", "md", "-o", str(tmp_path / "books")]) == 0
    books = sorted((tmp_path / "books").glob("*.md"))
    sources = [source for book in books for source in mermaid_blocks(book.read_text("utf-8"))]
    assert sources
    assert [drawing.error for drawing in draw(sources, tmp_path)] == [""] * len(sources)
