"""Slips with colons and hyphens: one too many, one too few, one without its space."""

import re

from masterplan_cli.reading.diagnosis.layout import indent_of
from masterplan_cli.reading.diagnosis.trouble import Spot, Trouble
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import syntax
from masterplan_cli.reading.quoting import quoted, shown
from masterplan_cli.text.bilingual import Bilingual

_KEY_AND_VALUE = re.compile(r"(?P<key>[ \t]*(?:-[ \t]+)*[^\s\"'\[{#][^:#]*:[ \t]+)(?P<value>\S.*)")
_FLOW_PAIR = re.compile(r"(?P<key>(?:^|[{,])\s*[^\s:,{}\[\]]+:\s+)(?P<value>[^,{}\[\]]+)")
_LIKE_A_KEY = re.compile(r"(?<!:)[\s;]([a-z][a-z0-9_]+)$")
_OTHER_SIGN = re.compile(r"([ \t]*(?:- +)*[\w-]+)\s*(?:=>|->|=|;|：|→)\s*(.*)")
_REMARK = re.compile(r"(?<!\S)(?://+|<!--+|--+)\s*")
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
    value = match["value"].rstrip()
    better = match["key"] + quoted(value)
    other = _otherwise(trouble, match["key"], value)
    return syntax.UNQUOTED_COLON.at(trouble.place(), line=shown(better), other=other)


def _otherwise(trouble: Trouble, key: str, value: str) -> Bilingual:
    """Perhaps the colon belongs to another key on the same line, or should not be there."""
    if trouble.at.column == len(trouble.line.rstrip()) - 1:
        return syntax.LAST_COLON.format(line=shown(key + value.removesuffix(":").rstrip()))
    before = _LIKE_A_KEY.search(trouble.line, 0, trouble.at.column)
    if before is None:
        return Bilingual("", "")
    return syntax.KEY_ON_ITS_LINE.format(key=before[1], line=shown(trouble.line[before.start(1) :]))


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
        suggestion = _with_colon(trouble.lines[owner.line])
        return syntax.MISSING_COLON.at(trouble.place(owner), suggestion=suggestion)
    return syntax.VALUE_AND_CHILDREN.at(trouble.place(spot), line=before.start.line + 1)


def _owner_without_colon(trouble: Trouble, first: int) -> Spot | None:
    """Find the line that these keys hang on: below the text that was read last, and without a colon."""
    for number in range(trouble.at.line - 1, first, -1):
        line = trouble.lines[number]
        if line.strip() and not line.lstrip().startswith("#") and indent_of(line) < indent_of(trouble.line):
            column = indent_of(line)
            aligned = column <= indent_of(trouble.lines[first])
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
        return syntax.MISSING_COLON.at(trouble.place(spot), suggestion=_with_colon(line))
    better = f"{match[0]} {line[match.end() :]}"
    place = trouble.place(Spot(spot.line, match.end() - 1))
    return syntax.NO_SPACE_AFTER_COLON.at(place, line=shown(better))


def _with_colon(line: str) -> Bilingual:
    """Say how a line is written whose key is parted from its value by another sign, or that is a remark."""
    other = _OTHER_SIGN.match(line)
    better = f"{other[1]}: {other[2]}" if other else _REMARK.sub("# ", line, count=1)
    return syntax.WRITE_THIS.format(line=shown(better)) if better != line else Bilingual("", "")


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
            other = _with_comma(trouble)
            return syntax.UNQUOTED_COLON.at(trouble.place(), line=shown(better), other=other)
    return None


def _with_comma(trouble: Trouble) -> Bilingual:
    before = _LIKE_A_KEY.search(trouble.line, 0, trouble.at.column)
    if before is None:
        return Bilingual("", "")
    better = trouble.line[: before.start()].rstrip(" ;") + ", " + trouble.line[before.start(1) :]
    return syntax.KEY_AFTER_COMMA.format(key=before[1], line=shown(better))


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
