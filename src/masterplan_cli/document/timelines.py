"""Timelines: a row for each piece of work, a column for each period."""

from msgspec import Struct

from masterplan_cli.document.tables import Caption, Column


class TimelineRow(Struct, frozen=True):
    """One bar.

    Attributes:
        cells: the text of the leading columns.
        start: index of the first period that the bar covers.
        end: index of the last one; ``start <= end``.
    """

    cells: tuple[str, ...]
    start: int
    end: int


class Timeline(Struct, frozen=True):
    """A Gantt chart.

    Attributes:
        columns: the leading text columns.
        head: their titles.
        periods_title: printed over the periods ("Tahun").
        periods: the titles of the period columns ("2019", "2020", …).
        rows: the bars, in order.
        caption: printed above it, labelled "Tabel".
        wide: whether it needs a landscape page.
        description: what it shows, for people who cannot see it.
    """

    columns: tuple[Column, ...]
    head: tuple[str, ...]
    periods_title: str
    periods: tuple[str, ...]
    rows: tuple[TimelineRow, ...]
    caption: Caption | None = None
    wide: bool = False
    description: str = ""
