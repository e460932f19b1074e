"""Slips of indentation: tabs, and lines that line up with nothing."""

import re

from masterplan_cli.reading.diagnosis.trouble import Spot, Trouble
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import refused, syntax
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.counts import SPACES, counted

_LEADING = re.compile(r"[ \t]*")
_ITEM = re.compile(r"-(?:\s|$)")


def tab_indent(trouble: Trouble) -> Fault | None:
    """A tab stands in the indentation of the line; between brackets that would be allowed."""
    tab = trouble.line[: indent_of(trouble.line)].find("\t")
    if tab < 0 or trouble.char(trouble.since) in ("[", "{", '"', "'"):
        return None
    return syntax.TAB_INDENT.at(trouble.place(Spot(trouble.at.line, tab)))


def second_document(trouble: Trouble) -> Fault | None:
    """Something follows the line that ends the document."""
    above = (line.rstrip() for line in reversed(trouble.lines[: trouble.at.line]))
    return refused.SEVERAL_DOCUMENTS.at(trouble.place()) if next(filter(None, above), "") == "..." else None


def indentation(trouble: Trouble) -> Fault | None:
    """The line begins in a column where nothing above begins, or mixes items with keys."""
    found = indent_of(trouble.line)
    if trouble.at.column != found or not trouble.line.strip():
        return None
    near = _nearest(trouble, found)
    if near is None:
        return None
    expected = indent_of(trouble.lines[near])
    if expected == found:
        return syntax.MIXED_BLOCK.at(trouble.place(), line=near + 1)
    return syntax.INDENTATION.at(
        trouble.place(),
        line=near + 1,
        found=counted(found, SPACES),
        expected=counted(expected, SPACES),
        other=_other_remedy(trouble, found),
    )


def indent_of(line: str) -> int:
    """Return how many blanks a line begins with."""
    return len(_LEADING.match(line)[0])  # type: ignore[index]  # it matches the empty text at least


def _other_remedy(trouble: Trouble, found: int) -> Bilingual:
    """Perhaps this line is right, and one above moved out of its level: then it stands between two of it."""
    for number in range(trouble.at.line - 1, 0, -1):
        line = trouble.lines[number]
        if line.strip() and indent_of(line) < found:
            above = next(filter(str.strip, reversed(trouble.lines[:number])), "")
            if indent_of(above) < found:
                break
            return syntax.OTHER_INDENTATION.format(line=number + 1, expected=counted(found, SPACES))
    return Bilingual("", "")


def _nearest(trouble: Trouble, found: int) -> int | None:
    """Of the lines that enclose this one, return that with the nearest indentation; the deeper of two."""
    best = None
    limit = None
    for number in range(trouble.at.line - 1, -1, -1):
        line = trouble.lines[number]
        indent = indent_of(line)
        if not line.strip() or line.lstrip().startswith("#") or (limit is not None and indent >= limit):
            continue
        limit = indent
        if best is None or abs(indent - found) < abs(indent_of(trouble.lines[best]) - found):
            best = number
        if limit == 0:
            break
    return best
