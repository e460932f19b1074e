"""Findings as a code quality report of GitLab, which shows them in merge requests."""

import json
from hashlib import sha256
from typing import Any

from masterplan_cli.writing.file_names import file_in_folder
from masterplan_cli.writing.findings_report import FindingsReport, ReportedFinding
from masterplan_cli.writing.fingerprints import with_fingerprints

_SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


def write_findings(report: FindingsReport) -> bytes:
    """Write findings as the list that GitLab documents."""
    findings = (finding for plan in report.plans for finding in plan.findings)
    listed = [
        _issue(reported, fingerprint, report)
        for reported, fingerprint in with_fingerprints(findings, report.folder)
    ]
    for plan in report.plans:
        for what, words in plan.notes.items():
            path = file_in_folder(plan.plan, report.folder)
            listed.append(_note(path, what, words.to(report.language)))
    return (json.dumps(listed, indent=2, ensure_ascii=False) + "\n").encode(errors="backslashreplace")


def _issue(reported: ReportedFinding, fingerprint: str, report: FindingsReport) -> dict[str, Any]:
    finding = reported.finding
    text = f"{finding.message.to(report.language)} {finding.remedy.to(report.language)}"
    return {
        "description": text.strip(),
        "check_name": finding.code,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": file_in_folder(finding.place.file, report.folder),
            "lines": {"begin": max(finding.place.line, 1)},
        },
    }


def _note(path: str, what: str, words: str) -> dict[str, Any]:
    """The format knows neither accepted findings nor what was not checked: issues say it."""
    return {
        "description": words,
        "check_name": "masterplan",
        "fingerprint": sha256(f"{what}\0{path}".encode(errors="backslashreplace")).hexdigest(),
        "severity": _SEVERITIES["info"],
        "location": {"path": path, "lines": {"begin": 1}},
    }
