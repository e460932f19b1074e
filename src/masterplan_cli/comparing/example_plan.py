"""The examples of changes made into whole plans, so that what the documentation shows has been compared."""

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.examples import example_of
from masterplan_cli.comparing.examples.example import ChangeExample
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.smallest import plan_around
from masterplan_cli.reading import read_plan


def changes_in(example: ChangeExample) -> tuple[Change, ...]:
    """Return what the comparison says of an example.

    Raises:
        ValidationError: one of its sides is no plan.
    """
    return compare(_plan(example.before), _plan(example.after)).changes


def change_of(change_class: ChangeClass) -> Change:
    """Return the change that the example of a class is there to show."""
    changes = changes_in(example_of(change_class))
    return next(change for change in changes if change.code == change_class.code)


def _plan(lines: str) -> Masterplan:
    return Masterplan.model_validate(read_plan("-", stdin=plan_around(lines).encode).tree)
