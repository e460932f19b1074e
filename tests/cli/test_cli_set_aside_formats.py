"""What machines are told of findings that somebody accepts: never less than that there are some."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

PLAN = (
    MINIMAL
    + """\
agencies:
  - {id: satu, name: DINAS KOMUNIKASI DAERAH}
  - {id: dua, name: DINAS KESEHATAN DAERAH} # masterplan: abaikan MP805 – papan kantor, 50% & <b>
  - {id: tiga, name: DINAS PENDIDIKAN DAERAH}
"""
)
SETTINGS = '[[ignore]]\ncode = "MP805"\npath = "tiga"\nreason = "sesuai Perda"\n'
SARIF = CHECKOUT / "tests" / "writing_findings" / "sarif-2.1.0-rtm.5.json"
COUNTED = {
    "id": "2 temuan dikecualikan (masterplan.toml: 1, dalam rencana: 1)",
    "en": "2 findings set aside (masterplan.toml: 1, in the plan: 1)",
}


@pytest.fixture(autouse=True)
def plan(masterplan: Masterplan) -> None:
    assert masterplan
    Path("rencana.yaml").write_text(PLAN, encoding="utf-8")
    Path("masterplan.toml").write_text(SETTINGS, encoding="utf-8")


def written(masterplan: Masterplan, form: str, *options: str) -> str:
    result = masterplan("validate", "rencana.yaml", "--select", "MP805", "--format", form, *options)
    assert (result.code, result.err) == (0, "")
    return result.out


@pytest.mark.parametrize("language", ["id", "en"])
def test_json_lists_them_with_reasons(masterplan: Masterplan, language: str) -> None:
    report = json.loads(written(masterplan, "json", "--lang", language))
    assert [finding["line"] for finding in report["findings"]] == [6]
    assert report["summary"] == {"errors": 0, "warnings": 0, "infos": 1, "set_aside": 2}
    first, second = report["set_aside"]
    assert list(first) == [*report["findings"][0], "reason", "decided_in", "decided_at"]
    assert (first["line"], first["reason"], first["decided_in"]) == (7, "papan kantor, 50% & <b>", "plan")
    assert (second["line"], second["reason"], second["decided_in"]) == (8, "sesuai Perda", "settings")
    assert second["decided_at"] == {"file": "masterplan.toml", "line": 1, "column": 1}


def test_sarif_suppresses_them(masterplan: Masterplan) -> None:
    document = json.loads(written(masterplan, "sarif"))
    schema = json.loads(SARIF.read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(document)
    results = document["runs"][0]["results"]
    assert [result.get("suppressions", [{}])[0].get("kind") for result in results] == [
        None,
        "inSource",
        "external",
    ]
    assert results[2]["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "sesuai Perda",
            "location": {
                "physicalLocation": {
                    "artifactLocation": {"uri": "masterplan.toml"},
                    "region": {"startLine": 1, "startColumn": 1},
                }
            },
        }
    ]
    assert len({result["partialFingerprints"]["masterplan/v1"] for result in results}) == 3
    rules = document["runs"][0]["tool"]["driver"]["rules"]
    assert {rules[result["ruleIndex"]]["id"] for result in results} == {"MP805"}


@pytest.mark.parametrize("language", ["id", "en"])
def test_github_and_gitlab_say_how_many(masterplan: Masterplan, language: str) -> None:
    lines = written(masterplan, "github", "--lang", language).splitlines()
    assert len(lines) == 2
    assert lines[-1] == f"::notice title=masterplan::rencana.yaml: {COUNTED[language]}"
    issues = json.loads(written(masterplan, "gitlab", "--lang", language))
    assert len(issues) == 2
    assert len(issues[-1].pop("fingerprint")) == 64
    assert issues[-1] == {
        "description": COUNTED[language],
        "check_name": "masterplan",
        "severity": "info",
        "location": {"path": "rencana.yaml", "lines": {"begin": 1}},
    }


@pytest.mark.parametrize("language", ["id", "en"])
def test_junit_skips_them(masterplan: Masterplan, language: str) -> None:
    root = ET.fromstring(written(masterplan, "junit", "--lang", language))
    assert {name: root.get(name) for name in ("tests", "failures", "skipped")} == {
        "tests": "2",
        "failures": "0",
        "skipped": "1",
    }
    case = root.findall("testsuite/testcase")[-1]
    assert (case.get("name") or "").endswith({"id": "– dikecualikan", "en": "– set aside"}[language])
    skipped = case.find("skipped")
    assert skipped is not None
    assert skipped.get("message") == "papan kantor, 50% & <b>; sesuai Perda"
    assert len((case.findtext("system-out") or "").splitlines()) == 2


@pytest.mark.parametrize("form", ["json", "sarif", "github", "gitlab", "junit"])
def test_without_settings_all_are_findings(masterplan: Masterplan, form: str) -> None:
    out = written(masterplan, form, "--no-settings")
    assert out.count("KOMUNIKASI") == out.count("KESEHATAN") == out.count("PENDIDIKAN") > 0
    assert "papan kantor" not in out
    assert "dikecualikan" not in out
