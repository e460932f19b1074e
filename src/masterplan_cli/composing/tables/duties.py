"""What each agency answers for."""

from collections.abc import Iterable

from msgspec import Struct

from masterplan_cli.composing.material import Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import NUMBER, Head, Line, grid
from masterplan_cli.document.tables import Cell, Row, Table
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.budget import total
from masterplan_cli.text.numbers import integer, millions


class Duty(Struct, frozen=True):
    """What one agency leads.

    Attributes:
        agency: its short name.
        programs: how many programmes it leads.
        actions: how many actions it leads.
        budget: the budget of these actions, in rupiah.
    """

    agency: str
    programs: int
    actions: int
    budget: int


def duties_of(material: Material) -> tuple[Duty, ...]:
    """Return what the agencies lead, those with most actions first."""
    programs: dict[str, int] = {}
    actions: dict[str, list[Action]] = {}
    for program in material.index.programs.values():
        if program.lead is not None:
            programs[program.lead] = programs.get(program.lead, 0) + 1
    for action in material.index.actions:
        if action.lead is not None:
            actions.setdefault(action.lead, []).append(action)
    duties = (
        Duty(
            str(material.agency_name(agency)),
            programs.get(agency, 0),
            len(actions.get(agency, ())),
            total(line for action in actions.get(agency, ()) for line in action.budget),
        )
        for agency in programs | actions
    )
    return tuple(sorted(duties, key=lambda duty: (-duty.actions, -duty.programs, duty.agency.casefold())))


@placed_as("tanggung-jawab")
def responsibilities(material: Material, label: Captioned) -> Table | None:
    """The programmes and actions that each agency leads, and the budget of its actions."""
    duties = duties_of(material)
    if not duties:
        return None
    rows: list[Row | Line] = [
        (str(number), duty.agency, *_numbers([duty])) for number, duty in enumerate(duties, 1)
    ]
    rows.append(Row((Cell(("Jumlah",), columns=2), *_numbers(duties)), "total"))
    heads = (
        NUMBER,
        Head("OPD", 6),
        Head("Program", 2, "right"),
        Head("Rencana aksi", 2, "right"),
        Head("Anggaran (juta rupiah)", 3, "right"),
    )
    return grid(heads, rows, label)


def _numbers(duties: Iterable[Duty]) -> tuple[str, str, str]:
    found = tuple(duties)
    return (
        integer(sum(duty.programs for duty in found)),
        integer(sum(duty.actions for duty in found)),
        millions(sum(duty.budget for duty in found)),
    )
