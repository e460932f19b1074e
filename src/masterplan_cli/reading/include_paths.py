"""Which paths a plan may include: relative, below its folder, with names that work on every computer."""

import re
from pathlib import PurePosixPath

from masterplan_cli.reading.kinds import including
from masterplan_cli.reading.refusal import RefusedError

# Names that Windows gives to devices in every folder, whatever their suffix.
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")


def check_include_path(relative: str) -> str:
    """Return a path in its plain form (no ``./``, no doubled slashes).

    The path is judged as text only, so that a plan means the same on every computer; links are checked
    when the file is found.

    Raises:
        RefusedError: when the path is absolute, climbs with ``..``, uses backslashes or names a device.
    """
    if "\\" in relative:
        better = relative.replace("\\", "/")
        raise RefusedError(including.INCLUDE_BACKSLASH, name=relative, better=better)
    if relative.startswith("/") or _DRIVE.match(relative) or ".." in relative.split("/"):
        raise RefusedError(including.INCLUDE_OUTSIDE, name=relative)
    path = PurePosixPath(relative)
    if any(":" in part or _is_device(part) for part in path.parts):
        raise RefusedError(including.INCLUDE_DEVICE, name=relative)
    return str(path)


def _is_device(part: str) -> bool:
    return _DEVICE.fullmatch(part.partition(".")[0].strip()) is not None
