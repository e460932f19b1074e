"""Blocks in order, each through its own writer."""

from collections.abc import Sequence

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
from masterplan_cli.document.tables import Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.html.cards import write_key_figures
from masterplan_cli.writing.html.contents import write_contents
from masterplan_cli.writing.html.escaping import text
from masterplan_cli.writing.html.figures import write_figure
from masterplan_cli.writing.html.inlines import identity, line
from masterplan_cli.writing.html.ledger import Ledger
from masterplan_cli.writing.html.signatures import write_signature
from masterplan_cli.writing.html.tables import write_table
from masterplan_cli.writing.html.timelines import write_timeline


def write_blocks(blocks: Sequence[Block], ledger: Ledger) -> str:
    """Return the HTML of blocks that follow each other."""
    return "\n".join(filter(None, (_block(block, ledger) for block in blocks)))


def _block(block: Block, ledger: Ledger) -> str:  # noqa: C901, PLR0911 (a dispatch: a line for each kind)
    match block:
        case Heading():
            return _heading(block, ledger)
        case Paragraph():
            return _paragraph(block, ledger)
        case ItemList():
            return _item_list(block, ledger)
        case Table():
            return write_table(block, ledger)
        case Timeline():
            return write_timeline(block, ledger)
        case Chart() | OrganizationChart() | Quadrants() | Cards():
            return write_figure(block, ledger)
        case KeyFigures():
            return write_key_figures(block)
        case Contents():
            return write_contents(block)
        case Signature():
            return write_signature(block)
        case PageBreak():
            return '<div class="page-break"></div>'


def _heading(block: Heading, ledger: Ledger) -> str:
    level = ledger.heading_level(block.level)
    number = f'<span class="number">{text(block.number)}</span> ' if block.number else ""
    kind = f' class="{block.kind}"' if block.level == 1 else ""
    return f"<h{level}{kind}{identity(block.anchor)}>{number}{line(block.content, ledger)}</h{level}>"


def _paragraph(block: Paragraph, ledger: Ledger) -> str:
    content = line(block.content, ledger)
    match block.role:
        case _ if not content:
            return ""
        case "body":
            return f"<p>{content}</p>"
        case "quote":
            return f"<blockquote><p>{content}</p></blockquote>"
        case role:
            return f'<p class="{role}">{content}</p>'


def _item_list(block: ItemList, ledger: Ledger) -> str:
    kind = "ol" if block.ordered else "ul"
    items = "\n".join(f"<li>{_item(item, ledger)}</li>" for item in block.items)
    return f"<{kind}>\n{items}\n</{kind}>"


def _item(item: Sequence[Block], ledger: Ledger) -> str:
    """Return the blocks of an item; the text of a short one stands without a paragraph around it."""
    match item:
        case [Paragraph(content=content, role="body"), *rest] if all(isinstance(b, ItemList) for b in rest):
            return "\n".join(filter(None, (line(content, ledger), write_blocks(rest, ledger))))
        case _:
            return write_blocks(item, ledger)
