"""Every block as pieces of known height: a dispatch over the kinds of blocks, as the writer's."""

from collections.abc import Iterator
from typing import NamedTuple

from masterplan_cli.document.blocks import (
    Block,
    Captioned,
    Contents,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Quadrants,
    Signature,
)
from masterplan_cli.document.cards import Cards, KeyFigures
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.document.tables import Caption, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.docx.blocks import introduces
from masterplan_cli.writing.docx.card_heights import card_rows, figure_rows
from masterplan_cli.writing.docx.drawing_heights import ABOVE, drawing_parts
from masterplan_cli.writing.docx.fitted_columns import Fits
from masterplan_cli.writing.docx.geometry import TWIPS, Page
from masterplan_cli.writing.docx.kept_rows import kept_bars
from masterplan_cli.writing.docx.page_flow import Piece
from masterplan_cli.writing.docx.quadrant_heights import TITLE, quadrant_pairs, stay_together
from masterplan_cli.writing.docx.text_heights import (
    caption_above,
    caption_below,
    card_caption,
    contents_pieces,
    heading_piece,
    item_piece,
    paragraph_piece,
    quadrant_caption,
    signature_pieces,
    source_below,
)
from masterplan_cli.writing.docx.timeline_heights import timeline_rows

_STEP = 19.85  # indent of a list


class Sheet(NamedTuple):
    """What blocks are laid out on: the upright page, and the fitted columns of the document's tables."""

    page: Page
    fits: Fits


def block_pieces(blocks: tuple[Block, ...], width: float, sheet: Sheet) -> Iterator[Piece]:
    """Return neighbouring blocks as pieces; ``width`` of the text in points."""
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        if isinstance(block, Paragraph):
            keep = block.role == "body" and introduces(block, following)
            yield paragraph_piece(block, width, keep=keep)
        else:
            yield from _block(block, width, sheet)


def _block(block: Block, width: float, sheet: Sheet) -> Iterator[Piece]:
    match block:
        case Heading():
            yield heading_piece(block, width)
        case Table():
            yield from _table(block, width, sheet.fits)
        case Timeline():
            head = 2 if block.periods_title and block.periods else 1
            kept = kept_bars(block)
            yield from _whole_table(block.caption, timeline_rows(block, width), head, kept, width)
        case ItemList():
            yield from _items(block, width - _STEP, sheet)
        case Contents():
            yield from contents_pieces(block, width)
        case Signature():
            yield from signature_pieces(block, width)
        case PageBreak():
            yield Piece(1, turns=True)
        case KeyFigures():
            yield from _rows(figure_rows(block, width), last=False)
            yield source_below(None, width)
        case _ if isinstance(block, Captioned):
            yield from _figure(block, width, sheet.page)


def _table(table: Table, width: float, fits: Fits) -> Iterator[Piece]:
    if not table.columns:
        yield from caption_above(table.caption, width)
        yield source_below(table.caption, width)
        return
    fitted = fits.of(table, round(width * TWIPS))
    groups = (row.role == "group" for row in table.body)
    kept = [keep or group for keep, group in zip(fitted.kept, groups, strict=True)]
    yield from _whole_table(table.caption, fitted.heights, len(table.head), kept, width)


def _whole_table(
    caption: Caption | None, rows: list[float], head: int, kept: list[bool], width: float
) -> Iterator[Piece]:
    yield from caption_above(caption, width)
    repeated = sum(rows[:head])
    if repeated:
        yield Piece(repeated, keep=True)
    for row, keep in zip(rows[head:], kept, strict=True):
        yield Piece(row, keep=keep, head=repeated)
    yield source_below(caption, width)


def _items(block: ItemList, width: float, sheet: Sheet) -> Iterator[Piece]:
    for item in block.items:
        for inner in item:
            match inner:
                case Paragraph(content=content):
                    yield item_piece(content, width)
                case ItemList():
                    yield from _items(inner, width - _STEP, sheet)
                case _:
                    yield from _block(inner, width + _STEP, sheet)


def _figure(block: Captioned, width: float, page: Page) -> Iterator[Piece]:
    """Return the parts of a figure that a page cannot divide; the last one stays with the caption."""
    last = block.caption is not None
    match block:
        case Cards(cards=cards) if cards:
            yield from _rows(card_rows(block, width), last=last)
            yield from card_caption(block.caption, width)
            return
        case Quadrants():
            yield from _pairs(block, width, page)
            yield from quadrant_caption(block.caption, width)
            return
        case Chart() | OrganizationChart():
            yield from _rows(drawing_parts(block, width, page), last=last, above=ABOVE)
        case _:
            pass
    yield from caption_below(block.caption, width)


def _rows(rows: list[float], *, last: bool, above: float = 0) -> Iterator[Piece]:
    for at, row in enumerate(rows, 1):
        yield Piece(row, above, keep=last and at == len(rows))


def _pairs(block: Quadrants, width: float, page: Page) -> Iterator[Piece]:
    """A title stays with its items, and the lower items with the row of the caption."""
    pairs = quadrant_pairs(block, width)
    whole = stay_together(pairs, page.room(round(width * TWIPS)) / TWIPS)
    for items, keep in zip(pairs, (whole, block.caption is not None), strict=True):
        yield Piece(TITLE, keep=True)
        yield Piece(items, keep=keep)
