"""Lists whose entries have no id: matched by what makes each entry unmistakable for a reader."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, product
from operator import itemgetter
from typing import Any, NamedTuple, get_origin

from masterplan_cli.comparing.change import Change, Subject
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import texts
from masterplan_cli.comparing.classes.entities import added, removed
from masterplan_cli.comparing.content import content_of
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.back_matter import GlossaryEntry, Signatory
from masterplan_cli.plan.legal import Regulation
from masterplan_cli.plan.organization import Decree, Mentor, Seat, WorkingGroup
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.quick_wins import QuickWinRisk
from masterplan_cli.plan.references import ENTITY_NAMES, EntityKind
from masterplan_cli.plan.regency import Population, Statistic
from masterplan_cli.plan.vision import Phrase
from masterplan_cli.plan.walk import reference_fields
from masterplan_cli.text.bilingual import Bilingual

CompareParts = Callable[[Spot, Part, Part], Iterator[Change]]


class NaturalKey(NamedTuple):
    """How entries of a list are told apart, and what their coming and going is.

    Attributes:
        type: the type of subject in changes.
        key: what makes an entry unmistakable.
        name: what readers call it.
        change_class: the class for coming and going, where it is not that of the type.
    """

    type: str
    key: Callable[[Any], str]
    name: Callable[[Any], str]
    change_class: ChangeClass | None = None


_ORGANIZATION, _REGENCY = texts.ORGANIZATION_CHANGED, texts.REGENCY_CHANGED
NATURAL_KEYS: dict[type[Part], NaturalKey] = {
    Regulation: NaturalKey("regulation", lambda r: f"{r.kind} {r.number}/{r.year}", lambda r: r.about),
    Phrase: NaturalKey("phrase", lambda p: p.phrase, lambda p: p.phrase),
    GlossaryEntry: NaturalKey("term", lambda g: g.term, lambda g: g.term),
    Seat: NaturalKey("seat", lambda s: s.position, lambda s: s.holder, _ORGANIZATION),
    Mentor: NaturalKey("mentor", lambda m: m.name, lambda m: m.name, _ORGANIZATION),
    Decree: NaturalKey("decree", lambda d: d.number, lambda d: d.about, _ORGANIZATION),
    WorkingGroup: NaturalKey(
        "working-group", lambda w: str(w.pillar), lambda w: w.pillar.label, _ORGANIZATION
    ),
    Population: NaturalKey("population", lambda p: str(p.year), lambda p: str(p.people), _REGENCY),
    Statistic: NaturalKey("statistic", lambda s: s.name, lambda s: s.name, _REGENCY),
    Signatory: NaturalKey("signatory", lambda s: s.office, lambda s: s.name or s.office),
    QuickWinRisk: NaturalKey("quick-win-risk", lambda r: r.risk, lambda r: r.risk),
}
ENTRY_NAMES = {
    "phrase": Bilingual("frasa", "phrase"),
    "term": Bilingual("istilah", "term"),
    "seat": Bilingual("kedudukan", "seat"),
    "mentor": Bilingual("pembimbing", "mentor"),
    "decree": Bilingual("keputusan", "decree"),
    "working-group": Bilingual("pokja", "working group"),
    "population": Bilingual("penduduk", "population"),
    "statistic": Bilingual("data", "figure"),
    "signatory": Bilingual("penanda tangan", "signatory"),
}
"""What readers call the types of entries; a regulation's key says it all."""

_Placed = tuple[int, Part]
_Pair = tuple[_Placed, _Placed]
_Signature = tuple[Hashable, tuple[str | None, ...]]


def compare_lists(
    spot: Spot, model: type[Part], old: Sequence[Part], new: Sequence[Part], compare: CompareParts
) -> Iterator[Change]:
    """Yield the changes between two lists of entries without ids, in any order.

    Entries that are alike drop out. Of the rest, those with the same natural key are compared where there is
    one on each side, then those of the same agency, and everything else came or went.

    Args:
        spot: the list's place.
        model: the model of its entries.
        old: the entries before.
        new: the entries after.
        compare: compares two entries field by field.
    """
    natural = NATURAL_KEYS[model]
    left, arrived = _unlike(spot.revisions, old, new)
    pairs = _paired_by_key(natural, left, arrived)
    pairs += _paired_by_agency(spot.revisions, natural, left, arrived)
    for before, after in pairs:
        yield from compare(_entry(spot, natural, before, after), before[1], after[1])
    for one in left:
        change_class = natural.change_class or removed(natural.type)
        yield _entry(spot, natural, one, None).change(change_class, natural.name(one[1]), None)
    for one in arrived:
        change_class = natural.change_class or added(natural.type)
        yield _entry(spot, natural, None, one).change(change_class, None, natural.name(one[1]))


def _paired_by_key(natural: NaturalKey, left: list[_Placed], arrived: list[_Placed]) -> list[_Pair]:
    """Return the pairs that have a natural key to themselves, and take them out of both lists."""
    old_by_key, new_by_key = _by_key(natural, left), _by_key(natural, arrived)
    pairs = [
        (before[0], after[0])
        for key, before in old_by_key.items()
        if len(before) == len(after := new_by_key.get(key, [])) == 1
    ]
    _take_out(pairs, left, arrived)
    return pairs


def _paired_by_agency(
    revisions: Revisions, natural: NaturalKey, left: list[_Placed], arrived: list[_Placed]
) -> list[_Pair]:
    """Return the pairs that stand for the same agency, also where it was reorganised.

    They are taken out of both lists. Of several for one agency, the first by key and name are paired first:
    the order of the lists has no meaning.
    """

    def rank(one: _Placed) -> tuple[str, str]:
        return natural.key(one[1]), natural.name(one[1])

    waiting: dict[str | None, deque[_Placed]] = defaultdict(deque)
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


def _take_out(pairs: list[_Pair], left: list[_Placed], arrived: list[_Placed]) -> None:
    gone, come = {before[0] for before, _ in pairs}, {after[0] for _, after in pairs}
    left[:] = [one for one in left if one[0] not in gone]
    arrived[:] = [one for one in arrived if one[0] not in come]


def _by_key(natural: NaturalKey, entries: Iterable[_Placed]) -> dict[str, list[_Placed]]:
    by_key: dict[str, list[_Placed]] = defaultdict(list)
    for one in entries:
        by_key[natural.key(one[1])].append(one)
    return by_key


def _unlike(
    revisions: Revisions, old: Sequence[Part], new: Sequence[Part]
) -> tuple[list[_Placed], list[_Placed]]:
    """Leave out entries that stand on both sides, each of them once.

    First those that are the same to the letter, then those that refer to a successor of the same agency.
    """
    waiting: dict[_Signature, deque[_Placed]] = defaultdict(deque)
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


def _entry(spot: Spot, natural: NaturalKey, old: _Placed | None, new: _Placed | None) -> Spot:
    """Return the spot of an entry; entries of an entity's own list stay a detail of that entity."""
    position, either = new or old  # type: ignore[misc]  # one of them is there
    key = natural.key(either)
    old_path, new_path = (*spot.old_path, old[0] if old else position), (*spot.new_path, position)
    if spot.entity.type in ENTITY_NAMES:
        return spot.at(Bilingual(f"“{key}”", f"“{key}”"), old_path, new_path)
    name_old = natural.name(old[1]) if old else None
    name_new = natural.name(new[1]) if new else None
    key_old = natural.key(old[1]) if old else key
    subject = Subject(natural.type, key, key_old if key_old != key else None, name_old, name_new)
    return spot.about(subject).at(None, old_path, new_path)
