"""Readiness as a radar."""

from decimal import Decimal

from msgspec.structs import replace

from masterplan_cli.composing.figures.describing import described
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import CHARTS, Captioned, placed_as
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.plan.readiness import ReadinessItem


@placed_as("kesiapan", CHARTS)
def radar(material: Material, label: Captioned) -> Chart | None:
    """The scores of the nine items, as far as the declared scale goes; nothing when no item has one."""
    analysis = analysis_of(material).readiness
    if analysis is None or analysis.scale is None:
        return None
    items = [(title, _score(item)) for _, title, item in analysis.items()]
    if not any(score is not None for _, score in items):
        return None
    titles, scores = zip(*items, strict=True)
    chart = Chart(
        "radar",
        titles,
        (Series("Skor", scores),),
        label.figure_caption,
        maximum=Decimal(analysis.scale.maximum),
    )
    subject = f"skor kesiapan pada skala {analysis.scale.minimum} sampai {analysis.scale.maximum}"
    return replace(chart, description=described(chart, subject))


def _score(item: ReadinessItem | None) -> Decimal | None:
    return Decimal(item.score) if item is not None and item.score is not None else None
