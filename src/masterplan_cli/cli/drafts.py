"""Plans for drafts, out of files that give none."""

from dataclasses import replace

from masterplan_cli.checking.check import Checked, check
from masterplan_cli.checking.settings import Settings
from masterplan_cli.plan.build import build_plan
from masterplan_cli.reading.faults import Reading


def drafted(reading: Reading, settings: Settings) -> Checked:
    """Return the plan that can be had from a file, and all findings: those that hindered it among them.

    Args:
        reading: what was read, where the schema refuses some of it.
        settings: what was decided about the plan.
    """
    from masterplan_cli.plan.drafting import draft_tree, is_placeholder, mark_unfilled

    faults = build_plan(reading.tree).faults
    tree = draft_tree(reading.tree)
    checked = check(replace(reading, tree=tree, faults=(*reading.faults, *faults)), settings=settings)
    if checked.plan is not None:
        mark_unfilled(checked.plan, tree)
    hindering = {fault.code for fault in faults}
    findings = tuple(
        finding
        for finding in checked.findings
        if finding.code in hindering or not is_placeholder(tree, finding.path)  # no rule on what nobody wrote
    )
    return replace(checked, findings=findings)
