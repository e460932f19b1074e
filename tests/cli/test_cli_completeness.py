"""``--completeness``: how much of a plan is filled, as a table and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
from cli_runs import BROKEN, MINIMAL, PLAN, TUBAN, Masterplan, masterplan_fixture  # noqa: F401  # pytest finds it by its name

from masterplan_cli.checking.asked_parts import asked_part, rules_of_stages
from masterplan_cli.checking.example_plan import findings_in
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.masterplan import Masterplan as Plan


def counted(masterplan: Masterplan, *arguments: object) -> dict[str, Any]:
    result = masterplan("validate", *arguments, "--completeness", "--format", "json")
    assert (result.code, result.err) == (0, "")
    document = json.loads(result.out)
    assert document["format_version"] == "1.1"
    [plan] = document["plans"]
    assert isinstance(plan, dict)
    return plan


def by_key(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["key"]: row for row in rows}


def test_a_finished_plan_is_complete(masterplan: Masterplan) -> None:
    plan = counted(masterplan, TUBAN / "2018.yaml")
    rows = [*plan["parts"], *plan["pillars"], plan["total"]]
    assert {row["percent"] for row in rows} == {100.0}


def test_an_empty_plan_lacks_what_each_bimtek_asks_for(masterplan: Masterplan) -> None:
    Path("kosong.yaml").write_text(MINIMAL, encoding="utf-8")
    plan = counted(masterplan, "kosong.yaml")
    parts = by_key(plan["parts"])
    assert parts["legal_basis"] == {
        "key": "legal_basis",
        "title": "Dasar hukum",
        "filled": 0,
        "asked": 1,
        "percent": 0.0,
        "missing_by_stage": {"1": 1},
        "stages": [1],
    }
    assert parts["regency"]["filled"] == 3
    assert (parts["action_plan"]["stages"], parts["action_plan"]["percent"]) == ([2], None)
    assert set(plan["total"]["missing_by_stage"]) == {"1", "2", "3", "4"}


def test_a_stage_asks_for_no_more_than_its_bimtek(masterplan: Masterplan) -> None:
    Path("kosong.yaml").write_text(MINIMAL, encoding="utf-8")
    plan = counted(masterplan, "kosong.yaml", "--stage", "1")
    assert set(plan["total"]["missing_by_stage"]) == {"1"}


def test_filling_a_gap_moves_it_from_missing_to_filled(masterplan: Masterplan) -> None:
    Path("a.yaml").write_text(MINIMAL, encoding="utf-8")
    Path("b.yaml").write_text(MINIMAL + "evaluation: {schedule: Dua kali setahun}\n", encoding="utf-8")
    before, after = (
        by_key(counted(masterplan, name)["parts"])["evaluation"] for name in ("a.yaml", "b.yaml")
    )
    assert (before["filled"], before["asked"]) == (0, 1)
    assert (after["filled"], after["asked"]) == (1, 1)


def test_what_is_missing_counts_where_it_must_be_written(masterplan: Masterplan) -> None:
    parts = by_key(counted(masterplan, PLAN)["parts"])
    findings = json.loads(masterplan("validate", PLAN, "--format", "json").out)["findings"]
    codes = [finding["code"] for finding in findings]
    assert parts["roadmap"]["missing_by_stage"]["3"] == codes.count("MP318")
    assert parts["action_plan"]["missing_by_stage"]["2"] == codes.count("MP316")


def test_sums_agree_with_rows(masterplan: Masterplan) -> None:
    plan = counted(masterplan, PLAN)
    for count in ("filled", "asked"):
        assert plan["total"][count] == sum(row[count] for row in plan["parts"])
        assert sum(row[count] for row in plan["pillars"]) <= plan["total"][count]
    assert [row["key"] for row in plan["pillars"]] == [dimension.value for dimension in Dimension]


def test_every_rule_about_missing_parts_names_a_part() -> None:
    parts = set(fields_of(Plan))
    asked = {asked_part(rule.example) for rule, _ in rules_of_stages(None, "kominfo-2021")} - {None}
    assert {"action_plan", "roadmap"} <= asked <= parts


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("id", ("Bagian rencana", "Dimensi", "Dasar hukum")),
        ("en", ("Part of the plan", "Dimension", "legal_basis")),
    ],
)
def test_the_table_fits_eighty_columns(masterplan: Masterplan, language: str, heads: tuple[str, ...]) -> None:
    result = masterplan("validate", TUBAN, "--completeness", "--lang", language)
    lines = result.out.splitlines()
    assert result.code == 0
    assert all(any(line.startswith(head) for line in lines) for head in heads)
    assert max(map(len, lines[1:])) <= 80


def test_a_broken_plan_is_reported_and_the_others_are_counted(masterplan: Masterplan) -> None:
    Path("a.yaml").write_text(BROKEN, encoding="utf-8")
    Path("b.yaml").write_text(MINIMAL, encoding="utf-8")
    result = masterplan(
        "validate", "a.yaml", "tidak-ada.yaml", "b.yaml", "--completeness", "--format", "json"
    )
    assert result.code == 3
    assert "MP102" in result.err
    assert [plan["plan"] for plan in json.loads(result.out)["plans"]] == ["b.yaml"]
    assert masterplan("validate", "a.yaml", "b.yaml", "--completeness").code == 1


@pytest.mark.parametrize(
    "options", [("--format", "sarif"), ("--select", "MP3"), ("--ignore", "MP3"), ("--verbose",)]
)
def test_options_that_mean_nothing_are_refused(masterplan: Masterplan, options: tuple[str, ...]) -> None:
    result = masterplan("validate", PLAN, "--completeness", *options)
    assert (result.code, result.out) == (2, "")
    assert "--completeness" in result.err


def test_what_only_another_edition_asks_for_is_not_named(masterplan: Masterplan) -> None:
    Path("a.yaml").write_text(MINIMAL, encoding="utf-8")
    Path("b.yaml").write_text("edition: kominfo-2021\n" + MINIMAL, encoding="utf-8")
    older, newer = (by_key(counted(masterplan, name)["parts"]) for name in ("a.yaml", "b.yaml"))
    assert (older["risks"]["stages"], newer["risks"]["stages"]) == ([], [2])
    assert newer["risks"]["missing_by_stage"] == {"2": 1}


def test_a_rule_of_one_edition_names_it_in_its_example() -> None:
    """It is read off the example which edition asks; so the example must not name one needlessly."""
    rules = [rule for rule, _ in rules_of_stages(None, "kominfo-2021")]
    of_one = [rule for rule in rules if "edition:" in rule.example.bad]
    assert of_one == [rule for rule in rules if rule not in dict(rules_of_stages(None, "kominfo-2018"))]
    assert len(of_one) > 4
    for rule in of_one:
        elsewhere = rule.example.bad.replace("kominfo-2021", "kominfo-2018")
        assert findings_in(rule.code, elsewhere) == ()


IGNORED = '[[ignore]]\ncode = "MP304"\nreason = "Bupati baru dilantik"\n'


def test_what_somebody_accepts_is_not_missing(masterplan: Masterplan) -> None:
    plan = MINIMAL + "legal_basis: []  # masterplan: abaikan MP303 – menyusul\n"
    Path("rencana.yaml").write_text(plan, encoding="utf-8")
    before = counted(masterplan, "rencana.yaml")
    assert before["set_aside"] == 1
    Path("masterplan.toml").write_text(IGNORED, encoding="utf-8")
    after = counted(masterplan, "rencana.yaml")
    assert after["set_aside"] == 2
    assert after["total"]["asked"] == before["total"]["asked"] - 1
    without = counted(masterplan, "rencana.yaml", "--no-settings")
    assert (without["set_aside"], without["total"]["asked"]) == (0, before["total"]["asked"] + 1)
    text = masterplan("validate", "rencana.yaml", "--completeness").out
    assert "  2 temuan dikecualikan (masterplan.toml: 1, dalam rencana: 1); semuanya: --no-settings\n" in text


def test_mistakes_in_settings_are_told_and_the_plan_is_counted(masterplan: Masterplan) -> None:
    Path("rencana.yaml").write_text(MINIMAL, encoding="utf-8")
    Path("masterplan.toml").write_text('[tingkat]\nMP304 = "info"\n', encoding="utf-8")
    result = masterplan("validate", "rencana.yaml", "--completeness", "--format", "json")
    assert result.code == 1
    assert result.err.startswith("masterplan.toml:1:1 galat MP091 ")
    assert len(json.loads(result.out)["plans"]) == 1
    assert masterplan("validate", "rencana.yaml", "--completeness", "--no-settings").code == 0
