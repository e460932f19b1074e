"""Changes as JSON, for programs: stable keys, stable order, exact figures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from masterplan_cli.comparing.change import Comparison, Note, Subject
from masterplan_cli.comparing.reasons.assigning import Explained, without_reasons
from masterplan_cli.comparing.reasons.reason import Reason
from masterplan_cli.comparing.tally import effects, severities, tally
from masterplan_cli.comparing.totals import Total, Totals
from masterplan_cli.comparing.wording import message_of
from masterplan_cli.text.bilingual import Language

if TYPE_CHECKING:  # the shapes take as long to load as the changes to write, and only say what they are
    from masterplan_cli.writing.changes_shape import (
        ChangeShape,
        ComparisonShape,
        EntityShape,
        NoteShape,
        PlaceRowShape,
        ReasonShape,
        RowShape,
        SummaryShape,
        TotalsShape,
        YearRowShape,
    )

FORMAT_VERSION = "1.2"
"""Rises by one after the dot for a new key, before it when a key changes its meaning or goes."""


def changes_json(comparison: Comparison, explained: Sequence[Explained] = (), *, language: Language) -> bytes:
    """Return a comparison as UTF-8 JSON with a line end.

    Rupiah are whole numbers; percentages and the figures of indicators are strings with all their digits,
    because a JSON number may lose some. A value that does not exist is null, never 0.

    Args:
        comparison: what to write.
        explained: its changes with their fingerprints and reasons; worked out where empty.
        language: the language of the messages; everything else is the same in both.
    """
    document: ComparisonShape = {
        "format_version": FORMAT_VERSION,
        "changes": [_change(each, language) for each in explained or without_reasons(comparison.changes)],
        "totals": _totals(comparison.totals),
        "notes": [_note(note, language) for note in comparison.notes],
        "summary": summary_of(comparison, language),
    }
    return json_bytes(document)


def json_bytes(document: Mapping[str, object]) -> bytes:
    """Return a document as UTF-8 JSON with a line end."""
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def summary_of(comparison: Comparison, language: Language) -> SummaryShape:
    """Return how many changes there are, by effect and by severity."""
    by_effect, by_severity = effects(comparison), severities(comparison)
    return {
        "added": by_effect["added"],
        "removed": by_effect["removed"],
        "moved": by_effect["moved"],
        "renamed": by_effect["renamed"],
        "changed": by_effect["changed"],
        "total": len(comparison.changes),
        "by_severity": {
            "critical": by_severity["critical"],
            "major": by_severity["major"],
            "minor": by_severity["minor"],
            "info": by_severity["info"],
        },
        "tally": tally(comparison).to(language),
    }


def _change(explained: Explained, language: Language) -> ChangeShape:
    change = explained.change
    return {
        "code": change.code,
        "severity": change.severity,
        "area": change.area,
        "entity": _entity(change.entity),
        "field": change.field.to(language) if change.field else None,
        "path": change.path_text,
        "path_in": change.path_in,
        "pillar": change.pillar,
        "program": change.program,
        "year": change.year,
        "source": change.source,
        "old": _plain(change.old),
        "new": _plain(change.new),
        "delta": _plain(change.delta),
        "delta_percent": _plain(change.delta_percent),
        "message": message_of(change).to(language),
        "fingerprint": explained.fingerprint,
        "reason": _reason(explained.reason),
    }


def _reason(reason: Reason | None) -> ReasonShape | None:
    if reason is None:
        return None
    return {
        "kind": reason.kind,
        "text": reason.text,
        "document": reason.document or None,
        "decided_by": reason.decided_by or None,
    }


def _entity(entity: Subject) -> EntityShape:
    return {
        "type": entity.type,
        "id": entity.id,
        "id_old": entity.id_old,
        "name_old": entity.name_old,
        "name_new": entity.name_new,
    }


def _totals(totals: Totals) -> TotalsShape:
    return {
        "budget_old": totals.total.old,
        "budget_new": totals.total.new,
        "delta": totals.total.delta,
        "delta_percent": _plain(totals.total.delta_percent),
        "by_year": {row.key: _year_row(row) for row in totals.by_year},
        "by_source": _rows(totals.by_source),
        "by_pillar": {row.key: _place_row(row) for row in totals.by_pillar},
        "by_agency": {row.key: {"name": row.name, **_place_row(row)} for row in totals.by_agency},
        "quick_wins": _row(totals.quick_wins),
        "adds_up": totals.adds_up,
    }


def _rows(rows: Iterable[Total]) -> dict[str, RowShape]:
    return {row.key: _row(row) for row in rows}


def _row(row: Total) -> RowShape:
    return {"old": row.old, "new": row.new, "delta": row.delta, "delta_percent": _plain(row.delta_percent)}


def _place_row(row: Total) -> PlaceRowShape:
    """Say also how much was moved: what an action takes along is neither a cut nor new money."""
    return {**_row(row), "moved": row.moved, "changed": row.changed}


def _year_row(row: Total) -> YearRowShape:
    """Say also which horizons cover the year: what is missing outside of one was not cut."""
    return {**_row(row), "old_covers": row.old_covers, "new_covers": row.new_covers}


def _note(note: Note, language: Language) -> NoteShape:
    return {
        "code": note.code,
        "type": note.type,
        "id": note.id,
        "id_old": note.id_old,
        "message": note.message.to(language),
        "remedy": note.remedy.to(language),
        "paste": note.paste,
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Mapping):
        return dict(value)
    return value
