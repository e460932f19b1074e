"""The examples of rules made into whole plans, so that what the documentation shows has been checked."""

from masterplan_cli.checking.check import check
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.registry import Rule
from masterplan_cli.plan.smallest import plan_around
from masterplan_cli.reading import read_plan


def findings_in(rule: Rule, lines: str) -> tuple[Finding, ...]:
    """Return what a rule finds in its own example, and what hinders the example from being a plan."""
    text = plan_around(lines)
    return check(read_plan("-", stdin=text.encode), select=[rule.code, "MP0", "MP1"]).findings


def finding_of(rule: Rule) -> Finding:
    """Return the finding that a rule's bad example is there to show."""
    return next(found for found in findings_in(rule, rule.example.bad) if found.path_text == rule.example.at)
