"""MP401, MP402: years and terms within the horizon."""

from collections.abc import Iterator
from itertools import chain

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual

_QUICK_WINS = "quick_wins"


@rule(
    "MP401",
    "error",
    title=("Tahun di dalam masa berlaku", "Years within the horizon"),
    message=(
        "Tahun {year} di luar masa berlaku rencana ({start}–{end}).",
        "The year {year} is outside the plan's horizon ({start}–{end}).",
    ),
    remedy=(
        "Perbaiki tahunnya, atau ubah `horizon` bila masa berlakunya memang lain.",
        "Correct the year, or change `horizon` if the plan covers other years.",
    ),
    why=(
        "Tabel anggaran, target, dan peta jalan hanya berkolom tahun masa berlaku; isi di luarnya tidak "
        "tercetak. Nilai awal boleh lebih tua, dan quick win boleh sudah berjalan pada tahun penyusunan.",
        "The tables of budget, targets and roadmap have columns for the years of the horizon only; the rest "
        "is not printed. Baselines may be older, and quick wins may run in the year the plan is made.",
    ),
    source="pedoman, bagian 2",
    bad="""
        horizon: {start: 2019, end: 2028}
        roadmap:
          - {id: peta-1, program: gov-01, term: long, start: 2024, end: 2029}
    """,
    at="roadmap[0].end",
    good="""
        horizon: {start: 2019, end: 2028}
        roadmap:
          - {id: peta-1, program: gov-01, term: long, start: 2024, end: 2028}
    """,
)
def years_inside_horizon(subject: Subject) -> Iterator[Hit]:
    """A horizon that ends before it starts has no years; that is another rule's matter."""
    horizon = subject.plan.horizon
    if horizon.start > horizon.end:
        return
    years = horizon.years
    for path, steps, year in _years_outside(subject, years):
        made_this_year = path[0] == _QUICK_WINS and year == subject.plan.revision.year
        if not made_this_year:
            values = {"year": year, "start": horizon.start, "end": horizon.end}
            yield Hit((*path, *steps), values, at_key=steps[0] == "targets")


def _years_outside(subject: Subject, years: range) -> Iterator[tuple[Path, Path, int]]:
    """Yield every other year with the path of its part and the steps from there."""
    for path, allocation in subject.parts_of(Allocation):
        if allocation.year not in years:
            yield path, ("year",), allocation.year
    for path, entry in subject.parts_of(RoadmapEntry):
        for step, year in (("start", entry.start), ("end", entry.end)):
            if year not in years:
                yield path, (step,), year
    with_targets = chain[tuple[Path, Indicator | RoadmapEntry]](
        subject.parts_of(Indicator), subject.parts_of(RoadmapEntry)
    )
    for path, part in with_targets:
        for year in part.targets:
            if year not in years:
                yield path, ("targets", str(year)), year


@rule(
    "MP402",
    "error",
    title=("Jangka sesuai dengan tahunnya", "Terms agree with their years"),
    message=(
        "Tahapan `{id}` berakhir pada {end}, padahal {term} berakhir pada {years}.",
        "The roadmap entry `{id}` ends in {end}, but the {term} ends in {years}.",
    ),
    remedy=("Perbaiki `end`, atau tulis `term: {fitting}`.", "Correct `end`, or write `term: {fitting}`."),
    why=(
        "Jangka pendek adalah tahun pertama, jangka menengah sampai tahun kelima, jangka panjang sampai "
        "tahun kesepuluh; peta jalan di Buku 2 dibagi menurut ketiganya.",
        "The short term is the first year, the medium term runs to the fifth and the long term to the tenth; "
        "the roadmap in Book 2 is divided by them.",
    ),
    source="pedoman, bagian 2",
    bad="""
        horizon: {start: 2019, end: 2028}
        roadmap:
          - {id: peta-1, program: gov-01, term: short, start: 2019, end: 2021}
    """,
    at="roadmap[0].end",
    good="""
        horizon: {start: 2019, end: 2028}
        roadmap:
          - {id: peta-1, program: gov-01, term: medium, start: 2019, end: 2021}
    """,
)
def terms_agree_with_years(subject: Subject) -> Iterator[Hit]:
    """Entries that end outside the horizon or before they start are other rules' matter."""
    horizon = subject.plan.horizon
    for path, entry in subject.parts_of(RoadmapEntry):
        if entry.end not in horizon.years or entry.start > entry.end:
            continue
        fitting = _term_of(entry.end - horizon.start)
        if fitting is not entry.term:
            yield Hit(
                (*path, "end"),
                {
                    "id": entry.id,
                    "end": entry.end,
                    "term": Bilingual(entry.term.label.lower(), f"{entry.term.value} term"),
                    "years": _years_of(entry.term, horizon.start),
                    "fitting": fitting.value,
                },
            )


def _term_of(years_after_start: int) -> Term:
    if years_after_start == 0:
        return Term.SHORT
    return Term.MEDIUM if years_after_start < 5 else Term.LONG


def _years_of(term: Term, start: int) -> str:
    first, last = {Term.SHORT: (0, 0), Term.MEDIUM: (1, 4), Term.LONG: (5, 9)}[term]
    return str(start) if term is Term.SHORT else f"{start + first}–{start + last}"
