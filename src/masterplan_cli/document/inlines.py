"""What stands inside a line of text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strong:
    """Text that is stressed strongly (bold)."""

    content: "Content"


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Text that is stressed, or foreign (italic)."""

    content: "Content"


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the outside; ``url`` is http, https or mailto."""

    url: str
    content: "Content"


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside a paragraph."""


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A reference to a heading or a caption of the same document.

    Attributes:
        anchor: the anchor of the heading, table or figure.
        text: what is printed ("Tabel 2.1", "BAB III"); empty until the document is numbered.
    """

    anchor: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A place that the plan has not filled yet, printed as a visible mark such as ``[BELUM DIISI]``."""

    text: str


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the foot of the page; each format numbers its notes in order, from 1."""

    content: "Content"


@dataclass(frozen=True, slots=True)
class Inserted:
    """Text that a revision added."""

    content: "Content"


@dataclass(frozen=True, slots=True)
class Deleted:
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
