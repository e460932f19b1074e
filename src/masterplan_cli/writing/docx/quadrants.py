"""Two-by-two blocks such as SWOT: shaded titles over their items.

Caption and source are the last row: were they paragraphs, LibreOffice 7.4 would leave them alone on the next
page, below a table whose rows all stay with the next one.
"""

from masterplan_cli.document.blocks import Quadrant, Quadrants
from masterplan_cli.writing.docx.captions import captions_inside
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.inlines import styled_run
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import tab, text_run
from masterplan_cli.writing.docx.quadrant_heights import quadrant_pairs, stay_together
from masterplan_cli.writing.docx.style_names import Style
from masterplan_cli.writing.docx.tables import table_start

_BARE = (
    '<w:gridSpan w:val="2"/><w:tcBorders>'
    + "".join(f'<w:{side} w:val="nil"/>' for side in ("left", "bottom", "right"))
    + "</w:tcBorders>"
)


def quadrants(block: Quadrants, ledger: Ledger, width: int) -> str:
    """Return the block as a table; ``width`` is the width of the text in twips."""
    widths = [width // 2, width - width // 2]
    upper, lower = block.quadrants[:2], block.quadrants[2:]
    titles = ", ".join(quadrant.title for quadrant in block.quadrants)
    told = block.description or f"Empat kuadran: {titles}."
    opening = table_start(ledger, Style.TABLE, widths, block.caption.text if block.caption else "", told)
    whole = stay_together(quadrant_pairs(block, width / TWIPS), ledger.reference.page.room(width) / TWIPS)
    rows = _pair(upper, ledger, widths, kept=whole)
    rows += _pair(lower, ledger, widths, kept=block.caption is not None)
    if block.caption:
        rows += _row([captions_inside(block.caption, ledger)], [width], _BARE)
    return f"{opening}{rows}</w:tbl>{ledger.paragraph(Style.AFTER_TABLE, '')}"


def _pair(pair: tuple[Quadrant, ...], ledger: Ledger, widths: list[int], *, kept: bool) -> str:
    """Titles stay with their items; ``kept`` where these stay with the row that follows."""
    shading = ledger.reference.shading(Style.QUADRANT_TITLE)
    titles = [ledger.paragraph(Style.QUADRANT_TITLE, text_run(each.title)) for each in pair]
    style = Style.QUADRANT_ITEM_KEPT if kept else Style.QUADRANT_ITEM
    return _row(titles, widths, shading) + _row([_items(each, style, ledger) for each in pair], widths, "")


def _row(cells: list[str], widths: list[int], looks: str) -> str:
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{looks}</w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{made}</w:tr>"


def _items(quadrant: Quadrant, style: Style, ledger: Ledger) -> str:
    items = [
        ledger.paragraph(style, _label(label, ledger) + text_run(text)) for label, text in quadrant.items
    ]
    return "".join(items) or ledger.paragraph(style, "")


def _label(label: str, ledger: Ledger) -> str:
    return styled_run(label, Style.STRONG, ledger) + tab() if label else ""
