"""Which findings are reported: by code, by stage, by the state of the plan; and what is not a plan."""

from importlib import import_module
from pathlib import Path
from typing import Never

import pytest
from msgspec.structs import replace

from masterplan_cli.checking import registry
from masterplan_cli.checking.check import Checked, check
from masterplan_cli.checking.codes import all_codes, unknown_prefixes
from masterplan_cli.checking.findings import Finding
from masterplan_cli.reading import FAULT_KINDS, Place, read_plan
from masterplan_cli.text.bilingual import Bilingual

DRAFT = """\
schema: 1
revision: {year: 2018}
horizon: {start: 2019, end: 2028}
regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
"""
FINAL = DRAFT.replace("2018}", "2018, status: final}")
STAGE_ONE = {"MP303", "MP304", "MP305", "MP306", "MP307", "MP308", "MP309", "MP310"}
STAGE_TWO = STAGE_ONE | {"MP301", "MP311", "MP314"}
STAGE_THREE = STAGE_TWO | {"MP320"}
STAGE_FOUR = STAGE_THREE | {"MP322", "MP323", "MP324", "MP325", "MP326", "MP327", "MP328", "MP335"}
NEVER_ERRORS = {"MP310", "MP325", "MP327", "MP328", "MP335"}


def checked(text: str, **options: object) -> Checked:
    return check(read_plan("-", stdin=text.encode), **options)  # type: ignore[arg-type]


def test_the_smallest_draft_has_warnings_and_no_error() -> None:
    result = checked(DRAFT)
    assert result.plan is not None
    assert result.index is not None
    assert {finding.severity for finding in result.findings} == {"warning"}
    assert {finding.code for finding in result.findings} == STAGE_FOUR


def test_a_final_plan_may_not_have_the_same_gaps() -> None:
    errors = {finding.code for finding in checked(FINAL).findings if finding.severity == "error"}
    assert errors == STAGE_FOUR - NEVER_ERRORS


@pytest.mark.parametrize(
    ("stage", "asked"), [(1, STAGE_ONE), (2, STAGE_TWO), (3, STAGE_THREE), (4, STAGE_FOUR)]
)
@pytest.mark.parametrize("text", [DRAFT, FINAL])
def test_a_stage_asks_for_what_its_bimtek_leaves_behind_and_means_it(
    text: str, stage: int, asked: set[str]
) -> None:
    findings = checked(text, stage=stage).findings
    assert {finding.code for finding in findings} == asked
    assert {finding.code for finding in findings if finding.severity == "error"} == asked - NEVER_ERRORS


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (["MP32"], [], {"MP320", "MP322", "MP323", "MP324", "MP325", "MP326", "MP327", "MP328"}),
        (["mp320"], [], {"MP320"}),
        ([], ["MP3"], set()),
        (["MP3"], ["MP32"], {code for code in STAGE_FOUR if not code.startswith("MP32")}),
        (["MP320"], ["MP3"], {"MP320"}),
        (["MP320"], ["MP320"], set()),
        (["MP2"], [], set()),
    ],
)
def test_codes_are_chosen_by_the_longer_prefix(select: list[str], ignore: list[str], codes: set[str]) -> None:
    assert {finding.code for finding in checked(DRAFT, select=select, ignore=ignore).findings} == codes


def test_a_mistyped_prefix_is_known_to_be_one() -> None:
    assert unknown_prefixes(["MP3", "mp201", "MP0", "MP1", "XY", "", "MP999"]) == ("XY", "", "MP999")
    assert {kind.code for kind in FAULT_KINDS} < set(all_codes())


def test_what_is_no_plan_has_only_its_faults() -> None:
    result = checked("schema: 1\nschema: 1\nrevision: {year: x}\n")
    assert result.plan is None
    assert result.index is None
    assert [finding.code for finding in result.findings if finding.code > "MP1"] == [
        "MP103",
        "MP103",
        "MP118",
    ]
    assert any(finding.code < "MP1" for finding in result.findings)


def test_findings_follow_the_files_and_their_lines(tmp_path: Path) -> None:
    (tmp_path / "masterplan.yaml").write_text(
        DRAFT + "include: [b.yaml, a.yaml]\nrisks: [{id: r, risk: TODO}, {id: r, risk: b}]\n",
        encoding="utf-8",
    )
    (tmp_path / "a.yaml").write_text("glossary: [{term: TBD, meaning: b}]\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("agencies: [{id: x, name: FIXME}]\n", encoding="utf-8")

    findings = check(read_plan(str(tmp_path)), select=["MP2", "MP8"]).findings

    assert [(Path(finding.place.file).name, finding.place.line, finding.code) for finding in findings] == [
        ("masterplan.yaml", 6, "MP802"),
        ("masterplan.yaml", 6, "MP201"),
        ("b.yaml", 1, "MP802"),
        ("a.yaml", 1, "MP802"),
    ]


def test_a_crash_in_a_rule_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(_: object) -> Never:
        raise ZeroDivisionError

    broken = replace(registry.rules_so_far()[0], hits=crash)
    monkeypatch.setattr(import_module("masterplan_cli.checking.check"), "registered_rules", lambda: (broken,))
    with pytest.raises(ZeroDivisionError):
        checked(DRAFT)


def test_a_code_cannot_be_registered_twice() -> None:
    both = ("a", "b")
    with pytest.raises(ValueError, match="MP201"):
        registry.rule(
            "MP201",
            "error",
            title=both,
            message=both,
            remedy=both,
            why=both,
            source="",
            bad="",
            at="",
            good="",
        )(lambda _: iter(()))


def test_a_path_with_odd_keys_stays_one_readable_word() -> None:
    text = Bilingual("a", "b")
    finding = Finding(
        "MP101", "error", Place("f", 1, 1), ("pillars", "smart gov.", 0, 'a"b', "x-1"), text, text
    )
    assert finding.path_text == 'pillars["smart gov."][0]["a\\"b"].x-1'
