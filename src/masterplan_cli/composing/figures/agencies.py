"""How many actions the agencies lead."""

from decimal import Decimal

from msgspec.structs import replace

from masterplan_cli.composing.figures.describing import described
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import CHARTS, Captioned, placed_as
from masterplan_cli.composing.tables.duties import duties_of
from masterplan_cli.document.charts import Chart, Series

MOST = 10
"""How many agencies the chart shows; the table has all of them."""


@placed_as("aksi-opd", CHARTS)
def actions_by_agency(material: Material, label: Captioned) -> Chart | None:
    """The ten agencies that lead most actions, the busiest first."""
    busiest = [duty for duty in duties_of(material) if duty.actions][:MOST]
    if not busiest:
        return None
    series = Series("Rencana aksi", tuple(Decimal(duty.actions) for duty in busiest))
    names = tuple(duty.agency for duty in busiest)
    chart = Chart("bars", names, (series,), label.figure_caption, "rencana aksi")
    return replace(chart, description=described(chart, "banyaknya rencana aksi menurut penanggung jawab"))
