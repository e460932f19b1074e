"""What can be wrong with a tree that is to become a plan: every kind of fault of the schema."""

from masterplan_cli.plan import problem_kinds, value_kinds
from masterplan_cli.reading.faults import FaultKind

FAULT_KINDS: tuple[FaultKind, ...] = tuple(
    sorted(
        (
            kind
            for module in (problem_kinds, value_kinds)
            for kind in vars(module).values()
            if isinstance(kind, FaultKind)
        ),
        key=lambda kind: kind.code,
    )
)
"""All kinds, by code."""
