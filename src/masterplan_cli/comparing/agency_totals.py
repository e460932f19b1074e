"""The money of two plans by the agency that leads each action."""

from collections import defaultdict

from masterplan_cli.comparing.revisions import Revision, Revisions
from masterplan_cli.comparing.totals import UNASSIGNED, Total


def totals_by_agency(revisions: Revisions) -> tuple[Total, ...]:
    """Return a row for each agency that leads an action with a budget, in the order of the new plan.

    An agency that was renamed, or merged into one other, counts under its new id. Actions without an agency
    of their own count for that of their programme, and for :data:`UNASSIGNED` where there is none.
    """
    successors = {
        old: next(iter(new)) for old, new in revisions.links["agency"].items() if len(new) == 1
    }  # fmt: skip
    kept = revisions.new.of("agency")
    before: dict[str, int] = defaultdict(int)
    for agency, amount in _sums(revisions.old).items():
        before[agency if agency in kept else successors.get(agency, agency)] += amount
    after = _sums(revisions.new)
    order = dict.fromkeys((*kept, *sorted({*before, *after} - {UNASSIGNED}), UNASSIGNED))
    return tuple(
        Total(key, before.get(key), after.get(key)) for key in order if key in before or key in after
    )


def lead_of(revision: Revision, lead: str | None, program: str | None) -> str | None:
    """Return who leads an action: its own agency, otherwise that of its programme."""
    if lead is not None:
        return lead
    found = revision.index.programs.get(program) if program else None
    return found.lead if found else None


def _sums(revision: Revision) -> dict[str, int]:
    sums: dict[str, int] = defaultdict(int)
    for action in revision.index.actions:
        if action.budget:
            agency = lead_of(revision, action.lead, action.program) or UNASSIGNED
            sums[agency] += sum(line.amount for line in action.budget)
    return sums
