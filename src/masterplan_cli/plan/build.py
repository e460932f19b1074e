"""From a tree that was read to a typed plan."""

from msgspec import Struct
from pydantic import ValidationError

from masterplan_cli.plan.empty_keys import unknown_empty_keys
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.faults import Fault
from masterplan_cli.reading.tree import Mapping


class Built(Struct, frozen=True):
    """What came of a tree.

    Attributes:
        plan: the plan, or None when the tree is not one.
        faults: why it is not, each with its place; empty when there is a plan.
    """

    plan: Masterplan | None
    faults: tuple[Fault, ...] = ()


def build_plan(tree: Mapping) -> Built:
    """Turn a tree of strings into a plan, or say everything that hinders it.

    Args:
        tree: what ``masterplan_cli.reading`` gives; ``include`` has been resolved there.
    """
    try:
        plan = Masterplan.model_validate(tree)
    except ValidationError as error:
        from masterplan_cli.plan.problems import faults_of  # here: most plans have no problems

        return Built(None, faults_of(error, tree))
    if lost := unknown_empty_keys(tree):
        from masterplan_cli.plan.unknown_keys import UnknownKeys

        return Built(None, tuple(map(UnknownKeys(tree, set()).fault, lost)))
    return Built(plan)


def faults_within(tree: Mapping) -> tuple[Fault, ...]:
    """Return what is wrong inside the sections of a tree that lacks others, because they could not be read.

    A section that is not there is no fault then: nobody knows whether the plan has it.
    """
    return tuple(fault for fault in build_plan(tree).faults if fault.path and fault.path[0] in tree.keys_at)
