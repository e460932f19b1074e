"""The figures that a reader should remember."""

from masterplan_cli.composing.key_figures import key_figures
from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import FIGURES, Captioned, placed_as
from masterplan_cli.document.cards import KeyFigure, KeyFigures
from masterplan_cli.text.numbers import integer, rupiah_short


@placed_as("angka-kunci", FIGURES)
def figures(material: Material, label: Captioned) -> KeyFigures | None:
    """What the plan holds, counted; what there is none of is left out."""
    counted = key_figures(material.index)
    counts = {
        "sasaran": counted.objectives,
        "program": counted.programs,
        "rencana aksi": counted.actions,
        "perangkat daerah penanggung jawab": counted.agencies,
        "quick win": len(material.plan.quick_wins),
    }
    found = [KeyFigure(integer(count), name) for name, count in counts.items() if count]
    if counted.budget:
        found.append(KeyFigure(rupiah_short(counted.budget), "kebutuhan anggaran"))
    if not found:
        return None
    told = ", ".join(f"{figure.value} {figure.label}" for figure in found)
    return KeyFigures(tuple(found), f"Masterplan dalam angka: {told}.")
