"""Cells with tracked changes: a cell always keeps its last paragraph, which Word cannot delete."""

from itertools import takewhile

from lxml import etree

from masterplan_cli.writing.docx.redline import names
from masterplan_cli.writing.docx.redline.aligning import Item, Pair, align
from masterplan_cli.writing.docx.redline.items import Items
from masterplan_cli.writing.docx.redline.paragraphs import ParagraphReviser
from masterplan_cli.writing.docx.redline.revising import Effect


class CellReviser:
    """Revises cells of the new document in place."""

    def __init__(self, old: Items, new: Items, paragraphs: ParagraphReviser) -> None:
        self._old, self._new, self._paragraphs = old, new, paragraphs

    def revise(self, old: etree._Element, new: etree._Element) -> None:
        """Mark what differs between a cell and what it was before."""
        pairs, effect, alone = _settled(self._old.cell(old), self._new.cell(new))
        kept = len(pairs) - alone
        made = [self._made(pair, whole=at < len(pairs) - 1) for at, pair in enumerate(pairs)]
        if effect and kept:
            self._paragraphs.mark_end(made[kept - 1], effect)
        properties = new.find(names.CELL_PROPERTIES)
        new[:] = made if properties is None else [properties, *made]

    def _made(self, pair: Pair, *, whole: bool) -> etree._Element:
        match pair:
            case Item() as old, None:
                return self._paragraphs.delete(old.element, whole=whole)
            case None, Item() as new:
                self._paragraphs.insert(new.element, whole=whole)
                return new.element
            case Item() as old, Item() as new:
                self._paragraphs.revise(old.element, new.element)
                return new.element
        raise ValueError(pair)


def _settled(old: list[Item], new: list[Item]) -> tuple[list[Pair], Effect | None, int]:
    """Pair the paragraphs of a cell.

    Returns:
        The pairs; whether those at the end, behind the last one that stands in both, were all inserted or
        all deleted; and how many they are. Word then marks the end of the paragraph before them. Where that
        is not so, the last paragraphs of both are one that was rewritten.
    """
    pairs = align(old, new)
    alone = list(takewhile(lambda pair: pair[0] is None or pair[1] is None, reversed(pairs)))
    effects: set[Effect] = {"deleted" if pair[1] is None else "inserted" for pair in alone}
    if len(effects) <= 1 and len(alone) < len(pairs):
        return pairs, next(iter(effects), None), len(alone)
    return [*align(old[:-1], new[:-1]), (old[-1], new[-1])], None, 0
