"""Risk management: the register with levels, and the map of likelihood and impact."""

from collections import defaultdict

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.back_matter import risk_and_cause
from masterplan_cli.composing.tables.grid import Head, HeadGroup, grid
from masterplan_cli.document.tables import Cell, Table

_SCALE = range(1, 6)


@placed_as("register-risiko")
def register(material: Material, label: Captioned) -> Table | None:
    """All risks with level, mitigation, owner and the programmes concerned; the gravest come first."""
    ordered = sorted(material.plan.risks, key=lambda risk: -(risk.level or 0))
    rows = (
        (
            risk.id,
            risk_and_cause(material, risk),
            *(
                NIL if figure is None else str(figure)
                for figure in (risk.likelihood, risk.impact, risk.level)
            ),
            material.cell(risk.mitigation),
            material.agency(risk.owner),
            Cell(risk.programs) if risk.programs else NIL,
        )
        for risk in ordered
    )
    heads = (
        Head("Kode", 2),
        Head("Risiko dan penyebab", 7),
        Head("Kemungkinan", 2.6, "center"),
        Head("Dampak", 2, "center"),
        Head("Tingkat", 2, "center"),
        Head("Mitigasi", 7),
        Head("Pemilik", 3),
        Head("Program", 2.4),
    )
    return grid(heads, rows, label, wide=True)


@placed_as("peta-risiko")
def risk_map(material: Material, label: Captioned) -> Table | None:
    """The ids of the risks by likelihood (rows, the highest on top) and impact (columns)."""
    cells: dict[tuple[int, int], list[str]] = defaultdict(list)
    for risk in material.plan.risks:
        if risk.likelihood is not None and risk.impact is not None:
            cells[risk.likelihood, risk.impact].append(risk.id)
    if not cells:
        return None
    rows = (
        (str(likelihood), *(", ".join(cells[likelihood, impact]) or NIL for impact in _SCALE))
        for likelihood in reversed(_SCALE)
    )
    impacts = HeadGroup("Dampak", tuple(Head(str(impact), 2.6, "center") for impact in _SCALE))
    return grid((Head("Kemungkinan", 3, "center"), impacts), rows, label)
