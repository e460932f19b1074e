"""Comparing two plans."""

from masterplan_cli.comparing.adding_up import totals_of
from masterplan_cli.comparing.change import Comparison, Subject
from masterplan_cli.comparing.entities import compare_entities
from masterplan_cli.comparing.fields import compare_fields
from masterplan_cli.comparing.noticing import notice
from masterplan_cli.comparing.ordering import ordered
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.masterplan import Masterplan


def compare(old: Masterplan, new: Masterplan) -> Comparison:
    """Say what changed from one plan to another.

    Everything with an id is matched by that id or by ``formerly``, wherever it stands; entries of other
    lists by what names them. Each value that differs belongs to exactly one change. What is not a change:
    the order of lists and keys, the header of the revision (year, date, note, notice, previous), the
    ``formerly`` lines themselves, and references to something that was only renamed, merged or split.

    Args:
        old: the plan before.
        new: the plan after.

    Returns:
        changes, totals and notes. ``compare(b, a)`` has the mirrored changes of ``compare(a, b)``.
    """
    return compare_revisions(Revisions(old, new))


def compare_revisions(revisions: Revisions) -> Comparison:
    """Say what changed between two plans whose entities are matched already; see `compare`."""
    old, new = revisions.old.plan, revisions.new.plan
    whole = Spot(revisions, Subject("section", "plan"), (), ())
    changes = [*compare_entities(revisions), *compare_fields(whole, Masterplan, old, new)]
    return Comparison(
        changes=ordered(changes),
        totals=totals_of(revisions),
        notes=notice(revisions),
    )
