"""Defects of tables: spans, frames, and what readers who cannot see them need."""

from collections.abc import Iterator

from lint_xml import W, value, values
from lxml import etree


def tables(root: etree._Element) -> Iterator[str]:
    """Yield the defects of all tables below an element."""
    for table in root.iter(f"{W}tbl"):
        yield from _frame(table)
        yield from _spans(table)
        cards = value(table, "w:tblPr/w:tblStyle/@w:val") == "TabelKartu"
        for cell in table.iter(f"{W}tc"):
            if cell[-1].tag != f"{W}p":
                yield "cell does not end in a paragraph"
        dividing = [row.find(f"{W}trPr/{W}cantSplit") is None for row in table.iterchildren(f"{W}tr")]
        if (dividing[:1] == [True] or sum(dividing) > 1) and not cards:  # a tall card may, and one low row
            yield "row may split"
        following = table.getnext()
        if following is None or following.tag != f"{W}p":
            yield "no paragraph after a table"


def _frame(table: etree._Element) -> Iterator[str]:
    if not value(table, "w:tblPr/w:tblDescription/@w:val"):
        yield "table without description"
    columns = _columns(table)
    if sum(columns) != int(value(table, "w:tblPr/w:tblW/@w:w")):
        yield "columns do not add up to the table's width"
    if min(columns, default=0) <= 0:
        yield "column without width"
    if next(table.iterancestors(f"{W}tc"), None) is not None:
        yield "table inside a table"
    captioned = value(table, "preceding-sibling::*[1]/w:pPr/w:pStyle/@w:val") == "Caption"
    heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iterchildren(f"{W}tr")]
    if captioned and not any(heads):
        yield "table without header row"
    if heads != sorted(heads, reverse=True):
        yield "header row below others"
    if not heads:
        yield "table without rows"


def _columns(table: etree._Element) -> list[int]:
    return [int(width) for width in values(table, "w:tblGrid/w:gridCol/@w:w")]


def _spans(table: etree._Element) -> Iterator[str]:
    widths = _columns(table)
    above: dict[int, int] = {}  # first column of an open merge: how many columns
    for number, row in enumerate(table.iterchildren(f"{W}tr"), start=1):
        at, merges = 0, {}
        for cell in row.iterchildren(f"{W}tc"):
            columns = int(value(cell, "w:tcPr/w:gridSpan/@w:val") or 1)
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            if merge is not None:
                merges[at] = columns
                if merge.get(f"{W}val") != "restart" and above.get(at) != columns:
                    yield f"row {number}: merge continues nothing"
            if int(value(cell, "w:tcPr/w:tcW/@w:w")) != sum(widths[at : at + columns]):
                yield f"row {number}: a cell's width differs from its columns"
            at += columns
        if at != len(widths):
            yield f"row {number}: cells cover {at} of {len(widths)} columns"
        above = merges
