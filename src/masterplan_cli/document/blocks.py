"""Headings, paragraphs, lists and the other blocks of running text."""

from typing import Literal

from msgspec import Struct

from masterplan_cli.document.cards import Cards, KeyFigures
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.document.inlines import Content
from masterplan_cli.document.tables import Caption, Table
from masterplan_cli.document.timelines import Timeline

HeadingKind = Literal["chapter", "section", "front", "annex"]
ParagraphRole = Literal["body", "lead", "quote", "note", "centered"]
ContentsKind = Literal["headings", "tables", "figures"]


class Heading(Struct, frozen=True):
    """A heading.

    Attributes:
        level: 1 for a chapter (or a part of the front matter), 2 for ``1.1``, 3 for ``1.1.1``,
            4 without number.
        content: the title without its number.
        anchor: unique in the document.
        kind: ``chapter`` prints ``BAB I``; ``front`` and ``annex`` stand at level 1 without number;
            ``section`` is every heading below.
        number: ``"BAB I"``, ``"1.1"``, ``"1.1.1"`` or empty; settled when the document is numbered.
        listed: whether the table of contents shows it.
    """

    level: int
    content: Content
    anchor: str
    kind: HeadingKind = "section"
    number: str = ""
    listed: bool = True


class Paragraph(Struct, frozen=True):
    """A paragraph.

    Attributes:
        content: its text.
        role: ``body``; ``lead`` (larger, such as a vision statement); ``quote``; ``note`` (small print);
            ``centered``.
    """

    content: Content
    role: ParagraphRole = "body"


class ItemList(Struct, frozen=True):
    """A bulleted or numbered list; every item is a row of blocks, a nested list among them."""

    items: tuple[tuple["Block", ...], ...]
    ordered: bool = False


class ContentsEntry(Struct, frozen=True):
    """One line of a table of contents: depth (from 1), number ("BAB I", "Tabel 2.1"), title and anchor."""

    level: int
    number: str
    title: str
    anchor: str


class Contents(Struct, frozen=True):
    """A table of contents, of tables or of figures; ``entries`` are settled when the document is numbered."""

    kind: ContentsKind
    entries: tuple[ContentsEntry, ...] = ()


class Quadrant(Struct, frozen=True):
    """One of the four fields of a :class:`Quadrants` block: its title and its items (label, text)."""

    title: str
    items: tuple[tuple[str, str], ...]


class Quadrants(Struct, frozen=True):
    """A 2×2 block such as SWOT.

    Attributes:
        quadrants: upper left, upper right, lower left, lower right.
        caption: printed below it, labelled "Gambar".
        description: what it shows, for people who cannot see it.
    """

    quadrants: tuple[Quadrant, Quadrant, Quadrant, Quadrant]
    caption: Caption | None = None
    description: str = ""


class Signature(Struct, frozen=True):
    """Where somebody signs.

    Attributes:
        place_and_date: ``"Tuban, 14 Desember 2018"``, or empty.
        office: the office, one line or two (``"Bupati Tuban,"``).
        name: the name with degrees, or empty for a blank line to write on.
        details: lines below the name (rank, NIP).
    """

    place_and_date: str
    office: str
    name: str
    details: tuple[str, ...] = ()


class PageBreak(Struct, frozen=True):
    """What follows begins on a new page."""


Figure = Chart | OrganizationChart | Quadrants | Cards
"""What a caption labelled "Gambar" stands below."""

Captioned = Table | Timeline | Figure
"""What can have a caption."""

Block = Heading | Paragraph | ItemList | Captioned | KeyFigures | Contents | Signature | PageBreak
