"""File names as CI systems want them: relative to the folder of the run, with forward slashes."""

from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import quote

_POSIX_ROOT = "/"


def file_in_folder(file: str, folder: str) -> str:
    """Return a file's name relative to a folder where it lies below it; other names keep their folders.

    Args:
        file: the name as the user gave it, absolute or relative to the folder.
        folder: an absolute path, of Windows or of other systems; it decides how names are read.
    """
    kind = PurePosixPath if folder.startswith(_POSIX_ROOT) else PureWindowsPath
    path = kind(file)
    below = path.relative_to(folder) if path.is_relative_to(folder) else path
    return below.as_posix()


def file_uri(file: str, folder: str) -> str:
    """Return a file's URI reference, percent-encoded: relative below the folder, ``file:///…`` elsewhere."""
    name = file_in_folder(file, folder)
    quoted = quote(name.encode(errors="surrogateescape"))
    if name.startswith(_POSIX_ROOT):
        return f"file://{quoted}"
    if PureWindowsPath(name).is_absolute():
        return f"file:///{quoted.replace('%3A', ':', 1)}"
    return quoted
