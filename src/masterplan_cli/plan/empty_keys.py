"""Keys without a value that the schema does not know: pydantic never sees them."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import get_args, get_origin

from masterplan_cli.plan import value_schemas
from masterplan_cli.plan.fields import Spot, bare, fields_of, is_choice, spot_at
from masterplan_cli.reading.tree import Mapping, Node, Path, Sequence

_MOST_FAULTS = 2000  # nobody reads more
_YEAR = re.compile(value_schemas.YEAR_PATTERN)


def unknown_empty_keys(tree: Mapping) -> list[Path]:
    """Return the path of every key without a value that is unknown where it stands, up to some thousand."""
    if not _has_empty_keys(tree):
        return []
    return [(*path, key) for path, _, key in islice(_keys_below(tree, ()), _MOST_FAULTS)]


def drop_empty_keys(tree: Mapping) -> None:
    """Forget such keys of a tree."""
    for _, node, key in list(_keys_below(tree, ())):
        del node.keys_at[key]


def _has_empty_keys(tree: Mapping) -> bool:
    """Tell whether any key has no value, known or not: much faster than to look for it."""
    nodes: list[Node | None] = [tree]
    for node in nodes:  # which grows meanwhile
        if type(node) is Mapping:
            if len(node.keys_at) > len(node):
                return True
            nodes += [value for value in node.values() if type(value) is not str]
        elif type(node) is Sequence:
            nodes += [item for item in node if type(item) is not str]
    return False


def _keys_below(node: Node | None, path: Path) -> Iterator[tuple[Path, Mapping, str]]:
    """Yield the path of a mapping, the mapping, and its unknown empty key."""
    if isinstance(node, Mapping):
        if len(node.keys_at) > len(node):
            spot = spot_at(path)
            unknown = (key for key in node.keys_at if key not in node and not _is_known(spot, key))
            yield from ((path, node, key) for key in unknown)
        for key, value in node.items():
            if not isinstance(value, str):
                yield from _keys_below(value, (*path, key))
    elif node is not None and not isinstance(node, str):
        for position, item in enumerate(node):
            yield from _keys_below(item, (*path, position))


def _is_known(spot: Spot, key: str) -> bool:
    if spot.part:
        return key in fields_of(spot.part)
    if get_origin(spot.annotation) is not dict:
        return True  # what stands here is wrong as a whole, and pydantic has said so
    kind = bare(get_args(spot.annotation)[0])
    return key in tuple(kind) if is_choice(kind) else _YEAR.search(key) is not None
