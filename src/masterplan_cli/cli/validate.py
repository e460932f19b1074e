"""``masterplan validate``."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from masterplan_cli.checking.check import check
from masterplan_cli.checking.codes import unknown_prefixes
from masterplan_cli.cli.console import print_bytes
from masterplan_cli.cli.drafts import drafted
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.inputs import each_plan
from masterplan_cli.cli.logos import plan_logo
from masterplan_cli.cli.reports import Report, print_report, readable
from masterplan_cli.reading.faults import Fault, Severity
from masterplan_cli.text.bilingual import Bilingual, Language

_UNKNOWN_CODE = Bilingual("kode {codes} tidak ada", "there is no code {codes}")
_RANKS: dict[str, int] = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Selection:
    """Which findings are asked for.

    Attributes:
        select: codes or prefixes; empty for all.
        ignore: codes or prefixes to leave out.
        stage: what the bimtek of this number must leave behind, 1 to 4; None for what the plan's status asks.
        errors_only: whether rules that never find an error are left out.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    stage: int | None = None
    errors_only: bool = False


def validate_plans(
    specs: Sequence[str], selection: Selection, output_format: str, fail_on: Severity, language: Language
) -> ExitCode:
    """Check plans, print what was found, and return the exit code.

    Raises:
        CommandError: a code in the selection does not exist.
    """
    if unknown := unknown_prefixes((*selection.select, *selection.ignore)):
        raise CommandError(ExitCode.USAGE, _UNKNOWN_CODE.format(codes=", ".join(unknown)))
    reports = [report_on(spec, selection) for spec in each_plan(specs)]
    if output_format == "json":
        from masterplan_cli.writing.findings_json import findings_json

        findings = [finding for report in reports for finding in report.findings]
        print_bytes(findings_json(findings, language=language))
    else:
        for report in reports:
            print_report(report, language)
    return max((_exit_code(report, fail_on) for report in reports), default=ExitCode.DONE)


def report_on(spec: str, selection: Selection, *, printing: bool = False, draft: bool = False) -> Report:
    """Read and check one plan; a file that cannot be read is reported like any other finding.

    Args:
        spec: the plan as the user named it.
        selection: which findings are asked for.
        draft: whether a file that gives no plan is made into one, by leaving out what hinders it.
        printing: whether books will be printed; then a plan from standard input must name no picture.
    """
    reading = readable(spec, partly=draft)
    if isinstance(reading, Report):
        return reading
    logo = plan_logo(spec, reading.tree) if printing or spec != "-" else None
    if isinstance(logo, Fault):
        reading, logo = replace(reading, faults=(*reading.faults, logo)), None
    checked = check(
        reading,
        select=selection.select,
        ignore=selection.ignore,
        stage=selection.stage,
        errors_only=selection.errors_only,
    )
    plan, findings = checked.plan, checked.findings
    lost = plan is None or any(fault.severity == "error" for fault in reading.faults)
    if plan is None and draft:
        plan, findings = drafted(reading)
    return Report(spec, findings, reading.sources, plan, was_read=True, logo=logo, lost=lost)


def _exit_code(report: Report, fail_on: Severity) -> ExitCode:
    if not report.was_read:
        return ExitCode.UNREADABLE
    bar = _RANKS[fail_on]
    broken = report.plan is None
    found = broken or any(_RANKS[finding.severity] <= bar for finding in report.findings)
    return ExitCode.FOUND if found else ExitCode.DONE
