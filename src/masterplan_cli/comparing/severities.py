"""Severities of changes as ``masterplan.toml`` has them: ``[changes.severity]``."""

from collections.abc import Mapping

from msgspec.structs import replace

from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.change_class import Severity
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.ordering import ordered
from masterplan_cli.plan.nearest import Names
from masterplan_cli.plan.settings_tables import SettingsTables

_EXAMPLE = 'budget-rephased = "major"'
_SECTION = "[changes.severity]"
_SEVERITIES: dict[Severity, tuple[str, ...]] = {
    "critical": ("kritis",),
    "major": ("besar",),
    "minor": ("kecil",),
    "info": ("keterangan",),
}


def change_severities_in(tables: SettingsTables) -> Mapping[str, Severity]:
    """Return the severity of each class of change that the settings name, by the code of the class.

    What is wrong is noted in ``tables.faults``.
    """
    tables.table(("changes",), _SECTION, {"severity": ("tingkat", "severities")})
    path = ("changes", "severity")
    names = Names({code: (one.title.id, one.title.en) for code, one in CLASSES.items()})
    chosen: dict[str, Severity] = {}
    for code in tables.table(path, _SECTION):
        if code not in CLASSES:
            tables.refuse_code((*path, code), code, names.nearest(code))
        else:
            severity = tables.choice((*path, code), _SEVERITIES, _EXAMPLE)
            if severity is not None:
                chosen[code] = severity
    return chosen


def with_severities(comparison: Comparison, chosen: Mapping[str, Severity]) -> Comparison:
    """Return a comparison whose changes have the severities that were chosen, in their order again."""
    if not chosen:
        return comparison
    changes = (
        replace(change, severity=chosen[change.code]) if change.code in chosen else change
        for change in comparison.changes
    )
    return replace(comparison, changes=ordered(changes))
