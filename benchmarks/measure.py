"""Whole processes, run in turn: wall time and peak memory."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

Command = Sequence[str]

_PATIENCE = 20.0
"""Seconds after which a command counts as slow: it is then run ``_SLOW_RUNS`` times."""

_SLOW_RUNS = 3

_ENVIRONMENT = {
    key: value for key, value in os.environ.items() if not key.startswith("PYTHON") or key == "PYTHONPATH"
}
"""What commands inherit. Switches such as PYTHONDONTWRITEBYTECODE stay behind: they make Python compile
the sources at every start, which a user who installed the project does not pay for."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: wall time in seconds and peak memory in bytes."""

    seconds: float
    peak: int


@dataclass(frozen=True, slots=True)
class Measured:
    """All counted runs of a command."""

    runs: tuple[Run, ...]

    @property
    def seconds(self) -> float:
        """The median wall time."""
        return median(run.seconds for run in self.runs)

    @property
    def fastest(self) -> float:
        """The shortest wall time: what the work costs when nobody else uses the machine."""
        return min(run.seconds for run in self.runs)

    @property
    def peak(self) -> float:
        """The median peak memory in bytes of the largest process that the command started."""
        return median(run.peak for run in self.runs)


class CommandFailedError(Exception):
    """A command that is to be measured did not do its work."""


def measure_in_turn(
    commands: Mapping[str, Command], runs: int, finding: Collection[str] = ()
) -> dict[str, Measured]:
    """Run commands in turn (A B C A B C …) after one run each that is not counted.

    Taking turns spreads the moods of a shared machine over all of them alike.

    Args:
        commands: what to run, by name.
        runs: how often; slow commands are content with three.
        finding: the commands that are to end with 1.

    Raises:
        CommandFailedError: a command ended with another exit code than it should.
    """
    quota = {}
    for name, command in commands.items():
        warm_up = run_once(command, int(name in finding))
        quota[name] = min(runs, _SLOW_RUNS) if warm_up.seconds > _PATIENCE else runs
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(runs):
        for name, command in commands.items():
            if number < quota[name]:
                found[name].append(run_once(command, int(name in finding)))
        sys.stderr.write(".")
        sys.stderr.flush()
    sys.stderr.write("\n")
    return {name: Measured(tuple(counted)) for name, counted in found.items()}


def measure_share(command: Command, runs: int) -> tuple[float, float]:
    """Return the medians of the seconds that a command prints of a part and of the whole; see ``shares``."""
    printed = []
    for _ in range(runs + 1):  # the first is not counted
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=_ENVIRONMENT)
        printed.append([float(seconds) for seconds in done.stdout.split()])
    parts, wholes = zip(*printed[1:], strict=True)
    return median(parts), median(wholes)


def run_once(command: Command, exit_code: int = 0) -> Run:
    """Run a command, which is to end with an exit code, and measure it.

    ``wait4`` gives the peak of the largest process of the child's tree. Linux counts the size of the parent
    at the fork as well, so this process must stay small: no plan is made or parsed in it.
    """
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors, env=_ENVIRONMENT
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != exit_code:
            errors.seek(0)
            said = errors.read()[-2000:].decode(errors="replace")
            raise CommandFailedError(f"exit code {process.returncode}: {' '.join(command)[:300]}\n{said}")
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss is in bytes there, in KiB elsewhere
    return Run(seconds, usage.ru_maxrss * unit)
