"""``masterplan diff`` of two revisions."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from masterplan_cli.cli.compared import Compared
from masterplan_cli.cli.delivery import deliver, deliver_lines
from masterplan_cli.cli.diff_formats import REDLINE, changes_bytes
from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.matrix import MatrixLook
from masterplan_cli.cli.reading_revisions import ReadRevision, read_revisions
from masterplan_cli.cli.reasons import ReasonsWish, explained_by, init_reasons
from masterplan_cli.cli.request import Request
from masterplan_cli.cli.showing import Showing
from masterplan_cli.cli.sides import check_regencies, check_specs
from masterplan_cli.cli.weighing import Weighing, weighing_for
from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import SEVERITIES, Severity
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.reasons.assigning import without_reasons
from masterplan_cli.comparing.severities import with_severities
from masterplan_cli.text.bilingual import Language


class Delivery(Struct, frozen=True):
    """How changes are weighed and delivered.

    Attributes:
        format: ``text``, ``json``, ``docx``, ``md``, ``html`` or ``redline``.
        output: the target file, of redlines the folder; ``-`` for standard output.
        fail_on: the severity from which on changes give exit code 1; None for never.
        settings: whether the ``masterplan.toml`` of the new plan counts.
        force: whether plans of two regencies are compared all the same.
        reasons: what is wanted of reasons.
        look: how the matrix is printed; of redlines, their template and page numbers.
        profile: the profile that weighs changes, or None.
        showing: which changes are shown as text.
        books: the numbers of the books that redlines are wanted of; empty for all.
    """

    format: str
    output: str
    fail_on: Severity | None
    settings: bool = True
    force: bool = False
    reasons: ReasonsWish = field(default_factory=ReasonsWish)
    look: MatrixLook = field(default_factory=MatrixLook)
    profile: str | None = None
    showing: Showing = field(default_factory=Showing)
    books: tuple[int, ...] = ()


def diff_plans(old: str, new: str, delivery: Delivery, language: Language) -> ExitCode:
    """Compare two plans, deliver what changed, and return the exit code.

    A plan that cannot be compared is reported with its findings; that is never "no changes".

    Raises:
        CommandError: the sides are no two revisions of one plan.
        NotComparedError: a plan, the settings or the file of reasons is too broken.
        OutputError: the result cannot be written.
        UnreadableError: the file of reasons cannot be read.
    """
    check_specs((old, new), language)
    revisions = read_revisions((old, new), language)
    plans = [revision.plan for revision in revisions]
    check_regencies((old, new), (plans[0], plans[1]), language, force=delivery.force)
    opened = revisions[-1].origin
    weighing = weighing_for(new, delivery.profile, language, settings=delivery.settings, opened=opened)
    compared = compared_by(weighing, revisions[0], revisions[1])
    if delivery.reasons.init is not None:
        return init_reasons(delivery.reasons.init, compared, language)
    if delivery.format == REDLINE:
        from masterplan_cli.cli.redlines import printable

        if not printable(compared, language, settings=delivery.settings):
            return ExitCode.FOUND
    return _explained(compared, delivery, language)


def compared_by(weighing: Weighing, old: ReadRevision, new: ReadRevision) -> Compared:
    """Compare two revisions; severities are those of a weighing."""
    comparison = with_severities(compare(old.plan, new.plan), weighing.severities)
    return Compared(
        (old.report, new.report),
        old.plan,
        new.plan,
        comparison,
        without_reasons(comparison.changes),
        weighed_by=weighing.by,
        extra=weighing.settings,
    )


def failing_code(changes: Iterable[Change], fail_on: Severity | None) -> ExitCode:
    """Return the exit code for some changes: whether one is as grave as ``fail_on`` or graver."""
    if fail_on is None:
        return ExitCode.DONE
    failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return ExitCode.FOUND if any(change.severity in failing for change in changes) else ExitCode.DONE


def _explained(compared: Compared, delivery: Delivery, language: Language) -> ExitCode:
    """Deliver the changes with their reasons; missing ones fail only after everything was delivered."""
    assignment = explained_by(delivery.reasons, compared.comparison.changes, language)
    with_reasons = delivery.reasons.file is not None
    _deliver(replace(compared, explained=assignment.explained, with_reasons=with_reasons), delivery, language)
    if delivery.reasons.required and assignment.lacking:
        return ExitCode.FOUND
    return failing_code(compared.comparison.changes, delivery.fail_on)


def _deliver(compared: Compared, delivery: Delivery, language: Language) -> None:
    if delivery.format == "text":
        from masterplan_cli.cli.changes_text import change_lines

        deliver_lines(change_lines(compared, delivery.showing, language), delivery.output, compared.inputs)
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
