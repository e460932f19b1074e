"""Mermaid: the drawings that Git forges make of a block of code.

Whatever a plan says stands in a drawing as text: every character that means something to any of Mermaid's
grammars is written as its number between ``#`` and ``;``, which Mermaid turns back when it draws.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

LONGEST_LABEL = 60
"""Longer labels are cut where they can be seen to be: the text beside the drawing has them whole."""

LARGEST_DRAWING = 45_000
"""Characters; Mermaid refuses to draw more than 50,000."""

_SPACE = re.compile(r"\s+")
_MEANS_SOMETHING = re.compile(
    r"""["#;:<>%`\\{}\[\]|$~^*_@]"""
    r"|&(?=[#\w])"  # character references; not “A & B”
)
_MERMAIDS_OWN = {"\ufb02": "fl", "\xb6\xdf": "\xb6 \xdf"}
"""What Mermaid itself writes for # and ; while it draws; such text would become a character reference."""


def label(text: str, longest: int = LONGEST_LABEL) -> str:
    """Return a text for the inside of a drawing: one line, shortened with ``…``, unable to be anything else.

    Args:
        text: any text; white space of all kinds becomes single spaces, and the ligature “ﬂ” two letters.
        longest: the number of characters to keep; at least 1.
    """
    line = _SPACE.sub(" ", text).strip()
    for own, instead in _MERMAIDS_OWN.items():
        line = line.replace(own, instead)
    if len(line) > longest:
        line = f"{line[: longest - 1].rstrip()}…"
    return _MEANS_SOMETHING.sub(lambda match: f"#{ord(match[0])};", line)


def quoted(text: str, room: int = LONGEST_LABEL) -> str:
    """Return a label between quotation marks; an empty one is a space, because Mermaid wants something.

    Args:
        text: any text, see :func:`label`.
        room: how many characters there is room for. Mermaid leaves a name out that is too long by its
            reckoning, in which a character that is written as its number counts seven.
    """
    longest = room
    while _reckoned(label(text, longest)) > room and longest > 1:
        longest -= 1
    return f'"{label(text, longest) or " "}"'


def _reckoned(source: str) -> int:
    return len(source) + 3 * source.count(";")


def drawing(
    kind: str, lines: Iterable[str], description: str = "", config: Mapping[str, Any] | None = None
) -> str:
    """Return a block of code that forges show as a drawing.

    Args:
        kind: the first line, such as ``gantt``.
        lines: what follows, in Mermaid's language.
        description: what the drawing shows, read out to people who cannot see it.
        config: Mermaid's settings for this drawing.
    """
    said = [f"accDescr: {label(description, longest=500)}"] if description.strip() else []
    settings = ["---", f"config: {json.dumps(config)}", "---"] if config else []
    body = [f"    {line}" for line in (*said, *lines)]
    return "\n".join(["```mermaid", *settings, kind, *body, "```"])
