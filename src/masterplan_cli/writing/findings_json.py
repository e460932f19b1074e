"""Findings as JSON, for other programs; the form is stable and has its own version."""

import json
from collections.abc import Iterable

from masterplan_cli.checking.exemptions import Exemption, SetAside
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.waiting import RULES_WAIT
from masterplan_cli.text.bilingual import Language
from masterplan_cli.writing.findings_report import FindingsReport

FORMAT_VERSION = "1.2"
"""Grows in its second part when keys are added, in its first when their meaning changes."""


def write_findings(report: FindingsReport) -> bytes:
    """Write the findings of all plans as one JSON document in UTF-8."""
    findings = (reported.finding for plan in report.plans for reported in plan.findings)
    set_aside = (one.set_aside for plan in report.plans for one in plan.set_aside)
    waiting = [plan.plan for plan in report.plans if plan.rules_wait]
    return findings_json(findings, set_aside, waiting, language=report.language)


def findings_json(
    findings: Iterable[Finding],
    set_aside: Iterable[SetAside] = (),
    waiting: Iterable[str] = (),
    *,
    language: Language,
) -> bytes:
    """Write findings as a JSON document in UTF-8.

    Args:
        findings: what checking found; their order is kept.
        set_aside: what it found too, but is accepted for a reason.
        waiting: the plans of which rules could not be checked.
        language: the language of messages and remedies; codes, severities and paths have none.
    """
    listed = [_finding(finding, language) for finding in findings]
    accepted = [_finding(one.finding, language) | _decision(one.exemption) for one in set_aside]
    summary = {
        f"{severity}s": sum(entry["severity"] == severity for entry in listed)
        for severity in ("error", "warning", "info")
    }
    document = {
        "format_version": FORMAT_VERSION,
        "findings": listed,
        "set_aside": accepted,
        "notes": [{"plan": plan, "message": RULES_WAIT.to(language)} for plan in waiting],
        "summary": summary | {"set_aside": len(accepted)},
    }
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode(
        errors="backslashreplace"
    )  # a file name may not be UTF-8


def _finding(finding: Finding, language: Language) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "path": finding.path_text,
        "message": finding.message.to(language),
        "remedy": finding.remedy.to(language),
    }


def _decision(exemption: Exemption) -> dict[str, object]:
    place = exemption.place
    return {
        "reason": exemption.reason,
        "decided_in": "plan" if exemption.is_in_plan else "settings",
        "decided_at": {"file": place.file, "line": place.line, "column": place.column},
    }
