"""Values and comments as they are written in YAML: short lines, quotes only where they are needed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap

from masterplan_cli.reading.quoting import quoted

LONGEST = 100
"""Columns of a line; only a single word or value may be longer."""

_PLAIN = re.compile(r"(?:\.\./)*(?:[0-9]+[ ./])?[^\W\d_](?:[\w .()/…–+°²%?!;=&-]|, |:(?=\S))*(?<![\s:])")
_PLAIN_NUMBER = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
_WORDS = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))


def scalar(value: object, *, in_flow: bool = False) -> str:
    """Write one value.

    Args:
        value: a text or a number; a text that looks like a number is quoted, so that editors see a text.
        in_flow: whether it stands within ``[…]`` or ``{…}``, where a comma ends a value.
    """
    if not isinstance(value, str):
        return str(value)
    is_plain = _PLAIN.fullmatch(value) and value.lower() not in _WORDS and not (in_flow and "," in value)
    return value if is_plain or _PLAIN_NUMBER.fullmatch(value) else quoted(value)


def flow(value: object) -> str:
    """Write a value, a list or a mapping on one line: ``{name: Desa terlayani, targets: {2019: 60}}``."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value, in_flow=True)


def comment(text: str, indent: int = 0) -> Iterator[str]:
    """Yield a text as comment lines, broken between words."""
    margin = " " * indent + "# "
    for line in wrap(text, LONGEST - len(margin), break_long_words=False, break_on_hyphens=False):
        yield margin + line


def banner(title: str, text: str) -> Iterator[str]:
    """Yield the comment that opens a section of a plan."""
    rule = "# " + "-" * (LONGEST - 2)
    yield rule
    yield from comment(f"{title.upper()} – {text}")
    yield rule
