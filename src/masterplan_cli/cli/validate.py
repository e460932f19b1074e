"""``masterplan validate``."""

import gc
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.checking.check import check
from masterplan_cli.checking.codes import unknown_prefixes
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.waiting import asks_for_rules
from masterplan_cli.cli.console import print_bytes, print_lines
from masterplan_cli.cli.drafts import drafted
from masterplan_cli.cli.excerpts import line_at
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.findings_text import hint_line, overall_line, set_aside_lines, waiting_line
from masterplan_cli.cli.inputs import each_plan
from masterplan_cli.cli.logos import plan_logo
from masterplan_cli.cli.reports import Report, print_report, readable
from masterplan_cli.cli.settings import Decisions, decisions_about
from masterplan_cli.reading.faults import Fault, Reading, Severity
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.writing.findings_formats import findings_writer
from masterplan_cli.writing.findings_report import (
    FindingsReport,
    PlanFindings,
    ReportedFinding,
    ReportedSetAside,
)

_UNKNOWN_CODE = Bilingual("kode {codes} tidak ada", "there is no code {codes}")
_RANKS: dict[str, int] = {"error": 0, "warning": 1, "info": 2}


class Selection(Struct, frozen=True):
    """Which findings are asked for.

    Attributes:
        select: codes or prefixes; empty for all.
        ignore: codes or prefixes to leave out.
        stage: what the bimtek of this number must leave behind, 1 to 4; None for what the plan's status asks.
        errors_only: whether rules that never find an error are left out.
        settings: whether ``masterplan.toml`` and the exceptions in the plan count.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    stage: int | None = None
    errors_only: bool = False
    settings: bool = True


class Showing(Struct, frozen=True):
    """How findings are shown.

    Attributes:
        output_format: ``text``, or a name of ``FINDINGS_FORMATS``.
        fail_on: the mildest severity that fails the run.
        verbose: whether text shows every finding of a code, however many there are.
        review: the file that review notes are written to, or None.
    """

    output_format: str
    fail_on: Severity
    verbose: bool = False
    review: Path | None = None


def validate_plans(
    specs: Sequence[str], selection: Selection, showing: Showing, language: Language
) -> ExitCode:
    """Check plans, print what was found, and return the exit code.

    Raises:
        CommandError: a code in the selection does not exist, or review notes cannot be had in this way.
        OutputError: the review notes cannot be written.
    """
    if unknown := unknown_prefixes((*selection.select, *selection.ignore)):
        raise CommandError(ExitCode.USAGE, _UNKNOWN_CODE.format(codes=", ".join(unknown)))
    shown = _as_text if showing.output_format == "text" else _for_machines
    if showing.review is not None:
        from masterplan_cli.cli.reviews import check_review, write_review

        check_review(showing.review, specs)
    code = ExitCode.DONE
    for report in shown(_reports(specs, selection), showing, language):
        code = max(code, _exit_code(report, showing.fail_on))
        if showing.review is not None:
            write_review(report, selection, showing.review, language)
    return code


def _reports(specs: Sequence[str], selection: Selection) -> Iterator[Report]:
    for number, spec in enumerate(each_plan(specs, tell=True)):
        if number:
            gc.collect()  # switched off by __main__; memory must not grow with the number of plans
        yield report_on(spec, selection)


def _as_text(reports: Iterable[Report], showing: Showing, language: Language) -> Iterator[Report]:
    counts: Counter[Severity] = Counter()
    set_aside: list[bool] = []
    plans = 0
    gravest: Finding | None = None
    for report in reports:
        print_report(report, language, verbose=showing.verbose)
        if report.rules_wait:
            print_lines([waiting_line(language)])
        counts.update(finding.severity for finding in report.findings)
        set_aside += (one.is_in_plan for one in report.set_aside)
        gravest = min(filter(None, (gravest, *report.findings)), key=_rank, default=None)
        plans += 1
        yield report
    if plans > 1:
        print_lines([(), overall_line(counts, plans, language), *set_aside_lines(set_aside, language)])
    if gravest and sys.stderr.isatty():  # a hint for people, not a part of the result
        print_lines([hint_line(gravest.code, language)], to_stderr=True)


def _rank(finding: Finding) -> int:
    return _RANKS[finding.severity]


def _for_machines(reports: Iterable[Report], showing: Showing, language: Language) -> Iterator[Report]:
    plans = []
    for report in reports:
        plans.append(_reported(report))
        yield report
    failing = frozenset(severity for severity, rank in _RANKS.items() if rank <= _RANKS[showing.fail_on])
    write = findings_writer(showing.output_format)
    print_bytes(write(FindingsReport(plans, language, str(Path.cwd()), failing)))


def _reported(report: Report) -> PlanFindings:
    findings = tuple(_with_line(finding, report) for finding in report.findings)
    set_aside = (ReportedSetAside(_with_line(one.finding, report), one.exemption) for one in report.set_aside)
    return PlanFindings(report.spec, findings, tuple(set_aside), rules_wait=report.rules_wait)


def _with_line(finding: Finding, report: Report) -> ReportedFinding:
    return ReportedFinding(finding, line_at(finding.place, report.sources) or "")


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
        waiting = asks_for_rules(selection.select, selection.ignore)
        return replace(reading, rules_wait=waiting and bool(reading.sources))
    logo = plan_logo(spec, reading) if printing or spec != "-" else None
    if isinstance(logo, Fault):
        reading, logo = replace(reading, faults=(*reading.faults, logo)), None
    return replace(report_of(spec, reading, selection, draft=draft), logo=logo)


def report_of(spec: str, reading: Reading, selection: Selection, *, draft: bool = False) -> Report:
    """Check one plan that was read, as its settings and its own exceptions ask.

    Args:
        spec: the plan as the user named it.
        reading: what was read of it.
        selection: which findings are asked for.
        draft: whether what gives no plan is made into one, by leaving out what hinders it.
    """
    is_whole = not any(fault.severity == "error" for fault in reading.faults)
    decisions = decisions_about(spec, reading) if selection.settings else Decisions()
    reading = decisions.told_with(reading)
    checked = check(
        reading,
        select=selection.select,
        ignore=selection.ignore,
        stage=selection.stage,
        errors_only=selection.errors_only,
        settings=decisions.settings,
    )
    lost = checked.plan is None or not is_whole
    found = drafted(reading, decisions.settings) if checked.plan is None and draft else checked
    return Report(
        spec,
        found.findings,
        reading.sources,
        found.plan,
        was_read=True,
        lost=lost,
        set_aside=found.set_aside,
        reading=reading,
        settings=decisions.settings,
        rules_wait=found.plan is None and asks_for_rules(selection.select, selection.ignore),
    )


def _exit_code(report: Report, fail_on: Severity) -> ExitCode:
    if not report.was_read:
        return ExitCode.UNREADABLE
    bar = _RANKS[fail_on]
    broken = report.plan is None
    found = broken or any(_RANKS[finding.severity] <= bar for finding in report.findings)
    return ExitCode.FOUND if found else ExitCode.DONE
