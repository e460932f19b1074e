"""Which files a run reads, and whether they are as they were."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from masterplan_cli.cli.inputs import each_plan
from masterplan_cli.cli.logos import logo_name
from masterplan_cli.reading import find_plans, read_plan
from masterplan_cli.reading.faults import UnreadableError
from masterplan_cli.reading.settings_file import SETTINGS_FILE_NAME

_TEMPLATE_ENDINGS = frozenset({".yaml", ".yml", ".j2", ".md", ".docx", ".png", ".jpg", ".jpeg"})

State = Mapping[Path, object]
"""What tells whether a file was changed: time and size; None where there is no file."""


class Watched(Struct, frozen=True):
    """What is watched.

    Attributes:
        specs: the plans as the user named them.
        template: a template folder of the user's own, or None.
        output: the folder that the run writes to, which is not watched, or None.
    """

    specs: Sequence[str]
    template: Path | None = None
    output: Path | None = None

    def files(self) -> frozenset[Path]:
        """Return the files that a run reads now, or would read if they were there."""
        found = {Path(spec) for spec in self.specs}
        for plan in each_plan(self.specs):
            found.update(_files_of(plan))
        return frozenset(found)

    def state(self, files: Iterable[Path]) -> State:
        """Return how files are now, with whatever has come to the folders since."""
        return {path: _stamp(path) for path in {*files, *self._template_files()}}

    def _template_files(self) -> Iterator[Path]:
        if self.template is not None:
            for folder, _, names in os.walk(self.template):
                for path in (Path(folder, name) for name in names):
                    if path.suffix.lower() in _TEMPLATE_ENDINGS and not self._is_output(path):
                        yield path

    def _is_output(self, path: Path) -> bool:
        """What a run writes must not start the next; Word's own copies (``~$…``) are no templates either."""
        return path.name.startswith(("~", ".")) or (self.output is not None and path.parent == self.output)


def _files_of(plan: str) -> Iterator[Path]:
    folder = Path(plan).parent
    yield Path(plan)
    yield folder / SETTINGS_FILE_NAME
    try:
        reading = read_plan(plan)
    except UnreadableError as error:
        names, tree = (*error.sources, *error.tried), error.tree
    else:
        names, tree = tuple(reading.sources), reading.tree
    yield from map(Path, names)
    if tree is not None and (logo := logo_name(tree)):
        yield folder / logo


def _stamp(path: Path) -> object:
    """Return time and size; of a folder, its plans. File numbers say nothing: network drives invent them."""
    try:
        found = path.stat()
        if path.is_dir():
            return tuple(find_plans(str(path)))
    except (OSError, ValueError, UnreadableError):
        return None
    return found.st_mtime_ns, found.st_size
