"""Timelines: a table that says each span in words, and a Gantt chart beside it."""

from masterplan_cli.document.tables import Align
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.markdown.captions import with_caption
from masterplan_cli.writing.markdown.gantt import draw_gantt
from masterplan_cli.writing.markdown.tables import cell_source, write_grid

_BAR = "█"


def write_timeline(timeline: Timeline) -> str:
    """Return a row for each bar with its span, "2019–2021", and below the table what Mermaid draws of it.

    Where Mermaid can draw no bars, because the periods are no calendar, the table has them. Of a single
    period there is nothing to draw.
    """
    several = len(timeline.periods) > 1
    drawn = draw_gantt(timeline) if several else ""
    with_bars = several and not drawn
    periods = timeline.periods if with_bars else ()
    titles = [cell_source(title) for title in (*timeline.head, timeline.periods_title, *periods)]
    bars: list[Align] = ["center"] * len(periods)
    aligns = [*(column.align for column in timeline.columns), "left", *bars]
    rows = [_row(row, timeline, with_bars=with_bars) for row in timeline.rows]
    grid = write_grid(titles, aligns, rows)
    return with_caption(timeline.caption, f"{grid}\n\n{drawn}" if drawn else grid)


def _row(row: TimelineRow, timeline: Timeline, *, with_bars: bool) -> list[str]:
    periods = timeline.periods
    span = periods[row.start] if row.start == row.end else f"{periods[row.start]}–{periods[row.end]}"
    bars = [_BAR if row.start <= number <= row.end else "" for number in range(len(periods))]
    return [*(cell_source(cell) for cell in row.cells), cell_source(span), *(bars if with_bars else ())]
