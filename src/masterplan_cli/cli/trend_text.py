"""Many revisions as people read them in a terminal: sums, programmes, quick wins, and how much changed."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from masterplan_cli.cli.changes_header import file_lines, revision_words
from masterplan_cli.cli.changes_money import QUICK_WINS, QUICK_WINS_APART, TOTAL, difference, sum_name
from masterplan_cli.cli.columns import WIDTH, in_columns
from masterplan_cli.cli.console import Line
from masterplan_cli.cli.reports import Report
from masterplan_cli.comparing.severity_names import CHANGE_SEVERITIES
from masterplan_cli.comparing.tally import severities
from masterplan_cli.comparing.totals import Total
from masterplan_cli.comparing.trend import Course, Series, Station, Trend
from masterplan_cli.comparing.trend_words import history_of, label_of, progress_of
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import integer, millions, parenthesised

_TITLE = Bilingual("{region}: perkembangan {count} revisi", "{region}: a trend, number of revisions: {count}")
_RUPIAH, _MILLIONS = Bilingual("Rp", "Rp"), Bilingual("juta Rp", "million Rp")
_BY_YEAR = Bilingual("Anggaran rencana aksi ({unit})", "Budgets of actions ({unit})")
_BY_PILLAR = Bilingual("Menurut dimensi ({unit})", "By dimension ({unit})")
_PROGRAMS = Bilingual("Program ({unit})", "Programmes ({unit})")
_STATUS = Bilingual("Quick win", "Quick wins")
_NO_PILLAR = Bilingual("Tanpa dimensi", "Without dimension")
_LEGEND = Bilingual(
    "  - : tanpa anggaran; kosong: tidak tercantum pada revisi itu.",
    "  - : no budget; blank: not in that revision.",
)
_CHANGES = Bilingual("Banyaknya perubahan", "Number of changes")
_ALL = Bilingual("jumlah", "all")
_TALLY = Bilingual(
    "{first} → {last}: {programs} program · anggaran {old} → {new} (selisih {delta}{percent})",
    "{first} → {last}: programmes {programs} · budget {old} → {new} (difference {delta}{percent})",
)
_NAME_WIDTH = 22
"""What the names of years and dimensions need."""


class _Row(NamedTuple):
    cells: tuple[str, ...]
    style: str = ""


def trend_lines(trend: Trend, reports: Sequence[Report], language: Language) -> Iterator[Line]:
    """Yield the lines that show a trend.

    Args:
        trend: what became of a plan.
        reports: what reading its revisions gave, for the names of their files.
        language: of everything but the plans' own words.
    """
    region = trend.plans[-1].regency.full_name
    yield ((_TITLE.format(region=region, count=len(trend.plans)).to(language), "bold"),)
    for label, plan, report in zip(trend.labels, trend.plans, reports, strict=True):
        yield ((f"  {label:<8}", "bold"), (revision_words(plan, language), ""))
        yield from (((f"  {'':<8}{line}", "dim"),) for line in file_lines(report, language))
    yield ()
    rows = list(_Rows(trend, language).all())
    for line, row in zip(in_columns([row.cells for row in rows]), rows, strict=True):
        yield ((line, row.style),)
    yield from _steps(trend, language)
    yield ((_tally(trend, language), "bold"),)


class _Rows:
    """The rows of sums, programmes and quick wins, which share their columns."""

    def __init__(self, trend: Trend, language: Language) -> None:
        self._trend, self._language = trend, language
        every = (trend.total, trend.quick_win_total)
        widest = max(len(integer(amount or 0, language)) for one in every for amount in one.amounts)
        fits = _NAME_WIDTH + len(trend.plans) * (widest + 2) <= WIDTH
        self._amount: Callable[[int, Language], str] = integer if fits else millions
        self._unit = _RUPIAH if fits else _MILLIONS
        width = max(len(self._amount(amount or 0, language)) for one in every for amount in one.amounts)
        self._longest_name = max(_NAME_WIDTH, WIDTH - len(trend.plans) * (width + 2))

    def all(self) -> Iterator[_Row]:
        trend = self._trend
        yield self._head(_BY_YEAR)
        yield from map(self._sum, (*trend.by_year, trend.total))
        if any(amount is not None for amount in trend.quick_win_total.amounts):
            yield self._sum(trend.quick_win_total)
            yield _Row((f"  {QUICK_WINS_APART.to(self._language)}",), "dim")
        yield _Row(("",))
        yield self._head(_BY_PILLAR)
        yield from map(self._sum, trend.by_pillar)
        yield _Row(("",))
        if trend.programs:
            yield self._head(_PROGRAMS)
            yield from self._courses(trend.programs, self._budget)
            yield _Row((_LEGEND.to(self._language),), "dim")
            yield _Row(("",))
        if trend.quick_wins:
            yield self._head(_STATUS)
            yield from self._courses(trend.quick_wins, lambda one: progress_of(one).to(self._language))
            yield _Row(("",))

    def _head(self, title: Bilingual) -> _Row:
        return _Row((title.format(unit=self._unit).to(self._language), *self._trend.labels), "bold")

    def _sum(self, series: Series) -> _Row:
        names = {"total": TOTAL, "quick-wins": QUICK_WINS}
        name = (
            names[series.key].to(self._language)
            if series.key in names
            else sum_name(series.key, self._language)
        )
        return _Row((f"  {name}", *map(self._money, series.amounts)), "bold" if series.key == "total" else "")

    def _courses(self, courses: Sequence[Course], cell: Callable[[Station], str]) -> Iterator[_Row]:
        for pillar, inside in groupby(courses, key=lambda one: one.newest.pillar):
            yield _Row((f"  {pillar.label if pillar else _NO_PILLAR.to(self._language)}",), "underline")
            for course in inside:
                name = f"    {label_of(course.newest)}"
                cells = [cell(station) if station else "" for station in course.stations]
                if len(name) <= self._longest_name:
                    yield _Row((name, *cells))
                else:
                    yield _Row((name,))
                    yield _Row(("", *cells))
                for line in history_of(course, self._trend.labels):
                    yield _Row((f"        {line.to(self._language)}",), "yellow")

    def _budget(self, station: Station) -> str:
        return self._money(station.budget)

    def _money(self, amount: int | None) -> str:
        return "-" if amount is None else self._amount(amount, self._language)


def _steps(trend: Trend, language: Language) -> Iterator[Line]:
    heads = (*(name.to(language) for name in CHANGE_SEVERITIES.values()), _ALL.to(language))
    rows: list[tuple[str, ...]] = [(_CHANGES.to(language), *heads)]
    for (old, new), step in zip(pairwise(trend.labels), trend.steps, strict=True):
        counts = (*severities(step).values(), len(step.changes))
        rows.append((f"  {old} → {new}", *(integer(count, language) for count in counts)))
    for number, line in enumerate(in_columns(rows)):
        yield ((line, "" if number else "bold"),)
    yield ()


def _tally(trend: Trend, language: Language) -> str:
    amounts = trend.total.amounts
    whole = Total("total", amounts[0], amounts[-1])
    share = whole.delta_percent
    counts = [sum(len(one.ids) for one in stations if one) for stations in _ends(trend)]
    return _TALLY.format(
        first=trend.labels[0],
        last=trend.labels[-1],
        programs=" → ".join(integer(count, language) for count in counts),
        old=_whole(whole.old, language),
        new=_whole(whole.new, language),
        delta=difference(whole.delta, language),
        percent="" if share is None else f"; {parenthesised(share, language)} %",
    ).to(language)


def _ends(trend: Trend) -> Iterator[list[Station | None]]:
    """Yield what the programmes are in the first and in the last revision."""
    yield [course.stations[0] for course in trend.programs]
    yield [course.stations[-1] for course in trend.programs]


def _whole(amount: int | None, language: Language) -> str:
    return "-" if amount is None else f"Rp{integer(amount, language)}"
