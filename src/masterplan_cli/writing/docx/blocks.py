"""One block as WordprocessingML: a dispatch over the kinds of blocks and nothing else."""

from functools import partial

from masterplan_cli.document.blocks import (
    Block,
    Captioned,
    Contents,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    ParagraphRole,
    Quadrants,
    Signature,
)
from masterplan_cli.document.cards import Cards, KeyFigures
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.docx.cards import cards
from masterplan_cli.writing.docx.charts import chart
from masterplan_cli.writing.docx.contents import contents
from masterplan_cli.writing.docx.headings import heading
from masterplan_cli.writing.docx.inlines import runs
from masterplan_cli.writing.docx.key_figures import key_figures
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.lists import item_list
from masterplan_cli.writing.docx.organization_chart import organization_chart
from masterplan_cli.writing.docx.quadrants import quadrants
from masterplan_cli.writing.docx.signatures import signature
from masterplan_cli.writing.docx.style_names import Style
from masterplan_cli.writing.docx.tables import table
from masterplan_cli.writing.docx.timelines import timeline

_ROLES: dict[ParagraphRole, Style] = {
    "body": Style.BODY,
    "lead": Style.LEAD,
    "quote": Style.QUOTE,
    "note": Style.NOTE,
    "centered": Style.CENTERED,
}


def write_blocks(blocks: tuple[Block, ...], ledger: Ledger, width: int) -> str:
    """Return neighbouring blocks; a paragraph that leads up to the next block stays on its page."""
    written = []
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        if isinstance(block, Paragraph) and block.role == "body" and _introduces(block, following):
            written.append(ledger.paragraph(Style.BODY_BEFORE_TABLE, runs(block.content, ledger)))
        else:
            written.append(write_block(block, ledger, width))
    return "".join(written)


def _introduces(paragraph: Paragraph, following: Block | None) -> bool:
    if isinstance(following, Captioned | KeyFigures):
        return True
    return isinstance(following, ItemList | Paragraph) and plain(paragraph.content).rstrip().endswith(":")


def write_block(  # noqa: C901, PLR0911, PLR0912 - one line for each kind
    block: Block, ledger: Ledger, width: int
) -> str:
    """Return a block as body-level XML that ends in a paragraph; ``width`` of the text in twips."""
    match block:
        case Paragraph(content=content, role=role):
            return ledger.paragraph(_ROLES[role], runs(content, ledger))
        case Table():
            return table(block, ledger, width)
        case Heading():
            return heading(block, ledger)
        case ItemList():
            return item_list(block, ledger, partial(write_block, ledger=ledger, width=width))
        case Timeline():
            return timeline(block, ledger, width)
        case Contents():
            return contents(block, ledger)
        case Chart():
            return chart(block, ledger, width)
        case OrganizationChart():
            return organization_chart(block, ledger, width)
        case Quadrants():
            return quadrants(block, ledger, width)
        case Signature():
            return signature(block, ledger)
        case Cards():
            return cards(block, ledger, width)
        case KeyFigures():
            return key_figures(block, ledger, width)
        case PageBreak():
            return ledger.paragraph(Style.PAGE_BREAK, "")
