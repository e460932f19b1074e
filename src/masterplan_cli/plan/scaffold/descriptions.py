"""What the fields say about themselves, as comments beside them."""

import re
from enum import StrEnum

from pydantic.fields import FieldInfo

from masterplan_cli.plan.fields import bare, is_choice, label_of_choice

_ASKED_BY = re.compile(r"oleh edisi ([a-z0-9]+(?:-[a-z0-9]+)*)")


def is_asked_in(edition: str, info: FieldInfo) -> bool:
    """Tell whether a field belongs into plans of an edition; descriptions say which one asks for it."""
    asked = _ASKED_BY.search(info.description or "")
    return asked is None or asked[1] == edition


def title_of(info: FieldInfo) -> str:
    """Return the title with the values of a closed list: ``Status: planned, ongoing, …``."""
    kind = bare(info.annotation)
    values = ", ".join(kind) if is_choice(kind) and len(kind) <= _FEW else ""
    return f"{info.title}: {values}" if values else str(info.title)


def description_of(info: FieldInfo) -> str:
    """Return title and description without saying anything twice, and the values of a closed list."""
    title, text = str(info.title), str(info.description)
    words = text if title.casefold() in text.casefold() else f"{title} – {text}"
    kind = bare(info.annotation)
    if is_choice(kind) and not all(value in text for value in kind):
        words += f" Pilihan: {_choices(kind)}."
    return words


_FEW = 5


def _choices(kind: type[StrEnum]) -> str:
    return ", ".join(f"{choice.value} ({label_of_choice(choice)})" for choice in kind)
