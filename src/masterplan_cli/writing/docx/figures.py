"""Figures: a drawing in a paragraph of its own, kept with the caption below it."""

from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.docx.captions import caption_below
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.style_names import Style


def figure(content: str, caption: Caption | None, ledger: Ledger) -> str:
    """Return a figure with caption and source.

    Args:
        content: the runs that hold the drawing; may be empty.
        caption: its caption.
        ledger: the state of this run.
    """
    shown = ledger.paragraph(Style.FIGURE, content) if content else ""
    return shown + caption_below(caption, ledger)
