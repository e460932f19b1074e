"""What stands above a table and below a figure: caption and source."""

from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.docx.anchors import caption_number
from masterplan_cli.writing.docx.fields import field
from masterplan_cli.writing.docx.inlines import styled_run
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.style_names import Style


def caption_above(caption: Caption | None, ledger: Ledger) -> str:
    """Return the caption's paragraph, which its style keeps with the table; nothing without caption."""
    if caption is None:
        return ""
    return _caption(caption, Style.CAPTION, ledger)


def caption_below(caption: Caption | None, ledger: Ledger) -> str:
    """Return caption and source of a figure, or a sliver of space: a figure ends in a paragraph too."""
    if caption is None:
        return ledger.paragraph(Style.AFTER_TABLE, "")
    if not caption.source:
        return _caption(caption, Style.FIGURE_CAPTION_ALONE, ledger)
    return _caption(caption, Style.FIGURE_CAPTION, ledger) + _figure_source(caption, ledger)


def caption_inside(caption: Caption, ledger: Ledger) -> str:
    """Return the caption of a figure for its last row; ``source_below_cards`` follows the table."""
    return _caption(caption, Style.CARD_CAPTION, ledger)


def captions_inside(caption: Caption, ledger: Ledger) -> str:
    """Return caption and source of a figure for its last row."""
    if not caption.source:
        return caption_inside(caption, ledger)
    source = styled_run(f"Sumber: {caption.source}", Style.EMPHASIS, ledger)
    return caption_inside(caption, ledger) + ledger.paragraph(Style.CARD_CAPTION, source)


def source_below_cards(caption: Caption | None, ledger: Ledger) -> str:
    """Return the source of a figure whose caption is its last row, or a sliver of space."""
    if caption is None or not caption.source:
        return ledger.paragraph(Style.AFTER_TABLE, "")
    return _figure_source(caption, ledger)


def source_below(caption: Caption | None, ledger: Ledger) -> str:
    """Return the source of a table, or a sliver of space.

    There is always a paragraph: Word joins tables that touch, and a section can end in a paragraph only.
    """
    if caption is None or not caption.source:
        return ledger.paragraph(Style.AFTER_TABLE, "")
    return ledger.paragraph(Style.SOURCE, text_run(f"Sumber: {caption.source}"))


def _figure_source(caption: Caption, ledger: Ledger) -> str:
    return ledger.paragraph(Style.FIGURE_SOURCE, text_run(f"Sumber: {caption.source}"))


def _caption(caption: Caption, style: Style, ledger: Ledger) -> str:
    number = ledger.bookmark(caption.anchor, _number(caption, ledger))
    return ledger.paragraph(style, number + text_run(f" {caption.text}"))


def _number(caption: Caption, ledger: Ledger) -> str:
    r"""The chapter is literal and the serial a field that restarts by ``\r``.

    The textbook switch ``\s 1`` is ignored by LibreOffice, which computes SEQ anew when it opens a file.
    """
    if not caption.serial:
        return styled_run(caption_number(caption), Style.CAPTION_NUMBER, ledger)
    chapter = f"{caption.chapter}." if caption.chapter else ""
    restart = "" if ledger.serial_continues(caption) else f" \\r {caption.serial}"
    look = ledger.reference.run_style(Style.CAPTION_NUMBER)
    serial = field(f"SEQ {caption.label} \\* ARABIC{restart}", text_run(str(caption.serial), look), look)
    return text_run(f"{caption.label} {chapter}", look) + serial
