"""Figures of RPJMD indicators: the target, judged by the indicator's direction, and the achievement."""

from collections.abc import Iterator
from decimal import Decimal

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.classes import analysis
from masterplan_cli.comparing.spot import Spot
from masterplan_cli.plan.choices import Direction
from masterplan_cli.plan.rpjmd_gaps import RpjmdIndicator


def compare_rpjmd_targets(spot: Spot, old: RpjmdIndicator, new: RpjmdIndicator) -> Iterator[Change]:
    """Yield the change of the target, if it differs."""
    if old.target != new.target:
        below = spot.into("target")
        yield below.change(
            _judged(old, new),
            old.target,
            new.target,
            delta=_delta(old.target, new.target),
            year=new.target_year,
        )


def compare_rpjmd_achievements(spot: Spot, old: RpjmdIndicator, new: RpjmdIndicator) -> Iterator[Change]:
    """Yield the change of the achievement, if it differs."""
    if old.achievement != new.achievement:
        below = spot.into("achievement")
        delta = _delta(old.achievement, new.achievement)
        yield below.change(analysis.RPJMD_ACHIEVEMENT_CHANGED, old.achievement, new.achievement, delta=delta)


def _judged(old: RpjmdIndicator, new: RpjmdIndicator) -> ChangeClass:
    delta = _delta(old.target, new.target)
    same = (old.unit, old.direction) == (new.unit, new.direction)
    if delta is None or not same or new.direction is Direction.MAINTAIN:
        return analysis.RPJMD_TARGET_CHANGED
    is_harder = (delta > 0) is (new.direction is Direction.INCREASE)
    return analysis.RPJMD_TARGET_RAISED if is_harder else analysis.RPJMD_TARGET_LOWERED


def _delta(old: Decimal | None, new: Decimal | None) -> Decimal | None:
    return None if old is None or new is None else new - old
