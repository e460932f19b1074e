"""The money of two plans in a terminal: before, after, the difference, and its percentage."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from masterplan_cli.cli.columns import WIDTH, in_columns
from masterplan_cli.cli.console import Line
from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.proof import check_line
from masterplan_cli.comparing.totals import UNASSIGNED, Total
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import integer, parenthesised

_BUDGET = Bilingual("Anggaran rencana aksi (Rp)", "Budgets of actions (Rp)")
_HEAD = (
    Bilingual("semula", "before"),
    Bilingual("menjadi", "after"),
    Bilingual("selisih", "difference"),
    Bilingual("%", "%"),
)
TOTAL = Bilingual("Jumlah", "Total")
_BY_PILLAR = Bilingual("Menurut dimensi", "By dimension")
_BY_YEAR = Bilingual("Menurut tahun", "By year")
_BY_SOURCE = Bilingual("Menurut sumber dana", "By source of funds")
QUICK_WINS = Bilingual("Quick win*", "Quick wins*")
QUICK_WINS_APART = Bilingual(
    "* Dapat merupakan bagian dari rencana aksi, maka tidak ikut dijumlahkan.",
    "* May be part of the actions, and is therefore not added to them.",
)
_UNASSIGNED = Bilingual("Tanpa program", "Without programme")
_OUTSIDE = Bilingual("di luar masa berlaku", "outside the horizon")
_OUTSIDE_OLD = Bilingual("semula di luar masa berlaku", "outside the old horizon")
_OUTSIDE_NEW = Bilingual("kini di luar masa berlaku", "outside the new horizon")
_MOVED = Bilingual(
    "terdiri atas: dipindah {moved}; diubah {changed}", "of which moved {moved}; changed {changed}"
)
_NAMES: Mapping[str, str] = {str(one): one.label for one in (*Dimension, *FundingSource)}


class _Row(NamedTuple):
    """The cells of a row, its style, and what is said after it."""

    cells: tuple[str, ...]
    style: str = ""
    said: str = ""


def money_lines(comparison: Comparison, language: Language) -> Iterator[Line]:
    """Yield the money by year, where any of it is different."""
    totals = comparison.totals
    if any(row.old != row.new for row in (*totals.by_year, totals.quick_wins)):
        yield from _table([(None, totals.by_year)], comparison, language)


def summary_lines(comparison: Comparison, language: Language) -> Iterator[Line]:
    """Yield the money by dimension, year and source."""
    totals = comparison.totals
    groups = [(_BY_PILLAR, totals.by_pillar), (_BY_YEAR, totals.by_year), (_BY_SOURCE, totals.by_source)]
    yield from _table(groups, comparison, language)


def _table(
    groups: Sequence[tuple[Bilingual | None, Sequence[Total]]], comparison: Comparison, language: Language
) -> Iterator[Line]:
    totals = comparison.totals
    rows = [_Row(("", *(head.to(language) for head in _HEAD)), "bold")]
    for title, group in groups:
        if title and group:
            rows.append(_Row((title.to(language),)))
        rows += [_row(row, sum_name(row.key, language), language) for row in group]
    rows.append(_row(totals.total, TOTAL.to(language), language, "bold"))
    has_quick_wins = totals.quick_wins.old is not None or totals.quick_wins.new is not None
    if has_quick_wins:
        rows.append(_row(totals.quick_wins, QUICK_WINS.to(language), language))
    yield ((_BUDGET.to(language), "bold"),)
    yield from _laid_out(rows)
    if has_quick_wins:
        yield ((f"  {QUICK_WINS_APART.to(language)}", "dim"),)
    yield ((f"  {check_line(comparison).to(language)}", "dim"),)
    yield ()


def _laid_out(rows: Sequence[_Row]) -> Iterator[Line]:
    """Yield the rows so that they fit any terminal: sums are never shortened, and take a line if need be."""
    for gap in (2, 1):
        lines = list(in_columns([row.cells for row in rows], gap=gap))
        if max(map(len, lines)) <= WIDTH:
            break
    else:
        rows = [part for row in rows for part in _stacked(row)]
        lines = list(in_columns([row.cells for row in rows]))
    for line, row in zip(lines, rows, strict=True):
        if len(line) + len(row.said) <= WIDTH:
            yield (line, row.style), (row.said, "dim")
        else:
            yield ((line, row.style),)
            yield ((f"  {row.said}", "dim"),)


def _stacked(row: _Row) -> Iterator[_Row]:
    """Yield a row with its figures below its name."""
    name, *figures = row.cells
    if name:
        yield row._replace(cells=(name,))
    if figures:
        yield _Row(("  ", *figures), row.style)


def _row(row: Total, name: str, language: Language, style: str = "") -> _Row:
    percent = parenthesised(row.delta_percent, language) if row.delta_percent is not None else "-"
    amounts = ("-" if amount is None else integer(amount, language) for amount in (row.old, row.new))
    cells = (f"  {name}", *amounts, difference(row.delta, language), percent)
    return _Row(cells, style or ("" if row.delta else "dim"), _said(row, language))


def difference(delta: int, language: Language) -> str:
    """Return a difference in whole rupiah as budget documents print it: a decrease in parentheses."""
    if delta == 0:
        return "-"
    return f"({integer(-delta, language)})" if delta < 0 else integer(delta, language)


def sum_name(key: str, language: Language) -> str:
    """Return what the row of a sum is called: a dimension, a source of funds, or the year itself."""
    return _UNASSIGNED.to(language) if key == UNASSIGNED else _NAMES.get(key, key)


def _said(row: Total, language: Language) -> str:
    """Say which horizon leaves a year out, where nothing was cut; and what moved, which is no new money."""
    if row.moved:
        moved, changed = (difference(amount, language) for amount in (row.moved, row.changed))
        return f"  ({_MOVED.to(language).format(moved=moved, changed=changed)})"
    if row.old_covers and row.new_covers:
        return ""
    words = (_OUTSIDE_OLD if row.new_covers else _OUTSIDE_NEW if row.old_covers else _OUTSIDE).to(language)
    return f"  ({words})"
