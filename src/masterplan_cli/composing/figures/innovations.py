"""What the dimensions already have."""

from decimal import Decimal

from msgspec.structs import replace

from masterplan_cli.composing.figures.describing import described
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import CHARTS, Captioned, placed_as
from masterplan_cli.composing.tables.innovations import count_kinds
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.plan.choices import InnovationKind
from masterplan_cli.plan.dimensions import Dimension


@placed_as("inovasi-dimensi", CHARTS)
def by_dimension(material: Material, label: Captioned) -> Chart | None:
    """The applications and other innovations of each dimension; those of no known kind are left out."""
    counts = count_kinds(material)
    if not counts:
        return None
    names = tuple(dimension.label for dimension in Dimension)
    series = (
        Series(kind.label, tuple(Decimal(counts[dimension, kind]) for dimension in Dimension))
        for kind in (InnovationKind.APPLICATION, InnovationKind.INNOVATION)
    )
    chart = Chart("stacked-columns", names, tuple(series), label.figure_caption, "inovasi dan aplikasi")
    return replace(chart, description=described(chart, "banyaknya inovasi dan aplikasi tiap dimensi"))
