"""Smart initiatives: what each programme builds on, which gap it closes, and how it is accelerated."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.composing.tables.grid import Head, Line, bullets, grid
from masterplan_cli.document.inlines import Strong
from masterplan_cli.document.tables import Cell, Table
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.pillars import Program


class _OfPrograms(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def programs(self) -> tuple[str, ...]: ...


_One = TypeVar("_One", bound=_OfPrograms)


@placed_as("inisiatif")
def initiatives(material: Material, label: Captioned, pillar: Dimension) -> Table | None:
    """The programmes of a dimension with innovations, gaps of the RPJMD and quick wins that they serve."""
    known = material.plan.pillars.get(pillar)
    innovations = _by_program(analysis_of(material).innovations)
    indicators = _by_program(one for one in analysis_of(material).rpjmd_indicators if one.gap)

    def row(program: Program) -> Line:
        return (
            Cell(((Strong(program.id), f" {program.name}"), program.subdimension.label)),
            bullets(innovations.get(program.id, [])),
            bullets(indicators.get(program.id, [])),
            bullets([win.name for win in material.index.quick_wins_of.get(program.id, ())]),
        )

    heads = (
        Head("Inisiatif dan subdimensi", 5),
        Head("Inovasi yang dilanjutkan", 3.5),
        Head("Indikator RPJMD yang ditutup", 3.5),
        Head("Quick win", 3.5),
    )
    return grid(heads, map(row, known.programs if known else ()), label)


def _by_program(things: Iterable[_One]) -> dict[str, list[str]]:
    """Return the names of what serves each programme, by the programme's id."""
    found: dict[str, list[str]] = {}
    for thing in things:
        for program in thing.programs:
            found.setdefault(program, []).append(thing.name)
    return found
