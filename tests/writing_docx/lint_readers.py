"""What a document says of itself, for readers, screen readers and archives."""

import re
from collections.abc import Iterator

from lint_xml import Roots, W, value
from lxml import etree

_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_PROPERTIES = {"creator": "author", "subject": "subject", "created": "date"}


def settings(roots: Roots) -> Iterator[str]:
    """Yield what makes Word ask a question, and what even a piece of a document must say of itself."""
    core = roots["docProps/core.xml"]
    if roots["word/settings.xml"].find(f"{W}updateFields") is not None:
        yield "updateFields is set"
    if not value(roots["word/styles.xml"], "w:docDefaults//w:lang/@w:val"):
        yield "no document language"
    if not value(core, "//*[local-name()='title']").strip():
        yield "no document title"
    for name in ("created", "modified"):
        date = value(core, f"//*[local-name()='{name}']")
        if date and not _DATE.fullmatch(date):
            yield f"no date in the properties: {date}"


def properties(roots: Roots) -> Iterator[str]:
    """Yield what a book does not say of itself."""
    core = roots["docProps/core.xml"]
    languages = value(roots["word/styles.xml"], "w:docDefaults//w:lang/@w:val"), _core(core, "language")
    if languages != ("id-ID", "id-ID"):
        yield f"languages {languages}"
    for name, meaning in _PROPERTIES.items():
        if not _core(core, name).strip():
            yield f"no document {meaning}"


def _core(core: etree._Element, name: str) -> str:
    return value(core, f"//*[local-name()='{name}']")
