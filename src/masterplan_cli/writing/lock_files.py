"""The lock files that office programs lay beside a document while it is open."""

from collections.abc import Iterator
from pathlib import Path

_OFFICE = {
    **dict.fromkeys((".docx", ".docm", ".doc", ".rtf"), "Word"),
    **dict.fromkeys((".xlsx", ".xlsm", ".xls"), "Excel"),
    **dict.fromkeys((".pptx", ".pptm", ".ppt"), "PowerPoint"),
}
_SHORT_STEM = 6


def lock_files(document: Path) -> Iterator[tuple[Path, str]]:
    """Yield the lock files that would mean that a document is open, each with its program's name.

    Word puts ``~$`` before a short name and over the first one or two characters of a longer one; Excel and
    PowerPoint always put it before. LibreOffice writes ``.~lock.name#``.
    """
    name = document.name
    yield document.with_name(f".~lock.{name}#"), "LibreOffice"
    program = _OFFICE.get(document.suffix.lower())
    if program is None:
        return
    yield document.with_name(f"~${name}"), program
    if program == "Word" and len(document.stem) > _SHORT_STEM:
        yield document.with_name(f"~${name[1:]}"), program
        yield document.with_name(f"~${name[2:]}"), program
