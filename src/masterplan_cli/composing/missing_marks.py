"""How many places of a book are marked as not yet filled in."""

from collections.abc import Iterator, Sequence

from masterplan_cli.document.blocks import Block, Heading, ItemList, Paragraph
from masterplan_cli.document.cards import Cards
from masterplan_cli.document.inlines import Content, Emphasis, Footnote, Link, Missing, Strong
from masterplan_cli.document.tables import Cell, Row, Table


def count_missing(blocks: Sequence[Block]) -> int:
    """Return how many marks such as ``[BELUM DIISI]`` stand in blocks."""
    return sum(_in_content(content) for block in blocks for content in _contents(block))


def _contents(block: Block) -> Iterator[Content]:
    match block:
        case Heading(content=content) | Paragraph(content=content):
            yield content
        case ItemList(items=items):
            for item in items:
                for inner in item:
                    yield from _contents(inner)
        case Table(body=body):
            for row in body:
                yield from _in_row(row)
        case Cards(cards=cards):
            for card in cards:
                yield from card.paragraphs


def _in_row(row: Row) -> Iterator[Content]:
    for cell in row.cells:
        if isinstance(cell, Cell):
            yield from cell.paragraphs


def _in_content(content: Content) -> int:
    if isinstance(content, str):
        return 0
    count = 0
    for inline in content:
        match inline:
            case Missing():
                count += 1
            case Strong() | Emphasis() | Link() | Footnote():
                count += _in_content(inline.content)
    return count
