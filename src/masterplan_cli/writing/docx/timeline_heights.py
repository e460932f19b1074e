"""How high the rows of a timeline will be, in points."""

from masterplan_cli.document.tables import Row
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.docx.font_widths import SANS_BOLD, lines
from masterplan_cli.writing.docx.geometry import TWIPS
from masterplan_cli.writing.docx.table_heights import HEAD_LINE, LINE, ROOM, SIZE, RowHeights
from masterplan_cli.writing.docx.timelines import timeline_widths

_SIDES = 7.1


def timeline_rows(timeline: Timeline, width: float) -> list[float]:
    """Return the heights of all rows, the header rows first; ``width`` of the table in points."""
    widths = [each / TWIPS for each in timeline_widths(timeline, round(width * TWIPS))]
    rows = RowHeights(widths[: len(timeline.columns)], _SIDES, LINE)
    room = min(widths[len(timeline.columns) :], default=0) - _SIDES
    most = max((lines(period, room, SIZE, SANS_BOLD) for period in timeline.periods), default=1)
    periods = HEAD_LINE * most + ROOM
    head = [HEAD_LINE + ROOM, periods] if timeline.periods_title and timeline.periods else [periods]
    return head + rows.heights(tuple(Row(row.cells) for row in timeline.rows))
