"""Whatever a plan's texts look like, they arrive as they are and never become structure."""

import re
from typing import Any

import pytest
from composing_books import books, headings, small_plan, with_texts
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import Struct

from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import LineBreak
from masterplan_cli.plan.values import Markdown, Text

SYNTAX = [
    "A & B <x> | *y*",
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{# hilang? #}",
    "# x",
    "## x\n\ny",
    "1. x",
    "- x\n- y",
    "> x",
    "```\nx\n```",
    "`x`",
    "    x",
    "[x](javascript:alert(1))",
    "[x](https://x.example)",
    "![x](x.png)",
    "<script>alert(1)</script>",
    "<!-- x -->",
    "&amp; &lt; &copy;",
    "x\n===",
    "---",
    "| a | b |\n|---|---|\n| c | d |",
    "\\*x\\*",
    "**x**__y__~~z~~",
    "[x]: https://x.example",
    "[^1] $x^2$ :smile: @x #x",
    "%s {0} {x!r} ${x} $(x)",
    "=1+1",
    "“x” ‘y’ – — …",
    "x\ny",
]
PIECES = st.sampled_from(
    [*SYNTAX, "*", "_", "`", "[", "](", "{{", "}}", "{%", "#", "<", "&", "\\", "\n", " ", "x"]
)
USUAL = books(small_plan())
TEXTS = st.lists(PIECES, min_size=1, max_size=6).map("".join).map(str.strip).filter(bool)


@pytest.mark.parametrize("syntax", SYNTAX)
def test_a_text_that_looks_like_markup_changes_nothing_but_the_text(syntax: str) -> None:
    _assert_only_text_differs(syntax)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_any_mixture_of_markup_changes_nothing_but_the_text(text: str) -> None:
    _assert_only_text_differs(text)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_markdown_of_the_plan_adds_no_heading_table_or_caption(text: str) -> None:
    plan = with_texts(small_plan(), lambda old: f"{text}\n\n{old}\n\n{text}", Markdown)
    for changed, usual in zip(books(plan), USUAL, strict=True):
        assert headings(changed) == headings(usual)
        assert _tables(changed) == _tables(usual)


def _assert_only_text_differs(text: str) -> None:
    plan = with_texts(small_plan(), lambda old: f"{text}⟦{old}⟧{text}", Text)
    for changed, usual in zip(books(plan), USUAL, strict=True):
        assert _bare(_skeleton(changed), text) == _skeleton(usual)


def _skeleton(node: Any) -> Any:
    """Return a document as nested tuples, without anchors, which follow the titles."""
    if isinstance(node, LineBreak):
        return "\n"
    if isinstance(node, Struct):
        names = [name for name in node.__struct_fields__ if name != "anchor"]
        return type(node).__name__, *((name, _value(name, getattr(node, name))) for name in names)
    if isinstance(node, tuple):
        return tuple(map(_skeleton, node))
    return node


def _value(name: str, value: Any) -> Any:
    if name == "content":
        return _line(value)
    if name == "paragraphs":
        return tuple(map(_line, value))
    return _skeleton(value)


def _line(content: Any) -> list[Any]:
    """Join neighbouring pieces of a line, as a reader sees them."""
    joined: list[Any] = [""]
    for piece in (content,) if isinstance(content, str) else map(_skeleton, content):
        if isinstance(piece, str) and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def _bare(node: Any, text: str) -> Any:
    if isinstance(node, str):
        return re.sub(f"{re.escape(text)}⟦|⟧{re.escape(text)}", "", node)
    if isinstance(node, tuple | list):
        return type(node)(_bare(item, text) for item in node)
    return node


def _tables(document: Document) -> list[str]:
    kinds = ("Table", "Timeline", "Quadrants", "Signature", "Contents", "PageBreak")
    return [
        type(block).__name__
        for division in document.divisions
        for block in division.blocks
        if type(block).__name__ in kinds
    ]
