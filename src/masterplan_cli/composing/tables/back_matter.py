"""Risks and the glossary."""

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import NUMBER, Head, grid
from masterplan_cli.document.tables import Table


@placed_as("risiko")
def risks(material: Material, label: Captioned) -> Table | None:
    """The risks of the plan with likelihood, impact, mitigation and owner."""
    rows = (
        (
            str(number),
            risk.risk,
            material.cell(risk.cause),
            _level(risk.likelihood),
            _level(risk.impact),
            material.cell(risk.mitigation),
            material.agency(risk.owner),
        )
        for number, risk in enumerate(material.plan.risks, 1)
    )
    heads = (
        NUMBER,
        Head("Risiko", 4),
        Head("Penyebab", 4),
        Head("Kemungkinan", 3.4, "center"),
        Head("Dampak", 2.2, "center"),
        Head("Mitigasi", 4.5),
        Head("Pemilik", 3.2),
    )
    return grid(heads, rows, label)


def _level(level: int | None) -> str:
    return NIL if level is None else str(level)


@placed_as("istilah")
def glossary(material: Material, label: Captioned) -> Table | None:
    """Terms and their meanings, in alphabetical order."""
    entries = sorted(material.plan.glossary, key=lambda entry: entry.term.casefold())
    return grid(
        (Head("Istilah", 3), Head("Arti", 9)), ((entry.term, entry.meaning) for entry in entries), label
    )
