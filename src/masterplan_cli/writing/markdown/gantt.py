"""Gantt charts as Mermaid draws them, beside the table that says the same in words."""

import re
from collections.abc import Iterator

from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.markdown.calendars import Calendar, calendar_of
from masterplan_cli.writing.markdown.mermaid import drawing, label

_ROWS_IN_A_DRAWING = 40  # more are hard to read, and Mermaid refuses drawings of more than 50,000 characters
_OWN_WORD = re.compile(  # what Mermaid reads, at the beginning of a line, as its own
    r"title|section|click|href|call|gantt|acc|dateformat|axisformat|tickinterval|includes|excludes"
    r"|todaymarker|weekday|weekend|inclusiveenddates|topaxis|vert|[0-9]{4}-",
    re.IGNORECASE,
)


def draw_gantt(timeline: Timeline) -> str:
    """Return the drawings of a timeline; empty where its periods are no calendar."""
    calendar = calendar_of(timeline.periods)
    if calendar is None:
        return ""
    description = timeline.description or (timeline.caption.text if timeline.caption else "")
    name = max(range(len(timeline.columns)), key=lambda number: timeline.columns[number].width, default=0)
    lines = [_line(row, name, calendar) for row in timeline.rows]
    return "\n\n".join(
        drawing("gantt", [*_settings(calendar), *lines[at : at + _ROWS_IN_A_DRAWING]], description)
        for at in range(0, len(lines), _ROWS_IN_A_DRAWING)
    )


def _settings(calendar: Calendar) -> Iterator[str]:
    yield "dateFormat YYYY-MM-DD"
    yield f"axisFormat {calendar.axis}"
    yield f"tickInterval {calendar.months}month"
    yield "todayMarker off"


def _line(row: TimelineRow, name: int, calendar: Calendar) -> str:
    text = _task(row.cells[name] if name < len(row.cells) else "")
    return f"{text} :{calendar.first_day(row.start)}, {calendar.last_day(row.end)}"


def _task(name: str) -> str:
    text = label(name) or "–"
    return f"#{ord(text[0])};{text[1:]}" if _OWN_WORD.match(text) else text
