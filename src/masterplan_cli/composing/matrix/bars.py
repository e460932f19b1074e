"""Bars before and after: two rows for each piece of work, over years or months."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from masterplan_cli.composing.matrix.terms import Terms
from masterplan_cli.document.tables import Caption, Column
from masterplan_cli.document.timelines import Timeline, TimelineRow

Span = tuple[int, int]
"""First and last period: years, or months counted from the year 0."""

_MOST_MONTHS, _MOST_QUARTERS, _MOST_YEARS = 14, 20, 30
"""More columns than that cannot be read; the table beside the bars tells the spans in words."""

_QUARTERS = ("I", "II", "III", "IV")

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


class Bar(Struct, frozen=True):
    """A piece of work: what it is called, and its spans; None where it has none."""

    name: str
    before: Span | None
    after: Span | None


def year_bars(bars: Sequence[Bar], terms: Terms, caption: Caption) -> Timeline | None:
    """Return a timeline over years, or None where there is nothing to draw or too much."""
    first, last = _reach(bars)
    if not 0 <= last - first < _MOST_YEARS:
        return None
    return _timeline(bars, terms, caption, "Tahun", tuple(map(str, range(first, last + 1))), first)


def month_bars(bars: Sequence[Bar], terms: Terms, caption: Caption) -> Timeline | None:
    """Return a timeline over months, over quarters or years where the months would be too many."""
    first, last = _reach(bars)
    if last - first >= _MOST_MONTHS:
        return _quarter_bars(_coarser(bars, 3), terms, caption)
    periods = tuple(f"{_MONTHS[month % 12]} {month // 12}" for month in range(first, last + 1))
    return _timeline(bars, terms, caption, "Bulan", periods, first) if periods else None


def _quarter_bars(bars: Sequence[Bar], terms: Terms, caption: Caption) -> Timeline | None:
    first, last = _reach(bars)
    if last - first >= _MOST_QUARTERS:
        return year_bars(_coarser(bars, 4), terms, caption)
    periods = tuple(f"{_QUARTERS[quarter % 4]} {quarter // 4}" for quarter in range(first, last + 1))
    return _timeline(bars, terms, caption, "Triwulan", periods, first)


def _coarser(bars: Sequence[Bar], size: int) -> list[Bar]:
    """Return bars over periods that each hold ``size`` of the periods before."""

    def coarser(span: Span | None) -> Span | None:
        return (span[0] // size, span[1] // size) if span else None

    return [Bar(bar.name, coarser(bar.before), coarser(bar.after)) for bar in bars]


def _timeline(  # noqa: PLR0913, PLR0917 - what the two kinds of timeline differ in
    bars: Sequence[Bar], terms: Terms, caption: Caption, title: str, periods: tuple[str, ...], first: int
) -> Timeline:
    return Timeline(
        columns=(Column(8), Column(2.2)),
        head=("Uraian", "Revisi"),
        periods_title=title,
        periods=periods,
        rows=tuple(row for bar in bars for row in _rows(bar, terms, first)),
        caption=caption,
        wide=True,
        description=f"{caption.text}: untuk setiap uraian, batang sebelum dan batang setelah perubahan.",
    )


def _rows(bar: Bar, terms: Terms, first: int) -> Iterator[TimelineRow]:
    for title, span in ((terms.before, bar.before), (terms.after, bar.after)):
        if span:
            yield TimelineRow((bar.name, title), span[0] - first, span[1] - first)


def _reach(bars: Sequence[Bar]) -> Span:
    """Return the first and the last period of all bars; the last is before the first where there is none."""
    spans = [span for bar in bars for span in (bar.before, bar.after) if span]
    return min((span[0] for span in spans), default=0), max((span[1] for span in spans), default=-1)
