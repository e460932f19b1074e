"""A whole document: its cover, its divisions and what is known about it."""

from typing import Literal

from msgspec import Struct

from masterplan_cli.document.blocks import Block
from masterplan_cli.document.pictures import Picture

DivisionKind = Literal["front", "body", "annex"]


class Cover(Struct, frozen=True):
    """What the cover says, from top to bottom.

    Attributes:
        overline: ``"BUKU 1"``, or empty.
        title: ``"ANALISIS STRATEGIS SMART CITY DAERAH"``.
        subtitle: ``"KABUPATEN TUBAN"``.
        period: ``"2019–2028"``, or empty.
        status: ``"contoh ilustratif, bukan dokumen resmi"``, or empty.
        publisher: who publishes it, and the year, one string for each line.
        logo: the coat of arms, or None.
    """

    overline: str
    title: str
    subtitle: str
    period: str = ""
    status: str = ""
    publisher: tuple[str, ...] = ()
    logo: Picture | None = None


class TitlePage(Struct, frozen=True):
    """The inner title page, behind the cover and without ornament.

    Attributes:
        overline: ``"BUKU 1"``, or empty.
        title: the book's title.
        subtitle: ``"KABUPATEN TUBAN"``.
        period: ``"2019–2028"``, or empty.
        statements: what is said of the edition, a paragraph each: who compiled it, what enacts it.
        publisher: who publishes it, and the year, one string for each line.
    """

    overline: str
    title: str
    subtitle: str
    period: str = ""
    statements: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()


class Division(Struct, frozen=True):
    """A part of the document.

    Attributes:
        kind: ``front`` has pages i, ii, iii; ``body`` and ``annex`` together 1, 2, 3.
        blocks: what stands in it, in order.
        landscape: whether all its pages are turned, not only those with wide blocks.
    """

    kind: DivisionKind
    blocks: tuple[Block, ...]
    landscape: bool = False


class Document(Struct, frozen=True):
    """A document that any writer can write.

    Attributes:
        title: for the file's properties and the running header.
        subject: what it is about.
        author: who answers for it.
        language: a BCP 47 tag, ``"id-ID"``.
        created: ISO date of the revision, so that the same plan gives the same bytes; empty for none.
        header: the running header.
        footer: the running footer, left of the page number.
        cover: the cover page, or None.
        divisions: front matter, body, annexes, in order.
        title_page: the inner title page, or None.
        watermark: one word behind the text of every page ("DRAF"), also in the header; empty for none.
    """

    title: str
    subject: str
    author: str
    language: str
    created: str
    header: str
    footer: str
    cover: Cover | None
    divisions: tuple[Division, ...]
    title_page: TitlePage | None = None
    watermark: str = ""
