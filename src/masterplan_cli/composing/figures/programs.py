"""How many programmes each sub-dimension has."""

from decimal import Decimal

from msgspec.structs import replace

from masterplan_cli.composing.figures.describing import described
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import CHARTS, Captioned, placed_as
from masterplan_cli.composing.tables.program_counts import programs_of
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.plan.dimensions import Subdimension


@placed_as("program-subdimensi", CHARTS)
def by_subdimension(material: Material, label: Captioned) -> Chart | None:
    """The number of programmes of all eighteen sub-dimensions, in the official order."""
    counts = programs_of(material)
    if not counts:
        return None
    values = tuple(Decimal(len(counts.get(one, ()))) for one in Subdimension)
    names = tuple(one.label for one in Subdimension)
    chart = Chart("bars", names, (Series("Program", values),), label.figure_caption, "program")
    return replace(chart, description=described(chart, "banyaknya program menurut subdimensi"))
