"""The sentence of a change, in both languages, whole or in pieces."""

from string import Formatter
from typing import NamedTuple

from masterplan_cli.comparing.change import Change, Subject
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.natural_keys import ENTRY_NAMES
from masterplan_cli.comparing.value_words import ValueWords, short
from masterplan_cli.plan.choices import RegencyKind
from masterplan_cli.plan.references import ENTITY_NAMES
from masterplan_cli.text.bilingual import Bilingual, Language


class Piece(NamedTuple):
    """A piece of a sentence: the place of the class's message that it fills, empty for the words around."""

    place: str
    text: str


def message_of(change: Change, kind: RegencyKind | None = None) -> Bilingual:
    """Fill the message of a change's class with what the change holds.

    Args:
        change: the change.
        kind: the kind of regency, after which its budget is called, where it is known.
    """
    return Bilingual(_sentence(change, "id", kind), _sentence(change, "en", kind))


def pieces_of(change: Change, language: Language, kind: RegencyKind | None = None) -> tuple[Piece, ...]:
    """Return the message in pieces, so that what differs can be shown as such; together they are it."""
    filling = _filling(change, language, kind)
    found: list[Piece] = []
    for words, place, _, _ in Formatter().parse(CLASSES[change.code].message.to(language)):
        found.append(Piece("", words))
        if place:
            found.append(Piece(place, filling[place]))
    pieces = [piece for piece in found if piece.text]
    if change.entity.type in ENTRY_NAMES:
        place, text = pieces[0]
        pieces[0] = Piece(place, text[0].upper() + text[1:])
    return tuple(pieces)


def _sentence(change: Change, language: Language, kind: RegencyKind | None) -> str:
    return "".join(piece.text for piece in pieces_of(change, language, kind))


def _filling(change: Change, language: Language, kind: RegencyKind | None) -> dict[str, str]:
    words = ValueWords(language, CLASSES[change.code].measure, kind)
    old, new = words.pair(change)
    source = words.source(change.source)
    name = label_of(change.entity, language)
    field = change.field.to(language) if change.field else ""
    return {
        "id": change.entity.id,
        "name": name,
        "field": field,
        "what": f"{name} › {field}" if field else name,
        "old": old,
        "new": new,
        "list": words.listed(change),
        "delta": words.delta(change.delta),
        "percent": words.percent(change.delta_percent),
        "year": str(change.year or ""),
        "source": source,
        "source_clause": Bilingual(f" dari {source}", f" from {source}").to(language) if source else "",
    }


def label_of(entity: Subject, language: Language, *, whole: bool = False) -> str:
    """Return how readers call what changed: id and name, or the kind of a list entry with its key.

    Args:
        entity: what changed.
        language: of the kind's name.
        whole: whether a long name is given to its end.
    """
    name = " ".join(entity.name.split()) if whole else short(entity.name)
    if entity.type == "section":
        return Bilingual(entity.name, entity.id.replace("_", " ").capitalize()).to(language)
    if entity.type == "pillar":
        return entity.name
    if entity.id == entity.name:
        label = entity.id
    elif entity.type in ENTITY_NAMES:
        label = f"{entity.id} {name}"
    else:
        label = f"{entity.id} ({name})"
    noun = ENTRY_NAMES.get(entity.type)
    return f"{noun.to(language)} {label}" if noun else label
