"""Characters that no plan may hold: they cannot be seen, and break or disguise what is printed."""

import re
from collections.abc import Iterator

from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import text as kinds
from masterplan_cli.reading.limits import MAX_FAULTS
from masterplan_cli.reading.tree import Place

_BIDI = "\u202a-\u202e\u2066-\u2069"
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
_LINE_SEPARATORS = "\u2028\u2029"  # YAML 1.1 parsers end a line here, editors do not
_NEVER_TEXT = "\ud800-\udfff\ufeff\ufffe\uffff"
_WITHOUT_WIDTH = "\u200b\u2060"  # two names that look the same are not

FORBIDDEN = re.compile(f"[{_CONTROLS}{_LINE_SEPARATORS}{_BIDI}{_NEVER_TEXT}{_WITHOUT_WIDTH}]")
"""One forbidden character. Tab and newline are allowed."""

_IS_BIDI = re.compile(f"[{_BIDI}]")
_NAMES = {
    0x00: "NUL",
    0x07: "BEL",
    0x08: "BACKSPACE",
    0x0B: "VERTICAL TAB",
    0x0C: "FORM FEED",
    0x0D: "CARRIAGE RETURN",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
    0x85: "NEXT LINE",
}


def forbidden_in(text: str, name: str) -> tuple[Fault, ...]:
    """Find the forbidden characters of a text (at most `MAX_FAULTS` of them), each with line and column."""
    if (
        text.replace("\n", "").replace("\t", "").isprintable()
    ):  # every forbidden character is unprintable; half the time
        return ()
    return tuple(_faults(text, name))


def forbidden(character: str, place: Place, path: tuple[str | int, ...] = ()) -> Fault:
    """Return the fault for one forbidden character."""
    kind = kinds.BIDI_CHARACTER if _IS_BIDI.match(character) else kinds.FORBIDDEN_CHARACTER
    return kind.at(place, path, character=_described(character))


def _faults(text: str, name: str) -> Iterator[Fault]:
    line, line_start = 1, 0
    for count, match in enumerate(FORBIDDEN.finditer(text)):
        if count == MAX_FAULTS:
            return
        newlines = text.count("\n", line_start, match.start())
        if newlines:
            line += newlines
            line_start = text.rfind("\n", 0, match.start()) + 1
        yield forbidden(match[0], Place(name, line, match.start() - line_start + 1))


def _described(character: str) -> str:
    import unicodedata  # only when something is wrong

    number = ord(character)
    fallback = "LONE SURROGATE" if 0xD800 <= number <= 0xDFFF else "NONCHARACTER" if number >= 0xFFFE else ""
    name = _NAMES.get(number) or unicodedata.name(character, fallback)
    return f"U+{number:04X} {name}".rstrip()
