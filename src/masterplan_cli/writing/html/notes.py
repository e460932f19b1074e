"""Notes: a number in the text, the note itself at the end of the page, and links both ways."""

from collections.abc import Callable

from masterplan_cli.document.inlines import Content
from masterplan_cli.writing.html.ledger import Ledger


def note_reference(content: Content, ledger: Ledger) -> str:
    """Keep a note for the end of the page and return the number that leads to it."""
    ledger.notes.append(content)
    number = len(ledger.notes)
    return (
        f'<sup class="note"><a id="_rujukan-{number}" href="#_catatan-{number}" role="doc-noteref"'
        f' aria-label="Catatan {number}">{number}</a></sup>'
    )


def write_notes(ledger: Ledger, line: Callable[[Content, Ledger], str]) -> str:
    """Return the notes kept, in order; empty for none. A note may hold a note, which comes last."""
    items: list[str] = []
    while len(items) < len(ledger.notes):
        items.append(_note(len(items) + 1, line(ledger.notes[len(items)], ledger)))
    if not items:
        return ""
    return (
        '<section class="notes" role="doc-endnotes" aria-labelledby="_catatan"><h2 id="_catatan">Catatan</h2>'
        f"<ol>{''.join(items)}</ol></section>"
    )


def _note(number: int, content: str) -> str:
    return (
        f'<li id="_catatan-{number}">{content} <a href="#_rujukan-{number}" role="doc-backlink"'
        f' aria-label="Kembali ke rujukan {number}">↩</a></li>'
    )
