"""How far down a page its last lines stand, on pages that no text fills: cover and title page.

A frame at the foot of the page would be exact, but LibreOffice 7.4 ignores frames that come from a style.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from masterplan_cli.writing.docx.font_widths import SANS_BOLD, lines
from masterplan_cli.writing.docx.geometry import TWIPS, Page
from masterplan_cli.writing.docx.style_names import Style

_SPARE = 24


class Line(Struct, frozen=True):
    """What a style makes of a line: its height, the space around it, the size of its font, in points."""

    height: float
    space: float
    size: float

    def reach(self, text: str, width: float) -> float:
        """Return how much of the page a text takes; all titles may be printed in capitals."""
        return self.height * lines(text.upper(), width, self.size, SANS_BOLD) + self.space


def style_at_foot(
    page: Page, used: Iterable[float], rooms: Sequence[tuple[Style, float]], near: Style
) -> Style:
    """Return the style that moves the last lines as far down as there is room.

    Args:
        page: the page.
        used: what every line takes, the last ones among them, in points.
        rooms: styles with the room they keep above a line, the largest first, in points.
        near: the style that keeps none.
    """
    left = page.text_height / TWIPS - sum(used) - _SPARE
    return next((style for style, room in rooms if room <= left), near)


def width_of(page: Page) -> float:
    """Return the width of a page's text in points."""
    return page.text_width / TWIPS
