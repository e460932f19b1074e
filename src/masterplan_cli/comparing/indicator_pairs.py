"""Which indicator of the old plan is which of the new one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from masterplan_cli.comparing.content import content_of
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.reading.tree import Path

Found = tuple[Path, Indicator]
"""An indicator with its path."""


def pair_indicators(
    old: Iterable[Found], new: Iterable[Found]
) -> Iterator[tuple[Found | None, Found | None]]:
    """Yield the indicators that differ, before and after; None where there is no counterpart.

    Indicators match by name; when exactly one is left over on each side and both measure in one unit or have
    the same figures, it was renamed. Those that stand on both sides as they are are left out. What was
    removed comes before what was added, both last.
    """
    old_by_name, new_by_name = _by_name(old), _by_name(new)
    left: list[Found] = []
    arrived: list[Found] = []
    for name in sorted({*old_by_name, *new_by_name}):
        before, after = _different(old_by_name.get(name, []), new_by_name.get(name, []))
        yield from zip(before, after, strict=False)
        left += before[len(after) :]
        arrived += after[len(before) :]
    if len(left) == len(arrived) == 1 and _is_renamed(left[0][1], arrived[0][1]):
        yield left[0], arrived[0]
    else:
        yield from ((found, None) for found in left)
        yield from ((None, found) for found in arrived)


def _is_renamed(old: Indicator, new: Indicator) -> bool:
    return old.unit == new.unit or (old.baseline, old.targets) == (new.baseline, new.targets)


def _by_name(found: Iterable[Found]) -> dict[str, list[Found]]:
    by_name: dict[str, list[Found]] = defaultdict(list)
    for one in found:
        by_name[one[1].name].append(one)
    return by_name


def _different(old: list[Found], new: list[Found]) -> tuple[list[Found], list[Found]]:
    """Leave out the indicators that stand on both sides as they are."""
    before, after = ([content_of(indicator) for _, indicator in side] for side in (old, new))
    both = {*before} & {*after}
    return (
        [found for found, content in zip(old, before, strict=True) if content not in both],
        [found for found, content in zip(new, after, strict=True) if content not in both],
    )
