"""What stands in the columns of a table, and how wide it is: one pass over the cells."""

from collections.abc import Collection, Sequence

from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.writing.docx.font_widths import SANS, SANS_BOLD, Face, text_width
from masterplan_cli.writing.docx.grid import place

_SIZE, _MARGINS = 9, 11.0  # points; both margins of a cell, its rule, and a little for the layout's rounding
_BULLET = 8.5
_ONE_LINE = 60  # letters: longer texts wrap in any column
_LETTER = 0.5  # mean width of a letter in sizes of the font
_MEAN = 0.5
_NEARLY = 0.75  # a text this long, against the longest, may be the widest


class ColumnTexts:
    """What stands in one column; texts of one line and words are kept once each."""

    def __init__(self) -> None:
        self.words: dict[Face, set[str]] = {SANS: set(), SANS_BOLD: set()}
        self.lines: dict[Face, set[str]] = {SANS: set(), SANS_BOLD: set()}
        self.longest = 0
        self.letters = 0
        self.largest = 0  # letters of the fullest cell
        self.indent = 0.0
        self.filled = False  # an empty column is there to be written in, and keeps its width
        self.broken = False  # whether a text has lines of its own

    def add(self, texts: Collection[str], face: Face) -> None:
        """Take up texts, many at once: sets and joins are what keeps large tables fast."""
        distinct = set(texts)
        joined = " ".join(distinct)
        self.broken = self.broken or "\n" in joined
        self.words[face].update(joined.split())
        self.lines[face].update(text for text in distinct if len(text) <= _ONE_LINE)
        self.letters += sum(map(len, texts))
        self.longest = max(self.longest, max(map(len, distinct), default=0))

    def bulk(self, rows: int) -> float:
        """Return the letters of a cell that counts for the height of rows: a few full cells count too."""
        return _MEAN * self.letters / max(rows, 1) + (1 - _MEAN) * self.largest

    def least(self) -> float:
        """Return the width of the widest word with the margins of its cell, in points."""
        return max(_widest(words, face) for face, words in self.words.items()) + _MARGINS + self.indent

    @property
    def wraps_anywhere(self) -> bool:
        """Whether a text takes several lines in every column."""
        return self.broken or self.longest > _ONE_LINE

    def most(self) -> float:
        """Return the width beyond which no text gains anything, in points."""
        line = max(_widest(lines, face) for face, lines in self.lines.items())
        wrapped = self.longest * _LETTER * _SIZE if self.longest > _ONE_LINE else 0
        return max(line, wrapped) + _MARGINS + self.indent


def column_texts(table: Table) -> list[ColumnTexts]:
    """Return what stands in each column."""
    measured = [ColumnTexts() for _ in table.columns]
    _add_rows(table.head, measured, head=True)
    for column in measured:
        column.filled = False
    _add_rows(table.body, measured)
    return measured


def _add_rows(rows: tuple[Row, ...], measured: list[ColumnTexts], *, head: bool = False) -> None:
    """Take up the cells that stand in one column; merged ones say nothing of a single column."""
    plain_rows: dict[Face, list[tuple[str | Cell, ...]]] = {SANS: [], SANS_BOLD: []}
    lines: dict[Face, list[list[str]]] = {face: [[] for _ in measured] for face in plain_rows}
    for row, placed in zip(rows, place(rows, len(measured), ""), strict=True):
        face = SANS_BOLD if head or row.role != "body" else SANS
        if placed is None:
            plain_rows[face].append(row.cells)
            continue
        for each in placed:
            if each.columns > 1 or each.merge == "continue":
                continue
            if isinstance(each.cell, str):
                lines[face][each.at].append(each.cell)
            else:
                _add_cell(measured[each.at], each.cell, face)
    for face, columns in lines.items():
        for column, texts in zip(measured, columns, strict=True):
            _add_texts(column, texts, face)
        for column, cells in zip(measured, zip(*plain_rows[face], strict=True), strict=False):
            _add_texts(column, [text for text in cells if isinstance(text, str)], face)


def _add_texts(column: ColumnTexts, texts: Sequence[str], face: Face) -> None:
    column.add(texts, face)
    column.largest = max(column.largest, max(map(len, texts), default=0))
    column.filled = column.filled or any(texts)


def _add_cell(column: ColumnTexts, cell: Cell, face: Face) -> None:
    texts = [plain(paragraph) for paragraph in cell.paragraphs]
    for paragraph, text in zip(cell.paragraphs, texts, strict=True):
        column.add((text,), face if isinstance(paragraph, str) else SANS_BOLD)
    column.largest = max(column.largest, sum(map(len, texts)))
    column.filled = column.filled or bool(cell.paragraphs)
    if cell.bullets:
        column.indent = _BULLET


def _widest(words: set[str], face: Face) -> float:
    longest = max(map(len, words), default=0)
    candidates = (word for word in words if len(word) >= _NEARLY * longest)
    return max((text_width(word, _SIZE, face) for word in candidates), default=0.0)
