"""How high paragraphs will be, in points, in the styles of the built-in reference document."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.document.blocks import Contents, Heading, Paragraph, ParagraphRole, Signature
from masterplan_cli.document.inlines import (
    Content,
    Deleted,
    Emphasis,
    Footnote,
    Inserted,
    Link,
    Strong,
    plain,
)
from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.docx.font_widths import SANS, SANS_BOLD, SERIF, Face, lines
from masterplan_cli.writing.docx.page_flow import Piece

_SANS_LINE, _SERIF_LINE = 1.2207, 1.147
"""Height of a line in sizes of the font, at single spacing."""


class Look(Struct, frozen=True):
    """What a style makes of a paragraph: font, size, line spacing, room above and below; in points."""

    face: Face
    size: float
    spacing: float
    before: float
    after: float
    indent: float = 0.0
    frame: float = 0.0

    @property
    def line(self) -> float:
        """The height of a line."""
        return self.size * self.spacing * (_SERIF_LINE if self.face is SERIF else _SANS_LINE)

    def piece(self, text: str, width: float, *, keep: bool = False, anchor: str = "") -> Piece:
        """Return a paragraph in this style, ``width`` points wide."""
        count = lines(text, width - self.indent, self.size, self.face)
        height = count * self.line + self.frame
        leading = self.line * (1 - 1 / self.spacing)
        return Piece(height, self.before, self.after, keep, count, self.line, leading, anchor=anchor)


_ROLES: dict[ParagraphRole, Look] = {
    "body": Look(SERIF, 11, 1.3, 0, 7),
    "lead": Look(SANS_BOLD, 14, 1.3, 10, 12, 10, 17),
    "quote": Look(SERIF, 11, 1.2, 4, 8, 56.7),
    "note": Look(SANS, 9, 1.05, 2, 7),
    "centered": Look(SERIF, 11, 1.3, 0, 7),
}
_HEADINGS = {
    1: Look(SANS_BOLD, 16, 1.2, 0, 18, 0, 11.5),
    2: Look(SANS_BOLD, 14, 1.1, 16, 5, 34),
    3: Look(SANS_BOLD, 12, 1.1, 12, 5, 42.5),
    4: Look(SERIF, 11, 1.1, 10, 5),
}
_ITEM = Look(SERIF, 11, 1.25, 0, 3.5)
_CONTENTS = {
    1: Look(SANS_BOLD, 10.5, 1.08, 5, 1.5, 20),
    2: Look(SANS, 10, 1.08, 0, 1, 48.2),
    3: Look(SANS, 9.5, 1.08, 0, 1, 87.9),
}
_FIGURES = Look(SANS, 10, 1.1, 0, 1.5, 45.4)
_CAPTION, _SOURCE = Look(SANS, 10, 1.05, 12, 5), Look(SANS, 9, 1.05, 3, 12)
_FIGURE_CAPTION, _FIGURE_SOURCE = Look(SANS, 10, 1.05, 5, 2), Look(SANS, 9, 1.05, 0, 14)
_CARD_CAPTION = Look(SANS, 10, 1.05, 0, 0, 14.2, 11.3)
_QUADRANT_CAPTION = Look(SANS, 10, 1.05, 0, 0, 10.8, 4.5)
_FIGURE_CAPTION_ALONE = Look(SANS, 10, 1.05, 5, 14)
_NOTE = Look(SANS, 8.5, 1, 0, 2, 8.5)
_SLIVER, _AFTER_TABLE = 1, 9
_PAGE_LABEL = 30
_SIGNED, _DETAIL = Look(SERIF, 11, 1.15, 0, 0), Look(SERIF, 10, 1.15, 0, 0)
_SIGN_ABOVE, _SIGN_ROOM, _SIGN_INDENT = 12, 65, 170.1


def paragraph_piece(block: Paragraph, width: float, *, keep: bool) -> Piece:
    """Return a paragraph with its footnotes; ``keep`` where it introduces the next block."""
    piece = _ROLES[block.role].piece(plain(block.content), width, keep=keep)
    return _with_notes(piece, block.content, width)


def item_piece(content: Content, width: float) -> Piece:
    """Return an item of a list; ``width`` without its indent."""
    return _with_notes(_ITEM.piece(plain(content), width), content, width)


def heading_piece(block: Heading, width: float) -> Piece:
    """Return a heading, which stays with what follows."""
    look = _HEADINGS[max(1, min(block.level, 4))]
    title = plain(block.content)
    first = block.level <= 1
    text = f"{block.number}\n{title.upper()}" if first and block.number else title.upper() if first else title
    piece = look.piece(text, width, keep=True, anchor=block.anchor)
    piece.lines, piece.turns = 0, first
    return piece


def contents_pieces(block: Contents, width: float) -> Iterator[Piece]:
    """Return the entries of a table of contents."""
    for entry in block.entries:
        look = _CONTENTS[max(1, min(entry.level, 3))] if block.kind == "headings" else _FIGURES
        numbered = entry.level == 1 or block.kind != "headings"
        text = f"{entry.number} {entry.title}" if numbered else entry.title
        hanging = look.indent if numbered else 0
        yield look.piece(text, width + hanging - _PAGE_LABEL)


def caption_above(caption: Caption | None, width: float) -> Iterator[Piece]:
    """Return the caption of a table, which stays with it; nothing where there is none."""
    if caption is not None:
        yield _captioned(_CAPTION, caption, width, keep=True)


def source_below(caption: Caption | None, width: float) -> Piece:
    """Return what stands below a table: its source, or a sliver."""
    if caption is None or not caption.source:
        return Piece(_SLIVER, after=_AFTER_TABLE)
    return _SOURCE.piece(f"Sumber: {caption.source}", width)


def caption_below(caption: Caption | None, width: float) -> Iterator[Piece]:
    """Return what stands below a figure: its caption with its source, or a sliver."""
    if caption is None:
        yield Piece(_SLIVER, after=_AFTER_TABLE)
    elif not caption.source:
        yield _captioned(_FIGURE_CAPTION_ALONE, caption, width)
    else:
        yield _captioned(_FIGURE_CAPTION, caption, width, keep=True)
        yield _FIGURE_SOURCE.piece(f"Sumber: {caption.source}", width)


def card_caption(caption: Caption | None, width: float) -> Iterator[Piece]:
    """Return the last row of cards with their source below, or a sliver."""
    if caption is not None:
        piece = _captioned(_CARD_CAPTION, caption, width, keep=True)
        piece.lines = 0
        yield piece
    if caption is None or not caption.source:
        yield Piece(_SLIVER, after=_AFTER_TABLE)
    else:
        yield _FIGURE_SOURCE.piece(f"Sumber: {caption.source}", width)


def quadrant_caption(caption: Caption | None, width: float) -> Iterator[Piece]:
    """Return the last row of quadrants, which holds caption and source, and the sliver below."""
    if caption is not None:
        piece = _captioned(_QUADRANT_CAPTION, caption, width)
        piece.height += _QUADRANT_CAPTION.line * bool(caption.source)
        piece.lines = 0
        yield piece
    yield source_below(None, width)


def _captioned(look: Look, caption: Caption, width: float, *, keep: bool = False) -> Piece:
    text = f"{caption.label} {caption.number} {caption.text}"
    return look.piece(text, width, keep=keep, anchor=caption.anchor)


def signature_pieces(block: Signature, width: float) -> Iterator[Piece]:
    """Return the lines of a signature, which stay together."""
    room = width - _SIGN_INDENT
    for at, text in enumerate(filter(None, (block.place_and_date, block.office))):
        piece = _SIGNED.piece(text, room, keep=True)
        yield piece if at else replace(piece, before=_SIGN_ABOVE)
    yield Piece(_SIGNED.line, _SIGN_ROOM, keep=bool(block.details))
    for at, text in enumerate(block.details, 1):
        yield _DETAIL.piece(text, room, keep=at < len(block.details))


def _with_notes(piece: Piece, content: Content, width: float) -> Piece:
    notes = (_NOTE.piece(text, width) for text in _notes(content))
    piece.notes = sum(note.height + note.after for note in notes)
    return piece


def _notes(content: Content) -> Iterator[str]:
    for inline in () if isinstance(content, str) else content:
        match inline:
            case Footnote(content=text):
                yield plain(text)
            case Strong(content=inner) | Emphasis(content=inner) | Link(content=inner):
                yield from _notes(inner)
            case Inserted(content=inner) | Deleted(content=inner):
                yield from _notes(inner)
            case _:
                pass
