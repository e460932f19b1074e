"""Numbers and words of a chart."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from masterplan_cli.document.charts import Chart, ChartKind
from masterplan_cli.text.numbers import decimal

_KINDS: dict[ChartKind, str] = {
    "radar": "Diagram radar",
    "columns": "Diagram kolom",
    "stacked-columns": "Diagram kolom bertumpuk",
    "bars": "Diagram batang",
}


def value_label(value: Decimal, decimals: int) -> str:
    """Return a value as it is printed, rounded half up: ``1.250,5``."""
    return decimal(value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP))


def tick_labels(ticks: Sequence[Decimal]) -> list[str]:
    """Return the marks of an axis, all with the decimals that the finest of them needs."""
    places = max((-int(tick.normalize().as_tuple().exponent) for tick in ticks if tick), default=0)
    return [value_label(tick, max(places, 0)) for tick in ticks]


def wrapped(words: str, letters: int) -> list[str]:
    """Return a text in lines of so many letters; a longer word has a line of its own."""
    lines: list[str] = []
    for word in words.split():
        if lines and len(lines[-1]) + 1 + len(word) <= letters:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines or [""]


def described(chart: Chart) -> str:
    """Say a chart in words, for one that nobody has described."""
    told = ". ".join(_told(chart, at) for at in range(len(chart.series)))
    unit = f" ({chart.unit})" if chart.unit else ""
    return f"{_KINDS[chart.kind]}{unit}. {told}."


def _told(chart: Chart, at: int) -> str:
    series = chart.series[at]
    pairs = zip(chart.categories, series.values, strict=False)
    told = (
        f"{category} {'tidak ada' if value is None else value_label(value, chart.decimals)}"
        for category, value in pairs
    )
    return f"{series.name}: {', '.join(told)}" if series.name else ", ".join(told)
