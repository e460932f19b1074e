"""Page numbers estimated from the sizes of the blocks, for machines without LibreOffice.

The sizes are those of the built-in reference document's styles and fonts; docs/page-numbers.md says how
far off the estimate is.
"""

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx.block_heights import Sheet, block_pieces
from masterplan_cli.writing.docx.fitted_columns import Fits
from masterplan_cli.writing.docx.geometry import TWIPS, Page
from masterplan_cli.writing.docx.page_flow import PageFlow
from masterplan_cli.writing.docx.page_labels import page_label
from masterplan_cli.writing.docx.sections import sections


def estimate_pages(document: Document, page: Page, fits: Fits | None = None) -> dict[str, str]:
    """Return the estimated page label of every anchor; ``page`` is the upright page."""
    upright = Sheet(page, fits or Fits())
    labels: dict[str, str] = {}
    reached = 0
    for section in sections(document):
        sheet = page.turned() if section.landscape else page
        flow = PageFlow(sheet.text_height / TWIPS, 1 if section.begins else reached + 1)
        for anchor, number in flow.run(block_pieces(section.blocks, sheet.text_width / TWIPS, upright)):
            labels.setdefault(anchor, page_label(number, section.numbers))
        reached = flow.number
    return labels
