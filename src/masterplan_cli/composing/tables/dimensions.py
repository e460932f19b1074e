"""What belongs to dimensions, sorted by them; a draft loses nothing whose dimension is not known yet."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.unfilled import UNFILLED

UNKNOWN_PROGRAM = "Program yang tidak dikenal"
"""The group of what refers to a programme that the plan does not have; checking reports it."""


class _OfDimension(Protocol):
    @property
    def pillar(self) -> Dimension: ...


_One = TypeVar("_One", bound=_OfDimension)


def by_dimension(things: Iterable[_One]) -> dict[str, list[_One]]:
    """Return things by their dimension's name, all six in the official order, an empty list for one without.

    Those of a draft whose dimension is not known come last, under the mark of a gap.
    """
    found: dict[str, list[_One]] = {dimension.label: [] for dimension in Dimension}
    for thing in things:
        found.setdefault(thing.pillar.label if isinstance(thing.pillar, Dimension) else UNFILLED, []).append(
            thing
        )
    return found
