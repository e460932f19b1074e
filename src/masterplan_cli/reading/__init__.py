"""From a path, ``REV:path`` or bytes to a tree of strings that knows the place of every key and value.

`read_plan` reads one plan with everything it includes; `find_plans` says which plans a folder holds.
"""

from masterplan_cli.reading.faults import Fault, FaultKind, Reading, UnreadableError
from masterplan_cli.reading.kinds import FAULT_KINDS
from masterplan_cli.reading.origin import PLAN_FILE_NAME
from masterplan_cli.reading.reader import read_plan
from masterplan_cli.reading.targets import find_plans, names_revision
from masterplan_cli.reading.tree import Mapping, Node, Place, Sequence, place_of

__all__ = [
    "FAULT_KINDS",
    "PLAN_FILE_NAME",
    "Fault",
    "FaultKind",
    "Mapping",
    "Node",
    "Place",
    "Reading",
    "Sequence",
    "UnreadableError",
    "find_plans",
    "names_revision",
    "place_of",
    "read_plan",
]
