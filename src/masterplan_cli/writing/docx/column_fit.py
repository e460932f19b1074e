"""How wide the columns of a table should be: what their maker asked for, fitted to what stands in them.

No word breaks that could stand whole, and a column whose texts are short gives what it does not need to
columns whose texts wrap. One pass over the cells; only long words are measured.
"""

from collections.abc import Collection
from itertools import pairwise

from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.writing.docx.font_widths import SANS, SANS_BOLD, Face, text_width
from masterplan_cli.writing.docx.grid import place

_TWIPS = 20
_SIZE, _MARGINS = 9, 11.0  # points; both margins of a cell, its rule, and a little for the layout's rounding
_BULLET = 8.5
_ONE_LINE = 60  # letters: longer texts wrap in any column
_LETTER = 0.5  # mean width of a letter in sizes of the font
_MOST = 0.5  # of the table's width that one word may claim
_STRETCH = 1.35
_NEARLY = 0.75  # a word this long, against the longest, may be the widest


class _Measured:
    """What stands in one column; texts of one line and words are kept once each."""

    def __init__(self) -> None:
        self.words: dict[Face, set[str]] = {SANS: set(), SANS_BOLD: set()}
        self.lines: dict[Face, set[str]] = {SANS: set(), SANS_BOLD: set()}
        self.longest = 0
        self.letters = 0
        self.indent = 0.0
        self.filled = False  # an empty column is there to be written in, and keeps its width

    def add(self, texts: Collection[str], face: Face) -> None:
        """Take up texts, many at once: sets and joins are what keeps large tables fast."""
        distinct = set(texts)
        self.words[face].update(" ".join(distinct).split())
        self.lines[face].update(text for text in distinct if len(text) <= _ONE_LINE)
        self.letters += sum(map(len, texts))
        self.longest = max(self.longest, max(map(len, distinct), default=0))

    def least(self) -> float:
        """Return the width of the widest word with the margins of its cell, in points."""
        return max(_widest(words, face) for face, words in self.words.items()) + _MARGINS + self.indent

    def most(self) -> float:
        """Return the width beyond which no text gains anything, in points."""
        line = max(_widest(lines, face) for face, lines in self.lines.items())
        wrapped = self.longest * _LETTER * _SIZE if self.longest > _ONE_LINE else 0
        return max(line, wrapped) + _MARGINS + self.indent


def fitted_widths(table: Table, total: int) -> list[int]:
    """Return the width of every column in twips; they add up to ``total`` exactly."""
    measured = _measure(table)
    room = total / _TWIPS
    least = [min(each.least(), _MOST * room) for each in measured]
    whole = sum(column.width for column in table.columns)
    asked = [room * column.width / whole for column in table.columns]
    return _rounded(_fit(asked, least, measured, room), total)


def _fit(asked: list[float], least: list[float], measured: list[_Measured], room: float) -> list[float]:
    if sum(least) >= room:
        return [room * each / sum(least) for each in least]
    most = [
        max(each.most() if each.filled else share, floor)
        for each, floor, share in zip(measured, least, asked, strict=True)
    ]
    widths = [_wanted(*each) for each in zip(asked, least, most, strict=True)]
    spare = room - sum(widths)
    if spare < 0:
        over = [max(each - floor, 0) for each, floor in zip(widths, least, strict=True)]
        return [each + spare * part / sum(over) for each, part in zip(widths, over, strict=True)]
    wanting = [
        each.letters if top > width else 0 for each, top, width in zip(measured, most, widths, strict=True)
    ]
    shares = wanting if any(wanting) else asked
    return [width + spare * share / sum(shares) for width, share in zip(widths, shares, strict=True)]


def _wanted(asked: float, least: float, most: float) -> float:
    """No more than its texts need, but more than asked where that spares them a second line."""
    return max(min(asked, most), least) if most > _STRETCH * asked else most


def _rounded(widths: list[float], total: int) -> list[int]:
    edges, reached, whole = [0], 0.0, sum(widths)
    for width in widths:
        reached += width
        edges.append(round(total * reached / whole))
    return [after - before for before, after in pairwise(edges)]


def _measure(table: Table) -> list[_Measured]:
    measured = [_Measured() for _ in table.columns]
    _add_rows(table.head, measured, head=True)
    for column in measured:
        column.filled = False
    _add_rows(table.body, measured)
    return measured


def _add_rows(rows: tuple[Row, ...], measured: list[_Measured], *, head: bool = False) -> None:
    """Take up the cells that stand in one column; merged ones say nothing of a single column."""
    plain_rows: dict[Face, list[tuple[str | Cell, ...]]] = {SANS: [], SANS_BOLD: []}
    for row, placed in zip(rows, place(rows, len(measured), ""), strict=True):
        face = SANS_BOLD if head or row.role != "body" else SANS
        if placed is None:
            plain_rows[face].append(row.cells)
            continue
        for each in placed:
            if each.columns == 1 and each.merge != "continue":
                _add_cell(measured[each.at], each.cell, face)
    for face, lines in plain_rows.items():
        for column, texts in zip(measured, zip(*lines, strict=True), strict=False):
            _add_texts(column, texts, face)


def _add_texts(column: _Measured, texts: tuple[str | Cell, ...], face: Face) -> None:
    column.add([text for text in texts if isinstance(text, str)], face)
    column.filled = column.filled or any(texts)


def _add_cell(column: _Measured, cell: str | Cell, face: Face) -> None:
    if isinstance(cell, str):
        _add_texts(column, (cell,), face)
        return
    for paragraph in cell.paragraphs:
        column.add((plain(paragraph),), face if isinstance(paragraph, str) else SANS_BOLD)
    column.filled = column.filled or bool(cell.paragraphs)
    if cell.bullets:
        column.indent = _BULLET


def _widest(words: set[str], face: Face) -> float:
    longest = max(map(len, words), default=0)
    candidates = (word for word in words if len(word) >= _NEARLY * longest)
    return max((text_width(word, _SIZE, face) for word in candidates), default=0.0)
