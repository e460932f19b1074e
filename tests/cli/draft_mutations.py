"""Plans broken in one place, in the ways in which people and editors break them."""

import random
from collections.abc import Iterator
from typing import Any

import yaml

Path = tuple[str | int, ...]


def load(text: str) -> Any:
    """Return a plan as dicts, lists and strings."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # gives strings only


def places(node: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the path of every value below the root."""
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, value in steps:
        yield (*path, step)
        yield from places(value, (*path, step))


def at(node: Any, path: Path) -> Any:
    for step in path:
        node = node[step]
    return node


def broken(plan: Any, seed: int) -> tuple[Any, Path, str]:
    """Return a copy of a plan with one place broken, the place, and how."""
    chance = random.Random(seed)
    copy = load(yaml.safe_dump(plan, allow_unicode=True))
    path = chance.choice(sorted(places(copy), key=str))
    if chance.random() < 0.2:  # the upper levels are few, and matter most
        path = path[: chance.randint(1, 2)]
    how = chance.choice(sorted(_WAYS))
    parent, step = at(copy, path[:-1]), path[-1]
    _WAYS[how](parent, step)
    return copy, path, how


def _remove(parent: Any, step: Any) -> None:
    del parent[step]


def _text(parent: Any, step: Any) -> None:
    parent[step] = "tidak tahu"


def _number(parent: Any, step: Any) -> None:
    parent[step] = "-12,5,7"


def _list(parent: Any, step: Any) -> None:
    parent[step] = [["a"], {"b": "c"}]


def _mapping(parent: Any, step: Any) -> None:
    parent[step] = {"tidak_dikenal": "x", "id": "A B", "year": "dua ribu"}


def _empty(parent: Any, step: Any) -> None:
    parent[step] = ""


def _null(parent: Any, step: Any) -> None:
    parent[step] = None


def _unknown_key(parent: Any, step: Any) -> None:
    if isinstance(parent, dict):
        parent[f"{step}x"] = parent.pop(step)
    else:
        parent.insert(step, {f"{step}": "x"})


_WAYS = {
    "remove": _remove,
    "text": _text,
    "number": _number,
    "list": _list,
    "mapping": _mapping,
    "empty": _empty,
    "null": _null,
    "unknown key": _unknown_key,
}
