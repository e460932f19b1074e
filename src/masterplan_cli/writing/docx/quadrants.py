"""Two-by-two blocks such as SWOT: shaded titles over their items."""

from masterplan_cli.document.blocks import Quadrant, Quadrants
from masterplan_cli.writing.docx.captions import caption_below
from masterplan_cli.writing.docx.inlines import styled_run
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import tab, text_run
from masterplan_cli.writing.docx.style_names import Style
from masterplan_cli.writing.docx.tables import table_start


def quadrants(block: Quadrants, ledger: Ledger, width: int) -> str:
    """Return the block as a table; ``width`` is the width of the text in twips."""
    widths = [width // 2, width - width // 2]
    upper_left, upper_right, lower_left, lower_right = block.quadrants
    titles = ", ".join(quadrant.title for quadrant in block.quadrants)
    told = block.description or f"Empat kuadran: {titles}."
    opening = table_start(ledger, Style.TABLE, widths, block.caption.text if block.caption else "", told)
    rows = _pair((upper_left, upper_right), Style.QUADRANT_ITEM, ledger, widths)
    rows += _pair((lower_left, lower_right), Style.QUADRANT_ITEM_KEPT, ledger, widths)
    return f"{opening}{rows}</w:tbl>{caption_below(block.caption, ledger)}"


def _pair(pair: tuple[Quadrant, Quadrant], style: Style, ledger: Ledger, widths: list[int]) -> str:
    """The lower pair stays with the caption below it; between the pairs a page may end.

    Were the upper pair kept too, LibreOffice 7.4 would leave the caption alone on the next page.
    """
    shading = ledger.reference.shading(Style.QUADRANT_TITLE)
    titles = [ledger.paragraph(Style.QUADRANT_TITLE, text_run(each.title)) for each in pair]
    return _row(titles, widths, shading) + _row([_items(each, style, ledger) for each in pair], widths, "")


def _row(cells: list[str], widths: list[int], shading: str) -> str:
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shading}</w:tcPr>{cell}</w:tc>'
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
