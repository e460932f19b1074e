"""Plans for drafts, out of files that give none."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.checking.check import check
from masterplan_cli.checking.exemptions import SetAside
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.settings import Settings
from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.faults import Reading
from masterplan_cli.reading.tree import Mapping


class Drafted(Struct, frozen=True):
    """What can be had from a file that gives no plan.

    Attributes:
        plan: the plan.
        tree: what it was made from: that of the file, without what hindered it.
        findings: all findings, those that hindered it among them.
        set_aside: findings that are accepted for a reason.
    """

    plan: Masterplan | None
    tree: Mapping
    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]


def drafted(
    reading: Reading,
    settings: Settings,
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    stage: int | None = None,
) -> Drafted:
    """Return the plan that can be had from a file, and what is to be found in it.

    Args:
        reading: what was read, where the schema refuses some of it.
        settings: what was decided about the plan.
        select: code prefixes, see `masterplan_cli.checking.check.check`.
        ignore: code prefixes.
        stage: the bimtek (1 to 4) after which the plan is checked.
    """
    from masterplan_cli.plan.drafting import draft_tree, is_placeholder, mark_unfilled

    faults = build_plan(reading.tree).faults
    tree = draft_tree(reading.tree)
    whole = replace(reading, tree=tree, faults=(*reading.faults, *faults))
    checked = check(whole, select=select, ignore=ignore, stage=stage, settings=settings)
    if checked.plan is not None:
        mark_unfilled(checked.plan, tree)
    hindering = {fault.code for fault in faults}
    findings = tuple(
        finding
        for finding in checked.findings
        if finding.code in hindering or not is_placeholder(tree, finding.path)  # no rule on what nobody wrote
    )
    return Drafted(checked.plan, tree, findings, checked.set_aside)
