"""Where the keys of a TOML text stand, which the standard library's parser does not tell.

A text is parted into statements (a table's head, or a key with its value) by asking that parser: a statement
ends at the first line with which it is TOML by itself. So nothing is guessed about strings and brackets.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from masterplan_cli.reading.tree import Path

_POSITION = re.compile(r"\(at line (\d+), column (\d+)\)")
_MOST_WORK = 512 * 1024
"""Characters that are parsed to part a text: a value of very many lines is asked about at each of them."""


def key_places(text: str) -> Mapping[Path, tuple[int, int]]:
    """Return line and column of every key and table, counted from 1, of what is known to be TOML.

    Args:
        text: the whole text. An item of an array of tables has the place of its head.
    """
    places: dict[Path, tuple[int, int]] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    for line, column, statement, parsed in _statements(text):
        keys = list(_keys(parsed))
        if statement.lstrip().startswith("["):
            table = keys[-1]
            if statement.lstrip().startswith("[["):
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            keys = [table]
        else:
            keys = [(*table, *key) for key in keys]
        for key in keys:
            for length in range(1, len(key) + 1):
                places.setdefault(key[:length], (line, column))
    return places


def place_of_mistake(error: Exception, text: str) -> tuple[int, int]:
    """Return line and column that the parser blames; the last line where it blames the end of the text."""
    if found := _POSITION.search(str(error)):
        return int(found[1]), int(found[2])
    if isinstance(error, tomllib.TOMLDecodeError):
        lines = text.rstrip().split("\n")
        return len(lines), len(lines[-1]) + 1
    return 1, 1


def _statements(text: str) -> Iterator[tuple[int, int, str, dict[str, Any]]]:
    """Yield line, column, text and meaning of each statement, as far as the work allowed reaches."""
    work, start, waiting = 0, 0, ""
    for number, line in enumerate(text.split("\n"), 1):
        if not waiting and (not line.strip() or line.lstrip().startswith("#")):
            continue
        start = start if waiting else number
        waiting += line + "\n"
        work += len(waiting)
        if work > _MOST_WORK:
            return
        try:
            parsed = tomllib.loads(waiting)
        except ValueError:
            continue
        yield start, len(waiting) - len(waiting.lstrip()) + 1, waiting, parsed
        waiting = ""


def _keys(node: Any, above: Path = ()) -> Iterator[Path]:
    """Yield the path of every key, the outer ones first; of an array in one statement, only its own."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*above, key)
            yield from _keys(value, (*above, key))
