"""The money of two plans in a terminal: before, after, the difference, and its percentage."""

from collections.abc import Iterator, Mapping, Sequence

from masterplan_cli.cli.columns import in_columns
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
_NAMES: Mapping[str, str] = {str(one): one.label for one in (*Dimension, *FundingSource)}

_Row = tuple[tuple[str, ...], str, str]
"""The cells of a row, its style, and what is said after it."""


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
    rows: list[_Row] = [(("", *(head.to(language) for head in _HEAD)), "bold", "")]
    for title, group in groups:
        if title and group:
            rows.append(((title.to(language),), "", ""))
        rows += [_row(row, sum_name(row.key, language), language) for row in group]
    rows.append(_row(totals.total, TOTAL.to(language), language, "bold"))
    has_quick_wins = totals.quick_wins.old is not None or totals.quick_wins.new is not None
    if has_quick_wins:
        rows.append(_row(totals.quick_wins, QUICK_WINS.to(language), language))
    yield ((_BUDGET.to(language), "bold"),)
    for line, (_, style, said) in zip(in_columns([cells for cells, _, _ in rows]), rows, strict=True):
        yield (line, style), (said, "dim")
    if has_quick_wins:
        yield ((f"  {QUICK_WINS_APART.to(language)}", "dim"),)
    yield ((f"  {check_line(comparison).to(language)}", "dim"),)
    yield ()


def _row(row: Total, name: str, language: Language, style: str = "") -> _Row:
    percent = parenthesised(row.delta_percent, language) if row.delta_percent is not None else "-"
    amounts = ("-" if amount is None else integer(amount, language) for amount in (row.old, row.new))
    cells = (f"  {name}", *amounts, difference(row.delta, language), percent)
    return cells, style or ("" if row.delta else "dim"), _outside(row, language)


def difference(delta: int, language: Language) -> str:
    """Return a difference in whole rupiah as budget documents print it: a decrease in parentheses."""
    if delta == 0:
        return "-"
    return f"({integer(-delta, language)})" if delta < 0 else integer(delta, language)


def sum_name(key: str, language: Language) -> str:
    """Return what the row of a sum is called: a dimension, a source of funds, or the year itself."""
    return _UNASSIGNED.to(language) if key == UNASSIGNED else _NAMES.get(key, key)


def _outside(row: Total, language: Language) -> str:
    """Say which horizon does not cover a row's year: what is missing there was not cut."""
    if row.old_covers and row.new_covers:
        return ""
    words = _OUTSIDE_OLD if row.new_covers else _OUTSIDE_NEW if row.old_covers else _OUTSIDE
    return f"  ({words.to(language)})"
