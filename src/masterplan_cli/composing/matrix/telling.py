"""A change in a few words, for a row that stands below the name of what changed."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.reasons.reason import Reason
from masterplan_cli.comparing.value_words import ValueWords
from masterplan_cli.composing.matrix.revised import revised, revised_paragraphs
from masterplan_cli.document.inlines import Content, Deleted, Inline, Inserted, Missing
from masterplan_cli.document.tables import Cell, Row
from masterplan_cli.plan.unfilled import UNFILLED
from masterplan_cli.plan.values import MarkdownText

_MISSING: Content = (Missing(UNFILLED),)
_WHOLE = ("added", "removed")


def told(change: Change, *, with_name: bool = False) -> tuple[Content, ...]:
    """Return what changed as paragraphs: the class, the field, and the values before and after.

    Args:
        change: the change.
        with_name: whether the entity must be named, because no row above it does.
    """
    title = _title(change, with_name=with_name)
    old, new = change.old, change.new
    if isinstance(old, MarkdownText) or isinstance(new, MarkdownText):
        texts = [value if isinstance(value, str) else None for value in (old, new)]
        return (f"{title}:", *revised_paragraphs(*texts))
    values = _values(change)
    return (title,) if not values else ((f"{title}: ", *values),)


def _title(change: Change, *, with_name: bool) -> str:
    title = CLASSES[change.code].title.id
    parts = [title]
    if with_name and change.entity.type != "section":
        name = change.entity.name
        parts.append(name if name == change.entity.id else f"{change.entity.id} {name}")
    if change.field and not _says(title, change.field.id):
        parts.append(change.field.id)
    return " – ".join(parts)


def _says(title: str, field: str) -> bool:
    """Whether a title names the field already: "Kode nomenklatur diubah", "OPD pendukung diubah"."""
    return title.casefold().startswith(field.casefold())


def _values(change: Change) -> tuple[Inline, ...]:
    if CLASSES[change.code].effect in _WHOLE and change.field is None:
        return ()
    old, new = change.old, change.new
    measure = CLASSES[change.code].measure
    words = ValueWords("id", measure)
    if isinstance(old, str) and isinstance(new, str) and _is_prose(change):
        return revised(old, new)
    if isinstance(old, tuple) or isinstance(new, tuple):
        return (words.listed(change),)
    before, after = words.pair(change)
    if new is None:
        return (Deleted(before),)
    return (Inserted(after),) if old is None else (before, " → ", after)


def _is_prose(change: Change) -> bool:
    """Whether old and new are texts to be read word by word: no ids, choices or figures."""
    if CLASSES[change.code].measure != "text" or change.old_words or change.new_words:
        return False
    return " " in f"{change.old}{change.new}"


class ReasonCells:
    """The column *Alasan*: a reason is printed in full where it first stands, by its number after that."""

    def __init__(self, *, mark_missing: bool) -> None:
        self._mark_missing = mark_missing
        self._told: set[int] = set()

    def begin(self) -> None:
        """Begin a programme, in which every reason is printed in full once."""
        self._told.clear()

    def cell(self, explained: Iterable[Explained]) -> str | Cell:
        """Return the cell for changes that stand in one row."""
        found = list(explained)
        reasons = dict.fromkeys(each.reason for each in found if each.reason)
        paragraphs: list[Content] = [self._reason(reason) for reason in reasons]
        if self._mark_missing and any(each.lacks_reason for each in found):
            paragraphs.append(_MISSING)
        return Cell(tuple(paragraphs)) if paragraphs else ""

    def _reason(self, reason: Reason) -> str:
        if reason.number in self._told:
            return f"[{reason.number}]"
        self._told.add(reason.number)
        return f"[{reason.number}] {reason.in_words}"

    def rows(self, explained: Sequence[Explained], *, columns: int) -> Iterator[Row]:
        """Yield rows of text for changes, those with one and the same reason together.

        Args:
            explained: the changes.
            columns: how many columns stand between the number and the reason.
        """

        def key(each: Explained) -> tuple[int, bool]:
            return each.reason.number if each.reason else 0, self._mark_missing and each.lacks_reason

        for _, group in groupby(sorted(explained, key=key), key):
            changes = list(group)
            lines = tuple(line for each in changes for line in told(each.change))
            yield Row(("", Cell(lines, columns=columns), self.cell(changes)))
