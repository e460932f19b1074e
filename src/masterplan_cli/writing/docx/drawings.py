"""Drawings that stand in the text like one large letter: their frame, size and alternative text."""

from msgspec import Struct

from masterplan_cli.document.tables import Caption
from masterplan_cli.writing.docx.anchors import caption_number
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import escape

MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
EMU = 635
"""English metric units, in which drawings are measured, in one twip."""

_FRAME = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


class Size(Struct, frozen=True):
    """Width and height in twips."""

    width: int
    height: int

    def xml(self) -> str:
        """Return the attributes ``cx`` and ``cy``."""
        return f'cx="{self.width * EMU}" cy="{self.height * EMU}"'


class Alternative(Struct, frozen=True):
    """What stands for a drawing where it cannot be seen: its name, title and description."""

    name: str
    title: str
    description: str

    @classmethod
    def of(cls, caption: Caption | None, kind: str, description: str) -> "Alternative":
        """Take name and title from the caption; ``kind`` is what there is to say without one."""
        if caption is None:
            return cls(kind, kind, description)
        return cls(caption_number(caption), caption.text, description)


def drawing(graphic: str, size: Size, alternative: Alternative, ledger: Ledger) -> str:
    """Return a ``w:drawing`` around an ``a:graphicData``."""
    identifier = ledger.new_drawing()
    name = _attribute(f"{alternative.name} (objek {identifier})")
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_FRAME}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size.xml()}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{identifier}" name="{name}" descr="{_attribute(alternative.description)}"'
        f' title="{_attribute(alternative.title)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{MAIN}">{graphic}</a:graphic></wp:inline></w:drawing>'
    )


def _attribute(text: str) -> str:
    return escape(" ".join(text.split()))
