"""Where the bytes of a plan come from: a disk, standard input, or a revision in git."""

import os
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Protocol

from masterplan_cli.reading.disk import check_size, identity_of, inside, read_file

PLAN_FILE_NAME = "masterplan.yaml"
"""The plan's own file in a folder."""


class Origin(Protocol):
    """A file of a plan. Every method raises `RefusedError` when the file cannot be had."""

    @property
    def name(self) -> str:
        """The file as the user would name it."""

    def read(self, most: int) -> bytes:
        """Return its content, refusing more than ``most`` bytes."""

    def identity(self) -> Hashable:
        """Return what tells this file from others, whatever it is called."""

    def has_beside(self, name: str) -> bool:
        """Tell whether something of this name stands in this file's folder, whatever it is."""

    def beside(self, relative: str) -> "Origin":
        """Return the file at a relative path (forward slashes, checked) below this file's folder."""


class DiskFile:
    """A file on disk."""

    def __init__(self, name: str, path: Path | None = None) -> None:
        self.name = name
        self._path = Path(name) if path is None else path

    def read(self, most: int) -> bytes:
        """Return its content; only regular files are opened."""
        return read_file(self._path, self.name, most)

    def identity(self) -> Hashable:
        """Return device and number of the file, which links and spelling do not change."""
        return identity_of(self._path, self.name)

    def has_beside(self, name: str) -> bool:
        """Tell whether there is a file, a folder or a link of this name, even one that leads nowhere."""
        return os.path.lexists(self._path.parent / name)

    def beside(self, relative: str) -> "DiskFile":
        """Return a file below the folder, refusing links that leave it."""
        name = self.name[: len(self.name) - len(self._path.name)] + relative
        return DiskFile(name, inside(self._path.parent, relative, name))


class StandardInput:
    """The plan comes through a pipe; what it includes lies below the current folder."""

    name = "-"

    def __init__(self, read: Callable[[], bytes]) -> None:
        self._read = read

    def read(self, most: int) -> bytes:
        """Return what the pipe gave."""
        data = self._read()
        check_size(len(data), most, self.name)
        return data

    def identity(self) -> Hashable:
        """Return its name: there is only one."""
        return self.name

    def has_beside(self, name: str) -> bool:
        """Tell whether something of this name stands in the current folder."""
        return os.path.lexists(name)

    def beside(self, relative: str) -> DiskFile:
        """Return a file below the current folder."""
        return DiskFile(relative, inside(Path(), relative, relative))
