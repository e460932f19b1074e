"""Tables of contents, of tables and of figures: complete fields whose result is already there."""

from masterplan_cli.document.blocks import Contents, ContentsEntry, ContentsKind
from masterplan_cli.writing.docx.anchors import bookmark_name
from masterplan_cli.writing.docx.fields import field_end, field_start, internal_link, page_reference
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import tab, text_run
from masterplan_cli.writing.docx.style_names import Style

_INSTRUCTIONS: dict[ContentsKind, str] = {
    "headings": 'TOC \\o "1-3" \\h \\z \\u',
    "tables": 'TOC \\h \\z \\c "Tabel"',
    "figures": 'TOC \\h \\z \\c "Gambar"',
}
_NOTHING: dict[ContentsKind, str] = {
    "headings": "Belum ada judul.",
    "tables": "Belum ada tabel.",
    "figures": "Belum ada gambar.",
}
_LEVELS = {1: Style.TOC_1, 2: Style.TOC_2, 3: Style.TOC_3}


def contents(block: Contents, ledger: Ledger) -> str:
    """Return the field with one paragraph for each entry; F9 in Word still updates it."""
    start = field_start(_INSTRUCTIONS[block.kind])
    if not block.entries:
        return ledger.paragraph(Style.BODY, start + text_run(_NOTHING[block.kind]) + field_end())
    last = len(block.entries) - 1
    return "".join(
        ledger.paragraph(
            entry_style(block.kind, entry.level),
            (start if at == 0 else "")
            + _entry(entry, block.kind, ledger)
            + (field_end() if at == last else ""),
        )
        for at, entry in enumerate(block.entries)
    )


def entry_style(kind: ContentsKind, level: int) -> Style:
    """Return the style of an entry."""
    return _LEVELS[max(1, min(level, 3))] if kind == "headings" else Style.TABLE_OF_FIGURES


def _entry(entry: ContentsEntry, kind: ContentsKind, ledger: Ledger) -> str:
    """A chapter's number is followed by a space as Word will do, a section's by a tab."""
    gap = tab() if kind == "headings" and entry.level > 1 else text_run(" ")
    number = text_run(entry.number) + gap if entry.number else ""
    shown = number + text_run(" ".join(entry.title.split("\n")))
    if entry.anchor not in ledger.targets:
        return shown
    name = bookmark_name(entry.anchor)
    label = ledger.pages.get(entry.anchor, "")
    return internal_link(name, shown + tab() + page_reference(name, label))
