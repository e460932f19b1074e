"""How high drawings will be, in points, without their captions and the room above them."""

from masterplan_cli.document.charts import Chart
from masterplan_cli.document.diagrams import OrganizationChart
from masterplan_cli.writing.docx.chart_sizes import chart_size
from masterplan_cli.writing.docx.geometry import TWIPS, Page
from masterplan_cli.writing.docx.organization_chart import layouts

ABOVE = 10
"""Room above a drawing, of the style "Gambar"."""


def drawing_parts(block: Chart | OrganizationChart, width: float, page: Page) -> list[float]:
    """Return the heights of the parts of a drawing that a page cannot divide.

    Args:
        block: the drawing.
        width: the width of the text in points.
        page: the upright page.
    """
    twips = round(width * TWIPS)
    match block:
        case Chart(categories=categories, series=series):
            drawn = bool(categories and series)
            return [chart_size(block, twips, page.room(twips)).height / TWIPS] if drawn else []
        case OrganizationChart():
            return [part.height / TWIPS for part in layouts(block.root, twips, page.room(twips))]
