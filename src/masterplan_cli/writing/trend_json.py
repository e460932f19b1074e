"""Many revisions as JSON, for programs; see `changes_shape` for what the keys mean."""

from collections.abc import Sequence
from itertools import pairwise

from masterplan_cli.comparing.trend import Course, RevisionFacts, Series, Station, Trend
from masterplan_cli.text.bilingual import Language
from masterplan_cli.writing.changes_json import FORMAT_VERSION, json_bytes, summary_of
from masterplan_cli.writing.changes_shape import (
    CourseShape,
    RevisionShape,
    SeriesShape,
    StationShape,
    StepShape,
    TrendShape,
)


def trend_json(trend: Trend, specs: Sequence[str], *, language: Language) -> bytes:
    """Return a trend as UTF-8 JSON with a line end; what does not exist is null, never 0.

    Args:
        trend: what to write.
        specs: the revisions as the user named them.
        language: of the tallies; everything else is the same in both.
    """
    document: TrendShape = {
        "format_version": FORMAT_VERSION,
        "revisions": [_revision(*named) for named in zip(trend.facts, specs, strict=True)],
        "totals": {
            "total": _series(trend.total),
            "by_year": {series.key: _series(series) for series in trend.by_year},
            "by_pillar": {series.key: _series(series) for series in trend.by_pillar},
            "quick_wins": _series(trend.quick_win_total),
        },
        "programs": [_course(course) for course in trend.programs],
        "quick_wins": [_course(course) for course in trend.quick_wins],
        "steps": _steps(trend, language),
    }
    return json_bytes(document)


def _revision(facts: RevisionFacts, spec: str) -> RevisionShape:
    return {
        "label": facts.label,
        "spec": spec,
        "year": facts.year,
        "status": facts.status,
        "date": facts.date,
    }


def _series(series: Series) -> SeriesShape:
    return {"amounts": list(series.amounts), "covers": list(series.covers)}


def _course(course: Course) -> CourseShape:
    return {
        "revisions": [_station(station) if station else None for station in course.stations],
        "marks": [list(marks) for marks in course.marks],
    }


def _station(station: Station) -> StationShape:
    return {
        "ids": list(station.ids),
        "names": list(station.names),
        "pillar": station.pillar,
        "budget": station.budget,
        "status": list(station.status),
    }


def _steps(trend: Trend, language: Language) -> list[StepShape]:
    return [
        {"old": old, "new": new, "summary": summary_of(step, language)}
        for (old, new), step in zip(pairwise(trend.labels), trend.steps, strict=True)
    ]
