"""Every table and figure has its caption, and captions stand with what they name."""

from collections.abc import Iterator

from lint_xml import W, sequence_of, style_of, value, values
from lxml import etree

_WITHOUT_CAPTION = {"TabelAngka"}
"""Table styles of what a sentence introduces: key figures."""

_ORNAMENTS = ("Sampul", "Title", "Subtitle", "JudulDalam")
"""Styles of cover and title page, whose coat of arms needs no caption."""

_BELOW_TABLE = ("Sumber", "JarakTabel")


def captions(root: etree._Element) -> Iterator[str]:
    """Yield the defects of the captions in a body."""
    for body in root.iter(f"{W}body"):
        for block in body:
            if block.tag == f"{W}tbl":
                yield from _table(block)
            elif block.find(f".//{W}drawing") is not None:
                yield from _figure(block)
            elif sequence_of(block):
                yield from _caption(block)


def _table(table: etree._Element) -> Iterator[str]:
    style = value(table, "w:tblPr/w:tblStyle/@w:val")
    above, below = sequence_of(table.getprevious()), sequence_of(table.getnext()) or _last_row(table)
    if above != "Tabel" and below != "Gambar" and style not in _WITHOUT_CAPTION:
        yield f"table without caption: {value(table, 'w:tblPr/w:tblDescription/@w:val')}"
    if above == "Tabel" and style_of(table.getnext()) not in _BELOW_TABLE:
        yield "neither source nor space below a table"


def _last_row(table: etree._Element) -> str:
    """Return what the caption counts that is a table's last row, as that of cards; its source may follow."""
    paragraphs = table.findall(f"{W}tr[last()]//{W}p")
    below = [style_of(each) for each in paragraphs[1:]]
    return sequence_of(paragraphs[0]) if paragraphs and below in ([], ["KartuKeterangan"]) else ""


def _figure(paragraph: etree._Element) -> Iterator[str]:
    if style_of(paragraph).startswith(_ORNAMENTS):
        return
    if sequence_of(paragraph.getnext()) != "Gambar":
        yield f"figure without caption: {value(paragraph, './/wp:docPr/@name')}"


def _caption(paragraph: etree._Element) -> Iterator[str]:
    text = "".join(values(paragraph, ".//w:t/text()"))
    kind = sequence_of(paragraph)
    if kind == "Tabel":
        following = paragraph.getnext()
        if following is None or following.tag != f"{W}tbl":
            yield f"caption without table: {text}"
    elif kind == "Gambar":
        before = paragraph.getprevious()
        if before is None or (before.tag != f"{W}tbl" and before.find(f".//{W}drawing") is None):
            yield f"caption without figure: {text}"
    else:
        yield f"caption that counts {kind}: {text}"
