"""Checking a plan: faults of the file, faults of structure and broken rules, in the order of the file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.registry import Hit, Rule
from masterplan_cli.checking.selection import Selection
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.problem_kinds import TOO_MANY_OF_A_RULE
from masterplan_cli.reading.faults import Reading, Severity

_MOST_OF_A_RULE = 1000  # nobody reads more, and each costs time and memory that a hostile file would take


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check.

    Attributes:
        plan: the plan, or None when the file does not give one.
        findings: everything that was found, in the order of the file.
        index: look-ups over the plan, or None without a plan.
    """

    plan: Masterplan | None
    findings: tuple[Finding, ...]
    index: Index | None


def check(
    reading: Reading,
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    stage: int | None = None,
    errors_only: bool = False,
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
    """
    built = build_plan(reading.tree)
    selection = Selection(select, ignore)
    faults = (*reading.faults, *built.faults)
    findings = [Finding.from_fault(fault) for fault in faults if selection.wants(fault.code)]
    subject = Subject(built.plan, reading.tree) if built.plan else None
    if subject:
        for rule in registered_rules():
            if selection.wants(rule.code) and not _comes_later(rule, stage) and _counts(rule, errors_only):
                findings += _findings(rule, subject, stage)
    return Checked(built.plan, _in_file_order(findings, reading), subject.index if subject else None)


def _counts(rule: Rule, errors_only: bool) -> bool:
    """A hit may be milder than its rule, never graver."""
    return rule.severity == "error" or not errors_only


def _comes_later(rule: Rule, stage: int | None) -> bool:
    return stage is not None and rule.stage is not None and rule.stage > stage


def _findings(rule: Rule, subject: Subject, stage: int | None) -> Iterator[Finding]:
    hits = rule.hits(subject)
    for hit in islice(hits, _MOST_OF_A_RULE):
        yield Finding(
            rule.code,
            _severity(rule, hit, subject, stage),
            subject.place(*hit.path, key=hit.at_key),
            hit.path,
            rule.message.format(**hit.values),
            rule.remedy.format(**hit.values),
        )
    if rest := sum(1 for _ in hits):
        yield Finding.from_fault(TOO_MANY_OF_A_RULE.at(subject.tree.place, count=rest, code=rule.code))


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
