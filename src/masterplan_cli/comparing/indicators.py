"""Indicators: names, units, baselines and targets, with regard to the direction that is wanted."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import targets, texts
from masterplan_cli.comparing.indicator_pairs import Found, pair_indicators
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.choices import Direction
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual

_SOURCE = Bilingual("Sumber data", "source of data")
_BASELINE_YEAR = Bilingual("Tahun nilai awal", "year of the baseline")


def indicators_of(path: Path, part: Any) -> Iterator[Found]:
    """Give the indicators of an action, objective or quick win their paths; ``path`` is the part's own."""
    if isinstance(part, Action):
        if part.indicator:
            yield (*path, "indicator"), part.indicator
    else:
        yield from (((*path, "indicators", number), one) for number, one in enumerate(part.indicators))


def compare_indicators(spot: Spot, old: Iterable[Found], new: Iterable[Found]) -> Iterator[Change]:
    """Yield the changes between the indicators of an entity.

    Indicators match by name; when exactly one is left over on each side and both measure in one unit or have
    the same figures, it was renamed. Where entities were merged or split, those of all of them are given.
    """
    for before, after in pair_indicators(old, new):
        if before and after:
            yield from _compare(spot, before, after)
        elif before:
            path, indicator = before
            below = spot.at(_quoted(indicator), path, path)
            yield below.change(targets.INDICATOR_REMOVED, _summary(indicator), None)
        elif after:
            path, indicator = after
            below = spot.at(_quoted(indicator), path, path)
            yield below.change(targets.INDICATOR_ADDED, None, _summary(indicator))


def _compare(spot: Spot, before: Found, after: Found) -> Iterator[Change]:
    (old_path, old), (new_path, new) = before, after
    if old == new:
        return
    below = spot.at(_quoted(new), old_path, new_path)
    if old.name != new.name:
        yield below.into("name").change(targets.INDICATOR_RENAMED, old.name, new.name)
    if old.direction is not new.direction:
        yield below.into("direction").change(targets.DIRECTION_CHANGED, old.direction, new.direction)
    if old.unit != new.unit:
        yield below.into("unit").change(targets.UNIT_CHANGED, _summary(old), _summary(new))
    else:
        yield from _compare_baselines(below, old, new)
        yield from _compare_targets(below, old, new)
    if old.baseline_year != new.baseline_year:
        year = below.into("baseline_year", _BASELINE_YEAR)
        yield year.change(texts.DETAIL_CHANGED, old.baseline_year, new.baseline_year)
    if old.source != new.source:
        yield below.into("source", _SOURCE).change(texts.DETAIL_CHANGED, old.source, new.source)


def _compare_baselines(spot: Spot, old: Indicator, new: Indicator) -> Iterator[Change]:
    if old.baseline != new.baseline:
        yield _figure(spot.into("baseline"), targets.BASELINE_CHANGED, old.baseline, new.baseline)


def _compare_targets(spot: Spot, old: Indicator, new: Indicator) -> Iterator[Change]:
    direction = new.direction if old.direction is new.direction else Direction.MAINTAIN
    below = spot.into("targets")
    for year in sorted({*old.targets, *new.targets}):
        before, after = old.targets.get(year), new.targets.get(year)
        if before != after:
            change_class = _target_class(spot, year, before, after, direction)
            yield _figure(below.into(str(year)), change_class, before, after, year)


def _target_class(
    spot: Spot, year: int, before: Decimal | None, after: Decimal | None, direction: Direction
) -> ChangeClass:
    old_covers, new_covers = spot.revisions.old.covers(year), spot.revisions.new.covers(year)
    if before is None:
        return targets.ENTERED_HORIZON if new_covers and not old_covers else targets.ADDED
    if after is None:
        return targets.LEFT_HORIZON if old_covers and not new_covers else targets.REMOVED
    if direction is Direction.MAINTAIN:
        return targets.CHANGED
    return targets.RAISED if (after > before) is (direction is Direction.INCREASE) else targets.LOWERED


def _figure(
    spot: Spot, change_class: ChangeClass, old: Decimal | None, new: Decimal | None, year: int | None = None
) -> Change:
    delta = new - old if old is not None and new is not None else None
    return spot.change(change_class, old, new, year=year, delta=delta)


def _summary(indicator: Indicator) -> dict[str, str | int]:
    """Everything that goes with the unit: the unit itself, the baseline and the targets by year."""
    summary: dict[str, str | int] = {"unit": indicator.unit or "-"}
    if indicator.baseline is not None:
        summary["baseline"] = f"{indicator.baseline:f}"
    return summary | {str(year): f"{value:f}" for year, value in sorted(indicator.targets.items())}


def _quoted(indicator: Indicator) -> Bilingual:
    return Bilingual(f"“{indicator.name}”", f"“{indicator.name}”")
