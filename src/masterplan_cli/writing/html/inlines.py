"""Lines of text: emphasis, links, cross-references, gaps and references to notes."""

import urllib.parse
from collections.abc import Iterator

from masterplan_cli.document.inlines import (
    Content,
    CrossReference,
    Deleted,
    Emphasis,
    Footnote,
    Inline,
    Inserted,
    LineBreak,
    Link,
    Missing,
    Strong,
    may_be_linked,
)
from masterplan_cli.writing.html.escaping import flat, text
from masterplan_cli.writing.html.ledger import Ledger
from masterplan_cli.writing.html.notes import note_reference


def line(content: Content, ledger: Ledger) -> str:
    """Return a line of text as HTML."""
    return text(content) if isinstance(content, str) else _parts(content, ledger, in_link=False)


def link_to(anchor: str, label: str) -> str:
    """Return a link inside the page; ``label`` is HTML already."""
    return f'<a href="#{urllib.parse.quote(anchor, safe="")}">{label}</a>'


def identity(anchor: str) -> str:
    """Return the attribute that links to ``anchor`` lead to; empty for no anchor."""
    return f' id="{flat(anchor)}"' if anchor else ""


def _parts(content: Content, ledger: Ledger, *, in_link: bool) -> str:
    if isinstance(content, str):
        return text(content)
    return "".join(_part(part, ledger, in_link=in_link) for part in content)


def _part(part: Inline, ledger: Ledger, *, in_link: bool) -> str:  # noqa: C901, PLR0911 (a dispatch)
    match part:
        case str():
            return text(part)
        case Strong(content=content):
            return f"<strong>{_parts(content, ledger, in_link=in_link)}</strong>"
        case Emphasis(content=content):
            return f"<em>{_parts(content, ledger, in_link=in_link)}</em>"
        case Inserted(content=content):
            return _revised("ins", "ditambah", _parts(content, ledger, in_link=in_link))
        case Deleted(content=content):
            return _revised("del", "dihapus", _parts(content, ledger, in_link=in_link))
        case LineBreak():
            return "<br/>"
        case Missing(text=words):
            return f'<mark class="missing">{text(words)}</mark>'
        case CrossReference(anchor=anchor, text=words):
            return text(words) if in_link or not words else link_to(anchor, text(words))
        case Footnote(content=content):
            return "" if in_link else note_reference(content, ledger)
        case Link():
            return _link(part, ledger, in_link=in_link)


def _revised(element: str, said: str, content: str) -> str:
    """Screen readers say nothing of ``ins`` and ``del`` by themselves: hidden words do."""
    spoken = f'<span class="unseen">[{said}: </span>', '<span class="unseen">]</span>'
    return f"<{element}>{spoken[0]}{content}{spoken[1]}</{element}>"


def _link(link: Link, ledger: Ledger, *, in_link: bool) -> str:
    """No link holds another: the notes inside follow it."""
    label = _parts(link.content, ledger, in_link=True)
    if in_link:
        return label
    if may_be_linked(link.url):
        label = f'<a href="{flat(link.url)}" rel="noreferrer">{label}</a>'
    return label + "".join(note_reference(note.content, ledger) for note in _notes(link.content))


def _notes(content: Content) -> Iterator[Footnote]:
    for part in () if isinstance(content, str) else content:
        match part:
            case Footnote():
                yield part
            case Inserted(content=inner) | Deleted(content=inner):
                yield from _notes(inner)
            case Strong(content=inner) | Emphasis(content=inner) | Link(content=inner):
                yield from _notes(inner)
