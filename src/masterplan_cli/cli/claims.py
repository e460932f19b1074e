"""Which plan writes which file: no two plans of a run may write the same one."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.text.bilingual import Bilingual

Conflict = tuple[Path, str]
"""A file that another plan has claimed already, and that plan."""


class Claims(Protocol):
    """Whoever knows what the other plans write."""

    def conflict(self, paths: Iterable[Path], spec: str) -> Conflict | None:
        """Claim files for a plan; return the first that is another's, and claim nothing then."""


class ClaimsOfThisRun:
    """The claims of all plans, in the order of the plans."""

    def __init__(self) -> None:
        self._taken: dict[Path, str] = {}

    def conflict(self, paths: Iterable[Path], spec: str) -> Conflict | None:
        """Claim files for a plan, see :class:`Claims`."""
        paths = tuple(paths)
        for path in paths:
            if path in self._taken:
                return path, self._taken[path]
        self._taken.update(dict.fromkeys(paths, spec))
        return None


def claim(claims: Claims, paths: Iterable[Path], spec: str) -> None:
    """Claim files for a plan.

    Raises:
        CommandError: another plan writes one of them.
    """
    conflict = claims.conflict(paths, spec)
    if conflict is not None:
        path, other = conflict
        raise CommandError(ExitCode.USAGE, _SAME_NAME.format(one=other, other=spec, path=path))


_SAME_NAME = Bilingual(
    "{one} dan {other} menghasilkan berkas yang sama, {path}; cetak ke folder yang berbeda",
    "{one} and {other} give the same file, {path}; print them to different folders",
)
