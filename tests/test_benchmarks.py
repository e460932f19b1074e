"""The plans that benchmarks measure with are valid, of the promised sizes, and the same every time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCALES = (1, 16)


def _run(*arguments: str) -> str:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plans")
    _run("benchmarks.plans", str(folder), *map(str, SCALES))
    return folder


@pytest.mark.parametrize(("scale", "kilobytes", "actions"), [(1, 180, 160), (16, 1900, 2560)])
def test_plans_have_the_promised_size(plans: Path, scale: int, kilobytes: int, actions: int) -> None:
    for year in (2018, 2019):
        text = (plans / f"plan-{scale:02}x-{year}.yaml").read_text(encoding="utf-8")
        assert text.count("id: aksi-") == actions
        assert 0.95 * kilobytes < len(text.encode()) / 1024 < 1.05 * kilobytes


@pytest.mark.parametrize("scale", SCALES)
def test_both_revisions_validate_without_error(plans: Path, scale: int) -> None:
    files = sorted(map(str, plans.glob(f"plan-{scale:02}x-*.yaml")))
    found = json.loads(_run("masterplan_cli", "validate", *files, "--format", "json"))
    assert found["summary"]["errors"] == 0


def test_the_second_revision_differs_in_as_many_places_as_promised(plans: Path) -> None:
    old, new = (str(plans / f"plan-01x-{year}.yaml") for year in (2018, 2019))
    changes = json.loads(_run("masterplan_cli", "diff", old, new, "--format", "json"))["changes"]
    assert len(changes) == 25


def test_the_same_plan_every_time(plans: Path, tmp_path: Path) -> None:
    _run("benchmarks.plans", str(tmp_path), "1")
    for name in ("plan-01x-2018.yaml", "plan-01x-2019.yaml"):
        assert (tmp_path / name).read_bytes() == (plans / name).read_bytes()


def test_a_quick_run_measures_all_three_commands(tmp_path: Path) -> None:
    printed = _run("benchmarks", "--quick", "--folder", str(tmp_path))
    assert [
        command for command in ("`validate`", "`render --to docx`", "`diff`") if command not in printed
    ] == []
    assert len(json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))["growth"]) == 3
