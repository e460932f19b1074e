"""From the plans named on the command line to what reading gives."""

import sys
from collections.abc import Iterator, Sequence

from masterplan_cli.reading import find_plans, read_plan
from masterplan_cli.reading.faults import Reading


def each_plan(specs: Sequence[str]) -> Iterator[str]:
    """Yield every plan that the user means: a folder of plans gives each of its plans, nothing comes twice.

    Raises:
        UnreadableError: a folder holds no plan.
    """
    seen = set()
    for spec in specs:
        for found in find_plans(spec):
            if found not in seen:
                seen.add(found)
                yield found


def read_input(spec: str) -> Reading:
    """Read one plan; ``-`` is standard input.

    Raises:
        UnreadableError: the plan cannot be read.
    """
    return read_plan(spec, stdin=sys.stdin.buffer.read)
