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
    "|[\ufb01-\ufb06\u00b6]",  # what Mermaid itself puts for # and ; while it draws
)


def label(text: str, longest: int = LONGEST_LABEL) -> str:
    """Return a text for the inside of a drawing: one line, shortened with ``…``, unable to be anything else.

    Args:
        text: any text; white space of all kinds becomes single spaces.
        longest: the number of characters to keep; at least 1.
    """
    line = _SPACE.sub(" ", text).strip()
    if len(line) > longest:
        line = f"{line[: longest - 1].rstrip()}…"
    return _MEANS_SOMETHING.sub(lambda match: f"#{ord(match[0])};", line)


def quoted(text: str, longest: int = LONGEST_LABEL) -> str:
    """Return a label between quotation marks; an empty one is a space, because Mermaid wants something."""
    return f'"{label(text, longest) or " "}"'


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
