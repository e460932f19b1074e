"""A change in a few words, for a row that stands below the name of what changed."""

from masterplan_cli.comparing.areas import AREAS
from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.value_words import ValueWords
from masterplan_cli.comparing.wording import label_of
from masterplan_cli.composing.matrix.material import REGROUPINGS
from masterplan_cli.composing.matrix.revised import revised, revised_paragraphs
from masterplan_cli.document.inlines import Content, Deleted, Inline, Inserted
from masterplan_cli.plan.choices import RegencyKind
from masterplan_cli.plan.values import MarkdownText

_WHOLE = ("added", "removed")


def told(change: Change, kind: RegencyKind, *, with_name: bool = False) -> tuple[Content, ...]:
    """Return what changed as paragraphs: the class, the field, and the values before and after.

    Args:
        change: the change.
        kind: the kind of regency, after which its budget is called.
        with_name: whether the entity must be named, because no row above it does.
    """
    title = _title(change, with_name=with_name)
    old, new = change.old, change.new
    if isinstance(old, MarkdownText) or isinstance(new, MarkdownText):
        texts = [value if isinstance(value, str) else None for value in (old, new)]
        return (f"{title}:", *revised_paragraphs(*texts))
    values = _values(change, kind)
    return (title,) if not values else ((f"{title}: ", *values),)


def place_of(change: Change) -> str:
    """Return by what name a reader finds a change: the programme's id, or the part of the plan."""
    return change.program or (change.pillar.label if change.pillar else AREAS[change.area].id)


def _title(change: Change, *, with_name: bool) -> str:
    title = CLASSES[change.code].title.id
    parts = [title]
    if with_name and change.entity.type != "section":
        parts.append(label_of(change.entity, "id", whole=True))
    if change.field and not _says(title, change.field.id):
        parts.append(change.field.id)
    return " – ".join(parts)


def _says(title: str, field: str) -> bool:
    """Whether a title names the field already: "Kode nomenklatur diubah", "OPD pendukung diubah"."""
    return title.casefold().startswith(field.casefold())


def _values(change: Change, kind: RegencyKind) -> tuple[Inline, ...]:
    if CLASSES[change.code].effect in _WHOLE and change.field is None:
        return ()
    old, new = change.old, change.new
    measure = CLASSES[change.code].measure
    words = ValueWords("id", measure, kind)
    if isinstance(old, str) and isinstance(new, str) and _is_prose(change):
        return revised(old, new)
    before, after = words.pair(change)
    if change.code in REGROUPINGS:
        return (before, " → ", after)
    if isinstance(old, tuple) or isinstance(new, tuple):
        return (words.listed(change),)
    if new is None:
        return (Deleted(before), " → ", after)
    return (before, " → ", Inserted(after)) if old is None else (before, " → ", after)


def _is_prose(change: Change) -> bool:
    """Whether old and new are texts to be read word by word: no ids, choices or figures."""
    if CLASSES[change.code].measure != "text" or change.old_words or change.new_words:
        return False
    return " " in f"{change.old}{change.new}"
