"""The Markdown that plans may carry: paragraphs, lists, quotes, emphasis and links, and nothing else."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from masterplan_cli.composing.markdown import plan_blocks, plan_cell
from masterplan_cli.document.blocks import Block, ItemList, Paragraph
from masterplan_cli.document.inlines import (
    Content,
    Emphasis,
    Inline,
    LineBreak,
    Link,
    Strong,
    plain,
)
from masterplan_cli.document.tables import Cell


def test_paragraphs_lists_and_emphasis_are_kept() -> None:
    blocks = plan_blocks("Satu *dua* **tiga**\nempat\n\n- a\n- b\n  1. c\n  2. d\n\n> kutipan")
    assert blocks == (
        Paragraph(("Satu ", Emphasis(("dua",)), " ", Strong(("tiga",)), " ", "empat")),
        ItemList(
            (
                (Paragraph("a"),),
                (Paragraph("b"), ItemList(((Paragraph("c"),), (Paragraph("d"),)), ordered=True)),
            )
        ),
        Paragraph("kutipan", "quote"),
    )


@pytest.mark.parametrize(
    "url", ["http://tuban.example", "https://tuban.example/a?b=c&d", "mailto:a@tuban.example"]
)
def test_links_to_the_web_and_to_mail_are_kept(url: str) -> None:
    assert plan_blocks(f"[laman]({url})") == (Paragraph((Link(url, ("laman",)),)),)
    assert plan_blocks(f"<{url}>") == (Paragraph((Link(url, (url,)),)),)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("[lampiran](lampiran.pdf)", "lampiran (lampiran.pdf)"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("[x](file:///etc/passwd)", "[x](file:///etc/passwd)"),
        ("[x](data:text/html,y)", "[x](data:text/html,y)"),
        ("[x](vbscript:y)", "[x](vbscript:y)"),
        ("[x](\\\\server\\berbagi)", "x (%5Cserver%5Cberbagi)"),
        ("[x]()", "x"),
    ],
)
def test_other_links_become_text_and_lose_nothing(written: str, read: str) -> None:
    assert _text(plan_blocks(written)) == read
    assert not _links(plan_blocks(written))


@pytest.mark.parametrize(
    "written",
    [
        "# judul",
        "###### judul",
        "![peta](peta.png)",
        "<b>tebal</b>",
        "<script>alert(1)</script>",
        "<!-- catatan -->",
        "`kode`",
        "| a | b |",
        "---",
        "~~~",
        "{{ 7*7 }}",
        "[a]: https://x.example",
    ],
)
def test_marks_that_are_not_for_plans_stay_as_they_were_written(written: str) -> None:
    blocks = plan_blocks(written)
    assert [type(block) for block in blocks] == [Paragraph]
    assert _text(blocks) == written.replace("![peta](peta.png)", "!peta (peta.png)")


def test_headings_under_a_line_and_fences_stay_text() -> None:
    assert _text(plan_blocks("judul\n=====")) == "judul ====="
    assert _text(plan_blocks("judul\n-----")) == "judul -----"
    assert _text(plan_blocks("```\nkode\n```")) == "``` kode ```"
    assert _text(plan_blocks("    empat spasi")) == "empat spasi"


def test_a_sentence_that_begins_with_a_year_keeps_its_year() -> None:
    assert plan_blocks("2018. Tahun pertama") == (Paragraph("2018. Tahun pertama"),)
    assert _text(plan_blocks("3. tiga\n4. empat")) == "3. tiga|4. empat"
    assert plan_blocks("1. satu\n2. dua") == (
        ItemList(((Paragraph("satu"),), (Paragraph("dua"),)), ordered=True),
    )


def test_a_cell_has_one_paragraph_for_each_line_with_its_bullet() -> None:
    assert plan_cell("Awal:\n\n- a\n- *b*\n\n1. c") == Cell(
        ("Awal:", "• a", ("• ", Emphasis(("b",))), "1. c")
    )


WORDS = st.sampled_from(["Desa", "surat", "APBD", "2019", "lima", "Rp1.500", "(x)", "R&D", "50%", "a/b"])
MARKS = st.sampled_from(
    ["*", "**", "_", "__", "`", "# ", "- ", "> ", "1. ", "\n", "\n\n", "<", "> ", "~~", "| ", "!", "{{ "]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(MARKS, WORDS), min_size=1, max_size=12))
def test_no_word_is_lost_whatever_marks_stand_between(pieces: list[tuple[str, str]]) -> None:
    written = " ".join(mark + word for mark, word in pieces)
    blocks = plan_blocks(written)
    assert set(map(type, _flat(blocks))) <= {Paragraph, ItemList}
    read = _text(blocks)
    position = 0
    for _, word in pieces:
        position = read.index(word, position) + len(word)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=80))
def test_any_text_gives_paragraphs_and_lists_and_only_safe_links(written: str) -> None:
    blocks = plan_blocks(written)
    assert set(map(type, _flat(blocks))) <= {Paragraph, ItemList}
    assert all(url.lower().startswith(("http://", "https://", "mailto:")) for url in _links(blocks))


def _flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, ItemList):
            for item in block.items:
                yield from _flat(item)


def _contents(blocks: tuple[Block, ...]) -> Iterator[Content]:
    return (block.content for block in _flat(blocks) if isinstance(block, Paragraph))


def _text(blocks: tuple[Block, ...]) -> str:
    return "|".join(map(plain, _contents(blocks)))


def _links(blocks: tuple[Block, ...]) -> list[str]:
    return [url for content in _contents(blocks) for url in _urls(content)]


def _urls(content: Content) -> Iterator[str]:
    inlines: tuple[Inline, ...] = () if isinstance(content, str) else content
    for inline in inlines:
        match inline:
            case Link(url=url):
                yield url
            case Strong(content=inner) | Emphasis(content=inner):
                yield from _urls(inner)
            case str() | LineBreak():
                pass
