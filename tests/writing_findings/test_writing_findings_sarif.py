"""SARIF: valid against the official schema, at the right places, with fingerprints that stay."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from findings_sample import FAULTY, FOLDER, finding, of_text, report

from masterplan_cli.checking.codes import all_codes
from masterplan_cli.reading import Place
from masterplan_cli.writing.findings_report import FindingsReport
from masterplan_cli.writing.findings_sarif import write_findings

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def written(given: FindingsReport) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(write_findings(given))
    VALIDATOR.validate(document)
    [run] = document["runs"]
    assert isinstance(run, dict)
    return run


def test_the_judge_judges() -> None:
    document = json.loads(write_findings(report(finding())))
    document["runs"][0]["results"][0]["level"] = "galat"
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(document)


def test_a_result_is_exactly_this() -> None:
    run = written(report(finding()))
    assert run["columnKind"] == "unicodeCodePoints"
    [result] = run["results"]
    fingerprint = result.pop("partialFingerprints")["masterplan/v1"]
    assert len(fingerprint) == 64
    assert result == {
        "ruleId": "MP201",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "Kode dipakai. Ganti."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "rencana.yaml"},
                    "region": {"startLine": 12, "startColumn": 7},
                },
                "logicalLocations": [{"fullyQualifiedName": "agencies[1].id"}],
            }
        ],
    }


def test_every_code_has_metadata_in_both_languages() -> None:
    findings = [finding(code) for code in all_codes()]
    for language in ("id", "en"):
        given = report(*findings)
        run = written(FindingsReport(given.plans, language, given.folder, given.failing))
        rules = run["tool"]["driver"]["rules"]
        assert [rule["id"] for rule in rules] == list(all_codes())
        for rule in rules:
            assert rule["shortDescription"]["text"].strip()
            assert rule["fullDescription"]["text"].endswith(".")
            assert rule["help"]["text"].endswith(f"masterplan explain {rule['id']}")
        assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_the_help_of_a_rule_shows_its_examples() -> None:
    [rule] = written(report(finding("MP102")))["tool"]["driver"]["rules"]
    shown = rule["help"]["markdown"]
    assert "```yaml\nregency: {kind: kabupaten, name: Tuban, provinsi: Jawa Timur}\n```" in shown
    assert "```yaml\nregency: {kind: kabupaten, name: Tuban, province: Jawa Timur}\n```" in shown
    assert shown.index("Salah:") < shown.index("Benar:")


def test_severities_are_mapped() -> None:
    findings = [finding(severity=severity) for severity in ("error", "warning", "info")]
    assert [result["level"] for result in written(report(*findings))["results"]] == [
        "error",
        "warning",
        "note",
    ]


def test_no_findings_is_a_run_without_results() -> None:
    run = written(report())
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


@pytest.mark.parametrize(
    ("file", "folder", "uri"),
    [
        ("rencana kota #1.yaml", FOLDER, "rencana%20kota%20%231.yaml"),
        (f"{FOLDER}/pilar/ékonomi.yaml", FOLDER, "pilar/%C3%A9konomi.yaml"),
        ("/lain/a b.yaml", FOLDER, "file:///lain/a%20b.yaml"),
        ("HEAD~1:a.yaml", FOLDER, "HEAD~1%3Aa.yaml"),
        ("../a.yaml", FOLDER, "../a.yaml"),
        ("pilar\\a b.yaml", "C:\\kerja", "pilar/a%20b.yaml"),
        ("c:\\Kerja\\a.yaml", "C:\\kerja", "a.yaml"),
        ("D:\\lain\\a.yaml", "C:\\kerja", "file:///D:/lain/a.yaml"),
        ("a\udcff.yaml", FOLDER, "a%FF.yaml"),
        ("-", FOLDER, "-"),
    ],
)
def test_uris_are_relative_and_percent_encoded(file: str, folder: str, uri: str) -> None:
    [result] = written(report(finding(place=Place(file, 1, 1)), folder=folder))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def fingerprints(text: str) -> list[str]:
    results = written(report(*of_text(text)))["results"]
    return [result["partialFingerprints"]["masterplan/v1"] for result in results]


def test_fingerprints_are_unique_and_stay_when_lines_move() -> None:
    text = FAULTY.read_text(encoding="utf-8")
    before = fingerprints(text)
    assert len(set(before)) == len(before) > 10
    moved = "# tambahan\n\n" + text.replace("agencies:\n", "agencies:\n  - {id: baru, name: Dinas Baru}\n")
    assert moved.count("Dinas Baru") == 1
    assert set(before) < set(fingerprints(moved))  # the new agency has a finding of its own


def test_a_finding_in_another_file_or_of_another_code_has_another_fingerprint() -> None:
    findings = (finding(), finding("MP202"), finding(place=Place("b.yaml", 12, 7)), finding(line="- {id: b}"))
    results = written(report(*findings))["results"]
    assert len({result["partialFingerprints"]["masterplan/v1"] for result in results}) == len(findings)
