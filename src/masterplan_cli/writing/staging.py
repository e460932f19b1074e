"""Write beside the target, then take its place."""

import os
import secrets
import stat
import time
from pathlib import Path

from msgspec import Struct

# Virus scanners and indexers on Windows hold a new file open for a moment; about two seconds in all.
REPLACE_PAUSES: tuple[float, ...] = (0.05, 0.1, 0.2, 0.4, 0.6, 0.6) if os.name == "nt" else ()


class StagedFile(Struct, frozen=True):
    """A file on its way: where it is written first, and the place it will take."""

    temporary: Path
    target: Path

    @classmethod
    def beside(cls, target: Path, created: list[Path]) -> "StagedFile":
        """Name a temporary file in the target's folder; folders made for it are added to ``created``."""
        _make_folders(target.parent, created)
        return cls(target.with_name(temporary_name()), target)

    def discard(self) -> None:
        """Remove what was written, if it has not taken the target's place."""
        self.temporary.unlink(missing_ok=True)


def temporary_name() -> str:
    """Return a name that no other file has, short enough wherever the target's own name fits."""
    return f".mp-{secrets.token_hex(8)}.tmp"


def stage(file: StagedFile, content: bytes) -> None:
    """Write the content to the temporary file and force it to the disk, with the target's permissions."""
    with file.temporary.open("xb") as stream:
        if file.target.exists():
            file.temporary.chmod(stat.S_IMODE(file.target.stat().st_mode))
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def put_in_place(file: StagedFile) -> None:
    """Let the staged file take its target's place in one step."""
    for pause in REPLACE_PAUSES:
        try:
            file.temporary.replace(file.target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    file.temporary.replace(file.target)


def _make_folders(folder: Path, created: list[Path]) -> None:
    """Make a folder and those above it; ``created`` hears of each before it exists."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        created.append(place)
        place.mkdir(exist_ok=True)
