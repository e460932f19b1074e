"""Findings as workflow commands of GitHub Actions, which show them at their lines in a pull request."""

from collections.abc import Iterator

from masterplan_cli.checking.findings import Finding
from masterplan_cli.writing.file_names import file_in_folder
from masterplan_cli.writing.findings_report import FindingsReport

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_IN_MESSAGES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_MESSAGE = str.maketrans(_IN_MESSAGES)
_PROPERTY = str.maketrans({**_IN_MESSAGES, ":": "%3A", ",": "%2C"})


def write_findings(report: FindingsReport) -> bytes:
    """Write one workflow command for each finding, in UTF-8."""
    return "".join(_commands(report)).encode(errors="backslashreplace")


def _commands(report: FindingsReport) -> Iterator[str]:
    for plan in report.plans:
        for entry in plan.findings:
            yield _command(entry.finding, report)
        for words in plan.notes.values():
            text = f"{plan.plan}: {words.to(report.language)}"
            yield f"::notice title=masterplan::{text.translate(_MESSAGE)}\n"


def _command(finding: Finding, report: FindingsReport) -> str:
    file, line, column = finding.place
    properties = {
        "file": file_in_folder(file, report.folder),
        "line": str(line),
        "col": str(column),
        "title": finding.code,
    }
    listed = ",".join(f"{name}={value.translate(_PROPERTY)}" for name, value in properties.items())
    text = f"{finding.message.to(report.language)}\n{finding.remedy.to(report.language)}"
    return f"::{_COMMANDS[finding.severity]} {listed}::{text.strip().translate(_MESSAGE)}\n"
