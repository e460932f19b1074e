"""Bulleted and numbered lists: real ones, which Word and screen readers know as lists."""

from collections.abc import Callable

from masterplan_cli.document.blocks import Block, ItemList, Paragraph
from masterplan_cli.writing.docx.inlines import runs
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.style_names import bullet_style, continue_style, number_style

WriteBlock = Callable[[Block], str]

_DEEPEST = 8


def item_list(block: ItemList, ledger: Ledger, write: WriteBlock, depth: int = 0) -> str:
    """Return a list.

    Args:
        block: the list.
        ledger: the state of this run.
        write: writes a block that is neither paragraph nor list.
        depth: how many lists it stands in.
    """
    style, number = bullet_style(depth), ""
    if block.ordered:
        style, number = number_style(depth), _number(ledger.new_list(depth), depth)
    made = []
    for item in block.items:
        first = item[0] if item and isinstance(item[0], Paragraph) else None
        made.append(ledger.paragraph(style, runs(first.content, ledger) if first else "", number))
        made += [_further(inner, ledger, write, depth) for inner in item[1 if first else 0 :]]
    return "".join(made)


def _number(instance: int, depth: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{min(depth, _DEEPEST)}"/><w:numId w:val="{instance}"/></w:numPr>'


def _further(block: Block, ledger: Ledger, write: WriteBlock, depth: int) -> str:
    match block:
        case Paragraph(content=content):
            return ledger.paragraph(continue_style(depth), runs(content, ledger))
        case ItemList():
            return item_list(block, ledger, write, depth + 1)
        case _:
            return write(block)
