"""Key figures: a row of big numbers over what they count."""

from masterplan_cli.document.cards import KeyFigure, KeyFigures
from masterplan_cli.document.tables import Column
from masterplan_cli.writing.docx.card_heights import figure_columns
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.grid import column_widths
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.style_names import Style
from masterplan_cli.writing.docx.tables import framed, table_start


def key_figures(block: KeyFigures, ledger: Ledger, width: int) -> str:
    """Return key figures in rows of even length; ``width`` of the text in twips."""
    if not block.figures:
        return ""
    columns = figure_columns(block, width / TWIPS)
    widths = column_widths((Column(1),) * columns, width)
    told = block.description or ", ".join(f"{each.value} {each.label}" for each in block.figures) + "."
    rows = [block.figures[at : at + columns] for at in range(0, len(block.figures), columns)]
    opening = table_start(ledger, Style.KEY_FIGURES, widths, "", told)
    return framed(f"{opening}{''.join(_row(row, ledger, widths) for row in rows)}</w:tbl>", None, ledger)


def _row(row: tuple[KeyFigure, ...], ledger: Ledger, widths: list[int]) -> str:
    shading = ledger.reference.shading(Style.KEY_FIGURE)
    cells = [
        ledger.paragraph(Style.KEY_FIGURE, text_run(each.value))
        + ledger.paragraph(Style.KEY_FIGURE_LABEL, text_run(each.label))
        for each in row
    ]
    empty = [ledger.paragraph(Style.KEY_FIGURE_LABEL, "")] * (len(widths) - len(row))
    shadings = [shading] * len(cells) + [""] * len(empty)
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{fill}</w:tcPr>{cell}</w:tc>'
        for cell, fill, width in zip(cells + empty, shadings, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{made}</w:tr>"
