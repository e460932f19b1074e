"""What a part says, as something that can be looked up: finding equal parts costs no search."""

from collections.abc import Hashable
from typing import Any

from masterplan_cli.plan.part import Part


def content_of(part: Part, without: frozenset[str] = frozenset()) -> Hashable:
    """Return a value that is the same for parts of one model that are equal, apart from some fields."""
    return tuple(_hashable(value) for name, value in vars(part).items() if name not in without)


def _hashable(value: Any) -> Hashable:
    if isinstance(value, dict):
        return frozenset((key, _hashable(item)) for key, item in value.items())
    if isinstance(value, tuple):
        return tuple(map(_hashable, value))
    if isinstance(value, Part):
        return content_of(value)
    return value  # type: ignore[no-any-return]  # all other values of the schema are scalars
