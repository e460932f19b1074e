"""Places in a chapter's Markdown for data and blocks, so that no data can become structure.

A value that a template prints never passes through the Markdown parser: the template gets a slot, a
number between two control characters, and the parsed text gets the value back. The reader refuses control
characters in plans, so no plan can forge a slot; and what was written arrives unaltered.
"""

import re

from msgspec import Struct, field

from masterplan_cli.composing.gap_marks import with_gaps
from masterplan_cli.composing.template_error import TemplateMisuseError
from masterplan_cli.composing.template_steps import Steps
from masterplan_cli.document.blocks import Block
from masterplan_cli.document.inlines import Inline, LineBreak
from masterplan_cli.text.bilingual import Bilingual

_OPEN, _CLOSE = "\x0e", "\x0f"
_SLOT = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


class Slots(Struct):
    """The data and blocks of one chapter, in the order in which its template printed them."""

    _inlines: dict[str, tuple[Inline, ...]] = field(default_factory=dict)
    _blocks: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    steps: Steps = field(default_factory=Steps)

    def for_inlines(self, *inlines: Inline) -> str:
        """Keep a piece of a line and return the slot to print instead."""
        number = self._next()
        self._inlines[number] = inlines
        return f"{_OPEN}{number}{_CLOSE}"

    def for_text(self, text: str) -> str:
        """Keep a text, whose newlines become line breaks, and return its slot.

        Raises:
            TemplateMisuseError: the text is itself made of slots.
        """
        refuse_slots(text)
        return self.for_inlines(*broken(text))

    def for_blocks(self, *blocks: Block) -> str:
        """Keep blocks and return their slot, as a paragraph of its own."""
        number = self._next()
        self._blocks[number] = blocks
        return f"\n\n{_OPEN}{number}{_CLOSE}\n\n"

    def blocks_at(self, text: str) -> tuple[Block, ...] | None:
        """Return the blocks when a paragraph is nothing but their slot, otherwise None."""
        match = _SLOT.fullmatch(text.strip())
        return self._blocks.get(match[1]) if match else None

    def filled(self, text: str) -> tuple[Inline, ...]:
        """Return a text with the data of its slots.

        Raises:
            TemplateMisuseError: a block stands inside a line.
        """
        pieces = _SLOT.split(text)
        inlines: list[Inline] = []
        for position, piece in enumerate(pieces):
            if position % 2:
                if piece in self._blocks:
                    raise TemplateMisuseError(_BLOCK_IN_LINE)
                inlines.extend(self._inlines[piece])
            elif piece:
                inlines.append(piece)
        return tuple(inlines)

    def _next(self) -> str:
        return str(len(self._inlines) + len(self._blocks))


def refuse_slots(*texts: str) -> None:
    """Make sure that texts handed to a function are plain.

    Raises:
        TemplateMisuseError: one of them holds a slot, as ``ref(…)`` or ``{% set x %}…{% endset %}`` give it.
    """
    if any(_OPEN in text or _CLOSE in text for text in texts):
        raise TemplateMisuseError(_SLOT_IN_TEXT)


def broken(text: str) -> tuple[Inline, ...]:
    """Return a plain text with a line break for every newline."""
    lines = text.split("\n")
    inlines: list[Inline] = []
    for line in lines:
        if inlines:
            inlines.append(LineBreak())
        if line:
            marked = with_gaps(line)
            inlines.extend((marked,) if isinstance(marked, str) else marked)
    return tuple(inlines)


_BLOCK_IN_LINE = Bilingual(
    "tabel dan blok lain harus berdiri sendiri, bukan di tengah kalimat atau judul; beri baris kosong",
    "tables and other blocks must stand alone, not inside a line or a heading; leave a blank line",
)
_SLOT_IN_TEXT = Bilingual(
    "judul tabel dan isi paragraf harus teks biasa, tanpa ref(…) dan tanpa hasil {% set %}…{% endset %}",
    "captions and paragraph texts must be plain, without ref(…) or what {% set %}…{% endset %} gives",
)
