"""Risks and the glossary."""

from masterplan_cli.composing.material import MISSING, NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import NUMBER, Head, grid
from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Cell, Table
from masterplan_cli.plan.risks import Risk


@placed_as("risiko")
def risks(material: Material, label: Captioned) -> Table | None:
    """The risks of the plan with likelihood, impact, mitigation and owner."""
    rows = (
        (
            str(number),
            risk_and_cause(material, risk),
            _level(risk.likelihood),
            _level(risk.impact),
            material.cell(risk.mitigation),
            material.agency(risk.owner),
        )
        for number, risk in enumerate(material.plan.risks, 1)
    )
    heads = (
        NUMBER,
        Head("Risiko dan penyebab", 6),
        Head("Kemungkinan", 3, "center"),
        Head("Dampak", 2.2, "center"),
        Head("Mitigasi", 5.5),
        Head("Pemilik", 3),
    )
    return grid(heads, rows, label)


def risk_and_cause(material: Material, risk: Risk) -> Cell:
    """Return a cell that names a risk over its cause; a draft marks a cause that is missing."""
    paragraphs: list[Content] = [(Strong(risk.risk),)]
    if risk.cause:
        paragraphs.append(risk.cause)
    elif material.draft:
        paragraphs.append((MISSING,))
    return Cell(tuple(paragraphs))


def _level(level: int | None) -> str:
    return NIL if level is None else str(level)


@placed_as("istilah")
def glossary(material: Material, label: Captioned) -> Table | None:
    """Terms and their meanings, in alphabetical order."""
    entries = sorted(material.plan.glossary, key=lambda entry: entry.term.casefold())
    return grid(
        (Head("Istilah", 3), Head("Arti", 9)), ((entry.term, entry.meaning) for entry in entries), label
    )
