"""Which entry of a list is which of the other list, where entries have no id; the order has no meaning."""

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, product
from operator import itemgetter
from typing import get_origin

from masterplan_cli.comparing.content import content_of
from masterplan_cli.comparing.natural_keys import NaturalKey
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.plan.walk import reference_fields

Placed = tuple[int, Part]
"""An entry with its position."""

Pair = tuple[Placed, Placed]
_Signature = tuple[Hashable, tuple[str | None, ...]]


def unlike(
    revisions: Revisions, old: Sequence[Part], new: Sequence[Part]
) -> tuple[list[Placed], list[Placed]]:
    """Leave out entries that stand on both sides, each of them once.

    First those that are the same to the letter, then those that refer to a successor of the same agency.
    """
    waiting: dict[_Signature, deque[Placed]] = defaultdict(deque)
    for one in enumerate(new):
        waiting[_signature(one[1])].append(one)
    left = list(enumerate(old))
    for readings in (_as_written, _with_successors):
        still_left = []
        for one in left:
            queue = next((waiting[read] for read in readings(revisions, one[1]) if waiting.get(read)), None)
            if queue:
                queue.popleft()
            else:
                still_left.append(one)
        left = still_left
    return left, sorted(chain(*waiting.values()), key=itemgetter(0))


def pair_by_key(natural: NaturalKey, left: list[Placed], arrived: list[Placed]) -> list[Pair]:
    """Return the pairs that have a natural key to themselves, and take them out of both lists."""
    old_by_key, new_by_key = _by_key(natural, left), _by_key(natural, arrived)
    pairs = [
        (before[0], after[0])
        for key, before in old_by_key.items()
        if len(before) == len(after := new_by_key.get(key, [])) == 1
    ]
    _take_out(pairs, left, arrived)
    return pairs


def pair_by_agency(
    revisions: Revisions, natural: NaturalKey, left: list[Placed], arrived: list[Placed]
) -> list[Pair]:
    """Return the pairs that stand for the same agency, also where it was reorganised.

    They are taken out of both lists. Of several for one agency, the first by key and name are paired first:
    the order of the lists has no meaning.
    """

    def rank(one: Placed) -> tuple[str, str]:
        return natural.key(one[1]), natural.name(one[1])

    waiting: dict[str | None, deque[Placed]] = defaultdict(deque)
    for one in sorted(arrived, key=rank):
        waiting[getattr(one[1], "agency", None)].append(one)
    pairs = []
    for before in sorted(left, key=rank):
        agency = getattr(before[1], "agency", None)
        if agency is None:
            continue
        successors = (agency, *revisions.links["agency"].get(agency, ()))
        if candidates := [waiting[one] for one in successors if waiting.get(one)]:
            first = min(candidates, key=lambda queue: rank(queue[0]))
            pairs.append((before, first.popleft()))
    _take_out(pairs, left, arrived)
    return pairs


def _take_out(pairs: list[Pair], left: list[Placed], arrived: list[Placed]) -> None:
    gone, come = {before[0] for before, _ in pairs}, {after[0] for _, after in pairs}
    left[:] = [one for one in left if one[0] not in gone]
    arrived[:] = [one for one in arrived if one[0] not in come]


def _by_key(natural: NaturalKey, entries: Iterable[Placed]) -> dict[str, list[Placed]]:
    by_key: dict[str, list[Placed]] = defaultdict(list)
    for one in entries:
        by_key[natural.key(one[1])].append(one)
    return by_key


def _signature(part: Part) -> _Signature:
    """Return what an entry says, and apart from it the single entities that it refers to."""
    names = _lone_references(type(part))
    return content_of(part, without=frozenset(names)), tuple(getattr(part, name) for name in names)


def _as_written(revisions: Revisions, part: Part) -> Iterator[_Signature]:
    del revisions  # nothing is looked up
    yield _signature(part)


def _with_successors(revisions: Revisions, part: Part) -> Iterator[_Signature]:
    content, references = _signature(part)
    kinds = _lone_references(type(part)).values()
    readings = (
        (id_, *sorted(revisions.links[kind].get(id_, ()))) if id_ else (id_,)
        for kind, id_ in zip(kinds, references, strict=True)
    )
    for successors in product(*readings):
        yield content, successors


@cache
def _lone_references(model: type[Part]) -> dict[str, EntityKind]:
    return {
        name: kind
        for name, kind in reference_fields(model)
        if get_origin(model.model_fields[name].annotation) is not tuple
    }
