"""The date that a document's properties give, so that the same plan gives the same bytes."""

from masterplan_cli.plan.masterplan import Revision
from masterplan_cli.plan.unfilled import UnfilledYear


def created_on(revision: Revision) -> str:
    """Return the ISO date of a revision; without one its year's first day, and nothing without a year."""
    if revision.date:
        return revision.date
    return "" if isinstance(revision.year, UnfilledYear) else f"{revision.year}-01-01"
