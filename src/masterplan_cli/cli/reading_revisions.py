"""Reading the revisions that are to be compared: all of them whole, or none."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from masterplan_cli.cli.exit_codes import ExitCode
from masterplan_cli.cli.not_compared import NotComparedError
from masterplan_cli.cli.reports import Report, print_report, structure_of
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.origin import Origin
from masterplan_cli.text.bilingual import Language


class ReadRevision(NamedTuple):
    """A plan, and what reading it gave."""

    report: Report
    plan: Masterplan

    @property
    def origin(self) -> Origin | None:
        """The plan's own file, where it is known."""
        return self.report.reading.origin if self.report.reading else None


def read_revisions(specs: Sequence[str], language: Language) -> list[ReadRevision]:
    """Read plans and tell on stderr what is to be said of them.

    A plan that is too broken to compare, or of which something would be left out (a key that stands twice),
    cannot. What may have been misread is told, and does no harm.

    Raises:
        NotComparedError: one of them cannot be compared.
    """
    reports = [structure_of(spec) for spec in specs]
    for report in reports:
        if report.findings:
            print_report(report, language, to_stderr=True)
    whole = [
        ReadRevision(report, report.plan)
        for report in reports
        if report.plan is not None and not any(finding.severity == "error" for finding in report.findings)
    ]
    if len(whole) < len(reports):
        code = ExitCode.FOUND if all(report.was_read for report in reports) else ExitCode.UNREADABLE
        raise NotComparedError(code, chain.from_iterable(report.findings for report in reports))
    return whole
