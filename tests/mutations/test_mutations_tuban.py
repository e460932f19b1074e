"""Broken in seeded ways, ``examples/tuban/2018.yaml`` gets a finding where it was broken."""

from pathlib import Path

import pytest
from trials import CHECKOUT, assert_told

PLAN = CHECKOUT / "examples/tuban/2018.yaml"
SEEDS = range(450, 540)


def test_a_finding_stands_where_the_plan_was_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert_told(PLAN, tmp_path, SEEDS)
