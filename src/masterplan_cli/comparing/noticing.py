"""What a reader should look at although it is no change: likely renames, re-used ids, doubled ids."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Literal

from masterplan_cli.comparing.change import Note
from masterplan_cli.comparing.content import content_of
from masterplan_cli.comparing.matching import Links, name_of
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.plan.index import Entity
from masterplan_cli.plan.references import ENTITY_NAMES
from masterplan_cli.plan.walk import reference_fields
from masterplan_cli.text.bilingual import Bilingual

_REUSED = Bilingual(
    "{kind} {id}: kodenya sama, tetapi nama (“{old}” menjadi “{new}”), penanggung jawab, dan induknya"
    " berbeda.",
    "{kind} {id}: same id, but the name (“{old}”, now “{new}”), the lead and the parent all differ.",
)
_REUSED_REMEDY = Bilingual(
    "Bila ini hal yang lain, beri kode baru yang belum pernah dipakai.",
    "If this is something else, give it a new id that was never used.",
)
_SUGGESTED = Bilingual(
    "{kind} {old} dihapus dan {new} ditambahkan dengan {likeness} yang sama (“{name}”).",
    "{kind} {old} was removed and {new} added with the same {likeness} (“{name}”).",
)
_CONTENT, _NAME = Bilingual("isi", "content"), Bilingual("nama", "name")
_PASTE = Bilingual(
    "Bila memang sama, tambahkan pada {new}: {paste}", "If they are the same, add to {new}: {paste}"
)
_RESTORE = Bilingual(
    "Bila memang sama, pakai kembali kode {old} untuk {new}.",
    "If they are the same, give {new} its id {old} back.",
)
_DOUBLED = Bilingual(
    "{kind} {id}: kode ini dipakai lebih dari sekali di rencana {side}.",
    "{kind} {id}: this id is used more than once in the {side} plan.",
)
_DOUBLED_REMEDY = Bilingual(
    "Beri setiap butir kodenya sendiri; perbandingan butir ini belum dapat dipercaya.",
    "Give each entry its own id; until then do not trust the comparison of these entries.",
)
_SIDES = {"old": Bilingual("lama", "old"), "new": Bilingual("baru", "new")}


def notice(revisions: Revisions) -> tuple[Note, ...]:
    """Return the notes on a comparison, by kind of note, kind of entity and id."""
    return (*_suggestions(revisions), *_reused(revisions), *_doubled(revisions))


def _suggestions(revisions: Revisions) -> Iterator[Note]:
    """Yield pairs of a removed and an added entity that are alike, where no other is like them."""
    for groups in revisions.groups.values():
        removed = [group.old[0] for group in groups if not group.new]
        added = [group.new[0] for group in groups if not group.old]
        if not removed or not added:
            continue
        told: set[str] = set()
        same_content = _unique_pairs(removed, added, lambda entity: _content(revisions, entity))
        same_name = _unique_pairs(removed, added, lambda entity: name_of(entity).casefold())
        for likeness, pairs in ((_CONTENT, same_content), (_NAME, same_name)):
            for old, new in pairs:
                if new.id not in told:
                    told.add(new.id)
                    yield _suggestion(old, new, likeness)


def _suggestion(old: Entity, new: Entity, likeness: Bilingual) -> Note:
    kind = ENTITY_NAMES[new.kind]
    message = _SUGGESTED.format(kind=kind, old=old.id, new=new.id, likeness=likeness, name=name_of(new))
    paste, remedy = None, _RESTORE.format(old=old.id, new=new.id)
    if "formerly" in type(new.value).model_fields:
        former = (*getattr(new.value, "formerly", ()), old.id)
        paste = f"formerly: [{', '.join(former)}]"
        remedy = _PASTE.format(new=new.id, paste=paste)
    return Note("formerly-suggested", new.kind, new.id, old.id, message, remedy, paste, new.path)


def _unique_pairs(
    removed: Iterable[Entity], added: Iterable[Entity], key: Callable[[Entity], Hashable]
) -> Iterator[tuple[Entity, Entity]]:
    old_by_key, new_by_key = _by(removed, key), _by(added, key)
    for likeness, entities in new_by_key.items():
        others = old_by_key.get(likeness, [])
        if len(entities) == len(others) == 1:
            yield others[0], entities[0]


def _by(entities: Iterable[Entity], key: Callable[[Entity], Hashable]) -> dict[Hashable, list[Entity]]:
    by_key: dict[Hashable, list[Entity]] = defaultdict(list)
    for entity in entities:
        by_key[key(entity)].append(entity)
    return by_key


def _content(revisions: Revisions, entity: Entity) -> Hashable:
    """Return everything but the id, with references to renamed entities brought up to date."""
    references = reference_fields(type(entity.value))
    own = content_of(entity.value, frozenset(("id", "formerly", *(name for name, _ in references))))
    return own, tuple(
        _up_to_date(revisions.links[kind], getattr(entity.value, name)) for name, kind in references
    )


def _up_to_date(links: Links, referred: str | tuple[str, ...] | None) -> Hashable:
    if isinstance(referred, tuple):
        return tuple(sorted(_successor(links, id_) for id_ in referred))
    return None if referred is None else _successor(links, referred)


def _successor(links: Links, id_: str) -> str:
    return min(links.get(id_, {id_}))


def _reused(revisions: Revisions) -> Iterator[Note]:
    for kind, lead in (("program", "lead"), ("action", "lead"), ("quick-win", "owner")):
        for group in revisions.groups[kind]:  # type: ignore[index]  # all three are entity kinds
            for old, new in group.pairs:
                if old.id == new.id and _is_reused(revisions, old, new, lead):
                    yield Note(
                        "id-reused",
                        kind,
                        new.id,
                        old.id,
                        _REUSED.format(
                            kind=ENTITY_NAMES[new.kind], id=new.id, old=name_of(old), new=name_of(new)
                        ),
                        _REUSED_REMEDY,
                        None,
                        new.path,
                    )


def _is_reused(revisions: Revisions, old: Entity, new: Entity, lead: str) -> bool:
    if name_of(old) == name_of(new):
        return False
    leads = getattr(old.value, lead), getattr(new.value, lead)
    programs = getattr(old.value, "program", None), getattr(new.value, "program", None)
    same_parent = revisions.same("program", *programs) if any(programs) else _place(old) == _place(new)
    return not revisions.same("agency", *leads) and not same_parent


def _place(entity: Entity) -> str:
    return str(getattr(entity.value, "pillar", entity.path[1]))


def _doubled(revisions: Revisions) -> Iterator[Note]:
    sides: tuple[Literal["old", "new"], ...] = ("old", "new")
    for side in sides:
        for kind, entities in revisions.side(side).entities.items():
            for key, entity in entities.items():
                if key != entity.id:
                    message = _DOUBLED.format(kind=ENTITY_NAMES[kind], id=entity.id, side=_SIDES[side])
                    yield Note(
                        "id-doubled", kind, entity.id, entity.id, message, _DOUBLED_REMEDY, None, entity.path
                    )
