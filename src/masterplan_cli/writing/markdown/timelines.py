"""Timelines: a table with a bar of blocks, and the span in words."""

from masterplan_cli.document.tables import Align
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.markdown.tables import cell_source, with_caption, write_grid

_BAR = "█"


def write_timeline(timeline: Timeline) -> str:
    """Return a row for each bar; the column before the periods says the span, "2019–2021"."""
    titles = [cell_source(title) for title in (*timeline.head, timeline.periods_title, *timeline.periods)]
    bars: list[Align] = ["center"] * len(timeline.periods)
    aligns = [*(column.align for column in timeline.columns), "left", *bars]
    rows = [_row(row, timeline.periods) for row in timeline.rows]
    return with_caption(timeline.caption, write_grid(titles, aligns, rows))


def _row(row: TimelineRow, periods: tuple[str, ...]) -> list[str]:
    span = periods[row.start] if row.start == row.end else f"{periods[row.start]}–{periods[row.end]}"
    bars = [_BAR if row.start <= number <= row.end else "" for number in range(len(periods))]
    return [*(cell_source(cell) for cell in row.cells), cell_source(span), *bars]
