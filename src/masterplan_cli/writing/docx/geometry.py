"""The page: its size and margins, upright and turned. All lengths are twips (1/20 point)."""

from docx.oxml.ns import qn
from lxml import etree
from msgspec import Struct

from masterplan_cli.writing.docx.faults import missing_part

TWIPS = 20
"""Twips in a point."""


class Page(Struct, frozen=True):
    """Size, margins, and how far header and footer stand from the edge."""

    width: int
    height: int
    top: int
    right: int
    bottom: int
    left: int
    header: int
    footer: int
    landscape: bool = False

    @classmethod
    def of(cls, section: etree._Element | None) -> "Page":
        """Read the page set-up of a ``w:sectPr``; raises BrokenReferenceError where there is none."""
        size = None if section is None else section.find(qn("w:pgSz"))
        margins = None if section is None else section.find(qn("w:pgMar"))
        if size is None or margins is None:
            raise missing_part("w:pgSz/w:pgMar")
        names = ("top", "right", "bottom", "left", "header", "footer")
        sides = {name: _twips(margins, name) for name in names}
        return cls(width=_twips(size, "w"), height=_twips(size, "h"), landscape=False, **sides)

    @property
    def text_width(self) -> int:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> int:
        """Height between the margins."""
        return self.height - self.top - self.bottom

    def room(self, width: int) -> int:
        """Return the height of the text on the page, upright or turned, whose text is this wide."""
        return self.turned().text_height if width > self.text_width else self.text_height

    def turned(self) -> "Page":
        """Return the landscape page: the binding edge, left before, is on top."""
        binding = self.left - self.top  # keeps the header as far from the text as on an upright page
        return Page(
            width=self.height, height=self.width,
            top=self.left, right=self.top, bottom=self.right, left=self.bottom,
            header=self.header + max(binding, 0), footer=self.footer, landscape=True,
        )  # fmt: skip

    def xml(self) -> str:
        """Return ``w:pgSz`` and ``w:pgMar``."""
        turned = ' w:orient="landscape"' if self.landscape else ""
        return (
            f'<w:pgSz w:w="{self.width}" w:h="{self.height}"{turned}/>'
            f'<w:pgMar w:top="{self.top}" w:right="{self.right}" w:bottom="{self.bottom}"'
            f' w:left="{self.left}" w:header="{self.header}" w:footer="{self.footer}" w:gutter="0"/>'
        )


def _twips(element: etree._Element, name: str) -> int:
    value = element.get(qn(f"w:{name}"), "")
    if not value.lstrip("-").isdigit():
        raise missing_part(f"w:{name}")
    return int(value)
