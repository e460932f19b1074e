"""The sentence of a change, in both languages."""

from masterplan_cli.comparing.change import Change, Subject
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.natural_keys import ENTRY_NAMES
from masterplan_cli.comparing.value_words import ValueWords, short
from masterplan_cli.plan.references import ENTITY_NAMES
from masterplan_cli.text.bilingual import Bilingual, Language


def message_of(change: Change) -> Bilingual:
    """Fill the message of a change's class with what the change holds."""
    return Bilingual(_sentence(change, "id"), _sentence(change, "en"))


def _sentence(change: Change, language: Language) -> str:
    change_class = CLASSES[change.code]
    words = ValueWords(language, change_class.measure)
    old, new = words.pair(change)
    source = words.source(change.source)
    name = label_of(change.entity, language)
    field = change.field.to(language) if change.field else ""
    text = change_class.message.to(language).format(
        id=change.entity.id,
        name=name,
        field=field,
        what=f"{name} › {field}" if field else name,
        old=old,
        new=new,
        list=words.listed(change),
        delta=words.delta(change.delta),
        percent=words.percent(change.delta_percent),
        year=change.year or "",
        source=source,
        source_clause=Bilingual(f" dari {source}", f" from {source}").to(language) if source else "",
    )
    return text[0].upper() + text[1:] if change.entity.type in ENTRY_NAMES else text


def label_of(entity: Subject, language: Language) -> str:
    """Return how readers call what changed: id and name, or the kind of a list entry with its key."""
    if entity.type == "section":
        return Bilingual(entity.name, entity.id.replace("_", " ").capitalize()).to(language)
    if entity.type == "pillar":
        return entity.name
    if entity.id == entity.name:
        label = entity.id
    elif entity.type in ENTITY_NAMES:
        label = f"{entity.id} {short(entity.name)}"
    else:
        label = f"{entity.id} ({short(entity.name)})"
    noun = ENTRY_NAMES.get(entity.type)
    return f"{noun.to(language)} {label}" if noun else label
