"""Defects of tracked changes: marks that Word would not know what to do with."""

from collections import Counter
from collections.abc import Iterator

from docx_revisions import accepted, story_roots
from lint import lint_book
from lint_xml import W
from lxml import etree

_MARKS = (f"{W}ins", f"{W}del")
_HOLDERS = {f"{W}p", f"{W}hyperlink", f"{W}rPr", f"{W}trPr"}
"""Where a mark may stand."""

_SHOWN, _STRUCK = (f"{W}t", f"{W}instrText"), (f"{W}delText", f"{W}delInstrText")


def lint_redline(docx: bytes) -> list[str]:
    """Return the defects of a book with tracked changes: of its marks, and of the book once accepted."""
    found = [defect for root in story_roots(docx).values() for defect in _defects(root)]
    return found + lint_book(accepted(docx))


def _defects(root: etree._Element) -> Iterator[str]:
    marks = list(root.iter(*_MARKS))
    numbers = Counter(each.get(f"{W}id") for each in (*marks, *root.iter(f"{W}bookmarkStart")))
    yield from (f"number twice: {number}" for number, count in numbers.items() if count > 1)
    yield from (f"mark without author: {mark.tag}" for mark in marks if not mark.get(f"{W}author"))
    for mark in marks:
        parent = mark.getparent()
        if parent is None or parent.tag not in _HOLDERS:
            yield f"mark in the wrong place: {mark.tag}"
        elif parent.tag not in (f"{W}rPr", f"{W}trPr") and not len(mark):
            yield "mark around nothing"
    for text in root.iter(*_SHOWN, *_STRUCK):
        is_deleted = next(text.iterancestors(f"{W}del"), None) is not None
        if is_deleted != (text.tag in _STRUCK):
            yield f"text is called {text.tag} in the wrong place"
    for table in root.iter(f"{W}tbl"):
        following = table.getnext()
        if following is None or following.tag != f"{W}p":
            yield "tables touch"
    for cell in root.iter(f"{W}tc"):
        row = cell.getparent()
        whole = row is not None and any(row.find(f"{W}trPr/{mark}") is not None for mark in _MARKS)
        if not whole and any(cell[-1].find(f"{W}pPr/{W}rPr/{mark}") is not None for mark in _MARKS):
            yield "the last paragraph of a cell cannot go"
