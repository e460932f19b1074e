r"""Forbidden characters that hide in escapes of double quoted text, such as ``"\u202e"``."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from masterplan_cli.reading.characters import FORBIDDEN, forbidden
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.limits import MAX_FAULTS
from masterplan_cli.reading.tree import Path, Place

_ESCAPE = re.compile(
    r"\\(?:x(?P<x>[0-9A-Fa-f]{2})|u(?P<u>[0-9A-Fa-f]{4})|U(?P<U>[0-9A-Fa-f]{8})|.)", re.DOTALL
)
_SHORT = {
    "0": "\0",
    "a": "\x07",
    "b": "\x08",
    "v": "\x0b",
    "f": "\x0c",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "L": "\u2028",
    "P": "\u2029",
}


def forbidden_escapes(text: str, event: Any, name: str, path: Path) -> tuple[Fault, ...]:
    """Find the forbidden escapes of a double quoted scalar event, each at the place of its backslash."""
    faults = _faults(text, event.start_mark.index, event.end_mark.index, name, path)
    return tuple(islice(faults, MAX_FAULTS))


def _faults(text: str, start: int, end: int, name: str, path: Path) -> Iterator[Fault]:
    for match in _ESCAPE.finditer(text, start, end):
        character = _meaning(match)
        if FORBIDDEN.match(character):
            line = text.count("\n", 0, match.start()) + 1
            column = match.start() - text.rfind("\n", 0, match.start())
            yield forbidden(character, Place(name, line, column), path)


def _meaning(match: re.Match[str]) -> str:
    digits = match["x"] or match["u"] or match["U"]
    return chr(int(digits, 16)) if digits else _SHORT.get(match[0][1], "")
