"""The examples of rules made into whole plans, so that what the documentation shows has been checked."""

from masterplan_cli.checking.check import check
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.registry import Rule
from masterplan_cli.reading import read_plan

_WHAT_EVERY_PLAN_HAS = {
    "schema": "schema: 1\n",
    "revision": "revision: {year: 2018}\n",
    "horizon": "horizon: {start: 2019, end: 2028}\n",
    "regency": "regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}\n",
}


def plan_around(lines: str) -> str:
    """Return a plan that begins with some lines, so that they keep their numbers, and is otherwise empty."""
    own = {line.split(":")[0] for line in lines.splitlines()}
    return lines + "".join(line for key, line in _WHAT_EVERY_PLAN_HAS.items() if key not in own)


def findings_in(rule: Rule, lines: str) -> tuple[Finding, ...]:
    """Return what a rule finds in its own example, and what hinders the example from being a plan."""
    text = plan_around(lines)
    return check(read_plan("-", stdin=text.encode), select=[rule.code, "MP0", "MP1"]).findings


def finding_of(rule: Rule) -> Finding:
    """Return the finding that a rule's bad example is there to show."""
    return next(found for found in findings_in(rule, rule.example.bad) if found.path_text == rule.example.at)
