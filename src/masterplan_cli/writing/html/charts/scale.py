"""The axis of values: where it ends, and at which round numbers it is marked."""

from collections.abc import Iterable
from decimal import ROUND_CEILING, Decimal

from msgspec import Struct

from masterplan_cli.document.charts import Chart

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_MOST = 5  # marks above zero


class Scale(Struct, frozen=True):
    """An axis from 0 to ``end``, marked at every ``ticks``."""

    end: Decimal
    ticks: tuple[Decimal, ...]

    def share(self, value: Decimal) -> float:
        """Return how far along the axis a value stands, 0 to 1; nothing is drawn outside."""
        return float(min(max(value / self.end, Decimal(0)), Decimal(1)))


def scale(chart: Chart, values: Iterable[Decimal]) -> Scale:
    """Return the axis for these values: up to the chart's maximum, or to the first mark above them all."""
    highest = max((value for value in values if value.is_finite()), default=Decimal(0))
    given = chart.maximum if chart.maximum is not None and chart.maximum > 0 else None
    end = given or (highest if highest > 0 else Decimal(1))
    step = _step(end)
    count = int(end / step if given else (end / step).to_integral_value(ROUND_CEILING))
    ticks = tuple(step * at for at in range(count + 1))
    return Scale(given or ticks[-1], ticks)


def _step(end: Decimal) -> Decimal:
    """Return the smallest round step that needs no more than five marks."""
    power = Decimal(1).scaleb(end.adjusted() - 1)
    candidates = (factor * power * 10**more for more in (0, 1) for factor in _STEPS)
    return next(step for step in candidates if end / step <= _MOST)
