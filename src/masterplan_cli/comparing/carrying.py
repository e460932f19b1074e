"""What a place of the new plan cost before, wherever that stood: so that a move is not taken for money."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from masterplan_cli.comparing.matching import Group
from masterplan_cli.comparing.revisions import Revision, Revisions
from masterplan_cli.comparing.standing import LineKey, added_up
from masterplan_cli.plan.budget import Allocation, total
from masterplan_cli.plan.index import Entity
from masterplan_cli.reading.tree import Path

Carried = Mapping[LineKey, int]
"""Amounts of the old plan in rupiah, by year and source."""


def carried(group: Group) -> dict[Path, Carried]:
    """Share the old budgets of a group among what it lives on in.

    One that lives on alone takes all. Of several, each takes of every year and source as much as it has now,
    in the order of the new plan, and the first takes what is left: no share looks like a cut or a rise that
    the whole does not have.

    Args:
        group: actions, or quick wins, that are the same.

    Returns:
        the shares by the path of the new ones; empty for a removal.
    """
    rest: dict[LineKey, int] = dict(added_up(_lines(group.old)))
    if not group.new:
        return {}
    shares: dict[Path, dict[LineKey, int]] = {}
    for new in group.new:
        own = added_up(_lines((new,)))
        shares[new.path] = {key: min(own[key], amount) for key, amount in rest.items() if key in own}
        rest = {key: amount - shares[new.path].get(key, 0) for key, amount in rest.items()}
    first = shares[group.new[0].path]
    for key, amount in rest.items():
        if amount or not any(key in share for share in shares.values()):
            first[key] = first.get(key, 0) + amount
    return {**shares}


def carried_sums(
    revisions: Revisions, key_of: Callable[[Revision, Any], str]
) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Add up what the actions of each place cost before, in rupiah; what was removed counts where it was.

    Args:
        revisions: the two plans.
        key_of: the place of an action in its plan: a dimension, an agency.

    Returns:
        the sums by places of the old plan, for what was removed; and by places of the new one.
    """
    gone: dict[str, int] = defaultdict(int)
    here: dict[str, int] = defaultdict(int)
    for group in revisions.groups["action"]:
        shares = carried(group)
        for new in group.new:
            here[key_of(revisions.new, new.value)] += sum(shares[new.path].values())
        for old in group.old if not group.new else ():
            gone[key_of(revisions.old, old.value)] += total(_lines((old,)))
    return gone, here


def _lines(entities: Iterable[Entity]) -> Iterator[Allocation]:
    for entity in entities:
        yield from entity.value.budget  # type: ignore[attr-defined]  # actions and quick wins have one
