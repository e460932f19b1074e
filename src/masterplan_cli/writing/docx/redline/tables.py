"""Tables with tracked changes: rows inserted and deleted, texts of cells rewritten by words."""

from copy import deepcopy
from itertools import takewhile

from lxml import etree

from masterplan_cli.writing.docx.redline import names
from masterplan_cli.writing.docx.redline.aligning import Item, Pair, align
from masterplan_cli.writing.docx.redline.cells import CellReviser
from masterplan_cli.writing.docx.redline.items import Items
from masterplan_cli.writing.docx.redline.paragraphs import ParagraphReviser
from masterplan_cli.writing.docx.redline.revising import Marks


class TableReviser:
    """Revises tables of the new document in place."""

    def __init__(
        self, old: Items, new: Items, paragraphs: ParagraphReviser, marks: Marks, width: int
    ) -> None:
        """Prepare; ``width`` is that of an upright page's text in twips."""
        self._old, self._new = old, new
        self._paragraphs, self._marks, self._width = paragraphs, marks, width
        self._cells = CellReviser(old, new, paragraphs)

    def revise(self, old: etree._Element, new: etree._Element) -> None:
        """Mark what differs between a table and what it was before; both have as many columns."""
        widths = _widths(new)
        head = list(takewhile(lambda child: child.tag != names.ROW, new))
        rows = [self._row(pair, widths) for pair in align(self._old.rows(old), self._new.rows(new))]
        new[:] = [*head, *rows]

    def insert(self, table: etree._Element) -> None:
        """Mark all rows of a table of the new document as inserted."""
        for row in table.iterchildren(names.ROW):
            self._insert_row(row)

    def delete(self, table: etree._Element) -> etree._Element:
        """Return a table of the old document with all its rows deleted, no wider than an upright page."""
        made = deepcopy(table)
        widths = _widths(made)
        share = min(1.0, self._width / max(sum(widths), 1))
        widths = [int(width * share) for width in widths]
        for column, width in zip(made.iter(names.GRID_COLUMN), widths, strict=True):
            column.set(names.WIDTH, str(width))
        for whole in made.iter(names.TABLE_WIDTH):
            whole.set(names.WIDTH, str(sum(widths)))
        head = list(takewhile(lambda child: child.tag != names.ROW, made))
        made[:] = [*head, *(self._deleted_row(row, widths) for row in table.iterchildren(names.ROW))]
        return made

    def _row(self, pair: Pair, widths: list[int]) -> etree._Element:
        match pair:
            case Item() as old, None:
                return self._deleted_row(old.element, widths)
            case None, Item() as new:
                self._insert_row(new.element)
                return new.element
            case Item() as old, Item() as new:
                cells = (item.element.iterchildren(names.CELL) for item in (old, new))
                for before, after in zip(*cells, strict=True) if old.key != new.key else ():
                    self._cells.revise(before, after)
                return new.element
        raise ValueError(pair)

    def _insert_row(self, row: etree._Element) -> None:
        self._marks.row(row, "inserted")
        for paragraph in row.iter(names.PARAGRAPH):
            self._paragraphs.insert(paragraph)

    def _deleted_row(self, row: etree._Element, widths: list[int]) -> etree._Element:
        """Return a row of the old document as deleted, on the grid of the table that it stands in now."""
        made = deepcopy(row)
        self._marks.row(made, "deleted")
        at = 0
        for cell, before in zip(made.iterchildren(names.CELL), row.iterchildren(names.CELL), strict=True):
            properties = next(cell.iter(names.CELL_PROPERTIES))
            columns = max((int(span.get(names.VALUE, "1")) for span in cell.iter(names.SPAN)), default=1)
            for width in properties.iter(names.CELL_WIDTH):
                width.set(names.WIDTH, str(sum(widths[at : at + columns])))
            at += columns
            cell[:] = [properties, *map(self._paragraphs.delete, before.iterchildren(names.PARAGRAPH))]
        return made


def _widths(table: etree._Element) -> list[int]:
    return [int(column.get(names.WIDTH, "0")) for column in table.iter(names.GRID_COLUMN)]
