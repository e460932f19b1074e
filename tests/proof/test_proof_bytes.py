"""The same plan gives the same bytes, whoever prints it, where, and when."""

import os
import time
from pathlib import Path

import pytest
from suite_books import SMALL, masterplan
from suite_needs import missing

from masterplan_cli.cli.request import FORMATS

_PRINTS = [
    pytest.param(ending, marks=pytest.mark.needs("soffice", "pdfinfo") if ending == "pdf" else ())
    for ending in FORMATS
]


@pytest.mark.parametrize("ending", _PRINTS)
def test_two_processes_give_the_same_bytes(ending: str, tmp_path: Path) -> None:
    """Time of day, zone, folder, language and hash seed differ; a ZIP archive counts time in two seconds."""
    one, two = tmp_path / "satu", tmp_path / "dua" / "lebih dalam"
    for folder in (one, two):
        folder.mkdir(parents=True)
    began = time.monotonic()
    options = ("--to", ending, "--book", "3", "-o", ".")
    masterplan("render", str(SMALL), *options, cwd=one, TZ="Asia/Jakarta", PYTHONHASHSEED="1", LC_ALL="C")
    time.sleep(max(0.0, 2.1 - (time.monotonic() - began)))
    plan = os.path.relpath(SMALL, two)
    masterplan("render", plan, *options, cwd=two, TZ="America/New_York", PYTHONHASHSEED="77", HOME=str(two))
    [first], [second] = (list(folder.glob(f"*.{ending}")) for folder in (one, two))
    assert first.name == second.name
    assert first.read_bytes() == second.read_bytes()


def test_docx_without_measured_pages_too(tmp_path: Path) -> None:
    for name, seed in (("satu", "3"), ("dua", "4")):
        options = ("--to", "docx", "--page-numbers", "never", "-o", str(tmp_path / name))
        masterplan("render", str(SMALL), *options, PYTHONHASHSEED=seed)
    files = sorted(path.name for path in (tmp_path / "satu").iterdir())
    assert len(files) >= 3
    for name in files:
        assert (tmp_path / "satu" / name).read_bytes() == (tmp_path / "dua" / name).read_bytes()


@pytest.mark.parametrize("need", ["npm:tidak-ada", "program-yang-tidak-ada"])
def test_what_is_missing_is_said(need: str) -> None:
    assert need.rpartition(":")[2] in missing(need)
