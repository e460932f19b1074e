"""Unpacking an archive that is not trusted: limits count what really comes out, not what is declared."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterable

from masterplan_cli.writing.docx.faults import BrokenReferenceError
from masterplan_cli.writing.docx.scanning import problems

MAX_PARTS = 2000
MAX_PART_MIB = 64
MAX_TOTAL_MIB = 200
MAX_RATIO = 200

_MIB = 1024 * 1024
_RATIO_FROM = _MIB  # below, no ratio does harm: white space in a small part packs very well
_CHUNK = 256 * 1024
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_WHOLE = "reference.docx"


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return the parts of an archive by name.

    Raises:
        BrokenReferenceError: it is no archive, goes beyond a limit, or has parts with names that no
            document has.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > MAX_PARTS:
                raise problems.TOO_MANY_PARTS.at(_WHOLE, limit=MAX_PARTS)
            _check_names(entries)
            return _read(archive, entries)
    except BrokenReferenceError:
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, ValueError) as cause:
        raise problems.NOT_ZIP.at(_WHOLE) from cause


def _check_names(entries: Iterable[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for entry in entries:
        name = entry.orig_filename
        if _is_foreign(name) or stat.S_ISLNK(entry.external_attr >> 16):
            raise problems.BAD_NAME.at(name)
        if entry.flag_bits & _ENCRYPTED:
            raise problems.ENCRYPTED.at(name)
        if entry.compress_type not in _METHODS:
            raise problems.DAMAGED.at(name, reason=f"method {entry.compress_type}")
        if name.casefold() in seen:  # part names are the same in any case (ECMA-376 part 2, 6.2.2.3)
            raise problems.DOUBLED.at(name)
        seen.add(name.casefold())


def _is_foreign(name: str) -> bool:
    parts = name.rstrip("/").split("/")
    return (
        not name.isprintable()
        or "\\" in name
        or ":" in name
        or any(part in ("", ".", "..") for part in parts)
    )


def _read(archive: zipfile.ZipFile, entries: Iterable[zipfile.ZipInfo]) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    left = MAX_TOTAL_MIB * _MIB
    for entry in entries:
        if not entry.is_dir():
            parts[entry.filename] = _read_part(archive, entry, left)
            left -= len(parts[entry.filename])
    return parts


def _read_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    read = bytearray()
    try:
        with archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                read += chunk
                _check_size(entry, len(read), left)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as cause:
        raise problems.DAMAGED.at(entry.filename, reason=type(cause).__name__) from cause
    return bytes(read)


def _check_size(entry: zipfile.ZipInfo, size: int, left: int) -> None:
    if size > MAX_PART_MIB * _MIB:
        raise problems.TOO_LARGE.at(entry.filename, limit=MAX_PART_MIB)
    if size > left:
        raise problems.TOO_LARGE.at(entry.filename, limit=MAX_TOTAL_MIB)
    if size > _RATIO_FROM and size > MAX_RATIO * max(entry.compress_size, 1):
        raise problems.TOO_DENSE.at(entry.filename, limit=MAX_RATIO)
