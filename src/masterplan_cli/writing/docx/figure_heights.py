"""How high figures will be, in points, without their captions."""

from masterplan_cli.document.blocks import Quadrants
from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.writing.docx.chart_sizes import chart_size
from masterplan_cli.writing.docx.geometry import Page
from masterplan_cli.writing.docx.organization_chart import layouts
from masterplan_cli.writing.docx.table_heights import lines

_TWIPS = 20
_ABOVE = 10  # of the style "Gambar"


def figure_parts(block: Chart | OrganizationChart | Quadrants, width: float, page: Page) -> list[float]:
    """Return the heights of the parts of a figure that a page cannot divide.

    Args:
        block: the figure.
        width: the width of the text in points.
        page: the upright page.
    """
    twips = round(width * _TWIPS)
    match block:
        case Chart(categories=categories, series=series):
            drawn = bool(categories and series)
            return [chart_size(block, twips, page.room(twips)).height / _TWIPS + _ABOVE] if drawn else []
        case OrganizationChart():
            return [part.height / _TWIPS + _ABOVE for part in layouts(block.root, twips, page.room(twips))]
        case Quadrants():
            return _pairs(block, width)


def _pairs(block: Quadrants, width: float) -> list[float]:
    items = [[lines(text, width / 2 - 34, 9.5) for _, text in each.items] for each in block.quadrants]
    heights = [sum(12.2 * count + 3 for count in counts) + 4 for counts in items]
    return [max(pair) + 20 for pair in (heights[:2], heights[2:])]
