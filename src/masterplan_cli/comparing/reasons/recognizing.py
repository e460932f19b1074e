"""Telling a file of reasons from a plan: both are YAML, and both may lie in one folder."""

import re
from pathlib import Path

from masterplan_cli.comparing.reasons.kinds import NO_PLAN
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading import Fault, Mapping, place_of

_LIST = "reasons"
_KEY = re.compile(r"""["']?reasons["']?\s*:""")
_REMARKS = ("#", "---", "%")
_MOST = 64 * 1024
"""How many bytes of remarks may stand before the first key."""


def begins_like_reasons(file: Path) -> bool:
    """Tell whether the first key of a file is that of reasons; a file that cannot be read has none."""
    try:
        with file.open("rb") as content:
            text = content.read(_MOST).decode("utf-8-sig", "replace")
    except OSError:
        return False
    lines = (line.strip() for line in text.splitlines())
    first = next((line for line in lines if line and not line.startswith(_REMARKS)), "")
    return _KEY.match(first) is not None


def reasons_instead_of_plan(name: str, tree: Mapping) -> Fault | None:
    """Return what is wrong where a file of reasons was named as a plan; None for anything else.

    Args:
        name: the file as the user named it.
        tree: what was read from it.
    """
    if _LIST not in tree or any(key in Masterplan.model_fields for key in tree):
        return None
    return NO_PLAN.at(place_of(tree, (_LIST,)), file=name)
