"""Blocks in order, each through its own writer."""

from collections.abc import Callable, Sequence
from typing import Any

from masterplan_cli.document.blocks import (
    Block,
    Contents,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Quadrants,
    Signature,
)
from masterplan_cli.document.cards import Cards, KeyFigures
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.document.inlines import Emphasis, Strong
from masterplan_cli.document.tables import Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.markdown.cards import write_cards, write_key_figures
from masterplan_cli.writing.markdown.charts import write_chart
from masterplan_cli.writing.markdown.contents import write_contents
from masterplan_cli.writing.markdown.diagrams import write_organization_chart
from masterplan_cli.writing.markdown.forms import write_quadrants, write_signature
from masterplan_cli.writing.markdown.inlines import anchor_tag, paragraph, quoted, single_line
from masterplan_cli.writing.markdown.lists import NOTHING, write_items
from masterplan_cli.writing.markdown.tables import write_table
from masterplan_cli.writing.markdown.timelines import write_timeline


def write_blocks(blocks: Sequence[Block]) -> str:
    """Return the Markdown of blocks that follow each other."""
    return "\n\n".join(_written(blocks))


def _written(blocks: Sequence[Block]) -> list[str]:
    sources: list[str] = []
    marker = ""
    for block in blocks:
        if source := _block(block):
            if marker and source.startswith(f"{marker} "):
                sources.append(NOTHING)  # or the second list would continue the first
            sources.append(source)
            marker = _last_marker(block)
    return sources


def _last_marker(block: Block) -> str:
    match block:
        case ItemList(ordered=ordered):
            return "1." if ordered else "-"
        case Contents() | Quadrants(caption=None) | Cards(caption=None):
            return "-"
        case _:
            return ""


def _block(block: Block) -> str:
    return WRITERS[type(block)](block)


def _heading(heading: Heading) -> str:
    title = f"{heading.number} {single_line(heading.content)}".strip()
    return f"{'#' * min(heading.level, 6)} {title}{anchor_tag(heading.anchor)}"


def _paragraph(block: Paragraph) -> str:
    match block.role:
        case "lead":
            return quoted((Strong(block.content),))
        case "quote":
            return quoted(block.content)
        case "note":
            return paragraph((Emphasis(block.content),))
        case "body" | "centered":
            return paragraph(block.content)


def _item_list(block: ItemList) -> str:
    tight = all(_is_short(item) for item in block.items)
    separator = "\n" if tight else "\n\n"
    return write_items(
        [separator.join(_written(item)) for item in block.items], separator, ordered=block.ordered
    )


def _is_short(item: Sequence[Block]) -> bool:
    """Whether an item is a single paragraph, with nothing but a list below it."""
    match item:
        case [] | [Paragraph()]:
            return True
        case [Paragraph(role="body"), ItemList(items=items)]:
            return all(_is_short(nested) for nested in items)
        case _:
            return False


WRITERS: dict[type, Callable[[Any], str]] = {
    Cards: write_cards,
    Chart: write_chart,
    Contents: write_contents,
    Heading: _heading,
    ItemList: _item_list,
    KeyFigures: write_key_figures,
    OrganizationChart: write_organization_chart,
    PageBreak: lambda _: "",
    Paragraph: _paragraph,
    Quadrants: write_quadrants,
    Signature: write_signature,
    Table: write_table,
    Timeline: write_timeline,
}
