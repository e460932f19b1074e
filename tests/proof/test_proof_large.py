"""A plan of sixteen times the size gives books that are as sound, in a time that grows with it."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from lint import lint_book
from suite_books import CHECKOUT, masterplan
from suite_validators import SDK, audit_findings, sdk_findings

_SCALE = 16


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("besar")
    command = [sys.executable, "-m", "benchmarks.plans", str(folder), "1", str(_SCALE)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def books(plans: Path) -> list[Path]:
    _render(plans, _SCALE)
    return sorted((plans / f"{_SCALE}").glob("*.docx"))


def _render(plans: Path, scale: int) -> float:
    """Print the books and return the seconds that it took."""
    began = time.monotonic()
    options = ("--to", "docx", "--page-numbers", "never", "-o", str(plans / f"{scale}"))
    masterplan("render", str(plans / f"plan-{scale:02}x-2018.yaml"), *options)
    return time.monotonic() - began


def test_the_lint_finds_nothing(books: list[Path]) -> None:
    assert len(books) >= 3
    assert {path.name: found for path in books if (found := lint_book(path.read_bytes()))} == {}


@pytest.mark.needs(SDK)
def test_the_open_xml_sdk_finds_nothing(books: list[Path]) -> None:
    assert {path.name: found for path in books if (found := sdk_findings(path))} == {}


def test_openxml_audit_finds_nothing(books: list[Path]) -> None:
    assert {path.name: found for path in books if (found := audit_findings(path))} == {}


def test_time_grows_no_faster_than_the_plan(plans: Path) -> None:
    small = min(_render(plans, 1) for _ in range(3))
    assert _render(plans, _SCALE) < _SCALE * small
