"""Slips with quotes: curly, unclosed, closed too early, or with a backslash inside."""

import re

from masterplan_cli.reading.characters import forbidden
from masterplan_cli.reading.diagnosis.trouble import Scalar, Spot, Trouble
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import syntax
from masterplan_cli.reading.quoting import quoted, shown
from masterplan_cli.text.bilingual import Bilingual

_CURLY_START = re.compile(r"(?:^[ \t]*(?:-[ \t]+)*|:[ \t]+|[\[{,][ \t]*)(?P<quote>[“”„«‘’])")
_CURLY_END = {'"': re.compile("[“”„»]"), "'": re.compile(r"[‘’](?!\w)")}
_CURLY_TO_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'"})
_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]*|U[0-9A-Fa-f]*|x[0-9A-Fa-f]*|.)?")
_UP_TO_QUOTE = re.compile(r'([^"]*)"')
_SURROGATE = re.compile(r"\\u(?P<digits>[dD][89a-fA-F][0-9A-Fa-f]{2})")
_CLOSED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}


def curly_quote(trouble: Trouble) -> Fault | None:
    """Quotes as a word processor makes them, at the start of the value or closing a straight one."""
    opened = _open_quote(trouble)
    if opened is not None:
        line = trouble.lines[opened.line]
        match = _CURLY_END[line[opened.column]].search(line, opened.column + 1)
        return _curly(trouble, Spot(opened.line, match.start())) if match else None
    match = _CURLY_START.search(trouble.line)
    return _curly(trouble, Spot(trouble.at.line, match.start("quote"))) if match else None


def bad_escape(trouble: Trouble) -> Fault | None:
    r"""``"C:\Users"``: a backslash that does not begin an escape, or one for half a character."""
    start = trouble.line.rfind("\\", 0, trouble.at.column + 1)
    if trouble.char(trouble.since) != '"' or start < 0:
        return None
    match = _ESCAPE.match(trouble.line, start)
    if match is None or match.end() < trouble.at.column:
        return None
    place = trouble.place(Spot(trouble.at.line, start))
    surrogate = _SURROGATE.match(trouble.line, start)
    if surrogate is not None:
        return forbidden(chr(int(surrogate["digits"], 16)), place)
    return syntax.BAD_ESCAPE.at(place, escape=match[0], better=_in_single_quotes(trouble))


def _in_single_quotes(trouble: Trouble) -> Bilingual:
    """Show the line with other quotes around the value, where it ends on the line and holds no escape."""
    opened = trouble.since
    inner = _UP_TO_QUOTE.match(trouble.line, opened.column + 1) if opened else None
    if opened is None or inner is None or opened.line != trouble.at.line or "\\\\" in inner[0]:
        return Bilingual("", "")
    better = shown(trouble.line[: opened.column] + quoted(inner[1]) + trouble.line[inner.end() :])
    return Bilingual(f": `{better}`", f": `{better}`")


def unclosed_quote(trouble: Trouble) -> Fault | None:
    """A quote is opened on a line and closed, if at all, by the next one that opens."""
    spot = _open_quote(trouble)
    if spot is None:
        return None
    line = trouble.lines[spot.line]
    quote = line[spot.column]
    return syntax.UNCLOSED_QUOTE.at(trouble.place(spot), quote=quote, line=shown(line.rstrip() + quote))


def text_after_quote(trouble: Trouble) -> Fault | None:
    """``'Jum'at'`` or ``"Tuban" Jawa``: the quote closes before the value ends."""
    before = trouble.before
    if not _is_quoted(before) or before is None or before.end.line != trouble.at.line:
        return None
    if trouble.line[before.end.column : trouble.at.column].strip():
        return None
    start = before.start.column if before.start.line == trouble.at.line else before.end.column
    value = trouble.line[start:].strip()
    if len(value) > 1 and value[0] == value[-1]:
        value = value[1:-1]
    return syntax.TEXT_AFTER_QUOTE.at(trouble.place(), line=shown(trouble.line[:start] + quoted(value)))


def _open_quote(trouble: Trouble) -> Spot | None:
    """Return where a quote was opened that is not closed on its own line."""
    before = trouble.before
    if trouble.char(trouble.since) in ('"', "'") and trouble.since is not None:
        line = trouble.lines[trouble.since.line]
        closed = _CLOSED[line[trouble.since.column]].match(line, trouble.since.column)
        return trouble.since if closed is None else None
    if _is_quoted(before) and before is not None and before.start.line < before.end.line == trouble.at.line:
        return before.start
    return None


def _is_quoted(scalar: Scalar | None) -> bool:
    return scalar is not None and scalar.style in ('"', "'") and scalar.style != ""


def _curly(trouble: Trouble, spot: Spot) -> Fault:
    line = trouble.lines[spot.line]
    better = shown(line.translate(_CURLY_TO_STRAIGHT))
    return syntax.TYPOGRAPHIC_QUOTE.at(trouble.place(spot), quote=line[spot.column], line=better)
