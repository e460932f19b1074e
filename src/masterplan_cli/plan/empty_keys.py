"""Keys without a value that the schema does not know: pydantic never sees them, and a text may hang on one.

``{now: Belanja 0,8 persen, needed: …}`` is YAML for three keys: ``now``, ``8 persen`` and ``needed``.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import get_args, get_origin

from masterplan_cli.plan import problem_kinds, value_schemas
from masterplan_cli.plan.fields import Spot, bare, fields_of, is_choice, spot_at
from masterplan_cli.plan.unknown_keys import UnknownKeys
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.quoting import quoted, shown
from masterplan_cli.reading.tree import Mapping, Node, Path

_MOST_FAULTS = 2000  # nobody reads more
_YEAR = re.compile(value_schemas.YEAR_PATTERN)


def faults_of_empty_keys(tree: Mapping, unknown: UnknownKeys) -> Iterator[Fault]:
    """Yield a fault for every key without a value that is unknown where it stands.

    Args:
        tree: what was read.
        unknown: what finds the key that was meant.
    """
    for path, keys in islice(_keys_below(tree, ()), _MOST_FAULTS):
        node = _node_at(tree, path)
        yield _cut_by_comma(node, path, keys) or unknown.fault((*path, keys[0]))


def drop_empty_keys(tree: Mapping) -> None:
    """Forget the keys of a tree that would give such a fault."""
    for path, keys in list(_keys_below(tree, ())):
        node = _node_at(tree, path)
        for key in keys:
            del node.keys_at[key]


def _keys_below(node: Node | None, path: Path) -> Iterator[tuple[Path, list[str]]]:
    """Yield the path of a mapping with an unknown empty key, and the ones that follow it on its line."""
    if isinstance(node, Mapping):
        if len(node.keys_at) > len(node):
            yield from ((path, keys) for keys in _runs(node, spot_at(path)))
        for key, value in node.items():
            if not isinstance(value, str):
                yield from _keys_below(value, (*path, key))
    elif node is not None and not isinstance(node, str):
        for position, item in enumerate(node):
            yield from _keys_below(item, (*path, position))


def _runs(node: Mapping, spot: Spot) -> Iterator[list[str]]:
    run: list[str] = []
    for key, place in node.keys_at.items():
        if key in node or _is_known(spot, key):
            if run:
                yield run
            run = []
        elif run and node.keys_at[run[0]].line == place.line:
            run.append(key)
        else:
            if run:
                yield run
            run = [key]
    if run:
        yield run


def _is_known(spot: Spot, key: str) -> bool:
    if spot.part:
        return key in fields_of(spot.part)
    if get_origin(spot.annotation) is not dict:
        return True  # what stands here is wrong as a whole, and pydantic has said so
    kind = bare(get_args(spot.annotation)[0])
    return key in tuple(kind) if is_choice(kind) else _YEAR.search(key) is not None


def _cut_by_comma(node: Mapping, path: Path, keys: list[str]) -> Fault | None:
    """Recognise the rest of a text between braces: it follows a value on the same line."""
    place = node.keys_at[keys[0]]
    known = list(node.keys_at)
    at = known.index(keys[0])
    before = known[at - 1] if at else ""
    value = node.get(before)
    has_colon = node.values_at[keys[0]].column > place.column + len(keys[0])
    if has_colon or not isinstance(value, str) or node.values_at[before].line != place.line:
        return None
    text, end = value, node.values_at[before].column + len(value)
    for key in keys:
        column = node.keys_at[key].column
        text += f",{key}" if column == end + 1 else f", {key}"
        end = column + len(key)
    line = shown(f"{before}: {quoted(text)}")
    kind = problem_kinds.CUT_BY_COMMA
    return kind.at(place, (*path, keys[0]), value=shown(value), rest=shown(keys[0]), line=line)


def _node_at(tree: Mapping, path: Path) -> Mapping:
    node: Node | None = tree
    for step in path:
        node = node[step]  # type: ignore[index]  # the path was just walked
    assert isinstance(node, Mapping)
    return node
