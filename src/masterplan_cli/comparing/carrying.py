"""What a place of the new plan cost before, wherever that stood: so that a move is not taken for money."""

from collections.abc import Iterable, Iterator, Mapping

from masterplan_cli.comparing.change import Side
from masterplan_cli.comparing.matching import Group
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.comparing.standing import LineKey, added_up
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.budget import Allocation, total
from masterplan_cli.plan.index import Entity
from masterplan_cli.reading.tree import Path

Carried = Mapping[LineKey, int]
"""Amounts of the old plan in rupiah, by year and source."""


def carried(group: Group) -> Mapping[Path, Carried]:
    """Share the old budgets of a group among what it lives on in.

    One that lives on alone takes all. Of several, each takes of every year and source as much as it has now,
    in the order of the new plan, and the first takes what is left: no share looks like a cut or a rise that
    the whole does not have.

    Args:
        group: actions, or quick wins, that are the same.

    Returns:
        the shares by the path of the new ones; empty for a removal.
    """
    if not group.new:
        return {}
    rest = added_up(_lines(group.old))
    shares: dict[Path, dict[LineKey, int]] = {}
    for new in group.new:
        own = added_up(_lines((new,)))
        shares[new.path] = {key: min(own[key], amount) for key, amount in rest.items() if key in own}
        rest = {key: amount - shares[new.path].get(key, 0) for key, amount in rest.items()}
    first = shares[group.new[0].path]
    for key, amount in rest.items():
        if amount or not any(key in share for share in shares.values()):
            first[key] = first.get(key, 0) + amount
    return shares


def costs_before(revisions: Revisions) -> Iterator[tuple[Side, Action, int]]:
    """Yield every action with what it cost before, in rupiah, wherever it was.

    Args:
        revisions: the two plans.

    Yields:
        the plan in which the action stands, which is the old one only for what was removed; the action; the
        cost.
    """
    for group in revisions.groups["action"]:
        match group.new:
            case ():
                yield from (("old", _action(old), total(_action(old).budget)) for old in group.old)
            case (new,):
                yield "new", _action(new), sum(total(_action(old).budget) for old in group.old)
            case several:
                shares = carried(group)
                yield from (("new", _action(new), sum(shares[new.path].values())) for new in several)


def _action(entity: Entity) -> Action:
    return entity.value  # type: ignore[return-value]  # the kind of its group says so


def _lines(entities: Iterable[Entity]) -> Iterator[Allocation]:
    for entity in entities:
        yield from entity.value.budget  # type: ignore[attr-defined]  # actions and quick wins have one
