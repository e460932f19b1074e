"""How programmes, actions and money are spread over the eighteen sub-dimensions."""

from collections.abc import Sequence

from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import Head, Line, grid
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.plan.budget import total
from masterplan_cli.plan.dimensions import Subdimension
from masterplan_cli.plan.pillars import Program
from masterplan_cli.text.numbers import integer, millions


def programs_of(material: Material) -> dict[Subdimension, list[Program]]:
    """Return the programmes of each sub-dimension that has any."""
    found: dict[Subdimension, list[Program]] = {}
    for program in material.index.programs.values():
        found.setdefault(program.subdimension, []).append(program)
    return found


@placed_as("rekap-program")
def program_counts(material: Material, label: Captioned) -> Table | None:
    """The number of programmes and actions of each sub-dimension, and their budget."""
    found = programs_of(material)
    if not found:
        return None
    rows: list[Row | Line] = []
    for one in Subdimension:
        numbers = _numbers(material, found.get(one, ()))
        siblings = one.dimension.subdimensions
        first = (Cell((one.dimension.label,), rows=len(siblings)),) if one is siblings[0] else ()
        rows.append((*first, one.label, *numbers))
    everything = _numbers(material, tuple(material.index.programs.values()))
    rows.append(Row((Cell(("Jumlah",), columns=2), *everything), "total"))
    heads = (
        Head("Dimensi", 4),
        Head("Subdimensi", 6),
        Head("Program", 2, "right"),
        Head("Rencana aksi", 2, "right"),
        Head("Anggaran (juta rupiah)", 3, "right"),
    )
    return grid(heads, rows, label)


def _numbers(material: Material, programs: Sequence[Program]) -> tuple[str, str, str]:
    actions = [action for program in programs for action in material.index.actions_of.get(program.id, ())]
    money = total(line for action in actions for line in action.budget)
    return integer(len(programs)), integer(len(actions)), millions(money)
