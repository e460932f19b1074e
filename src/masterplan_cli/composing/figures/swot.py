"""SWOT as a 2×2 block."""

from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import FIGURES, Captioned, placed_as
from masterplan_cli.composing.swot_codes import swot_codes
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.document.blocks import Quadrant, Quadrants
from masterplan_cli.plan.swot import Swot, SwotEntry


@placed_as("swot", FIGURES)
def swot(material: Material, label: Captioned) -> Quadrants | None:
    """Strengths, weaknesses, opportunities and threats."""
    known = analysis_of(material).swot
    if known is None or not any(known.entries()):
        return None
    codes = swot_codes(known)
    upper_left, upper_right, lower_left, lower_right = (
        Quadrant(str(Swot.model_fields[name].title), _labelled(getattr(known, name), codes))
        for name in ("strengths", "weaknesses", "opportunities", "threats")
    )
    quadrants = (upper_left, upper_right, lower_left, lower_right)
    return Quadrants(quadrants, label.figure_caption, _description(quadrants))


def _labelled(entries: tuple[SwotEntry, ...], codes: dict[str, str]) -> tuple[tuple[str, str], ...]:
    labelled = ((codes[entry.id], entry.text) for entry in entries)
    return tuple(sorted(labelled, key=lambda item: int(item[0][1:])))


def _description(quadrants: tuple[Quadrant, ...]) -> str:
    counts = ", ".join(f"{quadrant.title.lower()} {len(quadrant.items)} butir" for quadrant in quadrants)
    return f"Bagan dua kali dua: {counts}."
