"""The codes under which a book prints the entries of a SWOT analysis."""

import re
from itertools import count

from masterplan_cli.plan.swot import Swot

_LISTS = {"S": "strengths", "W": "weaknesses", "O": "opportunities", "T": "threats"}


def swot_codes(swot: Swot) -> dict[str, str]:
    """Return the code of every entry by its identifier: ``s1`` is S1 among the strengths.

    An identifier is stable for life, so that one which came from another list, or has a name of its own,
    would mislead readers: its entry gets the next number that is free in the list where it stands.
    """
    codes: dict[str, str] = {}
    for letter, name in _LISTS.items():
        identifiers = [entry.id for entry in getattr(swot, name)]
        own = {each: each.upper() for each in identifiers if re.fullmatch(rf"{letter}\d+", each.upper())}
        free = (code for number in count(len(own) + 1) if (code := f"{letter}{number}") not in own.values())
        codes |= {each: own.get(each) or next(free) for each in identifiers}
    return codes
