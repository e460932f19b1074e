"""What kinds of parts a document declares: none that can hold a program."""

from lxml import etree

from masterplan_cli.writing.docx.scanning import problems

CONTENT_TYPES = "[Content_Types].xml"

_PROGRAMS = (
    "macroenabled",
    "vbaproject",
    "vbadata",
    "macrosheet",
    "webextension",
    "javascript",
    "keymapcustom",
)
_OBJECTS = ("oleobject", "activex", "ms-office.control", "x-msdownload")


def check_content_types(root: etree._Element) -> set[str]:
    """Check the list of content types, and return the names of the parts that it calls XML.

    Raises:
        BrokenReferenceError: a kind of part is declared that can hold a program.
    """
    xml_parts = set()
    for element in root.iterchildren("{*}Override", "{*}Default"):
        declared = element.get("ContentType", "")
        kind = declared.casefold()
        if any(word in kind for word in _PROGRAMS):
            raise problems.MACROS.at(CONTENT_TYPES, what=declared[:100])
        if any(word in kind for word in _OBJECTS):
            raise problems.OBJECT.at(CONTENT_TYPES, what=declared[:100])
        if kind.endswith(("+xml", "/xml")):
            xml_parts.add(element.get("PartName", "").lstrip("/").casefold())
    return xml_parts
