"""Dividing a document into sections: where pages turn, and where their numbers begin."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from masterplan_cli.document.blocks import Block, Heading, ItemList, PageBreak, Paragraph
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Table
from masterplan_cli.document.timelines import Timeline

_Group = tuple[bool, list[Block]]
_LINE = 150  # letters in a line across a turned page
_SHORT = 6 * _LINE

PageNumbers = Literal["lowerRoman", "decimal"]


class Section(Struct, frozen=True):
    """Blocks that share orientation and page numbers.

    Attributes:
        blocks: at least one.
        numbers: how its pages are numbered.
        begins: whether they begin at 1; otherwise they go on.
        landscape: whether its pages are turned.
        chapter: the heading that its running header repeats; None in the front matter.
    """

    blocks: tuple[Block, ...]
    numbers: PageNumbers
    begins: bool
    landscape: bool
    chapter: Heading | None = None


def sections(document: Document) -> tuple[Section, ...]:
    """Divide all but the cover.

    Every chapter begins a section, for its running header names it; wide blocks get landscape pages, and
    neighbours among them share these.
    """
    made: list[Section] = []
    for division in document.divisions:
        numbers = _numbers(division)
        for chapter, parts in _chapters(division):
            for landscape, blocks in _orientations(parts, division.landscape):
                begins = not made or made[-1].numbers != numbers
                made.append(Section(tuple(blocks), numbers, begins, landscape, chapter))
    return tuple(made)


def _chapters(division: Division) -> list[tuple[Heading | None, tuple[Block, ...]]]:
    """Divide a division at its chapters; the front matter stays whole."""
    if division.kind == "front":
        return [(None, division.blocks)]
    blocks = division.blocks
    starts = [at for at, block in enumerate(blocks) if at and _is_first_level(block)]
    parts = [blocks[start:end] for start, end in pairwise((0, *starts, len(blocks)))]
    return [(_chapter(part[0]), part) for part in parts if part]


def _chapter(block: Block) -> Heading | None:
    return block if isinstance(block, Heading) and block.level <= 1 else None


def _is_first_level(block: Block) -> bool:
    return _chapter(block) is not None


def _numbers(division: Division) -> PageNumbers:
    return "lowerRoman" if division.kind == "front" else "decimal"


def _orientations(blocks: tuple[Block, ...], all_turned: bool) -> list[_Group]:
    """Group blocks by orientation; a heading with a few lines goes where the block below it goes."""
    if all_turned:
        return [(True, kept)] if (kept := _without_idle_breaks(list(blocks))) else []
    groups: list[_Group] = []
    waiting: list[Block] = []
    for block in blocks:
        waiting.append(block)
        if not isinstance(block, Heading | PageBreak) and not _leads_in(waiting):
            _add(groups, _is_wide(block), waiting)
            waiting = []
    if waiting:
        _add(groups, False, waiting)
    groups = _without_short_gaps(groups)
    tidied = [(landscape, _without_idle_breaks(members)) for landscape, members in groups]
    return [(landscape, members) for landscape, members in tidied if members]


def _leads_in(waiting: list[Block]) -> bool:
    """Whether a heading with a few lines may still turn with a wide block: alone it would fill no page."""
    only_text = all(isinstance(block, Heading | Paragraph | ItemList) for block in waiting)
    return only_text and isinstance(waiting[0], Heading) and _letters(waiting) <= _SHORT


def _without_short_gaps(groups: list[_Group]) -> list[_Group]:
    """Leave pages turned over a few lines between wide blocks, which would stand on a page of their own."""
    made: list[_Group] = []
    for at, (landscape, blocks) in enumerate(groups):
        between = 0 < at < len(groups) - 1  # a group's neighbours have the other orientation
        _add(made, landscape or (between and _is_short(blocks)), blocks)
    return made


def _is_short(blocks: list[Block]) -> bool:
    """A chart counts as a few lines: it is low enough for a turned page."""
    charts = sum(isinstance(block, Chart) for block in blocks)
    others = all(
        isinstance(block, Paragraph | ItemList | Chart) or (isinstance(block, Heading) and block.level > 1)
        for block in blocks
    )
    return others and charts <= 1 and _letters(blocks) <= _SHORT


def _letters(blocks: Sequence[Block]) -> int:
    """Count the letters of paragraphs and lists; an item takes at least a line."""
    letters = 0
    for block in blocks:
        match block:
            case Paragraph(content=content):
                letters += len(plain(content))
            case ItemList(items=items):
                letters += sum(max(_letters(item), _LINE) for item in items)
    return letters


def _add(groups: list[_Group], landscape: bool, blocks: list[Block]) -> None:
    if not groups or groups[-1][0] != landscape:
        groups.append((landscape, []))
    groups[-1][1].extend(blocks)


def _is_wide(block: Block) -> bool:
    return isinstance(block, Table | Timeline) and block.wide


def _without_idle_breaks(blocks: list[Block]) -> list[Block]:
    """Leave out page breaks that would give an empty page: what follows begins one anyway."""
    kept: list[Block] = []
    for block in blocks:
        if kept and isinstance(kept[-1], PageBreak) and _begins_page(block):
            kept.pop()
        if kept or not isinstance(block, PageBreak):
            kept.append(block)
    while kept and isinstance(kept[-1], PageBreak):
        kept.pop()
    return kept


def _begins_page(block: Block) -> bool:
    return isinstance(block, PageBreak) or _is_first_level(block)
