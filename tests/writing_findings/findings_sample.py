"""Findings that a plan could give, and reports made of them."""

from collections.abc import Sequence
from pathlib import Path

from masterplan_cli.checking.check import check
from masterplan_cli.checking.findings import Finding
from masterplan_cli.reading import Place, read_plan
from masterplan_cli.reading.faults import Severity
from masterplan_cli.reading.tree import Path as PlanPath
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.writing.findings_report import FindingsReport, PlanFindings, ReportedFinding

FOLDER = "/kerja/smart city"
PLACE = Place("rencana.yaml", 12, 7)
FAULTY = Path(__file__).parents[1] / "golden" / "faulty.yaml"


def finding(  # noqa: PLR0917
    code: str = "MP201",
    severity: Severity = "error",
    place: Place = PLACE,
    path: PlanPath = ("agencies", 1, "id"),
    message: str = "Kode dipakai.",
    remedy: str = "Ganti.",
    line: str = "  - {id: a}",
) -> ReportedFinding:
    both = Bilingual(message, f"(en) {message}"), Bilingual(remedy, f"(en) {remedy}")
    return ReportedFinding(Finding(code, severity, place, path, *both), line)


def report(
    *findings: ReportedFinding,
    plan: str = "rencana.yaml",
    folder: str = FOLDER,
    failing: Sequence[str] = ("error",),
) -> FindingsReport:
    return FindingsReport([PlanFindings(plan, findings)], "id", folder, frozenset(failing))


def of_text(text: str) -> tuple[ReportedFinding, ...]:
    """Check a plan and return what is found, each with its line."""
    lines = text.split("\n")
    found = check(read_plan("-", stdin=text.encode)).findings
    return tuple(ReportedFinding(entry, lines[entry.place.line - 1]) for entry in found)
