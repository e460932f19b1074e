"""``masterplan render``."""

import gc
from collections.abc import Sequence

from msgspec.structs import replace

from masterplan_cli.cli.books import note_set_aside, write_books
from masterplan_cli.cli.claims import Claims, ClaimsOfThisRun
from masterplan_cli.cli.console import print_text
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.failures import CommandError
from masterplan_cli.cli.inputs import each_plan
from masterplan_cli.cli.jobs import processes_for
from masterplan_cli.cli.progress import steps
from masterplan_cli.cli.reports import Report, print_report
from masterplan_cli.cli.request import Request
from masterplan_cli.cli.validate import Selection, report_on
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual, Language


def render_plans(specs: Sequence[str], request: Request, language: Language) -> ExitCode:
    """Print the books of every plan and return the exit code; a broken plan stops none of the others."""
    plans = list(each_plan(specs, tell=True))
    if request.output is None and len(plans) > 1:
        raise CommandError(ExitCode.USAGE, _ONE_PLAN_FOR_STDOUT.format(count=len(plans)))
    processes = processes_for(plans, request.jobs)
    if processes > 1:
        from masterplan_cli.cli.workers import render_in_workers

        return render_in_workers(plans, request, language, processes)
    code = ExitCode.DONE
    claims = ClaimsOfThisRun()
    for number, spec in enumerate(steps(plans, len(plans), language)):
        if number:
            gc.collect()  # switched off by __main__; memory must not grow with the number of plans
        code = max(code, render_plan(spec, request, language, claims))
    return code


def render_plan(spec: str, request: Request, language: Language, claims: Claims) -> ExitCode:
    """Print the books of one plan, or why there are none, and return its exit code.

    Raises:
        CommandError: the run cannot go on.
    """
    selection = Selection(errors_only=not request.draft, settings=request.settings)
    report = report_on(spec, selection, printing=True, draft=request.draft)
    plan = _printable(report, request, language)
    if plan is None:
        return ExitCode.FOUND if report.was_read else ExitCode.UNREADABLE
    write_books(plan, report, request, claims)
    note_set_aside(report, language)
    return ExitCode.DONE


def _printable(report: Report, request: Request, language: Language) -> Masterplan | None:
    plan = report.plan
    broken = any(finding.severity == "error" for finding in report.findings)
    if plan is not None and not broken:
        return plan
    if plan is not None and request.draft:
        if report.lost:
            _print_errors(report, language)
        return plan
    print_report(report, language, to_stderr=True)
    advice = _NOT_PRINTED_DRAFT if report.was_read else _NOT_PRINTED
    print_text(advice.format(plan=report.spec).to(language), to_stderr=True)
    return None


def _print_errors(report: Report, language: Language) -> None:
    errors = tuple(finding for finding in report.findings if finding.severity == "error")
    print_report(replace(report, findings=errors), language, to_stderr=True)
    print_text(_PRINTED_DRAFT.format(plan=report.spec).to(language), to_stderr=True)


_NOT_PRINTED = Bilingual(
    "{plan}: buku tidak dicetak; perbaiki galat di atas", "{plan}: no book was printed; mend the errors above"
)
_NOT_PRINTED_DRAFT = Bilingual(
    "{plan}: buku tidak dicetak; perbaiki galat di atas, atau cetak rancangan dengan --draft",
    "{plan}: no book was printed; mend the errors above, or print a draft with --draft",
)
_PRINTED_DRAFT = Bilingual(
    "{plan}: dicetak sebagai rancangan tanpa isian yang salah di atas",
    "{plan}: printed as a draft, without what is wrong above",
)
_ONE_PLAN_FOR_STDOUT = Bilingual(
    "keluaran baku hanya memuat satu rencana, bukan {count}", "standard output takes one plan, not {count}"
)
