"""Short ways to ask for values in WordprocessingML and what belongs to it."""

import posixpath
from functools import cache

from lxml import etree

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "v": "urn:schemas-microsoft-com:vml",
}
W, R, WP, A, C, V = (f"{{{address}}}" for address in NAMESPACES.values())

Roots = dict[str, etree._Element]
"""The XML parts of a document by name."""


@cache
def _compiled(path: str) -> etree.XPath:
    return etree.XPath(path, namespaces=NAMESPACES)


def value(element: etree._Element, path: str) -> str:
    """Return what an XPath finds first, as text; empty where it finds nothing."""
    return str(_compiled(f"string({path})")(element))


def values(element: etree._Element, path: str) -> list[str]:
    """Return everything that an XPath finds, as text."""
    found = _compiled(path)(element)
    return [str(each) for each in found] if isinstance(found, list) else [str(found)]


def style_of(paragraph: etree._Element | None) -> str:
    """Return the style of a paragraph; nothing where there is no paragraph or no style."""
    return "" if paragraph is None else value(paragraph, "w:pPr/w:pStyle/@w:val")


def sequence_of(paragraph: etree._Element | None) -> str:
    """Return what a caption counts, "Tabel" or "Gambar"; nothing where a paragraph is no caption."""
    if paragraph is None or paragraph.tag != f"{W}p":
        return ""
    words = " ".join(values(paragraph, ".//w:instrText/text()")).split()
    return words[1] if words[:1] == ["SEQ"] and len(words) > 1 else ""


def relations(name: str, roots: Roots) -> dict[str, etree._Element]:
    """Return the relationships of a part by their ids."""
    folder, file = posixpath.split(name)
    return {each.get("Id", ""): each for each in roots.get(f"{folder}/_rels/{file}.rels".lstrip("/"), ())}


def target(name: str, relation: etree._Element) -> str:
    """Return the part that a relationship of a part leads to."""
    path = relation.get("Target", "")
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(name), path)).lstrip("/")


def source_part(relations_part: str) -> str:
    """Return the part that a ``.rels`` belongs to."""
    folder, file = posixpath.split(relations_part)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
