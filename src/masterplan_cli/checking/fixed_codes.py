"""Findings that nobody can decide to accept."""

from masterplan_cli.checking.codes import severities
from masterplan_cli.reading.kinds import settings as kinds
from masterplan_cli.text.bilingual import Bilingual

_STRUCTURE = "MP1"
_FIRST_FREE = "MP300"
"""Errors of codes below are about reading, structure and references: whatever is printed or compared needs
them mended."""

_ABOUT_SETTINGS = frozenset(kind.code for kind in kinds.SETTINGS_KINDS)


def fixed_because(code: str, *, severity: bool = False) -> Bilingual | None:
    """Return why a code can neither be set aside nor have another severity, or None where it can.

    Args:
        code: a known code.
        severity: whether its severity is asked about: a mild code about settings may be made graver.
    """
    is_error = severities()[code] == "error"
    if code in _ABOUT_SETTINGS and (is_error or not severity):
        return kinds.ABOUT_SETTINGS
    needed = code.startswith(_STRUCTURE) or (is_error and code < _FIRST_FREE)
    return kinds.NEEDED_BY_ALL if needed else None
