"""Headings: numbered by Word's own list where that gives the number the document has."""

from masterplan_cli.document.blocks import Heading
from masterplan_cli.writing.docx.inlines import runs
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import line_break, tab, text_run
from masterplan_cli.writing.docx.running_titles import is_followed
from masterplan_cli.writing.docx.style_names import Style

_COUNTED = {2: Style.HEADING_2, 3: Style.HEADING_3}
_LOOSE = {2: Style.HEADING_2_LOOSE, 3: Style.HEADING_3_LOOSE}
_UNLISTED = {2: Style.HEADING_2_UNLISTED, 3: Style.HEADING_3_UNLISTED}


def heading(block: Heading, ledger: Ledger) -> str:
    """Return a heading with its bookmark."""
    if block.level <= 1:
        return _first_level(block, ledger)
    title = ledger.bookmark(block.anchor, runs(block.content, ledger))
    if block.level > 3:
        return ledger.paragraph(Style.HEADING_4, _literal(block.number) + title)
    if block.listed and ledger.count_section(block.level, block.number):
        return ledger.paragraph(_COUNTED[block.level], title)
    styles = _LOOSE if block.listed else _UNLISTED
    return ledger.paragraph(styles[block.level], _literal(block.number) + title)


def _first_level(block: Heading, ledger: Ledger) -> str:
    """The bookmark of a chapter encloses "BAB I", so that a reference to it can be computed."""
    style = _first_style(block)
    if style is Style.HEADING_1:
        ledger.count_chapter()
    title = runs(block.content, ledger)
    if not block.number:
        return ledger.paragraph(style, ledger.bookmark(block.anchor, title))
    if is_followed(block):
        title = _in_style(title, ledger.reference.run_style(Style.CHAPTER_TITLE))
    number = ledger.bookmark(block.anchor, text_run(block.number))
    return ledger.paragraph(style, f"{number}{line_break()}{title}")


def _in_style(runs: str, look: str) -> str:
    """Put those runs of a title in a style that have none."""
    return runs.replace("<w:r><w:t", f"<w:r>{look}<w:t")


def _first_style(block: Heading) -> Style:
    if not block.listed:
        return Style.HEADING_UNLISTED
    if block.kind == "annex":
        return Style.HEADING_ANNEX
    return Style.HEADING_1 if block.kind == "chapter" and block.number else Style.HEADING_FRONT


def _literal(number: str) -> str:
    return f"{text_run(number)}{tab()}" if number else ""
