"""What a chart shows, in words, for people who cannot see it."""

from decimal import Decimal

from masterplan_cli.document.charts import Chart
from masterplan_cli.text.numbers import decimal

_KINDS = {
    "radar": "Diagram jaring",
    "columns": "Diagram kolom",
    "stacked-columns": "Diagram kolom bertumpuk",
    "bars": "Diagram batang",
}


def described(chart: Chart, subject: str) -> str:
    """Return a sentence that says what a chart is about and what it tells.

    Of one series every value is told, of several the sum of each category: the values themselves stand in
    the table beside the chart.

    Args:
        chart: the chart, its description not yet written.
        subject: what it is about, ``"anggaran per tahun dalam miliar rupiah"``.
    """
    names = f" menurut {', '.join(series.name for series in chart.series)}" if len(chart.series) > 1 else ""
    told = "; ".join(
        f"{category} {_total(tuple(series.values[position] for series in chart.series))}"
        for position, category in enumerate(chart.categories)
    )
    return f"{_KINDS[chart.kind]} {subject}{names}. {'Jumlah' if names else 'Nilai'}: {told}."


def _total(values: tuple[Decimal | None, ...]) -> str:
    known = [value for value in values if value is not None]
    return decimal(sum(known, start=Decimal(0))) if known else "tidak ada"
