"""Exceptions written in the plan: ``# masterplan: abaikan MP316 – alasannya``."""

import re
from collections.abc import Iterator, Mapping

from masterplan_cli.checking.codes import all_codes, meant_code
from masterplan_cli.checking.exemptions import SET_ASIDE_EXAMPLE, Exemption, Lines
from masterplan_cli.checking.fixed_codes import fixed_because
from masterplan_cli.plan.nearest import Names
from masterplan_cli.plan.problem_words import shortened
from masterplan_cli.plan.settings_tables import did_you_mean
from masterplan_cli.reading.comments import Comment, comments_in
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import settings as kinds
from masterplan_cli.reading.limits import MAX_EXCEPTIONS
from masterplan_cli.reading.tree import Place

_MARK = re.compile(r"#[ \t]*[Mm]asterplan[ \t]*:")
_VERBS = {"abaikan": ("kecualikan", "abai"), "ignore": ("except",)}
_EXAMPLE = f"# masterplan: abaikan {SET_ASIDE_EXAMPLE} – dikerjakan lewat program provinsi"
_CODE = re.compile(r"\bMP\d+", re.IGNORECASE)
_WORD = re.compile(r"[ \t]*([^\s,:]*)[ \t]*")
_LISTED = re.compile(
    r"([A-Za-z]+\d\w*)(?:[ \t]*,[ \t]*|[ \t]+(?:(?:dan|and|&)[ \t]+)?(?=[A-Za-z]{1,3}\d{3}\b)|)"
)
_BEFORE_REASON = re.compile(r"[ \t]*(?:[–—:,;.]|-+)?[ \t]*")


def exceptions_in(sources: Mapping[str, str]) -> tuple[tuple[Exemption, ...], tuple[Fault, ...]]:
    """Return the exceptions written in the files of a plan, and what is wrong with them.

    Args:
        sources: the text of every file by its name.
    """
    found: list[Exemption] = []
    faults: list[Fault] = []
    for one in _all(sources):
        if isinstance(one, Fault):
            faults.append(one)
        elif len(found) < MAX_EXCEPTIONS:
            found.append(one)
        else:
            faults.append(kinds.TOO_MANY_EXCEPTIONS.at(one.place, limit=MAX_EXCEPTIONS))
            break
        if len(faults) >= MAX_EXCEPTIONS:
            break
    return tuple(found), tuple(faults)


def _all(sources: Mapping[str, str]) -> Iterator[Exemption | Fault]:
    for name, text in sources.items():
        for comment in comments_in(text, name, _MARK):
            yield from _understood(comment)


def _understood(comment: Comment) -> Iterator[Exemption | Fault]:
    """Yield one exemption or fault for each code; nothing for a comment that is about something else."""
    start = _MARK.search(comment.text)
    word = _WORD.match(comment.text, start.end() if start else 0)
    verb = word[1].casefold() if word else ""
    if word is None or verb not in _VERBS:
        meant = Names(_VERBS).nearest(verb)
        if meant or _CODE.search(comment.text):
            yield kinds.EXCEPTION_UNCLEAR.at(comment.place, suggestion=did_you_mean(meant), example=_EXAMPLE)
        return
    codes, end = _codes(comment, word.end())
    if not codes:
        yield kinds.EXCEPTION_UNCLEAR.at(comment.place, suggestion=did_you_mean(None), example=_EXAMPLE)
    reason = _BEFORE_REASON.sub("", comment.text[end:], count=1).strip()
    for code, place in codes:
        yield _decided(code, place, reason, comment)


def _codes(comment: Comment, position: int) -> tuple[list[tuple[str, Place]], int]:
    codes = []
    while match := _LISTED.match(comment.text, position):
        column = comment.place.column + match.start(1)
        codes.append((match[1], Place(comment.place.file, comment.place.line, column)))
        position = match.end()
        if match.end() == match.end(1):
            break
    return codes, position


def _decided(code: str, place: Place, reason: str, comment: Comment) -> Exemption | Fault:
    wanted = code.upper()
    if wanted not in all_codes():
        suggestion = did_you_mean(meant_code(code))
        return kinds.UNKNOWN_CODE.at(place, code=shortened(code), suggestion=suggestion)
    if because := fixed_because(wanted):
        return kinds.FIXED_CODE.at(place, code=wanted, reason=because)
    if not reason:
        example = _EXAMPLE.replace(SET_ASIDE_EXAMPLE, wanted)
        values = {"code": wanted, "missing": kinds.A_REASON, "example": example}
        return kinds.EXCEPTION_INCOMPLETE.at(comment.place, (), **values)
    return Exemption(wanted, reason, place, Lines(place.file, comment.start, comment.end))
