"""Slips with colons and hyphens: one too many, one too few, one without its space."""

import re

from masterplan_cli.reading.diagnosis.layout import indent_of
from masterplan_cli.reading.diagnosis.trouble import Spot, Trouble
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import syntax
from masterplan_cli.reading.quoting import quoted, shown

_KEY_AND_VALUE = re.compile(r"(?P<key>[ \t]*(?:-[ \t]+)*[^\s\"'\[{#][^:#]*:[ \t]+)(?P<value>\S.*)")
_FLOW_PAIR = re.compile(r"(?P<key>(?:^|[{,])\s*[^\s:,{}\[\]]+:\s+)(?P<value>[^,{}\[\]]+)")
_ENDS_A_KEY = re.compile(r":(?:\s|$)")
_COLON_WITHOUT_SPACE = re.compile(r"[ \t]*(?:-[ \t]+)*[\w-]+:(?=[^\s:/])")


def unquoted_colon(trouble: Trouble) -> Fault | None:
    """``nama: Dinas: Kominfo``: a second colon in a value."""
    if trouble.char(trouble.at) != ":":
        return None
    if trouble.since is not None and trouble.char(trouble.since) in ("{", "["):
        return _colon_between_brackets(trouble)
    match = _KEY_AND_VALUE.match(trouble.line)
    if match is None or match.end("key") > trouble.at.column:
        return None
    better = match["key"] + quoted(match["value"].rstrip())
    return syntax.UNQUOTED_COLON.at(trouble.place(), line=shown(better))


def value_and_children(trouble: Trouble) -> Fault | None:
    """A key stands below, and deeper than, a key that has a value already."""
    before = trouble.before
    if trouble.char(trouble.at) != ":" or before is None or before.start.line >= trouble.at.line:
        return None
    first = trouble.lines[before.start.line]
    if before.style or _ENDS_A_KEY.search(first, 0, before.start.column) is None:
        return None
    spot = Spot(trouble.at.line, indent_of(trouble.line))
    owner = _owner_without_colon(trouble, before.start.line)
    if owner is not None:
        return syntax.MISSING_COLON.at(trouble.place(owner))
    return syntax.VALUE_AND_CHILDREN.at(trouble.place(spot), line=before.start.line + 1)


def _owner_without_colon(trouble: Trouble, first: int) -> Spot | None:
    """Find the line that these keys hang on: below the text that was read last, and without a colon."""
    for number in range(trouble.at.line - 1, first, -1):
        line = trouble.lines[number]
        if line.strip() and not line.lstrip().startswith("#") and indent_of(line) < indent_of(trouble.line):
            column = indent_of(line)
            aligned = column == indent_of(trouble.lines[first])
            return Spot(number, column) if aligned and _is_bare_text(line, column) else None
    return None


def missing_colon(trouble: Trouble) -> Fault | None:
    """A line that has no ``key:``, or whose colon has no space after it."""
    spot = _line_without_key(trouble)
    if spot is None:
        return None
    line = trouble.lines[spot.line]
    match = _COLON_WITHOUT_SPACE.match(line)
    if match is None:
        return syntax.MISSING_COLON.at(trouble.place(spot))
    better = f"{match[0]} {line[match.end() :]}"
    place = trouble.place(Spot(spot.line, match.end() - 1))
    return syntax.NO_SPACE_AFTER_COLON.at(place, line=shown(better))


def item_after_key(trouble: Trouble) -> Fault | None:
    """``agencies: - diskominfo``: a list that begins on the line of its key."""
    column = trouble.at.column
    if trouble.char(trouble.at) != "-" or not _ENDS_A_KEY.search(trouble.line, 0, column):
        return None
    better = trouble.line[:column] + quoted(trouble.line[column:].rstrip())
    return syntax.ITEM_AFTER_KEY.at(trouble.place(), line=shown(better))


def _colon_between_brackets(trouble: Trouble) -> Fault | None:
    for match in _FLOW_PAIR.finditer(trouble.line):
        if match.start("value") < trouble.at.column < match.end("value"):
            value = match["value"].rstrip()
            end = match.start("value") + len(value)
            better = trouble.line[: match.start("value")] + quoted(value) + trouble.line[end:]
            return syntax.UNQUOTED_COLON.at(trouble.place(), line=shown(better))
    return None


def _line_without_key(trouble: Trouble) -> Spot | None:
    """Find the line that lacks its colon: where a key began, where the last text began, or this one."""
    before = trouble.before
    candidates = [trouble.since]
    if before is not None and not before.style and before.start.line < before.end.line:
        candidates.append(before.start)
    if before is None or before.style not in ("|", ">"):  # below a block of text, the indentation is to blame
        candidates.append(trouble.at)
    for spot in candidates:
        if spot is not None and _is_bare_text(trouble.lines[spot.line], spot.column):
            return spot
    return None


def _is_bare_text(line: str, column: int) -> bool:
    """Whether a line begins in this column, with text that is neither a key nor an item."""
    text = line[column:]
    begins = not line[:column].strip(" \t-")
    return begins and text[:1] not in ("", "-", "[", "{", "#") and _ENDS_A_KEY.search(text) is None
