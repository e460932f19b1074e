"""The legal basis."""

from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import NUMBER, Head, grid
from masterplan_cli.document.tables import Cell, Table
from masterplan_cli.plan.choices import RegulationKind
from masterplan_cli.plan.legal import Regulation
from masterplan_cli.plan.regency import Regency

_REGIONAL = {RegulationKind.PERDA, RegulationKind.PERBUP, RegulationKind.PERWALI}


@placed_as("dasar-hukum")
def legal_basis(material: Material, label: Captioned) -> Table | None:
    """The regulations in the order of their rank, then of their year."""
    ranks = list(RegulationKind)
    regulations = sorted(material.plan.legal_basis, key=lambda one: (ranks.index(one.kind), one.year))
    rows = (
        (str(number), citation(one, material.plan.regency), _about(one))
        for number, one in enumerate(regulations, 1)
    )
    return grid((NUMBER, Head("Peraturan", 6), Head("Tentang", 8)), rows, label)


def _about(regulation: Regulation) -> str | Cell:
    """Return what a regulation is about, and below it what is to be noted: few have a note."""
    return Cell((regulation.about, regulation.note)) if regulation.note else regulation.about


def citation(regulation: Regulation, regency: Regency) -> str:
    """Return how a regulation is cited: ``Undang-Undang Nomor 23 Tahun 2014``."""
    kind = regulation.kind.label
    if regulation.kind is RegulationKind.PERDA:
        kind = f"{kind} {regulation.region or regency.full_name}"
    elif regulation.kind in _REGIONAL:
        kind = f"{kind} {regulation.region or regency.name}"
    elif regulation.region:
        kind = f"{kind} {regulation.region}"
    return f"{kind} Nomor {regulation.number} Tahun {regulation.year}"
