"""Elements and attributes that run or fetch something, in whatever part they stand."""

from lxml import etree

from masterplan_cli.writing.docx.scanning import problems
from masterplan_cli.writing.docx.scanning.relationships import shortened

_PROGRAMS = frozenset({"entryMacro", "exitMacro", "script", "docEvents", "mcds", "customUI"})
_OBJECTS = frozenset({"OLEObject", "control", "object", "ocx"})
_OTHER_FILES = frozenset(
    {
        "altChunk", "subDoc", "frameset", "attachedTemplate", "mailMerge", "dataSource", "saveThroughXslt",
        "linkedToFile", "stylesheet",
    }
)  # fmt: skip
_ADDRESSES = frozenset({"src", "href", "link"})


def check_elements(name: str, root: etree._Element) -> None:
    """Check the elements of a part; raises BrokenReferenceError."""
    for element in root.iter(etree.Element):
        kind = etree.QName(element).localname
        if kind in _PROGRAMS:
            raise problems.MACROS.at(name, what=kind)
        if kind in _OBJECTS:
            raise problems.OBJECT.at(name, what=kind)
        if kind in _OTHER_FILES:
            raise problems.OUTSIDE.at(name, what=kind, target="…")
        for key, text in element.items():
            if etree.QName(key).localname in _ADDRESSES and _is_address(str(text)):
                raise problems.OUTSIDE.at(name, what=kind, target=shortened(str(text)))


def _is_address(text: str) -> bool:
    return "//" in text or "\\" in text or text.lower().startswith(("file:", "data:", "javascript:"))
