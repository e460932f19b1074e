"""``masterplan diff``."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from masterplan_cli.cli.changes_text import change_lines
from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.console import print_lines
from masterplan_cli.cli.delivery import deliver
from masterplan_cli.cli.diff_formats import REDLINE, changes_bytes, check_options
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.matrix import MatrixLook
from masterplan_cli.cli.reasons import ReasonsWish, explained_by, init_reasons
from masterplan_cli.cli.reports import Report, print_report, structure_of
from masterplan_cli.cli.request import Request
from masterplan_cli.cli.sides import check_regencies, check_specs
from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.change_class import SEVERITIES, Severity
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.reasons.assigning import without_reasons
from masterplan_cli.text.bilingual import Language


@dataclass(frozen=True, slots=True)
class Delivery:
    """How changes are delivered.

    Attributes:
        format: ``text``, ``json``, ``docx``, ``md``, ``html`` or ``redline``.
        output: the target file, of redlines the folder; ``-`` for standard output.
        fail_on: the severity from which on changes give exit code 1; None for never.
        force: whether plans of two regencies are compared all the same.
        reasons: what is wanted of reasons.
        look: how the matrix is printed; of redlines, their template and page numbers.
        books: the numbers of the books that redlines are wanted of; empty for all.
    """

    format: str
    output: str
    fail_on: Severity | None
    force: bool = False
    reasons: ReasonsWish = field(default_factory=ReasonsWish)
    look: MatrixLook = field(default_factory=MatrixLook)
    books: tuple[int, ...] = ()


def diff_plans(old: str, new: str, delivery: Delivery, language: Language) -> ExitCode:
    """Compare two plans, deliver what changed, and return the exit code.

    A plan that is too broken to compare, or of which something would be left out (a key that stands twice),
    is reported with its findings; that is never "no changes". What may have been misread is told beside the
    changes.

    Raises:
        CommandError: the sides are no two revisions of one plan, or the options do not go together.
        OutputError: the result cannot be written.
        UnreadableError: the file of reasons cannot be read.
    """
    check_options(delivery.format, books=delivery.books, reasons=delivery.reasons.file is not None)
    check_specs(old, new, language)
    reports = structure_of(old), structure_of(new)
    for report in reports:
        if report.findings:
            print_report(report, language, to_stderr=True)
    before, after = reports[0].plan, reports[1].plan
    if before is None or after is None or any(map(_is_faulty, reports)):
        return ExitCode.FOUND if all(report.was_read for report in reports) else ExitCode.UNREADABLE
    check_regencies((old, new), (before, after), language, force=delivery.force)
    comparison = compare(before, after)
    compared = Compared(reports, before, after, comparison, without_reasons(comparison.changes))
    if delivery.reasons.init is not None:
        return init_reasons(delivery.reasons.init, compared, language)
    if delivery.format == REDLINE:
        from masterplan_cli.cli.redlines import printable

        if not printable(compared, language):
            return ExitCode.FOUND
    return _explained(compared, delivery, language)


def _explained(compared: Compared, delivery: Delivery, language: Language) -> ExitCode:
    """Deliver the changes with their reasons; missing ones fail only after everything was delivered."""
    assignment = explained_by(delivery.reasons, compared.comparison.changes, language)
    if assignment is None:
        return ExitCode.FOUND
    with_reasons = delivery.reasons.file is not None
    _deliver(replace(compared, explained=assignment.explained, with_reasons=with_reasons), delivery, language)
    if delivery.reasons.required and assignment.lacking:
        return ExitCode.FOUND
    return _exit_code(compared.comparison, delivery.fail_on)


def _deliver(compared: Compared, delivery: Delivery, language: Language) -> None:
    if delivery.format == "text" and delivery.output == "-":
        told = compared.comparison, compared.before, compared.after, language, compared.explained
        print_lines(change_lines(*told))
    elif delivery.format == REDLINE:
        from masterplan_cli.cli.redlines import write_redlines

        write_redlines(compared, _request(delivery), language)
    else:
        content = changes_bytes(compared, delivery.format, delivery.look, language)
        deliver(content, delivery.output, compared.inputs)


def _request(delivery: Delivery) -> Request:
    output = None if delivery.output == "-" else Path(delivery.output)
    look = delivery.look
    return Request(
        output, ("docx",), delivery.books, look.template, draft=False, page_numbers=look.page_numbers
    )


def _is_faulty(report: Report) -> bool:
    return any(finding.severity == "error" for finding in report.findings)


def _exit_code(comparison: Comparison, fail_on: Severity | None) -> ExitCode:
    if fail_on is None:
        return ExitCode.DONE
    failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    found = any(change.severity in failing for change in comparison.changes)
    return ExitCode.FOUND if found else ExitCode.DONE
