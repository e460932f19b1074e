"""Organisation charts: drawn by Mermaid, and folded below it as a list that everybody can read."""

from collections.abc import Iterator
from itertools import count

from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.inlines import LineBreak, Strong
from masterplan_cli.writing.markdown.captions import with_caption_below
from masterplan_cli.writing.markdown.inlines import paragraph
from masterplan_cli.writing.markdown.lists import write_items
from masterplan_cli.writing.markdown.mermaid import LARGEST_DRAWING, drawing, label

_MOST_BOXES = 400  # Mermaid draws no more than 500 lines between boxes
_SUMMARY = "Susunan sebagai teks"


def write_organization_chart(chart: OrganizationChart) -> str:
    """Return the drawing, the same boxes as a nested list, and the caption below."""
    lines = list(_lines(chart.root))
    source = drawing("flowchart TD", lines, chart.description)
    listed = _box(chart.root)
    if len(lines) > _MOST_BOXES or len(source) > LARGEST_DRAWING:
        return with_caption_below(chart.caption, listed)
    folded = f"<details>\n<summary>{_SUMMARY}</summary>\n\n{listed}\n\n</details>"
    return with_caption_below(chart.caption, f"{source}\n\n{folded}")


def _lines(root: Box) -> Iterator[str]:
    """Yield a line for each box, from the one above it to it; a stack, so that no depth is too deep."""
    numbers = count(1)
    waiting = [(0, root)]
    while waiting:
        above, box = waiting.pop()
        number = next(numbers)
        text = "<br>".join(label(line) or " " for line in (box.title, *box.lines))
        yield f'{f"b{above} --> " if above else ""}b{number}["{text}"]'
        waiting += [(number, below) for below in reversed(box.below)]


def _box(box: Box) -> str:
    return write_items([_item(box)])


def _item(box: Box) -> str:
    parts = (Strong(box.title), *(part for line in box.lines for part in (LineBreak(), line)))
    below = write_items([_item(one) for one in box.below])
    return "\n".join(filter(None, (paragraph(parts), below)))
