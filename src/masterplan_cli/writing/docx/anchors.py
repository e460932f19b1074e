"""From anchors to Word's bookmarks, and what each bookmark encloses."""

import hashlib
import re
from collections.abc import Iterator

from masterplan_cli.document.blocks import Block, Captioned, Heading, ItemList
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.document.tables import Caption

_SIMPLE = re.compile("[a-z][a-z0-9-]{0,39}")
_OTHER = re.compile("[^a-z0-9]+")


def bookmark_name(anchor: str) -> str:
    """Map an anchor to a bookmark's name, the same for ever.

    Word allows 40 letters, digits and underscores beginning with a letter, and does not tell capitals
    apart; whatever does not fit gets a short hash, so that different anchors stay different.
    """
    if _SIMPLE.fullmatch(anchor):
        return anchor.replace("-", "_")
    digest = hashlib.sha256(anchor.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return f"a_{_OTHER.sub('_', anchor.lower()).strip('_')[:27]}_{digest}"


def targets(document: Document) -> dict[str, str]:
    """Return every anchor of a document with the text that its bookmark encloses.

    A reference can be a field only where it prints just this text: Word (F9) and LibreOffice (on opening)
    put the enclosed text in its place.
    """
    found: dict[str, str] = {}
    for division in document.divisions:
        for block in every_block(division.blocks):
            match block:
                case Heading(anchor=anchor) if anchor:
                    found.setdefault(anchor, enclosed_text(block))
                case _ if isinstance(block, Captioned) and block.caption is not None:
                    found.setdefault(block.caption.anchor, caption_number(block.caption))
                case _:
                    pass
    return found


def enclosed_text(heading: Heading) -> str:
    """Return what a heading's bookmark encloses: the number of a chapter, the title of all others."""
    return heading.number if heading.level == 1 and heading.number else plain(heading.content)


def caption_number(caption: Caption) -> str:
    """Return "Tabel 2.1"; only the label while the document is not numbered."""
    return f"{caption.label} {caption.number}" if caption.serial else caption.label


def every_block(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks in order, and those inside lists."""
    for block in blocks:
        yield block
        if isinstance(block, ItemList):
            for item in block.items:
                yield from every_block(item)
