"""Direct formatting, gaps between heading levels, and sections that end where they cannot."""

from collections.abc import Iterator

from lint_xml import W
from lxml import etree

_ALLOWED = {
    "pPr": {"pStyle", "numPr", "sectPr"},
    "rPr": {"rStyle"},
    "tcPr": {"tcW", "gridSpan", "vMerge", "shd", "vAlign", "tcBorders"},
    "trPr": {"cantSplit", "tblHeader"},
    "tblPr": {"tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption", "tblDescription"},
}
_LEVELS = {
    "Heading1": 1, "JudulDepan": 1, "JudulLampiran": 1, "TOCHeading": 1,
    "Heading2": 2, "Judul2Lepas": 2, "Judul2Tersembunyi": 2,
    "Heading3": 3, "Judul3Lepas": 3, "Judul3Tersembunyi": 3,
    "Heading4": 4,
}  # fmt: skip


def looks(root: etree._Element) -> Iterator[str]:
    """Yield the defects below an element."""
    for tag, allowed in _ALLOWED.items():
        for properties in root.iter(f"{W}{tag}"):
            names = {etree.QName(child).localname for child in properties}
            yield from (f"direct formatting: {name}" for name in sorted(names - allowed))
    yield from _rules(root)
    yield from _headings(root)
    for paragraph in root.iter(f"{W}p"):
        if paragraph.find(f"{W}pPr/{W}pStyle") is None:
            yield "paragraph without style"


def _rules(root: etree._Element) -> Iterator[str]:
    """A cell may go without the rules of its table's style, as a caption does, but has none of its own."""
    for rule in root.iterfind(f".//{W}tcBorders/*"):
        if rule.get(f"{W}val") != "nil":
            yield f"direct formatting: {etree.QName(rule).localname} rule of a cell"


def _headings(root: etree._Element) -> Iterator[str]:
    before = 0
    for style in root.iter(f"{W}pStyle"):
        level = _LEVELS.get(style.get(f"{W}val", ""), 0)
        if level > before + 1 and before:
            yield f"heading level {level} follows level {before}"
        before = level or before


def first_heading(root: etree._Element) -> Iterator[str]:
    """Yield a defect where a document does not begin with a heading of the first level."""
    levels = [_LEVELS.get(style.get(f"{W}val", ""), 0) for style in root.iter(f"{W}pStyle")]
    first = next(filter(None, levels), 0)
    if first != 1:
        yield f"the first heading has level {first}"
