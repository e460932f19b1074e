"""Charts that Word can edit: a chart part with its workbook, shown in the text."""

from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import Part

from masterplan_cli.document.charts import Chart
from masterplan_cli.writing.docx.chart_part import CHART, WORKBOOK, chart_xml
from masterplan_cli.writing.docx.chart_sizes import chart_size
from masterplan_cli.writing.docx.chart_workbook import workbook
from masterplan_cli.writing.docx.descriptions import CHART_KINDS, chart_description
from masterplan_cli.writing.docx.drawings import Alternative, Size, drawing
from masterplan_cli.writing.docx.figures import figure
from masterplan_cli.writing.docx.ledger import Ledger

if TYPE_CHECKING:
    from docx.package import Package


def chart(block: Chart, ledger: Ledger, width: int) -> str:
    """Return a chart with caption and source; ``width`` is the width of the text in twips.

    A chart without categories or series has nothing to draw: its caption stands alone.
    """
    if not block.categories or not block.series:
        return figure("", block.caption, ledger)
    size = chart_size(block, width, ledger.reference.page.room(width))
    graphic = (
        f'<a:graphicData uri="{CHART}"><c:chart xmlns:c="{CHART}" '
        f'r:id="{_related(block, ledger, size)}"/></a:graphicData>'
    )
    alternative = Alternative.of(block.caption, CHART_KINDS[block.kind], chart_description(block))
    return figure(f"<w:r>{drawing(graphic, size, alternative, ledger)}</w:r>", block.caption, ledger)


def _related(block: Chart, ledger: Ledger, size: Size) -> str:
    """Add the parts beside those that the reference document may have; return the relationship."""
    document = ledger.reference.package.part
    package = document.package
    drawn = _part(package, "/word/charts/chart%d.xml", CONTENT_TYPE.DML_CHART, chart_xml(block, size))
    identifier = document.relate_to(drawn, RELATIONSHIP_TYPE.CHART)
    name = "/word/embeddings/Microsoft_Excel_Sheet%d.xlsx"
    data = _part(package, name, CONTENT_TYPE.SML_SHEET, workbook(block))
    drawn.rels.add_relationship(RELATIONSHIP_TYPE.PACKAGE, data, WORKBOOK)
    return identifier


def _part(package: "Package", name: str, content_type: str, content: bytes) -> Part:
    return Part(package.next_partname(name), content_type, content, package)
