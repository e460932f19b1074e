"""Organisation charts as a group of shapes, which a person can edit in Word box by box."""

from msgspec.structs import replace

from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.writing.docx.box_sizes import INSET
from masterplan_cli.writing.docx.descriptions import ORGANIZATION, organization_description
from masterplan_cli.writing.docx.drawings import Alternative, Size, drawing
from masterplan_cli.writing.docx.figures import figure
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.organization_layout import Layout, Placed, lay_out
from masterplan_cli.writing.docx.shapes import box, group, line, since_2010
from masterplan_cli.writing.docx.style_names import Style

_AROUND = 1700  # twips for the caption, its source and the room above the chart


def organization_chart(block: OrganizationChart, ledger: Ledger, width: int) -> str:
    """Return an organisation chart with caption and source; ``width`` is the width of the text in twips."""
    alternative = Alternative.of(block.caption, ORGANIZATION, organization_description(block))
    *first, last = [
        _drawn(layout, alternative, ledger)
        for layout in layouts(block.root, width, ledger.reference.page.room(width))
    ]
    before = "".join(ledger.paragraph(Style.FIGURE, each) for each in first)
    return before + figure(last, block.caption, ledger)


def layouts(root: Box, width: int, room: int) -> list[Layout]:
    """Lay out a chart in as many drawings as it needs for none to be higher than a page.

    Args:
        root: the topmost box.
        width: the width of the text in twips.
        room: the height of the text on a page in twips.
    """
    layout = lay_out(root, width)
    if layout.height <= room - _AROUND or not root.below:
        return [layout]
    branches = [each for each in root.below if each.below]
    if branches:
        trunk = replace(root, below=tuple(replace(each, below=()) for each in root.below))
        return [part for each in (trunk, *branches) for part in layouts(each, width, room)]
    half = len(root.below) // 2
    halves = (root.below[:half], root.below[half:]) if half else ()
    parts = [part for below in halves for part in layouts(replace(root, below=below), width, room)]
    return parts or [layout]


def _drawn(layout: Layout, alternative: Alternative, ledger: Ledger) -> str:
    left, right = layout.sides()
    size = Size(right - left, layout.height)
    lines = [
        line((each.x - left, each.y), Size(each.to_x - each.x, each.to_y - each.y), ledger)
        for each in layout.lines
    ]
    boxes = [_box(each, left, ledger) for each in layout.boxes]
    graphic = group("".join(lines + boxes), size)
    return f"<w:r>{since_2010(drawing(graphic, size, alternative, ledger))}</w:r>"


def _box(placed: Placed, left: int, ledger: Ledger) -> str:
    title, further = (
        (Style.TOP_BOX_TITLE, Style.TOP_BOX_LINE) if placed.top else (Style.BOX_TITLE, Style.BOX_LINE)
    )
    paragraphs = ledger.paragraph(title, text_run(placed.box.title)) + "".join(
        ledger.paragraph(further, text_run(each)) for each in placed.box.lines
    )
    fill = ledger.reference.fills.get(title, "")
    size = Size(placed.width, placed.height)
    return box(paragraphs, (placed.x - left, placed.y), size, fill, ledger, INSET)
