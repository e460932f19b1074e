"""Which entity of the old plan is which of the new one: by permanent id, then by ``formerly``.

Likeness of names or contents is never used here; see ``suggestions`` for what is done with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from masterplan_cli.plan.index import Entity
from masterplan_cli.plan.references import EntityKind

Links = dict[str, frozenset[str]]
"""The ids in the new plan that an id of the old plan lives on in."""
_NAMED_BY: dict[EntityKind, str] = {
    **dict.fromkeys(("program", "action", "quick-win", "agency", "innovation", "rpjmd-indicator"), "name"),
    "risk": "risk",
    "gap": "area",
    "roadmap-entry": "milestone",
}
"""The field by which readers know an entity; all other kinds have a ``text``."""


class Group(NamedTuple):
    """Entities that are the same: one and one, or several where they were merged or split.

    ``old`` is empty for an addition and ``new`` for a removal.
    """

    old: tuple[Entity, ...]
    new: tuple[Entity, ...]

    @property
    def pairs(self) -> tuple[tuple[Entity, Entity], ...]:
        """The entities whose details are compared with each other.

        Those of the same id; where there are none, one pair: of the same name, otherwise the first by id.
        Details of what else was merged or split belong to the merger or split itself.
        """
        new = {entity.id: entity for entity in self.new}
        same_id = tuple((entity, new[entity.id]) for entity in self.old if entity.id in new)
        if same_id or not self.old or not self.new:
            return same_id
        return (_likest(self.old, self.new),)


def match(old: Mapping[str, Entity], new: Mapping[str, Entity]) -> tuple[tuple[Group, ...], Links]:
    """Match the entities of one kind.

    A ``formerly`` of either plan counts, so that the comparison the other way round finds the same; one that
    stands in both plans tells of an earlier revision and is ignored.

    Args:
        old: the entities of the old plan by id.
        new: the entities of the new plan by id.

    Returns:
        the groups in the order of the new plan, removals last; and the links between different ids.
    """
    links = _links(old, new)
    if not links:
        kept = (Group((old[key],) if key in old else (), (entity,)) for key, entity in new.items())
        gone = (Group((entity,), ()) for key, entity in old.items() if key not in new)
        return (*kept, *gone), {}
    return tuple(_connected(old, new, links)), {key: frozenset(ids) for key, ids in links.items()}


def name_of(entity: Entity) -> str:
    """Return the name or the wording by which readers know an entity."""
    return vars(entity.value).get(_NAMED_BY.get(entity.kind, "text")) or entity.id


def _links(old: Mapping[str, Entity], new: Mapping[str, Entity]) -> dict[str, set[str]]:
    links: dict[str, set[str]] = defaultdict(set)
    for key, former in _declared(new, old):
        links[former].add(key)
    for key, former in _declared(old, new):
        links[key].add(former)
    return links


def _declared(declaring: Mapping[str, Entity], others: Mapping[str, Entity]) -> Iterator[tuple[str, str]]:
    """Yield the ids of one plan with the ids of the other that they declare to have had."""
    for key, entity in declaring.items():
        for former in _formerly(entity):
            counterpart = others.get(key)
            stale = counterpart is not None and former in _formerly(counterpart)
            if former in others and former != key and not stale:
                yield key, former


def _formerly(entity: Entity) -> tuple[str, ...]:
    former: tuple[str, ...] = vars(entity.value).get("formerly", ())
    return former


def _connected(
    old: Mapping[str, Entity], new: Mapping[str, Entity], links: Mapping[str, set[str]]
) -> Iterator[Group]:
    back: dict[str, set[str]] = defaultdict(set)
    for former, keys in links.items():
        for key in keys:
            back[key].add(former)
    seen_old: set[str] = set()
    seen_new: set[str] = set()
    for key in (*new, *(key for key in old if key not in new)):
        if key in seen_new or (key not in new and key in seen_old):
            continue
        if key not in links and key not in back:
            yield Group(_picked(old, {key} & old.keys()), _picked(new, {key} & new.keys()))
            continue
        olds, news = _reach(key, old, new, links, back)
        seen_old |= olds
        seen_new |= news
        yield Group(_picked(old, olds), _picked(new, news))


def _reach(
    start: str,
    old: Mapping[str, Entity],
    new: Mapping[str, Entity],
    links: Mapping[str, set[str]],
    back: Mapping[str, set[str]],
) -> tuple[set[str], set[str]]:
    """Return the ids of both plans that hang together with this id."""
    olds: set[str] = set()
    news: set[str] = set()
    waiting = [("new", start)] if start in new else [("old", start)]
    while waiting:
        side, key = waiting.pop()
        seen, here, there, onward = (news, new, "old", back) if side == "new" else (olds, old, "new", links)
        if key in seen or key not in here:
            continue
        seen.add(key)
        waiting += [(there, other) for other in (key, *onward.get(key, ()))]
    return olds, news


def _picked(entities: Mapping[str, Entity], keys: Iterable[str]) -> tuple[Entity, ...]:
    return tuple(entities[key] for key in sorted(keys))


def _likest(old: tuple[Entity, ...], new: tuple[Entity, ...]) -> tuple[Entity, Entity]:
    """Return a pair of the same name, otherwise the first by id; either way round it is the same pair."""
    before, after = _first_by_name(old), _first_by_name(new)
    pairs = [(before[name], after[name]) for name in before.keys() & after.keys()]
    pairs = pairs or [(min(old, key=_id), min(new, key=_id))]
    return min(pairs, key=lambda pair: sorted(map(_id, pair)))


def _first_by_name(entities: tuple[Entity, ...]) -> dict[str, Entity]:
    first: dict[str, Entity] = {}
    for entity in sorted(entities, key=_id):
        first.setdefault(name_of(entity), entity)
    return first


def _id(entity: Entity) -> str:
    return entity.id
