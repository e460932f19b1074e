"""How many processes a run is worth."""

import os
from collections.abc import Sequence

_FEWEST_PLANS = 4  # for fewer, starting processes costs more than it gains, unless they are asked for


def processes_for(plans: Sequence[str], jobs: int | None) -> int:
    """Return how many processes are to print these plans; 1 means this one.

    Args:
        plans: the plans; standard input among them can be read by this process only.
        jobs: how many processes the user wants, or None for as many as there are cores.
    """
    if "-" in plans or len(plans) < (_FEWEST_PLANS if jobs is None else 2):
        return 1
    return min(jobs or _cores(), len(plans))


def _cores() -> int:
    """Return on how many cores this process may run."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
