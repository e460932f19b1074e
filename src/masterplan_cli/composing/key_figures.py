"""The figures that chapter texts quote, counted once."""

from msgspec import Struct

from masterplan_cli.plan.index import Index
from masterplan_cli.text.dates import years


class KeyFigures(Struct, frozen=True):
    """Counts and the total budget of a plan.

    Attributes:
        programs: number of programmes.
        actions: number of actions.
        objectives: number of objectives.
        agencies: number of agencies that lead a programme or an action.
        budget: the sum of all actions' budgets, in rupiah.
        budget_years: the years for which money is planned, ``"2019–2023"``; empty for none.
        years: number of years that the plan covers.
    """

    programs: int
    actions: int
    objectives: int
    agencies: int
    budget: int
    budget_years: str
    years: int


def key_figures(index: Index) -> KeyFigures:
    """Count the figures of a plan."""
    leads = {program.lead for program in index.programs.values()} | {action.lead for action in index.actions}
    funded = {line.year for action in index.actions for line in action.budget if line.amount}
    return KeyFigures(
        programs=len(index.programs),
        actions=len(index.actions),
        objectives=len(index.objectives),
        agencies=len(leads - {None}),
        budget=index.budget,
        budget_years=years(min(funded), max(funded)) if funded else "",
        years=len(index.plan.horizon.years),
    )
