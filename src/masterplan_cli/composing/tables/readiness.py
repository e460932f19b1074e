"""Readiness in its nine items."""

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.composing.tables.grid import NUMBER, Head, grid
from masterplan_cli.document.tables import Cell, Table
from masterplan_cli.plan.readiness import ReadinessAnalysis, ReadinessItem


@placed_as("kesiapan")
def readiness(material: Material, label: Captioned, element: str) -> Table | None:
    """The three items of one element (``structure``, ``infrastructure``, ``superstructure``)."""
    analysis = analysis_of(material).readiness
    if analysis is None:
        return None
    title = str(ReadinessAnalysis.model_fields[element].title)
    rows = (
        (item_title, *_words(material, item))
        for heading, item_title, item in analysis.items()
        if heading == title
    )
    return grid((Head("Unsur", 3), Head("Kondisi saat ini", 6), Head("Kebutuhan", 6)), rows, label)


def _words(material: Material, item: ReadinessItem | None) -> tuple[str | Cell, str | Cell]:
    return material.cell(item.now if item else None), material.cell(item.needed if item else None)


@placed_as("skor-kesiapan")
def scores(material: Material, label: Captioned) -> Table | None:
    """The scores of the nine items on the declared scale; nothing when no item has one."""
    analysis = analysis_of(material).readiness
    if analysis is None or analysis.scale is None:
        return None
    labels = dict(enumerate(analysis.scale.labels, analysis.scale.minimum))
    scored = [row for row in analysis.items() if row[2] is not None and row[2].score is not None]
    rows = (
        (str(number), heading, title, str(item.score), labels.get(item.score or 0, NIL))
        for number, (heading, title, item) in enumerate(scored, 1)
        if item is not None
    )
    heads = (NUMBER, Head("Elemen", 4), Head("Unsur", 5), Head("Skor", 2, "center"), Head("Kelas", 4))
    return grid(heads, rows, label)
