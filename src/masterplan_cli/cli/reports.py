"""What was found in one plan, and how it is printed."""

from msgspec import Struct, field

from masterplan_cli.checking.exemptions import SetAside
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.settings import Settings
from masterplan_cli.cli.console import print_lines
from masterplan_cli.cli.inputs import read_input
from masterplan_cli.document.pictures import Picture
from masterplan_cli.plan.build import build_plan, faults_within
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.faults import Reading, UnreadableError
from masterplan_cli.text.bilingual import Language


class Report(Struct, frozen=True):
    """What was found in one plan.

    Attributes:
        spec: the plan as the user named it.
        findings: in file order.
        sources: the text of each file, to show lines.
        plan: the plan, or None when the file does not give one.
        was_read: whether the file could be read at all.
        logo: the picture that the plan names, without a description, or None.
        lost: whether something that the file says is not in the plan, because it could not be read.
        set_aside: findings that are accepted for a reason.
        reading: what was read, possibly in part; None where that is nothing.
        settings: what was decided about checking the plan.
        digests: the SHA-256 of each file's bytes in hexadecimal.
        rules_wait: whether rules that were asked for could not be checked.
    """

    spec: str
    findings: tuple[Finding, ...]
    sources: dict[str, str]
    plan: Masterplan | None
    was_read: bool
    logo: Picture | None = None
    lost: bool = False
    set_aside: tuple[SetAside, ...] = ()
    reading: Reading | None = None
    settings: Settings = field(default_factory=Settings)
    digests: dict[str, str] = field(default_factory=dict)
    rules_wait: bool = False


def readable(spec: str, *, partly: bool = False) -> Reading | Report:
    """Read a plan; what cannot be read gives a report that says why.

    Args:
        spec: the plan as the user named it.
        partly: whether a plan will do of which included files are missing.
    """
    from masterplan_cli.comparing.reasons.recognizing import reasons_instead_of_plan

    try:
        reading = read_input(spec)
        misnamed = reasons_instead_of_plan(spec, reading.tree)
        if misnamed is None:
            return reading
        return Report(spec, (Finding.from_fault(misnamed),), reading.sources, None, was_read=True)
    except UnreadableError as error:
        if partly and error.tree is not None:
            return Reading(error.tree, error.faults, error.sources)
        faults = error.faults if error.intact is None else (*error.faults, *faults_within(error.intact))
        in_order = sorted(faults, key=lambda fault: fault.place) if error.intact else faults
        findings = tuple(map(Finding.from_fault, in_order))
        part = Reading(error.tree, error.faults, error.sources) if error.tree is not None else None
        return Report(spec, findings, error.sources, None, was_read=False, reading=part)


def structure_of(spec: str) -> Report:
    """Read a plan and check its structure only: all that comparing needs."""
    reading = readable(spec)
    return reading if isinstance(reading, Report) else structure_report(spec, reading)


def structure_report(spec: str, reading: Reading) -> Report:
    """Check the structure of a plan that was read."""
    built = build_plan(reading.tree)
    findings = tuple(map(Finding.from_fault, (*reading.faults, *built.faults)))
    return Report(
        spec, findings, reading.sources, built.plan, was_read=True, digests=reading.digests, reading=reading
    )


def print_report(
    report: Report, language: Language, *, to_stderr: bool = False, verbose: bool = False
) -> None:
    """Print the findings of one plan and a summary.

    Args:
        report: what was found.
        language: of the messages.
        to_stderr: whether they are notes beside another result.
        verbose: whether findings of one code are all shown, however many there are.
    """
    from masterplan_cli.cli.findings_text import findings_lines, set_aside_lines, summary_lines

    lines = list(findings_lines(report.findings, report.sources, language, verbose=verbose))
    lines.extend(summary_lines(report.spec, report.findings, report.plan, language))
    lines.extend(set_aside_lines([one.is_in_plan for one in report.set_aside], language))
    print_lines(lines, to_stderr=to_stderr)
