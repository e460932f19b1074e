"""The command, run in this process or in one of its own, and plans to run it on."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from masterplan_cli.cli.run import run

CHECKOUT = Path(__file__).parents[2]
PLAN = CHECKOUT / "tests" / "golden" / "plan.yaml"
"""A small plan in which every part is filled; it has warnings and no errors."""

TUBAN = CHECKOUT / "examples" / "tuban"

MINIMAL = """\
schema: 1
revision: {year: 2018, status: draft}
horizon: {start: 2019, end: 2028}
regency: {kind: kabupaten, name: Sukamaju, province: Jawa Timur}
"""

BROKEN = MINIMAL.replace("province", "provinsi")
"""A plan that can be read but is none: a key is misspelt."""

WITHOUT_PAGES = ("--page-numbers", "never")
"""Measuring pages takes LibreOffice seconds; the tests of the writer do it."""


@dataclass(frozen=True)
class Run:
    """How a run ended: exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def everything(self) -> str:
        return self.out + self.err


class Masterplan:
    """Runs the command in this process."""

    def __init__(self, captured: pytest.CaptureFixture[str]) -> None:
        self._captured = captured

    def __call__(self, *arguments: object) -> Run:
        before = signal.getsignal(signal.SIGTERM)
        self._captured.readouterr()
        try:
            code = run([str(argument) for argument in arguments])
        finally:
            signal.signal(signal.SIGTERM, before)
        out, err = self._captured.readouterr()
        return Run(code, out, err)


@pytest.fixture(name="masterplan")
def masterplan_fixture(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Masterplan:
    """The command, in an empty current folder and without any wish for a language."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "MASTERPLAN_LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return Masterplan(capfd)


def environment(**variables: str) -> dict[str, str]:
    """Return an environment without any wish for a language, so that messages are Indonesian."""
    unset = ("LC_ALL", "LC_MESSAGES", "LANG", "MASTERPLAN_LANG", "NO_COLOR", "PYTHONIOENCODING")
    kept = {key: value for key, value in os.environ.items() if key not in unset}
    return kept | {"PYTHONPATH": str(CHECKOUT / "src"), "PYTHONUTF8": "1"} | variables


def command(*arguments: object, cwd: Path | None = None, **variables: str) -> Run:
    """Run the command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "masterplan_cli", *map(str, arguments)],
        capture_output=True,
        cwd=cwd,
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    encoding = variables.get("PYTHONIOENCODING", "utf-8")
    return Run(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


def shell(line: str, cwd: Path | None = None) -> Run:
    """Run a line of bash in which ``masterplan`` is the command; a failing part of a pipe fails it all."""
    masterplan = f'masterplan() {{ {sys.executable} -m masterplan_cli "$@"; }}; set -o pipefail; '
    done = subprocess.run(
        ["bash", "-c", masterplan + line],
        capture_output=True,
        text=True,
        cwd=cwd,
        env=environment(),
        timeout=60,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def files_below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
