"""MP408, MP409: dates and years of what is known, against the year of the revision."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import shortened
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.regency import Population, Statistic
from masterplan_cli.reading.tree import Path


@rule(
    "MP408",
    "warning",
    title=("Tanggal sesuai dengan tahun revisi", "Dates agree with the year of the revision"),
    message=(
        "Tanggal {date} tidak berada di tahun revisi {revision}.",
        "The date {date} is not in the revision's year {revision}.",
    ),
    remedy=(
        "Perbaiki tanggalnya, atau `revision.year` bila tahun revisinya yang keliru.",
        "Correct the date, or `revision.year` if that is what is wrong.",
    ),
    why=(
        "Sampul memuat tahun revisi dan lembar komitmen memuat tanggal; keduanya tercetak di buku yang sama.",
        "The cover bears the revision's year and the commitment sheet the date, in one and the same book.",
    ),
    source="masterplan",
    bad="revision: {year: 2019, date: 2018-12-14}",
    at="revision.date",
    good="revision: {year: 2018, date: 2018-12-14}",
)
def dates_in_the_year_of_the_revision(subject: Subject) -> Iterator[Hit]:
    """A plan of one year is often signed in January of the next: that passes for the signature."""
    year = subject.plan.revision.year
    signed = subject.plan.closing.date if subject.plan.closing else None
    if subject.plan.revision.date and _year(subject.plan.revision.date) != year:
        yield Hit(("revision", "date"), {"date": subject.plan.revision.date, "revision": year})
    if signed and _year(signed) not in (year, year + 1):
        yield Hit(("closing", "date"), {"date": signed, "revision": year})


def _year(date: str) -> int:
    return int(date[:4])


@rule(
    "MP409",
    "warning",
    title=("Data tidak lebih muda daripada rencana", "No figures younger than the plan"),
    message=(
        "“{name}” memakai data tahun {year}, padahal rencana ini revisi tahun {revision}.",
        "“{name}” uses figures of {year}, but this is the plan's revision of {revision}.",
    ),
    remedy=(
        "Perbaiki tahunnya; perkiraan ditulis sebagai target, bukan sebagai data.",
        "Correct the year; what is expected is a target, not a figure.",
    ),
    why=(
        "Nilai awal dan data pokok adalah yang sudah terukur ketika rencana disusun.",
        "Baselines and basic figures are what had been measured when the plan was made.",
    ),
    source="pedoman, bagian 5",
    bad="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Indeks kepuasan, baseline: 78, baseline_year: 2020}]
    """,
    at="vision.objectives[0].indicators[0].baseline_year",
    good="""
        vision:
          objectives:
            - id: sas-1
              pillar: governance
              text: Layanan mudah
              indicators: [{name: Indeks kepuasan, baseline: 78, baseline_year: 2017}]
    """,
)
def no_figures_younger_than_the_plan(subject: Subject) -> Iterator[Hit]:
    """Figures of the revision's own year pass."""
    revision = subject.plan.revision.year
    for path, name, year, at_key in _years_of_figures(subject):
        if year > revision:
            yield Hit(path, {"name": shortened(name), "year": year, "revision": revision}, at_key=at_key)


def _years_of_figures(subject: Subject) -> Iterator[tuple[Path, str, int, bool]]:
    for path, indicator in subject.parts_of(Indicator):
        if indicator.baseline_year:
            yield (*path, "baseline_year"), indicator.name, indicator.baseline_year, False
    for path, population in subject.parts_of(Population):
        yield (*path, "year"), population.source or "penduduk", population.year, False
    for path, statistic in subject.parts_of(Statistic):
        for year in statistic.values:
            yield (*path, "values", str(year)), statistic.name, year, True
