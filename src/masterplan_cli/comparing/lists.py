"""Lists whose entries have no id: matched by what makes each entry unmistakable for a reader."""

from collections.abc import Callable, Iterator, Sequence

from masterplan_cli.comparing.change import Change, Subject
from masterplan_cli.comparing.classes.entities import added, removed
from masterplan_cli.comparing.natural_keys import NATURAL_KEYS, NaturalKey
from masterplan_cli.comparing.pairing import Placed, pair_by_agency, pair_by_key, unlike
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.references import ENTITY_NAMES
from masterplan_cli.text.bilingual import Bilingual

CompareParts = Callable[[Spot, Part, Part], Iterator[Change]]


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
    left, arrived = unlike(spot.revisions, old, new)
    pairs = pair_by_key(natural, left, arrived)
    pairs += pair_by_agency(spot.revisions, natural, left, arrived)
    for before, after in pairs:
        yield from compare(_entry(spot, natural, before, after), before[1], after[1])
    for one in left:
        change_class = natural.change_class or removed(natural.type)
        yield _entry(spot, natural, one, None).change(change_class, natural.name(one[1]), None)
    for one in arrived:
        change_class = natural.change_class or added(natural.type)
        yield _entry(spot, natural, None, one).change(change_class, None, natural.name(one[1]))


def _entry(spot: Spot, natural: NaturalKey, old: Placed | None, new: Placed | None) -> Spot:
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
