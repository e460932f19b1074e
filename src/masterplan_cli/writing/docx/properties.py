"""What the file says about itself: title, author, language, date. The clock is never asked."""

from datetime import datetime
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from masterplan_cli.document.document import Document

if TYPE_CHECKING:
    from docx.document import Document as Package

_LONGEST = 255  # characters that python-docx accepts in a property
_DATES = ("dcterms:created", "dcterms:modified")


def set_properties(package: "Package", document: Document) -> None:
    """Write a document's properties; raises ValueError where ``created`` is no ISO date."""
    properties = package.core_properties
    properties.title = _short(document.title)
    properties.subject = _short(document.subject)
    properties.author = properties.last_modified_by = _short(document.author)
    properties.language = _short(document.language)
    properties.revision = 1
    if document.created:
        properties.created = properties.modified = datetime.fromisoformat(document.created)
    else:
        _forget_dates(package)
    _set_language(package, document.language)


def _short(text: str) -> str:
    """Shorten, and leave out what XML cannot hold."""
    readable = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(readable.split())[:_LONGEST]


def _forget_dates(package: "Package") -> None:
    root = package.core_properties._element
    for name in _DATES:
        for element in root.findall(qn(name)):
            root.remove(element)


def _set_language(package: "Package", language: str) -> None:
    """Tell Word's spelling checker, and screen readers, what language the text is in."""
    for element in package.styles.element.iterfind(f"{qn('w:docDefaults')}//{qn('w:lang')}"):
        element.set(qn("w:val"), language)
