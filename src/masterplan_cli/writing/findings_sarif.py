"""Findings as SARIF 2.1.0, which GitHub's code scanning and many editors read."""

import json
from typing import Any

from masterplan_cli import __version__
from masterplan_cli.checking.code_facts import CodeFacts, code_facts
from masterplan_cli.checking.exemptions import Exemption
from masterplan_cli.checking.waiting import RULES_WAIT
from masterplan_cli.text.bilingual import Language
from masterplan_cli.writing.code_help import help_markdown, help_text
from masterplan_cli.writing.file_names import file_uri
from masterplan_cli.writing.findings_report import FindingsReport, ReportedFinding
from masterplan_cli.writing.fingerprints import with_fingerprints

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_FINGERPRINT = "masterplan/v1"


def write_findings(report: FindingsReport) -> bytes:
    """Write findings as one run, with what is known of every code that occurs."""
    accepted = [one for plan in report.plans for one in plan.set_aside]
    findings = [finding for plan in report.plans for finding in plan.findings]
    findings += [one.reported for one in accepted]
    exemptions = {id(one.reported): one.exemption for one in accepted}
    rules = {code: number for number, code in enumerate(sorted({entry.finding.code for entry in findings}))}
    run = {
        "tool": {"driver": _driver(tuple(rules), report.language)},
        "invocations": [_invocation(report)],
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(entry, rules[entry.finding.code], fingerprint, report)
            | _suppressions(exemptions.get(id(entry)), report.folder)
            for entry, fingerprint in with_fingerprints(findings, report.folder)
        ],
    }
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode(errors="backslashreplace")


def _invocation(report: FindingsReport) -> dict[str, Any]:
    """A plan of which rules could not be checked is a notification: its results are not all there is."""
    notifications = [
        {
            "level": "warning",
            "message": {"text": RULES_WAIT.to(report.language)},
            "locations": [
                {"physicalLocation": {"artifactLocation": {"uri": file_uri(plan.plan, report.folder)}}}
            ],
        }
        for plan in report.plans
        if plan.rules_wait
    ]
    return {"executionSuccessful": True, "toolExecutionNotifications": notifications}


def _driver(codes: tuple[str, ...], language: Language) -> dict[str, Any]:
    known = code_facts()
    return {
        "name": "masterplan",
        "semanticVersion": __version__,
        "rules": [_rule(known[code], language) for code in codes],
    }


def _rule(facts: CodeFacts, language: Language) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": facts.code,
        "shortDescription": {"text": facts.title.to(language)},
        "fullDescription": {"text": facts.explanation.to(language)},
        "help": {"text": help_text(facts, language), "markdown": help_markdown(facts, language)},
        "defaultConfiguration": {"level": _LEVELS[facts.severity]},
    }
    if source := facts.source.to(language):
        rule["properties"] = {"source": source}
    return rule


def _result(reported: ReportedFinding, rule: int, fingerprint: str, report: FindingsReport) -> dict[str, Any]:
    finding = reported.finding
    text = f"{finding.message.to(report.language)} {finding.remedy.to(report.language)}"
    location = _location(finding.place, report.folder)
    if finding.path:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.path_text}]
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": text.strip()},
        "locations": [location],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }


def _suppressions(exemption: Exemption | None, folder: str) -> dict[str, Any]:
    """A finding that somebody accepts is a result all the same, which readers of SARIF do not count."""
    if exemption is None:
        return {}
    suppression = {
        "kind": "inSource" if exemption.is_in_plan else "external",
        "status": "accepted",
        "justification": exemption.reason,
        "location": _location(exemption.place, folder),
    }
    return {"suppressions": [suppression]}


def _location(place: tuple[str, int, int], folder: str) -> dict[str, Any]:
    file, line, column = place
    region = {"startLine": max(line, 1), "startColumn": max(column, 1)}
    return {"physicalLocation": {"artifactLocation": {"uri": file_uri(file, folder)}, "region": region}}
