"""What is one and the same through several revisions: pair after pair, by ``id`` and ``formerly``."""

from collections.abc import Iterator, Sequence

from masterplan_cli.comparing.revisions import Revision, Revisions
from masterplan_cli.plan.index import Entity
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.reading.tree import Path

Trace = tuple[tuple[Entity, ...], ...]
"""For each revision what something is there: nothing, one entity, or several of a merger or split."""

_Node = tuple[int, Path]
"""The number of a revision, and the path of an entity in it."""


def traces(kind: EntityKind, pairs: Sequence[Revisions]) -> tuple[Trace, ...]:
    """Follow the entities of one kind through revisions.

    What was merged or split is one trace with all that it came from and went to. An id that is gone for a
    while and then back is one trace too, unless its entity lives on under another id.

    Args:
        kind: the kind of entity.
        pairs: each revision with the next one.

    Returns:
        the traces in the order of the last revision; those that ended before it come last.
    """
    plans = (pairs[0].old, *(pair.new for pair in pairs))
    joined = _Joined()
    for number, plan in enumerate(plans):
        for entity in plan.of(kind).values():
            joined.add((number, entity.path), entity)
    for number, pair in enumerate(pairs):
        for group in pair.groups[kind]:
            nodes = [(number, entity.path) for entity in group.old]
            nodes += [(number + 1, entity.path) for entity in group.new]
            joined.join(nodes)
    _join_returned(joined, kind, plans)
    return tuple(joined.traces(len(plans)))


def _join_returned(joined: "_Joined", kind: EntityKind, plans: Sequence[Revision]) -> None:
    last: dict[str, _Node] = {}
    for number, plan in enumerate(plans):
        for entity in plan.of(kind).values():
            node = number, entity.path
            earlier = last.get(entity.id)
            if earlier and earlier[0] < number - 1 and joined.ended_before(earlier, number):
                joined.join([earlier, node])
            last[entity.id] = node


class _Joined:
    """Entities of all revisions, those that are one joined to one set."""

    def __init__(self) -> None:
        self._entities: dict[_Node, Entity] = {}
        self._set_of: dict[_Node, list[_Node]] = {}

    def add(self, node: _Node, entity: Entity) -> None:
        self._entities[node] = entity
        self._set_of[node] = [node]

    def join(self, nodes: Sequence[_Node]) -> None:
        for node in nodes[1:]:
            larger, smaller = self._set_of[nodes[0]], self._set_of[node]
            if larger is smaller:
                continue
            if len(larger) < len(smaller):
                larger, smaller = smaller, larger
            larger += smaller
            for moved in smaller:
                self._set_of[moved] = larger

    def ended_before(self, node: _Node, number: int) -> bool:
        return all(revision < number for revision, _ in self._set_of[node])

    def traces(self, count: int) -> Iterator[Trace]:
        """Yield the sets, those of the last revision first; several of one revision by id."""
        seen: set[int] = set()
        for start in sorted(self._entities, key=lambda node: -node[0]):  # stable: in the order of the plan
            found = self._set_of[start]
            if id(found) not in seen:
                seen.add(id(found))
                by_revision: list[list[Entity]] = [[] for _ in range(count)]
                for node in found:
                    by_revision[node[0]].append(self._entities[node])
                yield tuple(tuple(sorted(ones, key=lambda one: one.id)) for ones in by_revision)
