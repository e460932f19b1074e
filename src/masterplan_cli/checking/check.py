"""Checking a plan: faults of the file, faults of structure and broken rules, in the order of the file."""

from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.codes import fault_codes
from masterplan_cli.checking.deciding import decide, unneeded_findings, unneeded_names, with_severity
from masterplan_cli.checking.exemptions import SetAside
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.registry import Hit, Rule
from masterplan_cli.checking.selection import Selection
from masterplan_cli.checking.settings import Settings
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.problem_kinds import TOO_MANY_OF_A_RULE
from masterplan_cli.reading.faults import Reading, Severity
from masterplan_cli.reading.kinds.settings import EXCEPTION_UNNEEDED

_MOST_OF_A_RULE = 1000  # nobody reads more, and each costs time and memory that a hostile file would take


class Checked(Struct, frozen=True):
    """What came of a check.

    Attributes:
        plan: the plan, or None when the file does not give one.
        findings: everything that was found, in the order of the file.
        index: look-ups over the plan, or None without a plan.
        set_aside: what was found too, but is accepted for a reason, in the order of the file.
    """

    plan: Masterplan | None
    findings: tuple[Finding, ...]
    index: Index | None
    set_aside: tuple[SetAside, ...] = ()


_NO_SETTINGS = Settings()


def check(  # noqa: PLR0913  # each narrows what is found in its own way
    reading: Reading,
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    stage: int | None = None,
    errors_only: bool = False,
    settings: Settings = _NO_SETTINGS,
) -> Checked:
    """Check a plan that was read.

    Args:
        reading: what `masterplan_cli.reading.read_plan` gives.
        select: code prefixes; when given, only findings under them are reported.
        ignore: code prefixes that are not reported; the longer of two matching prefixes decides.
        stage: the bimtek (1 to 4) after which the plan is checked: parts of later stages are not asked
            for, and missing parts of this and earlier ones count in full, also in a draft.
        errors_only: leaves out the rules that never find an error, for whoever only asks whether the
            plan can be printed.
        settings: what was decided about this plan: severities, exemptions, names of its own.
    """
    built = build_plan(reading.tree)
    selection = Selection(select, ignore)
    faults = (*reading.faults, *built.faults)
    findings = [Finding.from_fault(fault) for fault in faults if selection.wants(fault.code)]
    subject = Subject(built.plan, reading.tree, settings.names) if built.plan else None
    rules = [
        rule
        for rule in registered_rules()
        if selection.wants(rule.code)
        and not _comes_later(rule, stage)
        and (not errors_only or _can_be_error(rule, settings))
    ]
    if subject:
        for rule in rules:
            findings += _findings(rule, subject, stage)
    index = subject.index if subject else None
    decided = decide(_in_file_order(findings, reading), settings, index)
    remaining = decided.findings
    decisions = decided.unneeded or settings.names
    if decisions and subject and not errors_only and selection.wants(EXCEPTION_UNNEEDED.code):
        looked_for = {rule.code for rule in rules}.union(filter(selection.wants, fault_codes()))
        unneeded = [
            *unneeded_findings(decided.unneeded, looked_for),
            *unneeded_names(settings, subject.needed_names, looked_for),
        ]
        told = [with_severity(finding, settings) for finding in unneeded]
        remaining = _in_file_order([*remaining, *told], reading)
    return Checked(built.plan, remaining, index, decided.set_aside)


def _can_be_error(rule: Rule, settings: Settings) -> bool:
    """A hit may be milder than its rule, never graver."""
    return (settings.severity_of(rule.code) or rule.severity) == "error"


def _comes_later(rule: Rule, stage: int | None) -> bool:
    return stage is not None and rule.stage is not None and rule.stage > stage


def _findings(rule: Rule, subject: Subject, stage: int | None) -> Iterator[Finding]:
    hits = rule.hits(subject)
    for hit in islice(hits, _MOST_OF_A_RULE):
        yield finding_of_hit(rule, hit, subject, stage)
    if rest := sum(1 for _ in hits):
        yield Finding.from_fault(TOO_MANY_OF_A_RULE.at(subject.tree.place, count=rest, code=rule.code))


def finding_of_hit(rule: Rule, hit: Hit, subject: Subject, stage: int | None) -> Finding:
    """Return what is reported where a rule is broken; ``stage`` as for `check`."""
    return Finding(
        rule.code,
        _severity(rule, hit, subject, stage),
        subject.place(*hit.path, key=hit.at_key),
        hit.path,
        rule.message.format(**hit.values),
        rule.remedy.format(**hit.values),
    )


def _severity(rule: Rule, hit: Hit, subject: Subject, stage: int | None) -> Severity:
    """A missing part is a warning while the plan is a draft, unless a stage is asked for that needs it."""
    severity = hit.severity or rule.severity
    is_work_in_progress = rule.stage is not None and stage is None and not subject.is_final
    return "warning" if is_work_in_progress and severity == "error" else severity


def _in_file_order(findings: list[Finding], reading: Reading) -> tuple[Finding, ...]:
    order = {name: position for position, name in enumerate(reading.sources)}

    def key(finding: Finding) -> tuple[object, ...]:
        file, line, column = finding.place
        return order.get(file, len(order)), line, column, finding.code, finding.path_text

    return tuple(sorted(findings, key=key))
