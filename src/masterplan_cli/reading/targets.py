"""What a user names: a file, a folder, ``-`` or ``REV:path``."""

import os
import re
from collections.abc import Callable
from pathlib import Path

from masterplan_cli.reading.faults import UnreadableError
from masterplan_cli.reading.kinds import opening
from masterplan_cli.reading.origin import PLAN_FILE_NAME, DiskFile, Origin, StandardInput
from masterplan_cli.reading.refusal import RefusedError
from masterplan_cli.reading.similar import listed
from masterplan_cli.reading.tree import Place

_SUFFIXES = (".yaml", ".yml")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


def find_plans(path: str) -> list[str]:
    """Return the plans a user means when he names a path.

    A folder with ``masterplan.yaml`` is that one plan. Another folder means every YAML file directly in it
    (hidden ones aside), then every subfolder with ``masterplan.yaml``, each in alphabetical order.
    Anything else, a file or ``REV:path`` or ``-``, stands for itself.

    Raises:
        UnreadableError: when the folder holds no plan or cannot be listed.
    """
    folder = Path(path)
    if path in ("", "-") or not _is_folder(folder):
        return [path]
    try:
        if (folder / PLAN_FILE_NAME).is_file():
            return [str(folder / PLAN_FILE_NAME)]
        plans = _plans_in(folder)
    except OSError as error:
        reason = error.strerror or str(error)
        fault = opening.UNOPENABLE.at(Place(path, 1, 1), name=path, reason=reason)
        raise UnreadableError((fault,)) from None
    if not plans:
        fault = opening.NO_PLAN_IN_FOLDER.at(Place(path, 1, 1), name=path, similar=listed([]))
        raise UnreadableError((fault,))
    return plans


def origin_of(spec: str, stdin: Callable[[], bytes]) -> Origin:
    """Return the file that a user means.

    Raises:
        RefusedError: when it is certain that there is none.
    """
    if spec == "-":
        return StandardInput(stdin)
    if spec and os.path.lexists(spec):  # a literal name comes before any other meaning
        return DiskFile(_plan_in(spec) if _is_folder(Path(spec)) else spec)
    if _ADDRESS.match(spec):
        raise RefusedError(opening.NETWORK_ADDRESS, name=spec)
    if names_revision(spec):
        from masterplan_cli.reading.revisions import open_revision  # most runs need no git

        return open_revision(spec)
    if not spec or spec.endswith(("/", os.sep)):
        raise RefusedError(opening.NOT_FOUND, name=spec, similar=listed([]))
    return DiskFile(spec)


def names_revision(spec: str) -> bool:
    """Tell whether a user means a file of a git revision: ``HEAD~1:2018.yaml``, and no file of that name."""
    return ":" in spec and not (_DRIVE.match(spec) or _ADDRESS.match(spec) or os.path.lexists(spec))


def _plan_in(folder: str) -> str:
    path = Path(folder) / PLAN_FILE_NAME
    if not os.path.lexists(path):
        try:
            names = [file.name for file in _yaml_files(Path(folder))]
        except OSError as error:
            raise RefusedError(opening.UNOPENABLE, name=folder, reason=error.strerror or str(error)) from None
        raise RefusedError(opening.NO_PLAN_IN_FOLDER, name=folder, similar=listed(names[:3]))
    return str(path)


def _plans_in(folder: Path) -> list[str]:
    subfolders = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    inner = [entry / PLAN_FILE_NAME for entry in subfolders if (entry / PLAN_FILE_NAME).is_file()]
    return [str(path) for path in (*_yaml_files(folder), *inner)]


def _yaml_files(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in _SUFFIXES and not path.name.startswith(".") and path.is_file()
    ]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
