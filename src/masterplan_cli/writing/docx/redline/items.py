"""What is compared: the paragraphs and tables of a body, the rows of a table, the paragraphs of a cell."""

import re
from collections import Counter
from collections.abc import Hashable, Iterator

from lxml import etree
from msgspec import Struct, field
from msgspec.structs import replace

from masterplan_cli.writing.docx.redline import names
from masterplan_cli.writing.docx.redline.aligning import Item
from masterplan_cli.writing.docx.redline.passages import Passages, letters_of

_CONTENTS = "TOC"
_NAME = re.compile("[^\\W\\d_]{3}")


class Items(Struct, frozen=True):
    """Makes the items of one document; each table is read once."""

    passages: Passages
    _rows: dict[etree._Element, list[Item]] = field(default_factory=dict)

    def body(self, body: etree._Element) -> tuple[list[Item], tuple[etree._Element, ...]]:
        """Return what is compared of a body, and the elements after the last of it.

        Lists of contents are not compared: they follow from everything else. A paragraph below a table is
        that table's, so that the spaces and sources below two tables are not taken for each other.
        """
        items: list[Item] = []
        passed: list[etree._Element] = []
        depth = 0
        below: Hashable = ""
        for element in body:
            inside = depth > 0 or _begins_contents(element)
            depth += _opened(element)
            if inside or element.tag not in (names.PARAGRAPH, names.TABLE):
                passed.append(element)
                continue
            if element.tag == names.TABLE:
                item = self._table(element)
                below = (item.name, item.shape) if item.name else item.key
            else:
                item, below = self._paragraph(element, below), ""
            items.append(replace(item, before=tuple(passed)))
            passed = []
        return items, tuple(passed)

    def rows(self, table: etree._Element) -> list[Item]:
        """Return the rows of a table."""
        if table not in self._rows:
            self._rows[table] = [self._row(row) for row in table.iterchildren(names.ROW)]
        return self._rows[table]

    def cell(self, cell: etree._Element) -> list[Item]:
        """Return the paragraphs of a cell."""
        return [self._paragraph(each) for each in cell.iterchildren(names.PARAGRAPH)]

    def _paragraph(self, paragraph: etree._Element, below: Hashable = "") -> Item:
        letters = letters_of(self.passages.pieces(paragraph))
        picture = next(paragraph.iter(names.PICTURE), None)
        name = "" if picture is None else picture.get("title", "")
        key = letters, name, below
        return Item(paragraph, key, "paragraph", Counter(letters.split()), name, _style(paragraph))

    def _table(self, table: etree._Element) -> Item:
        rows = self.rows(table)
        title = next(table.iter(names.TABLE_TITLE), None)
        name = "" if title is None else title.get(names.VALUE, "")
        columns = sum(1 for _ in table.iter(names.GRID_COLUMN))
        words: Counter[str] = Counter()
        for row in rows:
            words.update(row.words)
        return Item(table, (name, columns, *(row.key for row in rows)), ("table", columns), words, name)

    def _row(self, row: etree._Element) -> Item:
        texts = tuple(
            tuple(letters_of(self.passages.pieces(each)) for each in cell.iterchildren(names.PARAGRAPH))
            for cell in row.iterchildren(names.CELL)
        )
        shape = (next(row.iter(names.HEAD_ROW), None) is not None, *_cells(row))
        words = Counter(word for cell in texts for text in cell for word in text.split())
        named = (" ".join(cell) for cell in texts if any(map(_NAME.search, cell)))
        return Item(row, (shape, texts), shape, words, next(named, ""))


def _style(paragraph: etree._Element) -> str:
    found = paragraph.find(f"{names.PARAGRAPH_PROPERTIES}/{names.STYLE}")
    return "" if found is None else found.get(names.VALUE, "")


def _cells(row: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield how many columns each cell of a row covers, and its part in a merge over rows."""
    for cell in row.iterchildren(names.CELL):
        span, merge = (cell.find(f"{names.CELL_PROPERTIES}/{tag}") for tag in (names.SPAN, names.MERGE))
        yield (
            "1" if span is None else span.get(names.VALUE, "1"),
            "" if merge is None else merge.get(names.VALUE, "continue"),
        )


def _begins_contents(element: etree._Element) -> bool:
    if element.tag != names.PARAGRAPH:
        return False
    return any((text.text or "").lstrip().startswith(_CONTENTS) for text in element.iter(names.INSTRUCTION))


def _opened(element: etree._Element) -> int:
    """Return how many more fields begin in an element than end in it."""
    kinds = Counter(mark.get(names.FIELD_KIND) for mark in element.iter(names.FIELD_MARK))
    return kinds["begin"] - kinds["end"]
