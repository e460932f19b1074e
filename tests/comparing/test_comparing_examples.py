"""The examples say in PERUBAHAN.md what was edited; the comparison has to say exactly that."""

import re
from functools import cache
from pathlib import Path

import pytest

from masterplan_cli.comparing.change import Change, Comparison
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.compare import compare
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.reader import read_plan

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("tuban", "pemalang")
ROW = re.compile(r"\| \d+ \| .* `[a-z-]+` \|")
AMOUNT = r"\(?[0-9.]+\)?|-"
TOTAL = re.compile(rf"\| ([0-9a-z-]+) \| ({AMOUNT}) \| ({AMOUNT}) \| ({AMOUNT}) \|")


@cache
def _plan(path: Path) -> Masterplan:
    return Masterplan.model_validate(read_plan(str(path)).tree)


@cache
def _comparison(name: str) -> Comparison:
    return compare(_plan(EXAMPLES / name / "2018.yaml"), _plan(EXAMPLES / name / "2019.yaml"))


def _lines(name: str) -> list[str]:
    return (EXAMPLES / name / "PERUBAHAN.md").read_text(encoding="utf-8").splitlines()


def _is_row_of(change: Change, ids: str, code: str) -> bool:
    """Whether a row (its ids or its place in the file, and its class) speaks of this change."""
    place = re.sub(r"\[\d+\]", "", change.path_text)
    return change.code == code and (change.entity.id in ids.split(", ") or ids in place)


@pytest.mark.parametrize("name", NAMES)
def test_the_changes_are_exactly_the_edits(name: str) -> None:
    rows = [line.strip("| ").split(" | ") for line in _lines(name) if ROW.fullmatch(line)]
    assert len(rows) > 100
    left, unexplained = list(_comparison(name).changes), []
    for _, ids, *_, code in rows:
        match = next((change for change in left if _is_row_of(change, ids, code.strip("`"))), None)
        if match:
            left.remove(match)
        else:
            unexplained.append((ids, code))
    assert unexplained == []
    assert [(change.code, change.path_text) for change in left] == []


def _rupiah(text: str) -> int:
    digits = int(re.sub(r"[^0-9]", "", text) or 0)
    return -digits if text.startswith("(") else digits


@pytest.mark.parametrize("name", NAMES)
def test_the_totals_are_those_of_the_examples(name: str) -> None:
    totals = _comparison(name).totals
    told = [match.groups() for line in _lines(name) if (match := TOTAL.fullmatch(line))]
    by_key = {row.key: row for row in (*totals.by_year, *totals.by_source)}
    assert {key for key, *_ in told} == set(by_key)
    for key, *amounts in told:
        row = by_key[key]
        assert [row.old or 0, row.new or 0, row.delta] == [_rupiah(amount) for amount in amounts], key
    assert totals.adds_up


@pytest.mark.parametrize("name", NAMES)
def test_a_revision_does_not_differ_from_itself(name: str) -> None:
    for year in ("2018", "2019"):
        plan = _plan(EXAMPLES / name / f"{year}.yaml")
        assert compare(plan, plan).changes == ()


@pytest.mark.parametrize("name", NAMES)
def test_the_way_back_is_the_mirror(name: str) -> None:
    back = compare(_plan(EXAMPLES / name / "2019.yaml"), _plan(EXAMPLES / name / "2018.yaml"))
    there = sorted(CLASSES[change.code].mirror for change in _comparison(name).changes)
    assert sorted(change.code for change in back.changes) == there
