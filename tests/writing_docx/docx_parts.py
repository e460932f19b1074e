"""Reading charts and their workbooks back from a DOCX."""

from decimal import Decimal
from io import BytesIO

import docx
import openpyxl
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from lxml import etree

CHART = {
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}


def chart_parts(content: bytes) -> list[Part]:
    """Return the chart parts in the order in which the text shows them."""
    document = docx.Document(BytesIO(content))
    return [document.part.related_parts[each] for each in asked(document.element, "//c:chart/@r:id")]


def asked(element: etree._Element, path: str) -> list[str]:
    found = etree.XPath(path, namespaces=CHART)(element)
    return [str(each) for each in found] if isinstance(found, list) else [str(found)]


def embedded(part: Part) -> bytes:
    """Return the workbook of a chart."""
    root = etree.fromstring(part.blob)
    relation = part.rels[asked(root, "/c:chartSpace/c:externalData/@r:id")[0]]
    assert relation.reltype == RELATIONSHIP_TYPE.PACKAGE
    return bytes(relation.target_part.blob)


def cells(part: Part, formula: str) -> list[object]:
    """Return what stands in a range of the chart's workbook, such as ``'Data'!$A$2:$A$7``."""
    sheet, _, area = formula.rpartition("!")
    found = openpyxl.load_workbook(BytesIO(embedded(part)))[sheet.strip("'")][area.replace("$", "")]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [cell.value for row in rows for cell in row]


def cached(reference: etree._Element) -> list[str | None]:
    """Return the cached values of a ``c:strRef`` or ``c:numRef``; None for gaps."""
    size = int(asked(reference, "string(.//c:ptCount/@val)")[0])
    points = dict(zip(asked(reference, ".//c:pt/@idx"), asked(reference, ".//c:pt/c:v/text()"), strict=True))
    return [points.get(str(at)) for at in range(size)]


def as_number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
