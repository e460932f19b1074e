"""Brackets inside brackets, at which newer parsers give up before our own limit is asked."""

import re

from masterplan_cli.reading.diagnosis.trouble import Trouble
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.kinds import refused
from masterplan_cli.reading.limits import MAX_DEPTH

_OPENED = re.compile(r"[\[{\s]+\Z")
_LOOKED_AT = 4 * MAX_DEPTH  # characters of a line, and lines, before the place where the parser stood


def too_deep(trouble: Trouble) -> Fault | None:
    """Recognise more opened brackets in a row than a plan may have levels (libyaml 0.2.6 refuses 1,000)."""
    spot = trouble.at
    before = trouble.lines[max(0, spot.line - _LOOKED_AT) : spot.line]
    here = trouble.line[max(0, spot.column - _LOOKED_AT) : spot.column]
    opened = _OPENED.search("\n".join([*(line[-_LOOKED_AT:] for line in before), here]))
    if opened is None or opened[0].count("[") + opened[0].count("{") <= MAX_DEPTH:
        return None
    return refused.TOO_DEEP.at(trouble.place(), limit=MAX_DEPTH)
