"""Programs and npm packages that a test needs: ``@pytest.mark.needs("soffice", "npm:axe-core")``.

On a machine without them the test is skipped and says what is missing; CI has everything, so that there a
missing program, and any skipped test, is a failure.
"""

import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest

CHECKOUT = Path(__file__).parents[2]
NODE_MODULES = Path(os.environ.get("MASTERPLAN_NODE_MODULES") or CHECKOUT / "build" / "node_modules")
"""Where ``make node`` puts npm's packages, unless MASTERPLAN_NODE_MODULES names another folder."""

IN_CI = os.environ.get("CI", "").lower() in ("1", "true")
_PROGRAMS = {"soffice", "pdftotext", "pdfinfo", "pdftoppm", "pdffonts", "pandoc", "git", "node", "chromium"}
"""What a test may start without having said that it needs it."""

_NPM = "npm:"
_SKIPPED = pytest.StashKey[list[str]]()


def node_package(name: str) -> Path:
    """Return the folder of an npm package that a test has said it needs."""
    return NODE_MODULES / name


def missing(need: str) -> str:
    """Say what is missing and how to get it; nothing where it is there."""
    if need.startswith(_NPM):
        name = need.removeprefix(_NPM)
        if not shutil.which("node"):
            return f"node is not installed, which {name} needs"
        return (
            "" if node_package(name).is_dir() else f"{name} is not in {NODE_MODULES}; `make node` installs it"
        )
    return "" if shutil.which(need) else f"{need} is not installed"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(*names): programs, and npm packages as npm:NAME")
    config.stash[_SKIPPED] = []


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    reasons = {missing(need) for mark in item.iter_markers("needs") for need in mark.args} - {""}
    if reasons:
        _skip("; ".join(sorted(reasons)))


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call() -> Generator[None, object, object]:
    """Skip a test that finds out on its way that a program is not there."""
    with _absence_explained():
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup() -> Generator[None, object, object]:
    """Skip likewise where a fixture finds out."""
    with _absence_explained():
        return (yield)


@contextmanager
def _absence_explained() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        if error.filename in _PROGRAMS and (reason := missing(error.filename)):
            _skip(reason)
        raise


def _skip(reason: str) -> NoReturn:
    if IN_CI:
        pytest.fail(f"CI must have everything: {reason}", pytrace=False)
    pytest.skip(reason)


class _Skips:
    """Remembers what was skipped; the controlling process of pytest-xdist hears of every worker's tests."""

    def __init__(self, config: pytest.Config) -> None:
        self._skipped = config.stash[_SKIPPED]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and not hasattr(report, "wasxfail"):
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
            self._skipped.append(f"{report.nodeid}: {reason}")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:
            self._skipped.append(f"{report.nodeid}: {report.longrepr}")


def pytest_sessionstart(session: pytest.Session) -> None:
    if IN_CI and not hasattr(session.config, "workerinput"):
        session.config.pluginmanager.register(_Skips(session.config), "no-skips-in-ci")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.stash[_SKIPPED] and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in terminalreporter.config.stash[_SKIPPED]:
        terminalreporter.write_line(f"SKIPPED IN CI, WHERE NOTHING MAY BE: {line}", red=True)
