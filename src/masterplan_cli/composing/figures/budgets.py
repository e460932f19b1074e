"""The budget as charts: year by year for each dimension, and source by source."""

from collections import Counter

from msgspec.structs import replace

from masterplan_cli.composing.figures.describing import described
from masterplan_cli.composing.figures.money import unit_for
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import CHARTS, Captioned, placed_as
from masterplan_cli.composing.tables.budgets import by_year, lines_by_pillar, lines_by_source
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.plan.budget import total


@placed_as("anggaran-dimensi", CHARTS)
def by_pillar(material: Material, label: Captioned) -> Chart | None:
    """The budget of each year, stacked by dimension; dimensions without money are left out."""
    sums = {name: by_year(lines) for name, lines in lines_by_pillar(material).items() if lines}
    whole: Counter[int] = Counter()
    for of_pillar in sums.values():
        whole.update(of_pillar)
    if not any(whole.values()):
        return None
    unit, years = unit_for(max(whole.values())), sorted(whole)
    series = (
        Series(name, tuple(unit.of(of_year[year]) if year in of_year else None for year in years))
        for name, of_year in sums.items()
    )
    chart = Chart(
        "stacked-columns",
        tuple(map(str, years)),
        tuple(series),
        label.figure_caption,
        unit.name,
        unit.decimals,
    )
    return replace(chart, description=described(chart, f"anggaran per tahun dalam {unit.name}"))


@placed_as("anggaran-sumber", CHARTS)
def by_source(material: Material, label: Captioned) -> Chart | None:
    """The budget from each source over all years, the largest first."""
    sums = {name: total(lines) for name, lines in lines_by_source(material).items()}
    names = sorted(sums, key=lambda name: -sums[name])
    if not any(sums.values()):
        return None
    unit = unit_for(sums[names[0]])
    series = Series("Anggaran", tuple(unit.of(sums[name]) for name in names))
    chart = Chart("bars", tuple(names), (series,), label.figure_caption, unit.name, unit.decimals)
    return replace(chart, description=described(chart, f"anggaran menurut sumber dana dalam {unit.name}"))
