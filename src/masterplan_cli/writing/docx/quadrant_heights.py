"""How high two-by-two blocks will be, in points, estimated from their texts."""

from masterplan_cli.document.blocks import Quadrants
from masterplan_cli.writing.docx.font_widths import lines

TITLE = 18.7
"""Height of a row of titles."""

_SIZE, _LINE, _BETWEEN, _ROOM = 9, 11.54, 1.0, 5.5  # of an item's text; room between items, and of a cell
_SIDES = 31.2
_OPENING = 170.0
"""What a chapter's title, a section's, and an introduction of three lines take above the block."""


def quadrant_pairs(block: Quadrants, width: float) -> tuple[float, float]:
    """Return the heights of the upper and the lower items; ``width`` of the block in points."""
    items = [[lines(text, width / 2 - _SIDES, _SIZE) for _, text in each.items] for each in block.quadrants]
    heights = [sum(_LINE * count + _BETWEEN for count in counts) + _ROOM for counts in items]
    return max(heights[:2]), max(heights[2:])


def stay_together(pairs: tuple[float, float], page: float) -> bool:
    """Say whether both pairs fit a page, ``page`` points high, below the opening of a chapter.

    Were higher ones kept together, the opening would stand alone on a page above them.
    """
    return sum(pairs) + 2 * TITLE + _OPENING <= page
