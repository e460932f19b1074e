"""What came of the measurements, as rows with a verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from benchmarks.cases import GROWTH_BAR, LARGE, SMALL, Duel, Growth, Share
from benchmarks.measure import Measured

_NOISE = 0.1
"""A difference that is a smaller share of the whole says nothing."""


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
class ShareResult:
    """A part of a run, with its seconds and those of the whole."""

    share: Share
    part: float
    whole: float

    @property
    def verdict(self) -> str:
        """Say whether the part keeps to its bar."""
        if self.share.seconds_bar is not None:
            return verdict(self.part * 100, self.share.seconds_bar * 100)
        return verdict(self.part / self.whole, self.share.share_bar)


@dataclass(frozen=True, slots=True)
class GrowthResult:
    """A command over growing plans.

    Attributes:
        growth: what was measured.
        start: ``masterplan --help``: what every command costs before it does anything.
        smallest: the command with the smallest plan: with all it imports, and the books' own texts.
        steps: the command by scale.
    """

    growth: Growth
    start: Measured
    smallest: Measured
    steps: dict[int, Measured]

    @property
    def factor(self) -> float | None:
        """The large plan's time beyond start-up as a multiple of the small plan's; None in a quick run."""
        if LARGE not in self.steps:
            return None
        start = self.start.seconds
        return (self.steps[LARGE].seconds - start) / (self.steps[SMALL].seconds - start)

    @property
    def strict_factor(self) -> float | None:
        """The same beyond the smallest plan, of the fastest runs.

        None where the small plan costs so little more than the smallest that the difference is noise.
        """
        start, small = self.smallest.fastest, self.steps[SMALL].fastest
        if LARGE not in self.steps or small - start < _NOISE * start:
            return None
        return (self.steps[LARGE].fastest - start) / (small - start)


class Results(NamedTuple):
    """Everything that was measured; a quick run has growths only.

    Attributes:
        duels: against peers.
        crowds: many plans in one call.
        shares: parts of a run.
        growths: over growing plans.
    """

    duels: Sequence[DuelResult]
    crowds: Sequence[DuelResult]
    shares: Sequence[ShareResult]
    growths: Sequence[GrowthResult]


def verdict(reached: float | None, bar: float | None) -> str:
    """Say whether a figure, printed with two digits, keeps to its bar."""
    if bar is None or reached is None:
        return "–"
    return "reached" if round(reached, 2) <= bar else "**missed**"


def growth_verdict(result: GrowthResult) -> str:
    """Say whether a command grows no faster than its plan."""
    return verdict(result.factor, GROWTH_BAR)
