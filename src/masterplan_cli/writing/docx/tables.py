"""Tables: caption, frame, rows, source."""

from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Caption, Row, Table
from masterplan_cli.writing.docx.captions import caption_above, source_below
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import escape
from masterplan_cli.writing.docx.rows import RowWriter
from masterplan_cli.writing.docx.style_names import Style

_LOOK = (
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
    ' w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
)


def table(block: Table, ledger: Ledger, width: int) -> str:
    """Return a table with caption and source.

    Args:
        block: the table.
        ledger: the state of this run.
        width: the width of the text in twips.
    """
    if not block.columns or not (block.head or block.body):
        return caption_above(block.caption, ledger) + source_below(block.caption, ledger)
    fitted = ledger.fits.of(block, width)
    title = block.caption.text if block.caption else ""
    rows = RowWriter(ledger, fitted.widths, block.columns, title)
    opening = table_start(
        ledger, Style.TABLE, fitted.widths, title, block.description or _described(block.head)
    )
    written = rows.body(block.body, fitted.kept, fitted.parting)
    body = f"{opening}{rows.head(block.head)}{written}</w:tbl>"
    return framed(body, block.caption, ledger)


def framed(body: str, caption: Caption | None, ledger: Ledger) -> str:
    """Put caption and source around a ``w:tbl``."""
    return f"{caption_above(caption, ledger)}{body}{source_below(caption, ledger)}"


def table_start(ledger: Ledger, style: Style, widths: list[int], title: str, description: str) -> str:
    """Return a ``w:tbl`` up to its first row.

    Args:
        ledger: the state of this run.
        style: a table style.
        widths: width of every column in twips.
        title: the title of the alternative text; may be empty.
        description: what the table shows, for people who cannot see it; the title where empty.
    """
    name = _attribute(title)
    named = f'<w:tblCaption w:val="{name}"/>' if name else ""
    told = f'<w:tblDescription w:val="{_attribute(description) or name or "Tabel."}"/>'
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{escape(ledger.reference.ids[style])}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{_LOOK}{named}{told}'
        f"</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
    )


def _described(head: tuple[Row, ...]) -> str:
    """Name the columns where nobody has described the table."""
    titles = [
        cell if isinstance(cell, str) else " ".join(map(plain, cell.paragraphs))
        for row in head
        for cell in row.cells
    ]
    return f"Tabel dengan kolom: {', '.join(filter(None, titles))}." if any(titles) else "Tabel isian."


def _attribute(text: str) -> str:
    return escape(" ".join(text.split()))
