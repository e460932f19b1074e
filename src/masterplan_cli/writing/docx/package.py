"""Packing the parts of a document so that the same parts always give the same bytes."""

import io
import zipfile
from collections.abc import Mapping

CONTENT_TYPES = "[Content_Types].xml"
_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP archive can say
_UNIX = 3
_MODE = 0o100644 << 16
_LEVEL = 3  # the default, 6, takes up to five times as long for a fifth less


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Pack parts into an Open Packaging archive.

    Args:
        parts: the content of every part by its name inside the archive (``word/document.xml``).

    Returns:
        The archive: content types first, the other parts sorted, no time, user or system in it.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
            archive.writestr(_entry(name), parts[name], compresslevel=_LEVEL)
    return buffer.getvalue()


def unpack(archive: bytes) -> dict[str, bytes]:
    """Return the parts of an archive by name; raises ``zipfile.BadZipFile`` where it is none."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {entry.filename: opened.read(entry) for entry in opened.infolist() if not entry.is_dir()}


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _MODE
    return entry
