"""The roadmap: a timeline for each term and dimension, and what is reached."""

from collections import Counter
from collections.abc import Iterable, Iterator

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.dimensions import UNKNOWN_PROGRAM
from masterplan_cli.composing.tables.grid import Head, Line, bullets, grid, group_row
from masterplan_cli.document.tables import Cell, Column, Row, Table
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Horizon
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.text.dates import years as span

LAST_YEAR = {Term.SHORT: 1, Term.MEDIUM: 5, Term.LONG: 10}
"""The last year of each term, counted from the first year of the plan (domain.md, section 2)."""

_ONE_IN = 4
"""Of how many milestones one must have intermediate targets, so that these have a column of their own."""


def years_of(term: Term, horizon: Horizon) -> range:
    """Return the years that a term's timeline shows, from the plan's first year on."""
    return range(horizon.start, min(horizon.end, horizon.start + LAST_YEAR[term] - 1) + 1)


@placed_as("peta-jalan")
def timeline(material: Material, label: Captioned, term: Term, pillar: Dimension) -> Timeline | None:
    """The programmes of a dimension in one term, as bars over the years.

    A term of one year has no timeline, for every bar would fill it; nor has a plan that ends too early.
    """
    years = _busy_years(material, term)
    rows = tuple(_bar(material, entry, years) for entry in _entries(material, term, pillar))
    if not rows or len(years) < 2:
        return None
    return Timeline(
        columns=(Column(6), Column(2.6)),
        head=("Program", "OPD"),
        periods_title="Tahun",
        periods=tuple(map(str, years)),
        rows=rows,
        caption=label.caption,
        wide=len(years) > 5,
        description=label.text,
    )


def _busy_years(material: Material, term: Term) -> range:
    """Return the years of a term without those at its beginning in which no dimension has anything to do."""
    years = years_of(term, material.plan.horizon)
    starts = (entry.start for entry in material.plan.roadmap if entry.term == term)
    first = min(starts, default=years.start)
    return range(max(years.start, min(first, years.stop - 2)), years.stop)


def _bar(material: Material, entry: RoadmapEntry, years: range) -> TimelineRow:
    program = material.index.programs.get(entry.program)
    lead = material.agency_name(program.lead if program else None)
    start, end = (min(max(year - years.start, 0), len(years) - 1) for year in (entry.start, entry.end))
    name = f"{entry.program} {program.name}" if program else entry.program
    return TimelineRow((name, lead or NIL), min(start, end), max(start, end))


@placed_as("capaian-peta-jalan")
def milestones(material: Material, label: Captioned, term: Term) -> Table | None:
    """What each programme reaches in one term, dimension by dimension."""
    groups = {one.label: list(_entries(material, term, one)) for one in Dimension}
    groups[UNKNOWN_PROGRAM] = list(_entries(material, term, None))
    with_targets = _are_common([bool(entry.targets) for entries in groups.values() for entry in entries])
    with_years = len(years_of(term, material.plan.horizon)) > 1
    columns = 3 + with_years + with_targets
    rows: list[Row | Line] = []
    for title, entries in groups.items():
        if entries:
            rows.append(group_row(title, columns))
        for entry in entries:
            years = (span(entry.start, entry.end),) if with_years else ()
            targets = (_targets(entry),) if with_targets else ()
            reached = _reached(material, entry, () if with_targets else sorted(entry.targets.items()))
            rows.append((*_program(material, entry), *years, reached, *targets))
    heads = (
        Head("Program", 4.4),
        Head("OPD", 3.2),
        *((Head("Tahun", 2.2, "center"),) if with_years else ()),
        Head("Capaian", 5),
        *((Head("Target antara", 4.6),) if with_targets else ()),
    )
    return grid(heads, rows, label)


def _program(material: Material, entry: RoadmapEntry) -> Line:
    program = material.index.programs.get(entry.program)
    return (
        program.name if program else entry.program,
        material.agency_name(program.lead if program else None) or NIL,
    )


def _are_common(given: list[bool]) -> bool:
    """Say whether intermediate targets deserve a column, which is not empty in nearly all rows."""
    return sum(given) * _ONE_IN >= len(given) > 0


def _reached(material: Material, entry: RoadmapEntry, targets: Iterable[tuple[int, str]]) -> str | Cell:
    """Return the cell of a milestone with intermediate targets below it."""
    milestone = material.cell(entry.milestone)
    lines = [f"Target {year}: {text}" for year, text in targets]
    if not lines:
        return milestone
    above = (milestone,) if isinstance(milestone, str) else milestone.paragraphs
    return Cell((*above, *lines), bullets=isinstance(milestone, Cell) and milestone.bullets)


def _targets(entry: RoadmapEntry) -> str | Cell:
    return bullets([f"{year}: {text}" for year, text in sorted(entry.targets.items())])


@placed_as("rekap-peta-jalan")
def overview(material: Material, label: Captioned) -> Table | None:
    """How many roadmap entries each dimension has in each term."""
    counts = entries_by_pillar_and_term(material)
    if not counts:
        return None
    rows = [
        Row((dimension.label, *(str(counts[dimension, term]) for term in Term))) for dimension in Dimension
    ]
    sums = (str(sum(counts[dimension, term] for dimension in Dimension)) for term in Term)
    rows.append(Row(("Jumlah", *sums), "total"))
    heads = (Head("Dimensi", 5), *(Head(term.label, 3, "center") for term in Term))
    return grid(heads, rows, label)


def entries_by_pillar_and_term(material: Material) -> Counter[tuple[Dimension, Term]]:
    """Count the roadmap entries of each dimension in each term; those of unknown programmes are left out."""
    pillar_of = material.index.pillar_of
    return Counter(
        (pillar_of[entry.program], entry.term)
        for entry in material.plan.roadmap
        if entry.program in pillar_of
    )


def _entries(material: Material, term: Term, pillar: Dimension | None) -> Iterator[RoadmapEntry]:
    pillar_of = material.index.pillar_of
    for entry in material.plan.roadmap:
        if entry.term == term and pillar_of.get(entry.program) == pillar:
            yield entry
