"""The parts of a DOCX that say what stands where, as XML that people can read and compare.

Left out is what may differ without a difference: rsids, the declarations of namespaces, and the numbers that
tell relationships apart, in whose place their targets stand. How things look is in reference.docx, not here.
"""

import posixpath
import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from lxml import etree

from masterplan_cli.writing.docx.package import unpack

_PARTS = re.compile(r"word/(document|footnotes|header\d+|footer\d+|charts/chart\d+)\.xml")
_WIDTH = 120
"""An element that fits into a line of so many letters stands in one line."""

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def normalised(content: bytes) -> str:
    """Return the parts of a DOCX, one after the other, as indented XML."""
    parts = unpack(content)
    names = sorted(name for name in parts if _PARTS.fullmatch(name))
    return "".join(f"==== {name}\n{_readable(name, parts)}" for name in names)


def _readable(name: str, parts: dict[str, bytes]) -> str:
    root = etree.fromstring(parts[name], etree.XMLParser(remove_comments=True))
    targets = _targets(name, parts)
    for element in root.iter():
        for key, value in sorted(element.items()):
            if "rsid" in key or key == _SPACE:
                del element.attrib[key]
            elif key.startswith(_RELATIONSHIPS):
                element.set(key, targets.get(value, value))
    return "\n".join(_lines(root, "")) + "\n"


def _targets(name: str, parts: dict[str, bytes]) -> dict[str, str]:
    folder, file = posixpath.split(name)
    relations = parts.get(f"{folder}/_rels/{file}.rels")
    found = () if relations is None else etree.fromstring(relations)
    return {each.get("Id", ""): f"→ {each.get('Target')}" for each in found}


def _lines(element: etree._Element, indent: str) -> Iterator[str]:
    flat = _flat(element)
    if len(indent + flat) <= _WIDTH or len(element) == 0:
        yield f"{indent}{flat}"
        return
    yield f"{indent}{_opening(element)}"
    for child in element:
        yield from _lines(child, f"{indent} ")
    yield f"{indent}</{_name(element, str(element.tag))}>"


def _flat(element: etree._Element) -> str:
    inner = "".join(map(_flat, element)) if len(element) else _escaped(element.text or "")
    name = _name(element, str(element.tag))
    return f"{_opening(element)}{inner}</{name}>" if inner else f"{_opening(element)[:-1]}/>"


def _opening(element: etree._Element) -> str:
    attributes = "".join(
        f' {_name(element, key)}="{_escaped(value)}"'
        for key, value in sorted((str(key), str(value)) for key, value in element.items())
    )
    return f"<{_name(element, str(element.tag))}{attributes}>"


def _name(element: etree._Element, name: str) -> str:
    address, _, local = name.rpartition("}")
    prefixes = {known: prefix for prefix, known in element.nsmap.items()}
    prefix = prefixes.get(address.lstrip("{"))
    return f"{prefix}:{local}" if prefix else local


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
