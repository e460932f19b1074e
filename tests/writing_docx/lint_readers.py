"""What a document says of itself, for readers, screen readers and archives."""

import re
from collections.abc import Iterator

from lint_xml import Roots, W, value

_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_PROPERTIES = {"title": "title", "creator": "author", "subject": "subject", "created": "date"}


def readers(roots: Roots) -> Iterator[str]:
    """Yield what is missing, and settings that make Word ask a question."""
    settings, core = roots["word/settings.xml"], roots.get("docProps/core.xml")
    if settings.find(f"{W}updateFields") is not None:
        yield "updateFields is set"
    if value(roots["word/styles.xml"], "w:docDefaults//w:lang/@w:val") != "id-ID":
        yield "no document language"
    if core is None:
        yield "no properties"
        return
    if value(core, "//*[local-name()='language']") != "id-ID":
        yield "no language in the properties"
    for name, meaning in _PROPERTIES.items():
        if not value(core, f"//*[local-name()='{name}']").strip():
            yield f"no document {meaning}"
    for name in ("created", "modified"):
        date = value(core, f"//*[local-name()='{name}']")
        if date and not _DATE.fullmatch(date):
            yield f"no date in the properties: {date}"
