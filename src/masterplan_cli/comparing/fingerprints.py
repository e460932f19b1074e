"""Fingerprints: a short name for a change that stays the same however the change is worded or listed."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from masterplan_cli.comparing.change import Change

_LETTERS = 10
"""Hexadecimal digits: among a thousand changes, two alike come by chance once in two million comparisons."""

_QUOTED = re.compile("“([^”]*)”")


def fingerprints(changes: Iterable[Change]) -> tuple[str, ...]:
    """Return the fingerprint of each change, in their order; no two are the same.

    A fingerprint is made of the class, the entity, the field, the year, the source, and the values before
    and after; not of severity, words, or the place in a list. Changes that agree in all of it get ``-2``,
    ``-3`` and so on.
    """
    seen: Counter[str] = Counter()
    found = []
    for change in changes:
        name = _fingerprint(change)
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return tuple(found)


def _fingerprint(change: Change) -> str:
    said = (
        change.code,
        change.entity.type,
        change.entity.id,
        change.entity.id_old,
        _field(change),
        change.year,
        change.source,
        _plain(change.old),
        _plain(change.new),
    )
    text = json.dumps(said, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_LETTERS]


def _field(change: Change) -> list[str]:
    """Return what of an entity changed, by its keys below the entity and by the indicator it belongs to."""
    position = next((at for at, step in enumerate(change.path) if isinstance(step, int)), -1)
    keys = [step for step in change.path[position + 1 :] if isinstance(step, str)]
    return keys + (_QUOTED.findall(change.field.id) if change.field else [])


def _plain(value: Any) -> Any:
    """Return a value for JSON; the order of a list and of a mapping says nothing."""
    if isinstance(value, Mapping):
        return sorted((str(key), str(item)) for key, item in value.items())
    if isinstance(value, tuple):
        return sorted(value)
    return value
