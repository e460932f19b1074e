"""Changes as people read them in a terminal: money first, then pillar by pillar, a tally last."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from masterplan_cli.cli.console import Line
from masterplan_cli.cli.severity_names import CHANGE_SEVERITIES
from masterplan_cli.comparing.change import Change, Comparison, Note
from masterplan_cli.comparing.proof import check_line
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.tally import tally
from masterplan_cli.comparing.totals import Total
from masterplan_cli.comparing.wording import message_of
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import parenthesised, rupiah

_STYLES = {"critical": "bold red", "major": "bold yellow", "minor": "cyan", "info": "dim"}
_HEADER = Bilingual("{region}: revisi {old} → {new}", "{region}: revision {old} → {new}")
_BUDGET = Bilingual("Anggaran", "Budget")
_GENERAL = Bilingual("Umum", "General")
_NONE = Bilingual("Tidak ada perubahan.", "Nothing changed.")
_REASON = Bilingual("alasan", "reason")
_NOTES = Bilingual("Perlu dilihat", "Worth a look")
_OUTSIDE = Bilingual("di luar masa berlaku", "outside the horizon")
_OUTSIDE_OLD = Bilingual("semula di luar masa berlaku", "outside the old horizon")
_OUTSIDE_NEW = Bilingual("kini di luar masa berlaku", "outside the new horizon")


def change_lines(
    comparison: Comparison,
    old: Masterplan,
    new: Masterplan,
    language: Language,
    explained: Sequence[Explained] = (),
) -> Iterator[Line]:
    """Yield the lines that show a comparison, with the reasons of its changes where there are any."""
    reasons = {id(each.change): each.reason for each in explained if each.reason}
    header = _HEADER.format(region=new.regency.full_name, old=old.revision.year, new=new.revision.year)
    yield ((header.to(language), "bold"),)
    yield ()
    if any(row.old != row.new for row in comparison.totals.by_year):
        yield from _budget(comparison, language)
    for pillar, inside in groupby(comparison.changes, key=lambda change: change.pillar):
        yield ((_pillar_name(pillar).to(language), "bold"),)
        for change in inside:
            yield _change(change, language)
            if reason := reasons.get(id(change)):
                yield ((f"           {_REASON.to(language)}: {reason.in_words}", "green"),)
        yield ()
    if comparison.notes:
        yield from _notes(comparison.notes, language)
    if not comparison.changes:
        yield ((_NONE.to(language), ""),)
    yield ((tally(comparison).to(language), "bold"),)


def _budget(comparison: Comparison, language: Language) -> Iterator[Line]:
    yield ((_BUDGET.to(language), "bold"),)
    rows: Sequence[Total] = (*comparison.totals.by_year, comparison.totals.total)
    for row in rows:
        share = f"  {parenthesised(row.delta_percent, language)} %" if row.delta_percent else ""
        yield (
            (f"  {row.key:<8}", ""),
            (f"{_amount(row.old, language):>24} → {_amount(row.new, language):>24}", ""),
            (f"  {parenthesised(row.delta, language)}{share}", "bold" if row.delta else "dim"),
            (_outside(row, language), "dim"),
        )
    yield ((f"  {check_line(comparison).to(language)}", "dim"),)
    yield ()


def _outside(row: Total, language: Language) -> str:
    """Say which horizon does not cover a row's year: what is missing there was not cut."""
    if row.old_covers and row.new_covers:
        return ""
    words = _OUTSIDE_OLD if row.new_covers else _OUTSIDE_NEW if row.old_covers else _OUTSIDE
    return f"  ({words.to(language)})"


def _amount(amount: int | None, language: Language) -> str:
    return "–" if amount is None else rupiah(amount, language)


def _change(change: Change, language: Language) -> Line:
    severity = CHANGE_SEVERITIES[change.severity].to(language)
    return (
        (f"  {severity:<8} ", _STYLES[change.severity]),
        (message_of(change).to(language), ""),
        (f"  [{change.code}]", "dim"),
    )


def _pillar_name(pillar: Dimension | None) -> Bilingual:
    return Bilingual(pillar.label, pillar.label) if pillar else _GENERAL


def _notes(notes: Sequence[Note], language: Language) -> Iterator[Line]:
    yield ((_NOTES.to(language), "bold"),)
    for note in notes:
        yield ((f"  {note.id:<14} ", "bold"), (f"{note.message.to(language)} {note.remedy.to(language)}", ""))
        if note.paste:
            yield ((f"  {'':<14} {note.paste}", "green"),)
    yield ()
