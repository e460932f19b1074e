"""The worst plans that reading lets through end within 5 seconds of processor time and 512 MB."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from worst_plans import WORST

from masterplan_cli.reading.limits import MAX_BYTES
from masterplan_cli.writing.findings_formats import FINDINGS_FORMATS

SOURCE = Path(__file__).parents[2] / "src"
SECONDS = 5
MEGABYTES = 512
MANY_FINDINGS = ("findings on one line", "tiny keys", "one action of many years")


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def assert_ends_in_time(plan: Path, *options: str) -> None:
    """Where it does not, the system ends the process with a signal; the report of what ended is its own."""
    errors = plan.parent / "errors.txt"
    with errors.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", "masterplan_cli", "validate", str(plan), *options],
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            preexec_fn=_limited,  # noqa: PLW1509  # no thread of ours runs
        )
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (1, 3)
    assert errors.read_bytes() == b""
    assert usage.ru_maxrss < MEGABYTES * 1024


@pytest.mark.parametrize("name", WORST)
def test_the_worst_plan_ends_in_time(name: str, tmp_path: Path) -> None:
    plan = written(tmp_path, WORST[name])
    assert_ends_in_time(plan)


@pytest.mark.parametrize("name", MANY_FINDINGS)
@pytest.mark.parametrize(
    "options", [("--verbose",), *(("--format", name) for name in FINDINGS_FORMATS)], ids=" ".join
)
def test_many_findings_are_written_in_time(name: str, options: tuple[str, ...], tmp_path: Path) -> None:
    assert_ends_in_time(written(tmp_path, WORST[name]), *options)


def test_many_included_files_are_read_in_time(tmp_path: Path) -> None:
    names = [f"p{number}.yaml" for number in range(200)]
    lines = [f"include: [{', '.join(names)}]", "schema: 1", "horizon: {start: 2019, end: 2028}"]
    (tmp_path / "masterplan.yaml").write_text("\n".join(lines), encoding="utf-8")
    for number, name in enumerate(names):
        agencies = (f"- {{id: a, name: Dinas {number}}}" for _ in range(240))
        (tmp_path / name).write_text("agencies:\n" + "\n".join(agencies), encoding="utf-8")
    assert_ends_in_time(tmp_path)


def written(folder: Path, make: Callable[[], str]) -> Path:
    plan = folder / "terburuk.yaml"
    plan.write_text(make(), encoding="utf-8")
    assert plan.stat().st_size <= MAX_BYTES
    return plan
