"""The examples that travel with the program: right, and quiet where they mean to be."""

import time
from pathlib import Path

import pytest

from masterplan_cli.checking.check import check
from masterplan_cli.plan.build import build_plan
from masterplan_cli.reading import read_plan

EXAMPLES = Path(__file__).parents[2] / "examples"
LEFT_BY_REVISING = {"MP406", "MP407", "MP909"}
"""Programmes that were joined run side by side, a postponed one pauses, a weakness became a strength."""


@pytest.mark.parametrize("stage", [None, 1, 2, 3, 4])
@pytest.mark.parametrize("example", ["tuban/2018.yaml", "pemalang/2018.yaml"])
def test_first_revisions_have_no_findings(example: str, stage: int | None) -> None:
    assert check(read_plan(str(EXAMPLES / example)), stage=stage).findings == ()


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("tuban/2019.yaml", [("MP317", "warning", "action_plan.policy[12].budget")]),
        ("pemalang/2021.yaml", []),
        (
            "pemalang/2019.yaml",
            [
                ("MP502", "warning", "action_plan.policy[2].budget[4].amount"),
                ("MP317", "warning", "action_plan.applications[4].budget"),
            ],
        ),
    ],
)
def test_second_revisions_have_the_slips_that_they_tell_of(
    example: str, expected: list[tuple[str, str, str]]
) -> None:
    findings = check(read_plan(str(EXAMPLES / example))).findings
    slips = [finding for finding in findings if finding.severity != "info"]
    assert [(finding.code, finding.severity, finding.path_text) for finding in slips] == expected
    assert {finding.code for finding in findings if finding.severity == "info"} <= LEFT_BY_REVISING


def test_the_rules_cost_little_beside_reading() -> None:
    reading = read_plan(str(EXAMPLES / "tuban" / "2018.yaml"))
    check(reading)

    def seconds(times: int = 5) -> float:
        spent = []
        for _ in range(times):
            started = time.perf_counter()
            check(reading)
            checked = time.perf_counter()
            build_plan(reading.tree)
            spent.append(checked - started - (time.perf_counter() - checked))
        return min(spent)

    assert seconds() < 0.1
