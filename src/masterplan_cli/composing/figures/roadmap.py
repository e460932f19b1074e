"""How the work is spread over the terms of the roadmap."""

from decimal import Decimal

from msgspec.structs import replace

from masterplan_cli.composing.figures.describing import described
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import CHARTS, Captioned, placed_as
from masterplan_cli.composing.tables.roadmap import entries_by_pillar_and_term
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension


@placed_as("tahapan", CHARTS)
def entries(material: Material, label: Captioned) -> Chart | None:
    """The number of roadmap entries of each dimension, stacked by term."""
    counts = entries_by_pillar_and_term(material)
    if not counts:
        return None
    series = (
        Series(term.label, tuple(Decimal(counts[dimension, term]) for dimension in Dimension))
        for term in Term
    )
    names = tuple(dimension.label for dimension in Dimension)
    chart = Chart("stacked-columns", names, tuple(series), label.figure_caption, "tahapan")
    return replace(chart, description=described(chart, "banyaknya tahapan peta jalan tiap dimensi"))
