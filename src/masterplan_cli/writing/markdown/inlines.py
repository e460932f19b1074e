"""Lines of text: emphasis, links, line breaks and cross-references."""

import html
import re
import urllib.parse
from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.document.inlines import (
    Content,
    CrossReference,
    Deleted,
    Emphasis,
    Footnote,
    Inserted,
    LineBreak,
    Link,
    Missing,
    Strong,
    may_be_linked,
)
from masterplan_cli.writing.markdown.emphasis import DELETED, EMPHASIS, STRONG, Mark
from masterplan_cli.writing.markdown.escaping import (
    escape,
    guard_line_start,
    is_plain,
    keep_edges,
    link_target,
)
from masterplan_cli.writing.markdown.footnotes import note_mark

_PLAIN_IN_BRACKETS = re.compile(r"\[[^\W_]+(?: [^\W_]+)*\]")


def paragraph(content: Content) -> str:
    """Return the Markdown of a paragraph; its lines end in a backslash where the text breaks them."""
    return "\\\n".join(guard_line_start(line) for line in _lines(content))


def quoted(content: Content) -> str:
    """Return the Markdown of a paragraph set apart as a quotation."""
    source = paragraph(content)
    return source and f"> {source}".replace("\n", "\n> ")


def single_line(content: Content) -> str:
    """Return the Markdown of a text that must stay on one line, in a heading or a table."""
    if isinstance(content, str) and is_plain(content):
        return content
    return "<br>".join(_lines(content))


def anchor_tag(anchor: str) -> str:
    """Return the invisible mark that links to ``#anchor`` lead to; empty for no anchor.

    GitHub and Gitea keep its id, and let links find it under the prefix that they give it; GitLab keeps only
    its name.
    """
    if not anchor:
        return ""
    name = html.escape(anchor)
    return f'<a id="{name}" name="{name}"></a>'


def anchor_link(text: str, anchor: str) -> str:
    """Return a link inside the document; ``text`` is Markdown already."""
    return f"[{text}](#{urllib.parse.quote(anchor, safe='')})"


_Part = str | Strong | Emphasis | Link | CrossReference | Missing | Footnote | Inserted | Deleted


class _Around(Struct, frozen=True):
    """What a text stands in already: nothing is made bold twice, no link holds another, no note either."""

    strong: bool = False
    emphasis: bool = False
    link: bool = False
    note: bool = False
    revised: frozenset[type] = frozenset()


_NOWHERE = _Around()


class _Piece(Struct, frozen=True):
    source: str
    mark: Mark | None = None


def _lines(content: Content, around: _Around = _NOWHERE) -> list[str]:
    """Return the lines, without empty ones at either end: a break there is not visible in any format."""
    source = _source(content, around)
    if "\n" not in source:
        return [keep_edges(source)] if source else []
    return [keep_edges(line) for line in source.strip("\n").split("\n")]


def _source(content: Content, around: _Around) -> str:
    if isinstance(content, str):
        return escape(content)
    pieces = (_piece(part, around) for part in _merged(_flat(content, around)))
    return "".join(_joined([piece for piece in pieces if piece.source]))


def _flat(content: Content, around: _Around) -> Iterator[_Part]:
    """Yield the parts without marks that would say again what is said around them."""
    for part in (content,) if isinstance(content, str) else content:
        match part:
            case LineBreak():
                yield "\n"
            case Strong(content=inner) if around.strong:
                yield from _flat(inner, around)
            case Emphasis(content=inner) if around.emphasis:
                yield from _flat(inner, around)
            case Link(content=inner) if around.link or not may_be_linked(part.url):
                yield from _flat(inner, around)
            case CrossReference(text=text) if around.link or not text:
                yield text
            case Deleted(content=inner) | Inserted(content=inner) if type(part) in around.revised:
                yield from _flat(inner, around)
            case Missing(text=text) if around.strong:
                yield text
            case Footnote(content=inner) if around.note:
                yield from _flat(inner, around)
            case _:
                yield part


def _merged(parts: Iterable[_Part]) -> Iterator[_Part]:
    """Join neighbouring strings: a bare link or an entity may be spread over them."""
    for is_text, group in groupby(parts, lambda part: isinstance(part, str)):
        if is_text:
            yield "".join(part for part in group if isinstance(part, str))
        else:
            yield from group


def _piece(part: _Part, around: _Around) -> _Piece:  # noqa: PLR0911 (a dispatch)
    match part:
        case str():
            return _Piece(escape(part))
        case Strong(content=content):
            return _Piece(_source(content, replace(around, strong=True)), STRONG)
        case Emphasis(content=content):
            return _Piece(_source(content, replace(around, emphasis=True)), EMPHASIS)
        case Deleted(content=content):
            return _Piece(_source(content, replace(around, revised=around.revised | {Deleted})), DELETED)
        case Inserted(content=content):
            source = _source(content, replace(around, revised=around.revised | {Inserted}))
            return _Piece(source and f"<ins>{source}</ins>")
        case Link(url=url, content=content):
            text = _source(content, replace(around, link=True))
            return _Piece(text and f"[{text}]({link_target(url)})")
        case CrossReference(anchor=anchor, text=text):
            return _Piece(anchor_link(escape(text), anchor))
        case Footnote(content=content):
            note = "<br>".join(_lines(content, _Around(note=True)))
            return _Piece(note and note_mark(guard_line_start(note)))
        case Missing(text=text):
            # Between the marks of bold text, brackets cannot be taken for a link: they stay as they are.
            return _Piece(text if _PLAIN_IN_BRACKETS.fullmatch(text) else escape(text), STRONG)


def _joined(pieces: list[_Piece]) -> Iterator[str]:
    before = ""
    for number, piece in enumerate(pieces, start=1):
        following = pieces[number] if number < len(pieces) else _Piece("")
        source = piece.source
        if piece.mark:
            source = _marked(piece.mark, source, before, "*" if following.mark else following.source[:1])
        elif source.endswith("!") and not following.mark and following.source.startswith("["):
            source = f"{source[:-1]}\\!"  # or the link would become an image
        before = source[-1]
        yield source


def _marked(mark: Mark, source: str, before: str, after: str) -> str:
    """Mark a text, but leave the white space at its ends outside, where it does no harm."""
    body = source.strip()
    if not body:
        return source
    start = source.index(body)
    end = start + len(body)
    inside = mark.around(body, source[:start][-1:] or before, source[end : end + 1] or after)
    return source[:start] + inside + source[end:]
