"""GitHub annotations, GitLab code quality and JUnit: the forms that those systems document."""

import json
from xml.etree import ElementTree as ET

from findings_sample import FAULTY, finding, of_text, report

from masterplan_cli.reading import Place
from masterplan_cli.writing import findings_github, findings_gitlab, findings_junit
from masterplan_cli.writing.findings_report import FindingsReport, PlanFindings

AWKWARD = "50% dari a:b, c\r\nbaris dua"


def test_github_escapes_messages_and_properties_as_it_documents() -> None:
    awkward = finding(message=AWKWARD, place=Place("a,b:100%.yaml", 3, 4))
    assert findings_github.write_findings(report(awkward)).decode() == (
        "::error file=a%2Cb%3A100%25.yaml,line=3,col=4,title=MP201"
        "::50%25 dari a:b, c%0D%0Abaris dua%0AGanti.\n"
    )


def test_github_has_a_command_for_each_severity_and_one_line_for_each_finding() -> None:
    findings = [finding(severity=severity, message=AWKWARD) for severity in ("error", "warning", "info")]
    lines = findings_github.write_findings(report(*findings)).decode().splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning", "::notice"]


def test_github_says_nothing_without_findings() -> None:
    assert findings_github.write_findings(report()) == b""


def test_a_gitlab_issue_is_exactly_this() -> None:
    [issue] = json.loads(findings_gitlab.write_findings(report(finding())))
    assert len(issue.pop("fingerprint")) == 64
    assert issue == {
        "description": "Kode dipakai. Ganti.",
        "check_name": "MP201",
        "severity": "critical",
        "location": {"path": "rencana.yaml", "lines": {"begin": 12}},
    }


def test_gitlab_severities_are_those_it_knows_and_fingerprints_differ() -> None:
    findings = [finding(severity=severity) for severity in ("error", "warning", "info")]
    issues = json.loads(findings_gitlab.write_findings(report(*findings, *findings)))
    assert [issue["severity"] for issue in issues] == ["critical", "minor", "info"] * 2
    assert len({issue["fingerprint"] for issue in issues}) == 6


def test_gitlab_without_findings_is_an_empty_list() -> None:
    assert json.loads(findings_gitlab.write_findings(report())) == []


def junit(given: FindingsReport) -> ET.Element:
    return ET.fromstring(findings_junit.write_findings(given))


def test_junit_says_which_command_explains_a_code() -> None:
    [case] = junit(report(finding())).iter("testcase")
    assert (case.findtext("failure") or "").endswith("\nPenjelasan: masterplan explain MP201")


def test_junit_has_a_suite_for_each_plan_and_a_case_for_each_code() -> None:
    findings = of_text(FAULTY.read_text(encoding="utf-8"))
    plans = [PlanFindings("a.yaml", findings), PlanFindings("b.yaml", ())]
    root = junit(FindingsReport(plans, "id", "/", frozenset(("error",))))
    first, second = root.findall("testsuite")
    codes = [case.get("name", "").split(" ")[0] for case in first]
    assert codes == sorted({entry.finding.code for entry in findings})
    failing = {entry.finding.code for entry in findings if entry.finding.severity == "error"}
    assert {
        case.get("name", "").split(" ")[0] for case in first if case.find("failure") is not None
    } == failing
    assert (first.get("tests"), first.get("failures")) == (str(len(codes)), str(len(failing)))
    assert (second.get("name"), second.get("tests"), second.get("failures")) == ("b.yaml", "1", "0")
    assert [case.get("name") for case in second] == ["tidak ada temuan"]
    assert (root.get("tests"), root.get("failures")) == (str(len(codes) + 1), str(len(failing)))


def test_junit_fails_what_fails_the_run() -> None:
    warning = finding(severity="warning")
    assert junit(report(warning)).get("failures") == "0"
    assert junit(report(warning)).find(".//system-out") is not None
    assert junit(report(warning, failing=("error", "warning"))).get("failures") == "1"


def test_junit_holds_any_text() -> None:
    awkward = "<b>&\"'\x00\x1b]]>\udcff"
    root = junit(report(finding(message=awkward), plan=f"{awkward}.yaml"))
    failure = root.find(".//failure")
    assert failure is not None
    assert "<b>&\"'\ufffd\ufffd]]>\ufffd" in (failure.text or "")
