"""Fields of Word, in which text can fetch files or start programs; their code may lie in pieces."""

import re
from collections.abc import Iterator

from lxml import etree

from masterplan_cli.document.inlines import may_be_linked
from masterplan_cli.writing.docx.scanning import problems
from masterplan_cli.writing.docx.scanning.relationships import shortened

_ACTIVE = frozenset(
    {
        "DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "EMBED",
        "MACROBUTTON", "DATABASE", "RD", "PRINT", "CONTROL", "HTMLCONTROL", "OCX", "ADDIN",
    }
)  # fmt: skip
_ADDRESS = re.compile(r'HYPERLINK\s+"?([^"\s]+)', re.IGNORECASE)
_COMPUTED = "{…}"
_FIELD_MARKS = ("{*}fldChar", "{*}instrText", "{*}delInstrText", "{*}fldSimple")


def check_fields(name: str, root: etree._Element) -> None:
    """Check the fields of a part; raises BrokenReferenceError."""
    for code in _codes(root):
        keyword = code.split(maxsplit=1)[0].upper() if code.strip() else ""
        if keyword in _ACTIVE or keyword.startswith(_COMPUTED):
            raise problems.FIELD.at(name, what=shortened(keyword))
        address = _ADDRESS.match(code.strip())
        if address and not address[1].startswith("\\") and not may_be_linked(address[1]):
            raise problems.FIELD.at(name, what=shortened(f"HYPERLINK {address[1]}"))


def _codes(root: etree._Element) -> Iterator[str]:
    """Yield the code of every field, its runs joined; a field inside a code stands as ``{…}``."""
    open_codes: list[str] = []
    for element in root.iter(*_FIELD_MARKS):
        match etree.QName(element).localname:
            case "fldSimple":
                yield _attribute(element, "instr")
            case "fldChar":
                yield from _turn(_attribute(element, "fldCharType"), open_codes)
            case _ if open_codes:
                open_codes[-1] += element.text or ""
            case _:
                yield element.text or ""
    yield from open_codes


def _turn(kind: str, open_codes: list[str]) -> Iterator[str]:
    if kind == "begin":
        open_codes.append("")
    elif kind == "separate" and open_codes:
        yield open_codes[-1]
    elif kind == "end" and open_codes:
        yield open_codes.pop()
        if open_codes:
            open_codes[-1] += _COMPUTED


def _attribute(element: etree._Element, name: str) -> str:
    return next((str(text) for key, text in element.items() if etree.QName(key).localname == name), "")
