"""Parts of one run, timed inside it: ``python -m benchmarks.shares rules PLAN`` or ``… comparing OLD NEW``.

Prints two times in seconds: that of the part, and that of the whole run with its imports.
"""

import contextlib
import gc
import os
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

_BEGUN = time.perf_counter()


class Stopwatch:
    """Adds up how long calls of a function take."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def time(self, module: ModuleType, name: str) -> None:
        """Time a function of a module from now on."""
        function = getattr(module, name)

        def timed(*values: Any, **named: Any) -> Any:
            begun = time.perf_counter()
            try:
                return function(*values, **named)
            finally:
                self.seconds += time.perf_counter() - begun

        setattr(module, name, timed)


def rules(plan: str) -> float:
    """Validate a plan and return what all rules took together: checking without building the plan."""
    from masterplan_cli.checking import check as checking
    from masterplan_cli.cli import validate

    building, whole = Stopwatch(), Stopwatch()
    building.time(checking, "build_plan")
    whole.time(validate, "check")
    _run("validate", plan)
    return whole.seconds - building.seconds


def comparing(old: str, new: str) -> float:
    """Compare two plans and return what the comparison itself took."""
    from masterplan_cli.cli import diff

    watch = Stopwatch()
    watch.time(diff, "compare")
    _run("diff", old, new, "--format", "json")
    return watch.seconds


def _run(*arguments: str) -> None:
    from masterplan_cli.cli.run import run

    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        run(arguments)


if __name__ == "__main__":
    gc.disable()  # as the command does
    asked, *plans = sys.argv[1:]
    part = rules(*plans) if asked == "rules" else comparing(*plans)
    print(part, time.perf_counter() - _BEGUN)
