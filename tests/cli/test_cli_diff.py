"""``masterplan diff``: the forms of its output and when it fails."""

import json
from pathlib import Path

import pytest
from cli_runs import (
    BROKEN,
    PLAN,
    TUBAN,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

REVISIONS = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
CHANGE_KEYS = {
    "code", "severity", "area", "entity", "path", "year", "source", "old", "new", "delta", "delta_percent",
}  # fmt: skip
ENTITY_KEYS = {"type", "id", "name_old", "name_new"}
TOTAL_KEYS = {"budget_old", "budget_new", "delta", "by_year", "by_source", "by_pillar"}


def test_json_has_the_promised_form_and_exact_sums(masterplan: Masterplan) -> None:
    report = json.loads(masterplan("diff", *REVISIONS, "--format", "json").out)
    assert report["format_version"] == "1.0"
    assert {"format_version", "changes", "totals", "summary"} <= set(report)
    assert len(report["changes"]) >= 30
    for change in report["changes"]:
        assert set(change) >= CHANGE_KEYS
        assert set(change["entity"]) >= ENTITY_KEYS
    totals = report["totals"]
    assert set(totals) >= TOTAL_KEYS
    assert totals["budget_new"] - totals["budget_old"] == totals["delta"]
    for part in ("by_year", "by_source", "by_pillar"):
        assert sum(row["delta"] for row in totals[part].values()) == totals["delta"]
        assert sum(row["new"] or 0 for row in totals[part].values()) == totals["budget_new"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_three_forms_tell_the_same_changes(masterplan: Masterplan, language: str) -> None:
    options = ("--lang", language, "--format")
    report = json.loads(masterplan("diff", *REVISIONS, *options, "json").out)
    text = masterplan("diff", *REVISIONS, *options, "text").out
    markdown = masterplan("diff", *REVISIONS, *options, "md").out
    assert {change["message"] for change in report["changes"] if change["message"] not in text} == set()
    assert {change["code"] for change in report["changes"] if change["code"] not in markdown} == set()
    assert len([line for line in text.splitlines() if line.endswith("]")]) == len(report["changes"])


def test_the_last_line_is_the_tally(masterplan: Masterplan) -> None:
    last = masterplan("diff", *REVISIONS).out.splitlines()[-1]
    assert "ditambah" in last
    assert "anggaran" in last
    last = masterplan("diff", *REVISIONS, "--lang", "en").out.splitlines()[-1]
    assert "added" in last


def test_a_plan_compared_with_itself(masterplan: Masterplan) -> None:
    result = masterplan("diff", PLAN, PLAN)
    assert result.code == 0
    assert "Tidak ada perubahan." in result.out
    report = json.loads(masterplan("diff", PLAN, PLAN, "--format", "json").out)
    assert report["changes"] == []
    assert report["totals"]["delta"] == 0


def test_a_broken_plan_never_looks_like_no_changes(masterplan: Masterplan) -> None:
    Path("rusak.yaml").write_text(BROKEN, encoding="utf-8")
    for pair in (("rusak.yaml", "rusak.yaml"), (PLAN, "rusak.yaml"), ("rusak.yaml", PLAN)):
        for form in ("text", "json", "md"):
            result = masterplan("diff", *pair, "--format", form)
            assert (result.code, result.out) == (1, "")
            assert "provinsi" in result.err


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_into_a_file_what_stdout_would_get(masterplan: Masterplan, form: str) -> None:
    printed = masterplan("diff", *REVISIONS, "--format", form).out
    result = masterplan("diff", *REVISIONS, "--format", form, "-o", "perubahan")
    assert (result.code, result.out) == (0, "")
    assert Path("perubahan").read_text(encoding="utf-8") == printed


def test_the_other_way_round_mirrors_the_money(masterplan: Masterplan) -> None:
    there = json.loads(masterplan("diff", *REVISIONS, "--format", "json").out)["totals"]
    back = json.loads(masterplan("diff", *reversed(REVISIONS), "--format", "json").out)["totals"]
    assert (there["budget_old"], there["budget_new"]) == (back["budget_new"], back["budget_old"])
    assert there["delta"] == -back["delta"]
