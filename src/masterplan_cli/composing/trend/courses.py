"""Programmes and quick wins through many revisions: a table for each dimension, and one of quick wins."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from masterplan_cli.comparing.trend import Course, Station, Trend
from masterplan_cli.comparing.trend_words import history_of, label_of, progress_of
from masterplan_cli.composing.trend.sums import money
from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table

_LEGEND = (
    "Tanda hubung berarti tanpa anggaran; sel kosong berarti program itu tidak ada pada revisi tersebut."
)


def programs(trend: Trend) -> Iterator[Block]:
    """Yield a table for each dimension, with the budget of every programme in every revision."""
    yield Paragraph(_LEGEND, "note")
    for pillar, inside in groupby(trend.programs, key=lambda course: course.newest.pillar):
        name = pillar.label if pillar else "tanpa dimensi"
        caption = Caption(
            "Tabel", f"Anggaran program {name} pada setiap revisi (Rp)", f"tabel-{pillar or 'lain'}"
        )
        yield _table("Program", list(inside), lambda one: money(one.budget), caption, trend)


def quick_wins(trend: Trend) -> Iterator[Block]:
    """Yield the table of quick wins, with how far each is in every revision."""
    caption = Caption("Tabel", "Keadaan quick win pada setiap revisi", "tabel-quick-win")
    yield _table("Quick win", trend.quick_wins, lambda one: progress_of(one).id, caption, trend)


def _table(
    head: str, courses: Sequence[Course], cell: Callable[[Station], str], caption: Caption, trend: Trend
) -> Table:
    return Table(
        (Column(8), *(Column(3.4, "right") for _ in trend.plans), Column(7)),
        (Row((head, *(f"Revisi {label}" for label in trend.labels), "Keterangan")),),
        tuple(
            Row(
                (
                    label_of(course.newest),
                    *(cell(station) if station else "" for station in course.stations),
                    Cell(tuple(line.id for line in history_of(course, trend.labels))),
                )
            )
            for course in courses
        ),
        caption,
        wide=True,
        description=f"{caption.text}, dengan keterangan apa yang terjadi.",
    )
