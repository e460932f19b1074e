"""Blanks that YAML does not take for spaces: as Word, the web and the Tab key make them."""

import re

from masterplan_cli.reading.diagnosis.trouble import Spot, Trouble
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import syntax
from masterplan_cli.reading.quoting import shown

_ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_AFTER_KEY_OR_DASH = re.compile(rf"[ \t]*(?:- +)*(?:-|[\w-]+:|(?=[{_ODD}]))[ \t]*(?P<odd>[{_ODD}])")
_ANY_ODD = re.compile(f"[{_ODD}]")
_TAB_AFTER_DASH = re.compile(r" *(?:- +)*-(?P<odd>\t)")
_MOST_LINES = 20


def odd_space(trouble: Trouble) -> Fault | None:
    """A blank that is no space begins a line, or follows a key or a hyphen, where reading went wrong."""
    first = trouble.at.line
    if trouble.before is not None:
        first = max(trouble.before.start.line, trouble.at.line - _MOST_LINES)
    for number in range(first, trouble.at.line + 1):
        line = trouble.lines[number]
        match = _AFTER_KEY_OR_DASH.match(line)
        if match is not None:
            better = shown(_ANY_ODD.sub(" ", line))
            return syntax.ODD_SPACE.at(trouble.place(Spot(number, match.start("odd"))), line=better)
    return None


def tab_after_dash(trouble: Trouble) -> Fault | None:
    """A tab follows the hyphen of a list item."""
    match = _TAB_AFTER_DASH.match(trouble.line)
    if match is None or trouble.at.column < match.start("odd"):
        return None
    better = shown(trouble.line.replace("\t", " "))
    return syntax.TAB_AFTER_DASH.at(trouble.place(Spot(trouble.at.line, match.start("odd"))), line=better)
