"""Numbers of chapters, sections, tables and figures, and what refers to them: settled once, on blocks."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from masterplan_cli.document.blocks import (
    Block,
    Captioned,
    Contents,
    ContentsEntry,
    Heading,
    ItemList,
    Paragraph,
)
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.inlines import (
    Content,
    CrossReference,
    Deleted,
    Emphasis,
    Footnote,
    Inline,
    Inserted,
    Link,
    Strong,
    plain,
)
from masterplan_cli.document.tables import Caption
from masterplan_cli.text.numbers import roman

ANNEX_CHAPTER = "L"
"""Tables of an annex (lampiran) are numbered ``L.1``, ``L.2``."""


class UnknownAnchorError(Exception):
    """A cross-reference leads nowhere; ``anchor`` is what it names, ``known`` what there is."""

    def __init__(self, anchor: str, known: Iterable[str]) -> None:
        super().__init__(anchor)
        self.anchor = anchor
        self.known = tuple(known)


def numbered(document: Document) -> Document:
    """Return the document with numbers, anchors, contents and cross-references settled.

    Contents without entries disappear together with the heading before them.

    Raises:
        UnknownAnchorError: a cross-reference names an anchor that the document does not have.
    """
    numberer = _Numberer()
    divisions = [
        replace(division, blocks=tuple(map(numberer.number, division.blocks)))
        for division in document.divisions
    ]
    finisher = _Finisher(numberer)
    return replace(document, divisions=tuple(finisher.finish(division) for division in divisions))


class _Numberer:
    """First pass: gives numbers and anchors, and remembers what the contents list."""

    def __init__(self) -> None:
        self.labels: dict[str, str] = {}
        self.entries: dict[str, list[ContentsEntry]] = {"headings": [], "tables": [], "figures": []}
        self._counters = [0, 0, 0]
        self._chapter = ""
        self._serials: Counter[tuple[str, str]] = Counter()

    def number(self, block: Block) -> Block:
        match block:
            case Heading():
                return self._heading(block)
            case _ if isinstance(block, Captioned) and block.caption is not None:
                return replace(block, caption=self._caption(block.caption))
        return block

    def _heading(self, heading: Heading) -> Heading:
        number = self._heading_number(heading)
        title = plain(heading.content)
        anchor = self._unique(heading.anchor or slug(title))
        self.labels[anchor] = _label(heading, number, title)
        if heading.listed and heading.level <= 3:
            self.entries["headings"].append(ContentsEntry(heading.level, number, title, anchor))
        return replace(heading, number=number, anchor=anchor)

    def _heading_number(self, heading: Heading) -> str:
        if heading.kind == "chapter":
            self._counters = [self._counters[0] + 1, 0, 0]
            self._chapter = str(self._counters[0])
            return f"BAB {roman(self._counters[0])}"
        if heading.kind in ("front", "annex"):
            self._chapter = ANNEX_CHAPTER if heading.kind == "annex" else ""
            return ""
        if self._chapter in ("", ANNEX_CHAPTER) or heading.level > 3:
            return ""
        return self._section_number(heading.level)

    def _section_number(self, level: int) -> str:
        self._counters[level - 1] += 1
        self._counters[level:] = [0] * (3 - level)
        return ".".join(map(str, self._counters[:level]))

    def _caption(self, caption: Caption) -> Caption:
        self._serials[caption.label, self._chapter] += 1
        settled = replace(
            caption,
            chapter=self._chapter,
            serial=self._serials[caption.label, self._chapter],
            anchor=self._unique(caption.anchor),
        )
        label = f"{settled.label} {settled.number}"
        self.labels[settled.anchor] = label
        kind = "tables" if caption.label == "Tabel" else "figures"
        self.entries[kind].append(ContentsEntry(1, label, caption.text, settled.anchor))
        return settled

    def _unique(self, anchor: str) -> str:
        candidate, count = anchor, 1
        while candidate in self.labels:
            count += 1
            candidate = f"{anchor}-{count}"
        return candidate


class _Finisher:
    """Second pass: fills contents and cross-references with what the first pass found."""

    def __init__(self, numberer: _Numberer) -> None:
        self._labels = numberer.labels
        self._entries = numberer.entries

    def finish(self, division: Division) -> Division:
        blocks: list[Block] = []
        for block in division.blocks:
            if isinstance(block, Contents) and not self._entries[block.kind]:
                blocks.pop()
            else:
                blocks.append(self._block(block))
        return replace(division, blocks=tuple(blocks))

    def _block(self, block: Block) -> Block:
        match block:
            case Contents():
                return replace(block, entries=tuple(self._entries[block.kind]))
            case Paragraph(content=content) | Heading(content=content) if not isinstance(content, str):
                return replace(block, content=self._content(content))
            case ItemList():
                items = tuple(tuple(map(self._block, item)) for item in block.items)
                return replace(block, items=items)
        return block

    def _content(self, content: Content) -> Content:
        return content if isinstance(content, str) else tuple(self._inlines(content))

    def _inlines(self, inlines: tuple[Inline, ...]) -> Iterator[Inline]:
        for inline in inlines:
            match inline:
                case CrossReference():
                    yield self._reference(inline)
                case Strong() | Emphasis() | Link() | Footnote() | Inserted() | Deleted():
                    yield replace(inline, content=self._content(inline.content))
                case _:
                    yield inline

    def _reference(self, reference: CrossReference) -> CrossReference:
        if reference.anchor not in self._labels:
            raise UnknownAnchorError(reference.anchor, self._labels)
        return replace(reference, text=self._labels[reference.anchor])


def _label(heading: Heading, number: str, title: str) -> str:
    if not number:
        return title
    return number if heading.kind == "chapter" else f"Subbab {number}"


def slug(title: str) -> str:
    """Return a title as an anchor: small letters, digits and hyphens."""
    ascii_title = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_title.lower()).strip("-") or "bagian"
