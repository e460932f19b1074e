"""The scan of a whole document: archive, kinds of parts, ties, elements, fields."""

from masterplan_cli.writing.docx.scanning.archive import unpacked
from masterplan_cli.writing.docx.scanning.content_types import CONTENT_TYPES, check_content_types
from masterplan_cli.writing.docx.scanning.elements import check_elements
from masterplan_cli.writing.docx.scanning.fields import check_fields
from masterplan_cli.writing.docx.scanning.problems import DAMAGED, MACROS, OBJECT
from masterplan_cli.writing.docx.scanning.relationships import check_relationships
from masterplan_cli.writing.docx.scanning.xml import parsed

_XML_ENDINGS = (".xml", ".rels", ".vml", ".svg", ".xsl", ".xslt", ".xhtml")
_PROGRAM_ENDINGS = ("vbaproject.bin", "vbadata.xml", ".js", ".vbs", ".exe", ".dll", ".docm", ".dotm", ".xlsm")
_OBJECT_FOLDERS = ("word/activex/",)


def scan_document(content: bytes) -> None:
    """Make sure that a DOCX holds nothing active, no tie to the outside, and no more than a document may.

    Args:
        content: the file.

    Raises:
        BrokenReferenceError: it does; the message names the part of the file, the remedy says what to do.
    """
    parts = unpacked(content)
    if CONTENT_TYPES not in parts:
        raise DAMAGED.at(CONTENT_TYPES, reason="missing")
    xml_parts = check_content_types(parsed(CONTENT_TYPES, parts[CONTENT_TYPES]))
    for name, part in parts.items():
        _check_name(name)
        if name.casefold().endswith(_XML_ENDINGS) or name.casefold() in xml_parts:
            _check_xml(name, part)


def _check_name(name: str) -> None:
    lowered = name.casefold()
    if lowered.endswith(_PROGRAM_ENDINGS):
        raise MACROS.at(name, what=name.rpartition("/")[2])
    if lowered.startswith(_OBJECT_FOLDERS):
        raise OBJECT.at(name, what=name.rpartition("/")[2])


def _check_xml(name: str, content: bytes) -> None:
    root = parsed(name, content)
    if name.casefold().endswith(".rels"):
        check_relationships(name, root)
    else:
        check_elements(name, root)
        check_fields(name, root)
