"""What came of the measurements, as rows with a verdict."""

from dataclasses import dataclass

from benchmarks.cases import GROWTH_BAR, LARGE, SMALL, Duel, Growth
from benchmarks.measure import Measured


@dataclass(frozen=True, slots=True)
class DuelResult:
    """A duel and its measurements."""

    duel: Duel
    ours: Measured
    peer: Measured

    @property
    def time_ratio(self) -> float:
        """Our median time as a share of the peer's."""
        return self.ours.seconds / self.peer.seconds

    @property
    def memory_ratio(self) -> float:
        """Our median peak as a share of the peer's."""
        return self.ours.peak / self.peer.peak


@dataclass(frozen=True, slots=True)
class GrowthResult:
    """A command over growing plans, and over the smallest one."""

    growth: Growth
    start: Measured
    steps: dict[int, Measured]

    @property
    def factor(self) -> float | None:
        """The large plan's time beyond start-up as a multiple of the small plan's; None in a quick run.

        Of the fastest runs: the small plan takes little longer than start-up, and the difference of two
        medians would be mostly noise.
        """
        if LARGE not in self.steps:
            return None
        start = self.start.fastest
        return (self.steps[LARGE].fastest - start) / (self.steps[SMALL].fastest - start)


def verdict(reached: float | None, bar: float | None) -> str:
    """Say whether a figure, printed with two digits, keeps to its bar."""
    if bar is None or reached is None:
        return "–"
    return "reached" if round(reached, 2) <= bar else "**missed**"


def growth_verdict(result: GrowthResult) -> str:
    """Say whether a command grows no faster than its plan."""
    return verdict(result.factor, GROWTH_BAR)
