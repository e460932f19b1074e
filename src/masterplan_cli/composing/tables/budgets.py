"""Budget summaries, and how money stands in a table: in millions of rupiah, a column for each year."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import Head, HeadGroup, grid
from masterplan_cli.document.tables import Row, Table
from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.text.numbers import amount, millions, percent, percent_share


def by_year(lines: Iterable[Allocation]) -> Counter[int]:
    """Return the sum in rupiah for each year."""
    sums: Counter[int] = Counter()
    for line in lines:
        sums[line.year] += line.amount
    return sums


def money_heads(years: Sequence[int]) -> tuple[HeadGroup, Head]:
    """Return the columns that print money: one for each year, and the sum."""
    return (
        HeadGroup("Anggaran (juta rupiah)", tuple(Head(str(year), 2.4, "right") for year in years)),
        Head("Jumlah", 2.8, "right"),
    )


def money_cells(sums: Mapping[int, int], years: Sequence[int]) -> tuple[str, ...]:
    """Return the cells of :func:`money_heads`."""
    return *(millions(sums[year]) if year in sums else NIL for year in years), millions(sum(sums.values()))


def source_name(material: Material, source: FundingSource) -> str:
    """Return a source's name as it is called in this regency: ``APBD Kabupaten`` or ``APBD Kota``."""
    return source.label_in(material.plan.regency.kind)


def lines_by_pillar(material: Material) -> dict[str, list[Allocation]]:
    """Return what is planned for each dimension, by the dimension's name in official order."""
    pillar_of = material.index.pillar_of
    lines: dict[str, list[Allocation]] = {dimension.label: [] for dimension in Dimension}
    for action in material.index.actions:
        if (pillar := pillar_of.get(action.program)) is not None:
            lines[pillar.label].extend(action.budget)
    return lines


def lines_by_source(material: Material) -> dict[str, list[Allocation]]:
    """Return what is planned from each source that gives anything, by the source's name."""
    lines: dict[str, list[Allocation]] = {source_name(material, source): [] for source in FundingSource}
    for action in material.index.actions:
        for line in action.budget:
            lines[source_name(material, line.source)].append(line)
    return {name: found for name, found in lines.items() if found}


@placed_as("anggaran-dimensi")
def by_pillar_table(material: Material, label: Captioned) -> Table | None:
    """The budget of each dimension by year."""
    return _summary("Dimensi", lines_by_pillar(material), label)


@placed_as("anggaran-sumber")
def by_source_table(material: Material, label: Captioned) -> Table | None:
    """The budget from each source by year."""
    return _summary("Sumber dana", lines_by_source(material), label)


@placed_as("anggaran-tahun")
def by_year_table(material: Material, label: Captioned) -> Table | None:
    """The budget of each year in full rupiah, with its share of the whole."""
    sums = by_year(line for action in material.index.actions for line in action.budget)
    whole = sum(sums.values())
    if not whole:
        return None
    rows = [
        Row((str(year), amount(sums[year]), percent(percent_share(sums[year], whole))))
        for year in sorted(sums)
    ]
    rows.append(Row(("Jumlah", amount(whole), percent(percent_share(whole, whole))), "total"))
    heads = (Head("Tahun", 3), Head("Anggaran (Rp)", 5, "right"), Head("Bagian", 2.5, "right"))
    return grid(heads, rows, label)


def _summary(title: str, lines: Mapping[str, Sequence[Allocation]], label: Captioned) -> Table | None:
    years = sorted({line.year for found in lines.values() for line in found})
    if not years:
        return None
    rows = [Row((name, *money_cells(by_year(found), years))) for name, found in lines.items()]
    everything = by_year(line for found in lines.values() for line in found)
    rows.append(Row(("Jumlah", *money_cells(everything, years)), "total"))
    return grid((Head(title, 7), *money_heads(years)), rows, label, wide=len(years) > 5)
