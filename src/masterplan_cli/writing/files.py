"""The one place that writes files: whole or not at all, and never over what was read.

``check_writable`` comes before slow work, ``write_all`` after it. A file is written beside its target under
another name, forced to the disk, and only then put in the target's place, so that a full disk, Ctrl-C or a
power cut leaves the old file as it was.
"""

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.writing.output_error import OutputError, from_os_error
from masterplan_cli.writing.staging import StagedFile, put_in_place, stage
from masterplan_cli.writing.targets import checked_targets, probe_folder

__all__ = ["OutputError", "check_writable", "write_all"]

_ALREADY_REPLACED = Bilingual(
    id="{message} Yang sudah diganti sebelum itu: {done}.",
    en="{message} Already replaced before that: {done}.",
)


def check_writable(paths: Iterable[Path], inputs: Iterable[Path] = ()) -> None:
    """Refuse targets that could not be written, before any time is spent on their contents.

    Changes nothing; to be sure of a folder it creates a file there and removes it at once.

    Args:
        paths: the files to be written.
        inputs: the files that were read; none of them may be overwritten, by whatever name or link.

    Raises:
        OutputError: the first target that cannot be written, why, and what to do.
    """
    for path, target in checked_targets(paths, inputs).items():
        with _os_errors_of(path):
            probe_folder(path, target)


def write_all(outputs: Mapping[Path, bytes], *, inputs: Iterable[Path] = ()) -> None:
    """Write all files, or leave all of them as they were.

    Missing folders are created; a link is followed and stays a link; a replaced file keeps its permissions.
    Whatever ends the writing early, an exception of any kind among them, nothing is left behind.

    Args:
        outputs: the bytes of each file.
        inputs: the files that were read, see :func:`check_writable`.

    Raises:
        OutputError: a file cannot be written. Nothing was changed, unless the message names files that had
            already been replaced: putting several files in place is the one step that is not atomic.
    """
    targets = checked_targets(outputs, inputs)
    created: list[Path] = []
    staged: dict[Path, StagedFile] = {}
    try:
        for path, content in outputs.items():
            with _os_errors_of(path):
                staged[path] = StagedFile.beside(targets[path], created)
                stage(staged[path], content)
        _replace_all(staged)
    finally:
        for file in staged.values():
            with contextlib.suppress(OSError):
                file.discard()
        _remove_empty(created)


def _replace_all(staged: Mapping[Path, StagedFile]) -> None:
    done: list[str] = []
    for path, file in staged.items():
        try:
            with _os_errors_of(path):
                put_in_place(file)
        except OutputError as error:
            if not done:
                raise
            message = _ALREADY_REPLACED.format(message=error.message, done=", ".join(done))
            raise OutputError(path, message, error.remedy) from error
        done.append(str(path))


def _remove_empty(created: Iterable[Path]) -> None:
    """Remove the folders that were made for files that never came; a folder with files in it stays."""
    for folder in reversed(list(created)):
        with contextlib.suppress(OSError):
            folder.rmdir()


@contextlib.contextmanager
def _os_errors_of(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise from_os_error(path, error) from error
