"""Opening files with care: regular ones only, up to a size, and nothing outside the plan's folder."""

import errno
import os
import stat
from collections.abc import Hashable
from pathlib import Path

from masterplan_cli.reading.kinds import including, opening
from masterplan_cli.reading.limits import MAX_BYTES
from masterplan_cli.reading.refusal import RefusedError
from masterplan_cli.reading.similar import similar_names
from masterplan_cli.text.bilingual import Bilingual

_REASONS = {
    errno.EACCES: Bilingual("izin baca tidak ada", "no permission to read it"),
    errno.EPERM: Bilingual("izin baca tidak ada", "no permission to read it"),
    errno.ELOOP: Bilingual("tautannya berputar-putar", "its links go round in circles"),
    errno.ENAMETOOLONG: Bilingual("namanya terlalu panjang", "its name is too long"),
    errno.EIO: Bilingual("media penyimpanan gagal dibaca", "the disk failed"),
}
# Never wait for a pipe, never become a terminal's owner; O_BINARY stops Windows from changing line ends.
_FLAGS = os.O_RDONLY | sum(
    getattr(os, flag, 0) for flag in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
)


def read_file(path: Path, name: str, most: int) -> bytes:
    """Return the content of a regular file.

    Args:
        path: the file.
        name: the file as the user would name it.
        most: how many bytes it may hold.

    Raises:
        RefusedError: when it is missing, not regular, too large, or cannot be read.
    """
    try:
        _check_regular(path.stat(), name)  # before opening: opening a device can already do something
        with open(os.open(path, _FLAGS), "rb") as file:  # noqa: PTH123  # Path.open takes no flags
            found = os.fstat(file.fileno())
            _check_regular(found, name)
            check_size(found.st_size, most, name)
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise _refusal(error, path, name) from None
    check_size(len(data), most, name)
    return data


def identity_of(path: Path, name: str) -> Hashable:
    """Return what tells a file from others, whatever links and spelling lead to it."""
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise _refusal(error, path, name) from None
    return found.st_dev, found.st_ino


def inside(folder: Path, relative: str, name: str) -> Path:
    """Return the file at a relative path, with all links followed, if it still lies below the folder."""
    try:
        root = folder.resolve()
        path = (root / relative).resolve()
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: circular links, up to Python 3.12
        raise _refusal(error, folder / relative, name) from None
    if not path.is_relative_to(root):
        raise RefusedError(including.INCLUDE_LINK, name=name)
    return path


def check_size(size: int, most: int, name: str) -> None:
    """Refuse more bytes than a plan may hold."""
    if size > most:
        raise RefusedError(opening.TOO_LARGE, name=name, limit=MAX_BYTES // 1024 // 1024)


def _check_regular(found: os.stat_result, name: str) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise RefusedError(opening.NOT_REGULAR, name=name)


def _refusal(error: Exception, path: Path, name: str) -> RefusedError:
    missing = isinstance(
        error, (FileNotFoundError, NotADirectoryError, ValueError)
    )  # ValueError: NUL in the name
    if missing:
        return RefusedError(opening.NOT_FOUND, name=name, similar=similar_names(path.name, _beside(path)))
    number = getattr(error, "errno", None) or errno.ELOOP
    reason = _REASONS.get(number) or Bilingual(os.strerror(number), os.strerror(number))
    return RefusedError(opening.UNOPENABLE, name=name, reason=reason)


def _beside(path: Path) -> list[str]:
    try:
        return [entry.name for entry in path.parent.iterdir()]
    except (OSError, ValueError):
        return []
