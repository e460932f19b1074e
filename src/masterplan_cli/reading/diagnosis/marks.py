"""Slips with signs that mean something to YAML: brackets, ``@``, ``%``, ``*``, ``&``, ``!``, ``|``, ``>``."""

import re

from masterplan_cli.reading.diagnosis.trouble import Spot, Trouble
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import refused, syntax
from masterplan_cli.reading.mended_lines import in_quotes, without_mark
from masterplan_cli.reading.quoting import quoted, shown
from masterplan_cli.text.bilingual import Bilingual

_CLOSING = {"[": "]", "{": "}"}
_REFUSED = {"*": refused.ALIAS, "&": refused.ANCHOR, "!": refused.TAG}
_VALUE = re.compile(r"^[ \t]*(?:-[ \t]+)*(?:[^\s:][^:]*:[ \t]+)?")


def refused_mark(trouble: Trouble) -> Fault | None:
    """``*tebal*``, ``& Rekan``, ``!penting``: taken for an alias, an anchor or a tag."""
    kind = _REFUSED.get(trouble.char(trouble.since))
    if kind is None or trouble.since is None:
        return None
    line, column = trouble.lines[trouble.since.line], trouble.since.column
    better, kept = without_mark(line, column), in_quotes(line, column)
    return kind.at(trouble.place(trouble.since), line=better, kept=kept, suggestion="")


def reserved_start(trouble: Trouble) -> Fault | None:
    """A text begins with a sign that YAML keeps for itself."""
    spot = trouble.at
    if trouble.char(trouble.since) in ("|", ">"):
        spot = trouble.since or spot
    elif trouble.char(spot) not in ("@", "`", "%", ",", "]", "}"):
        return None
    line = trouble.lines[spot.line]
    if _starts_value(line, spot.column):
        better = line[: spot.column] + quoted(line[spot.column :].rstrip())
        return syntax.RESERVED_START.at(trouble.place(spot), mark=trouble.char(spot), line=shown(better))
    return None


def brackets(trouble: Trouble) -> Fault | None:
    """A bracket is opened and not closed, closed by the other kind, or a comma is missing."""
    opening = trouble.char(trouble.since)
    if opening not in _CLOSING:
        return None
    place, close = trouble.place(trouble.since), _CLOSING[opening]
    return syntax.UNBALANCED_BRACKET.at(place, open=opening, close=close, better=_closed(trouble, close))


def _closed(trouble: Trouble, close: str) -> Bilingual:
    """Show the line with its bracket closed at the end, where the next line begins something new."""
    if trouble.since is None or trouble.since.line >= trouble.at.line:
        return Bilingual("", "")
    line = trouble.lines[trouble.since.line].rstrip()
    is_open = line[trouble.since.column :].count("[") + line[trouble.since.column :].count("{") == 1
    if not is_open or line[-1:] in (",", "[", "{", "]", "}"):
        return Bilingual("", "")
    better = shown(line + close)
    return Bilingual(f": `{better}`,", f": `{better}`,")


def text_after_bracket(trouble: Trouble) -> Fault | None:
    """``nama: [Dinas] Kominfo``: a text that begins with a bracket."""
    head = trouble.line[: trouble.at.column].rstrip()
    start = _value_start(trouble.line)
    if (
        trouble.before is not None
        or head[-1:] not in ("]", "}")
        or trouble.line[start : start + 1] not in _CLOSING
    ):
        return None
    better = trouble.line[:start] + quoted(trouble.line[start:].rstrip())
    spot = Spot(trouble.at.line, start)
    return syntax.TEXT_AFTER_BRACKET.at(trouble.place(spot), close=head[-1], line=shown(better))


def _starts_value(line: str, column: int) -> bool:
    return _value_start(line) == column or not line[:column].strip()


def _value_start(line: str) -> int:
    return _VALUE.match(line).end()  # type: ignore[union-attr]  # it matches the empty text at least
