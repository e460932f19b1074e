"""The order in which changes are told."""

from collections.abc import Iterable

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import SEVERITIES
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.references import ENTITY_NAMES
from masterplan_cli.reading.tree import Path

_PILLARS = {str(pillar): rank for rank, pillar in enumerate(Dimension)}
_FIRST = ("pillar", "program", "action", "roadmap-entry", "quick-win", "objective")
_KINDS = {kind: rank for rank, kind in enumerate(dict.fromkeys((*_FIRST, *ENTITY_NAMES)))}
_SEVERITIES = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes in a stable order: pillar, programme, kind of entity, severity, path.

    What belongs to no pillar comes after the pillars, in the order of its kind; what belongs to a pillar
    but to no programme comes before the pillar's programmes.
    """
    return tuple(sorted(changes, key=_rank))


def _rank(change: Change) -> tuple[object, ...]:
    return (
        _PILLARS[change.pillar] if change.pillar else len(_PILLARS),
        change.program or "",
        _KINDS.get(change.entity.type, len(_KINDS)),
        _SEVERITIES[change.severity],
        _steps(change.path),
        change.code,
        change.year or 0,
        change.source or "",
        change.entity.id,
        change.path_in,
    )


def _steps(path: Path) -> tuple[tuple[bool, str | int], ...]:
    return tuple((isinstance(step, str), step) for step in path)
