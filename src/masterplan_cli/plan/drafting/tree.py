"""From a tree that the schema refuses to one that it accepts, losing as little as can be."""

import re
from collections.abc import Iterable, Iterator

from pydantic import ValidationError

from masterplan_cli.plan.drafting.placeholders import Placeholder, Placeholders
from masterplan_cli.plan.empty_keys import drop_empty_keys
from masterplan_cli.plan.fields import spot_at
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.tree import Mapping, Node, Path, Sequence

_MOST_PASSES = 20  # a plan is some ten levels deep, and each level asks for two passes at most
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LONGEST_HORIZON = 10  # years: what a masterplan covers at most (domain.md, section 2)
_KEY_MARK = "[key]"  # pydantic's last step when the key of a mapping is wrong, not its value


def draft_tree(tree: Mapping) -> Mapping:
    """Return a tree that gives a plan: invalid values left out, required ones filled with placeholders.

    What is left out is the smallest piece that the schema names: a field, an item of a list, and a whole
    part only where one of its required fields cannot be made up. Places stay those of the file.

    Args:
        tree: what reading gave; it is not changed.
    """
    draft = _copy(tree)
    placeholders = Placeholders(_years(tree))
    for _ in range(_MOST_PASSES):
        try:
            Masterplan.model_validate(draft)
        except ValidationError as error:
            _mend(draft, error, placeholders)
        else:
            drop_empty_keys(draft)
            return draft
    return draft_tree(Mapping(tree.place))  # never seen: a plan of nothing but placeholders


def is_placeholder(tree: Mapping, path: Path) -> bool:
    """Tell whether what stands at a path was put there by :func:`draft_tree`."""
    node: Node | None = tree
    for step in path:
        try:
            node = node[step]  # type: ignore[index]  # the path may lead nowhere
        except (LookupError, TypeError):
            return False
    return isinstance(node, Placeholder)


def _copy(node: Mapping) -> Mapping:
    copy = Mapping(node.place)
    copy.keys_at, copy.values_at = node.keys_at.copy(), node.values_at
    copy.update((key, _copied(value)) for key, value in node.items())
    return copy


def _copied(node: Node) -> Node:
    match node:
        case Mapping():
            return _copy(node)
        case Sequence():
            copy = Sequence(node.place)
            copy.extend(None if item is None else _copied(item) for item in node)
            copy.items_at = list(node.items_at)
            return copy
    return node


def _mend(tree: Mapping, error: ValidationError, placeholders: Placeholders) -> None:
    unwanted: set[Path] = set()
    for item in error.errors(include_url=False, include_input=False, include_context=False):
        path: Path = item["loc"]
        if item["type"] != "missing":
            unwanted.add(path[:-1] if path and path[-1] == _KEY_MARK else path)
        elif not _filled(tree, path, placeholders):
            unwanted.add(path[:-1])
    for path in sorted(unwanted, reverse=True):  # the last of a list first: positions before it stay
        _remove(tree, path)


def _filled(tree: Mapping, path: Path, placeholders: Placeholders) -> bool:
    *above, key = path
    parent = _node(tree, tuple(above))
    model = spot_at(tuple(above)).part
    if not isinstance(parent, Mapping) or model is None:
        return False
    value = placeholders.for_field(model, str(key), parent.place)
    if value is None:
        return False
    parent[str(key)] = value
    return True


def _remove(tree: Mapping, path: Path) -> None:
    """Remove what stands at a path; where the path leads further than the tree, the end of the tree."""
    while path:
        parent, step = _node(tree, path[:-1]), path[-1]
        if isinstance(parent, Mapping) and step in parent:
            del parent[str(step)]
            return
        if isinstance(parent, Sequence) and isinstance(step, int) and step < len(parent):
            del parent[step], parent.items_at[step]
            return
        path = path[:-1]


def _node(tree: Mapping, path: Path) -> Node | None:
    node: Node | None = tree
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str):
            node = node.get(step)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def _years(tree: Mapping) -> tuple[int, int]:
    """Return the years that a plan without a horizon covers, as its budget and its roadmap tell."""
    horizon = tree.get("horizon")
    said = [horizon.get(key) for key in ("start", "end")] if isinstance(horizon, Mapping) else [None, None]
    start, end = (int(year) if isinstance(year, str) and _YEAR.fullmatch(year) else None for year in said)
    found = sorted(set(_years_of(tree.get("action_plan"))) | set(_years_of(tree.get("roadmap"))))
    first = start or (found[0] if found else _revision_year(tree) + 1)
    if end is not None:
        return (first if first <= end else end), end
    last = max((year for year in found if first <= year < first + _LONGEST_HORIZON), default=first)
    return first, last


def _revision_year(tree: Mapping) -> int:
    revision = tree.get("revision")
    year = revision.get("year") if isinstance(revision, Mapping) else None
    return int(year) if isinstance(year, str) and _YEAR.fullmatch(year) else 2000


def _years_of(node: Node | None) -> Iterator[int]:
    for key, value in _leaves(node):
        if key in ("year", "start", "end") and _YEAR.fullmatch(value):
            yield int(value)


def _leaves(node: Node | None) -> Iterator[tuple[str, str]]:
    inside: Iterable[tuple[str, Node | None]] = ()
    if isinstance(node, Mapping):
        inside = node.items()
    elif isinstance(node, Sequence):
        inside = (("", item) for item in node)
    for key, value in inside:
        if isinstance(value, str):
            yield key, value
        else:
            yield from _leaves(value)
