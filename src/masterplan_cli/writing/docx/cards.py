"""Cards: a table whose cells stand apart, one for each card.

Their caption is the last row: LibreOffice 7.4 keeps a row on the page of the next row as Word does, but never
on the page of a paragraph below the table.
"""

from masterplan_cli.document.cards import Card, Cards
from masterplan_cli.document.tables import Column
from masterplan_cli.writing.docx.captions import caption_below, caption_inside, source_below_cards
from masterplan_cli.writing.docx.card_heights import HALF_A_PAGE, card_height
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.grid import column_widths
from masterplan_cli.writing.docx.inlines import runs, styled_run
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import tab, text_run
from masterplan_cli.writing.docx.style_names import Style
from masterplan_cli.writing.docx.tables import table_start

_WHOLE = "<w:trPr><w:cantSplit/></w:trPr>"


def cards(block: Cards, ledger: Ledger, width: int) -> str:
    """Return cards side by side with their caption below them; ``width`` of the text in twips."""
    if not block.cards:
        return caption_below(block.caption, ledger)
    columns = max(1, min(block.columns, len(block.cards)))
    widths = column_widths((Column(1),) * columns, width)
    title = block.caption.text if block.caption else ""
    told = block.description or f"Kartu: {', '.join(card.title for card in block.cards)}."
    rows = [block.cards[at : at + columns] for at in range(0, len(block.cards), columns)]
    made = [_row(row, ledger, widths, row is rows[-1] and block.caption is not None) for row in rows]
    if block.caption:
        made.append(_caption_row(caption_inside(block.caption, ledger), widths))
    opening = table_start(ledger, Style.CARDS, widths, title, told)
    return f"{opening}{''.join(made)}</w:tbl>{source_below_cards(block.caption, ledger)}"


def _caption_row(caption: str, widths: list[int]) -> str:
    return f"<w:tr>{_WHOLE}{_cell(caption, sum(widths), '', _span(len(widths)))}</w:tr>"


def _row(row: tuple[Card, ...], ledger: Ledger, widths: list[int], captioned: bool) -> str:
    """A row that its caption follows stays with it; one that would not fit half a page may divide."""
    shading = ledger.reference.shading(Style.CARD_TEXT)
    cells = [
        _cell(_card(card, ledger, captioned), width, shading)
        for card, width in zip(row, widths, strict=False)
    ]
    if rest := widths[len(row) :]:
        cells.append(_cell(ledger.paragraph(Style.CARD_FACT, ""), sum(rest), "", _span(len(rest))))
    page = ledger.reference.page.text_height / TWIPS
    highest = max(card_height(card, widths[0] / TWIPS) for card in row)
    return f"<w:tr>{_WHOLE if highest <= HALF_A_PAGE * page else ''}{''.join(cells)}</w:tr>"


def _span(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""


def _cell(content: str, width: int, shading: str, span: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{shading}</w:tcPr>{content}</w:tc>'


def _card(card: Card, ledger: Ledger, captioned: bool) -> str:
    label, title = (
        (Style.CARD_LABEL_LAST, Style.CARD_TITLE_LAST) if captioned else (Style.CARD_LABEL, Style.CARD_TITLE)
    )
    lines = [ledger.paragraph(label, text_run(card.label))] if card.label else []
    lines.append(ledger.paragraph(title, text_run(card.title)))
    lines += [ledger.paragraph(Style.CARD_TEXT, runs(content, ledger)) for content in card.paragraphs]
    lines += [
        ledger.paragraph(Style.CARD_FACT, styled_run(name, Style.STRONG, ledger) + tab() + text_run(value))
        for name, value in card.facts
    ]
    return "".join(lines)
