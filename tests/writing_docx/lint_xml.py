"""Short ways to ask for values in WordprocessingML."""

from lxml import etree

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
W, R = (f"{{{address}}}" for address in NAMESPACES.values())


def value(element: etree._Element, path: str) -> str:
    """Return what an XPath finds first, as text; empty where it finds nothing."""
    return str(etree.XPath(f"string({path})", namespaces=NAMESPACES)(element))


def values(element: etree._Element, path: str) -> list[str]:
    """Return everything that an XPath finds, as text."""
    found = etree.XPath(path, namespaces=NAMESPACES)(element)
    return [str(each) for each in found] if isinstance(found, list) else [str(found)]
