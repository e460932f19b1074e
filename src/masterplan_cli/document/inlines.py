"""What stands inside a line of text."""

from msgspec import Struct


class Strong(Struct, frozen=True):
    """Text that is stressed strongly (bold)."""

    content: "Content"


class Emphasis(Struct, frozen=True):
    """Text that is stressed, or foreign (italic)."""

    content: "Content"


class Link(Struct, frozen=True):
    """A link to the outside; ``url`` is http, https or mailto."""

    url: str
    content: "Content"


class LineBreak(Struct, frozen=True):
    """A new line inside a paragraph."""


class CrossReference(Struct, frozen=True):
    """A reference to a heading or a caption of the same document.

    Attributes:
        anchor: the anchor of the heading, table or figure.
        text: what is printed ("Tabel 2.1", "BAB III"); empty until the document is numbered.
    """

    anchor: str
    text: str = ""


class Missing(Struct, frozen=True):
    """A place that the plan has not filled yet, printed as a visible mark such as ``[BELUM DIISI]``."""

    text: str


class Footnote(Struct, frozen=True):
    """A note at the foot of the page; each format numbers its notes in order, from 1."""

    content: "Content"


class Inserted(Struct, frozen=True):
    """Text that a revision added."""

    content: "Content"


class Deleted(Struct, frozen=True):
    """Text that a revision took out, and that is shown all the same."""

    content: "Content"


Inline = str | Strong | Emphasis | Link | LineBreak | CrossReference | Missing | Footnote | Inserted | Deleted

Content = str | tuple[Inline, ...]
"""A line of text: a plain string (by far the most frequent), or its parts in order."""


_LINK_SCHEMES = ("http://", "https://", "mailto:")


def may_be_linked(url: str) -> bool:
    """Tell whether an address may become a link: all but http, https and mailto can start a program."""
    return url.lower().startswith(_LINK_SCHEMES)


def plain(content: Content) -> str:
    """Return the text of a line without its marks and notes; a line break becomes a newline."""
    if isinstance(content, str):
        return content
    return "".join(map(_plain, content))


def _plain(inline: Inline) -> str:
    match inline:
        case str():
            return inline
        case LineBreak():
            return "\n"
        case CrossReference(text=text) | Missing(text=text):
            return text
        case Footnote():
            return ""
        case Inserted(content=content) | Deleted(content=content):
            return plain(content)
        case Strong(content=content) | Emphasis(content=content) | Link(content=content):
            return plain(content)
