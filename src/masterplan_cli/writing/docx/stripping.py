"""Leaving behind what a reference document says about its own text, its makers and its machine.

Only styles, lists, page set-up, theme and fonts travel into a book: no text, header or comment of the
reference document, no custom XML or properties, no thumbnail, no names, no marks of tracked changes.
"""

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from docx.document import Document as Package
    from docx.opc.rel import Relationships

_FROM_PACKAGE = frozenset({"officeDocument", "core-properties"})
_FROM_DOCUMENT = frozenset({"styles", "numbering", "settings", "fontTable", "theme"})
_SETTINGS = frozenset(
    {
        "attachedTemplate", "docVars", "documentProtection", "documentType", "endnotePr", "footnotePr",
        "linkStyles", "mailMerge", "revisionView", "rsids", "saveThroughXslt", "trackRevisions",
        "updateFields", "writeProtection",
    }
)  # fmt: skip
_CHANGES = ("{*}rPrChange", "{*}pPrChange", "{*}tblPrChange", "{*}numberingChange", "{*}sectPrChange")


def strip_foreign(package: "Package") -> None:
    """Take out of an opened reference document everything that must not travel into a book."""
    document = package.part
    _keep(document.package.rels, _FROM_PACKAGE)
    _keep(document.rels, _FROM_DOCUMENT)
    for relation in document.rels.values():
        if relation.reltype.endswith("/settings"):
            _keep(relation.target_part.rels, frozenset())
    _drop(package.settings.element, [name for name in package.settings.element if _name(name) in _SETTINGS])
    for root in (package.styles.element, package.element):
        _drop(root, list(root.iter(*_CHANGES)))
    properties = package.core_properties._element
    _drop(properties, list(properties))


def _keep(relations: "Relationships", kinds: frozenset[str]) -> None:
    for identifier, relation in list(relations.items()):
        if relation.reltype.rpartition("/")[2] not in kinds:
            del relations[identifier]


def _drop(root: etree._Element, elements: list[etree._Element]) -> None:
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
