"""Page numbers estimated from the sizes of the blocks, for machines without LibreOffice.

The figures are points and describe the styles of the built-in reference document. The estimate knows
nothing of words and hyphens; it can be a page or two off late in a long book.
"""

from collections.abc import Iterator

from masterplan_cli.document.blocks import (
    Block,
    Contents,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    ParagraphRole,
    Quadrants,
    Signature,
)
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Caption, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.docx.figure_heights import figure_parts
from masterplan_cli.writing.docx.geometry import Page
from masterplan_cli.writing.docx.page_labels import page_label
from masterplan_cli.writing.docx.sections import Section, sections
from masterplan_cli.writing.docx.table_heights import lines, table_rows, timeline_rows

_TWIPS = 20
_PARAGRAPHS: dict[ParagraphRole, tuple[float, float, float]] = {  # size, height of a line, space around
    "body": (11, 16.8, 7),
    "lead": (14, 22.3, 30),
    "quote": (11, 15.5, 12),
    "note": (9, 11.6, 9),
    "centered": (11, 16.8, 7),
}
_HEADINGS = {1: (16, 23.5, 34), 2: (14, 18.8, 21), 3: (12, 16.1, 17), 4: (11, 14.8, 15)}
_KEPT = 40  # a heading wants this much of what follows on its page
_CAPTION, _SOURCE, _NO_SOURCE = (10, 12.8, 17), (9, 11.5, 15), 10
_STEP = 20  # indent of a list
_SIGNATURE = 65 + 16


def estimate_pages(document: Document, page: Page) -> dict[str, str]:
    """Return the estimated page label of every anchor; ``page`` is the upright page."""
    labels: dict[str, str] = {}
    reached = 0
    for section in sections(document):
        flow = _Flow(section, page, 1 if section.begins else reached + 1)
        for anchor, number in flow.run():
            labels.setdefault(anchor, page_label(number, section.numbers))
        reached = flow.number
    return labels


class _Flow:
    """Blocks flowing down the pages of one section."""

    def __init__(self, section: Section, page: Page, first: int) -> None:
        sheet = page.turned() if section.landscape else page
        self._blocks = section.blocks
        self._upright = page
        self._width = sheet.text_width / _TWIPS
        self._height = sheet.text_height / _TWIPS
        self._at = 0.0
        self._lead = 0.0  # height of the paragraph that the next block takes along to a new page
        self.number = first

    def run(self) -> Iterator[tuple[str, int]]:
        """Yield every anchor with its page number."""
        for block in self._blocks:
            yield from self._block(block, self._width)

    def _block(self, block: Block, width: float) -> Iterator[tuple[str, int]]:
        lead, self._lead = self._lead, 0.0
        match block:
            case Heading():
                yield from self._heading(block)
            case Table():
                yield from self._table(block.caption, table_rows(block, width), len(block.head))
            case Timeline():
                yield from self._table(block.caption, timeline_rows(block, width), 2)
            case Chart() | OrganizationChart() | Quadrants():
                yield from self._figure(block.caption, figure_parts(block, width, self._upright), lead)
            case ItemList(items=items):
                for inner in (inner for item in items for inner in item):
                    yield from self._block(inner, width - _STEP)
            case _:
                self._anchorless(block, width)

    def _anchorless(self, block: Block, width: float) -> None:
        match block:
            case Paragraph(content=content, role=role):
                begun = self._at
                self._text(plain(content), *_PARAGRAPHS[role], width)
                self._lead = max(self._at - begun, 0) if role == "body" else 0
            case Contents(entries=entries):
                for entry in entries:
                    self._text(
                        f"{entry.number} {entry.title}", 10.5, 14.1, 3 if entry.level > 1 else 6, width - 60
                    )
            case Signature(details=details):
                self._whole(2 * 15 + _SIGNATURE + 14 * len(details))
            case PageBreak():
                self._turn()
            case _:
                pass

    def _heading(self, block: Heading) -> Iterator[tuple[str, int]]:
        size, line, space = _HEADINGS[max(1, min(block.level, 4))]
        height = line * lines(plain(block.content), self._width, size) + space
        if block.level <= 1:
            self._turn()
            height += line if block.number else 0
        self._whole(height, _KEPT)
        yield block.anchor, self.number

    def _table(self, caption: Caption | None, rows: list[float], head: int) -> Iterator[tuple[str, int]]:
        repeated, first = sum(rows[:head]), sum(rows[: head + 1])
        if caption is not None:
            size, line, space = _CAPTION
            self._whole(line * lines(f"{caption.number} {caption.text}", self._width, size) + space, first)
            yield caption.anchor, self.number
        for row in rows:
            if self._whole(row):
                self._at += repeated
        if caption is not None and caption.source:
            self._text(caption.source, *_SOURCE, self._width)
        else:
            self._at += _NO_SOURCE

    def _figure(self, caption: Caption | None, parts: list[float], lead: float) -> Iterator[tuple[str, int]]:
        """Place a figure with its caption below, on the page of its last part."""
        below = 0.0
        if caption is not None:
            size, line, space = _CAPTION
            below = line * lines(f"{caption.number} {caption.text}", self._width, size) + space
            below += _SOURCE[1] if caption.source else 0
        for part in (*parts[:-1], sum(parts[-1:]) + below):
            if self._whole(part):
                self._at += lead
            lead = 0
        if caption is not None:
            yield caption.anchor, self.number

    def _text(self, text: str, size: float, line: float, space: float, width: float) -> None:
        self._at += line * lines(text, width, size)
        while self._at > self._height:
            self.number += 1
            self._at -= self._height
        self._at += space

    def _whole(self, height: float, kept: float = 0) -> bool:
        """Place something that does not divide; say whether it went to a new page."""
        turned = self._at > 0 and self._at + height + kept > self._height
        if turned:
            self.number += 1
            self._at = 0
        self._at += height
        return turned

    def _turn(self) -> None:
        if self._at > 0:
            self.number += 1
            self._at = 0
