"""Paragraphs: none that is empty to make room, and no space that Word would drop."""

from collections.abc import Iterator

from lint_xml import W, style_of, values
from lxml import etree

_AFTER_TABLE = "JarakTabel"
"""The one style for an empty paragraph: Word joins tables that touch, and a section ends in a paragraph."""

_PAGE_BREAK = "GantiHalaman"
"""The style that begins a page; the paragraph holds nothing."""

_CONTENT = ("t", "tab", "br", "drawing", "pict", "fldChar", "sym", "noBreakHyphen",
            "footnoteRef", "separator", "continuationSeparator")  # fmt: skip
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def empty_paragraphs(root: etree._Element) -> Iterator[str]:
    """Yield paragraphs that only make room."""
    for paragraph in root.iter(f"{W}p"):
        if not _shows_something(paragraph):
            yield from _empty(paragraph)
        elif style_of(paragraph) == _AFTER_TABLE:
            yield "text in the space below a table"


def texts(root: etree._Element) -> Iterator[str]:
    """Yield texts that are not shown as they stand."""
    for text in root.iter(f"{W}t"):
        content = text.text or ""
        if content != content.strip(" ") and text.get(_SPACE) != "preserve":
            yield f"space that Word drops: {content!r}"
        if "\n" in content or "\t" in content:
            yield f"line break or tab inside a text: {content!r}"


def _shows_something(paragraph: etree._Element) -> bool:
    tags = {f"{W}{name}" for name in _CONTENT}
    return any(node.tag in tags and (node.text or node.tag != f"{W}t") for node in paragraph.iter())


def _empty(paragraph: etree._Element) -> Iterator[str]:
    style = style_of(paragraph)
    parent, before = paragraph.getparent(), paragraph.getprevious()
    if parent is not None and parent.tag == f"{W}tc":
        if len(parent.findall(f"{W}p")) > 1:
            yield f"empty paragraph beside others in a cell: {style}"
    elif style == _PAGE_BREAK:
        return
    elif style != _AFTER_TABLE:
        yield f"empty paragraph: {style}"
    elif before is None or not (
        before.tag == f"{W}tbl" or values(before, ".//w:drawing") or _ends(paragraph)
    ):
        yield "space below no table"


def _ends(paragraph: etree._Element) -> bool:
    """Whether a section ends here: behind some paragraphs it must not end in the paragraph itself."""
    return bool(values(paragraph, "w:pPr/w:sectPr"))
