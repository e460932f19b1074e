"""The money of many revisions: a table by year, a table and a chart by dimension."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from masterplan_cli.comparing.totals import UNASSIGNED
from masterplan_cli.comparing.trend import Series, Trend
from masterplan_cli.document import charts
from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.text.numbers import integer

_NAMES = {str(dimension): dimension.label for dimension in Dimension} | {UNASSIGNED: "Tanpa program"}
_BILLION = 9
_QUICK_WINS = (
    "Anggaran quick win dapat merupakan bagian dari anggaran rencana aksi programnya, sehingga tidak "
    "dijumlahkan."
)
_OUTSIDE = "Tanda * menunjukkan tahun di luar masa berlaku revisi itu."


def sums(trend: Trend) -> Iterator[Block]:
    """Yield the money by year and by dimension."""
    yield _table("tahun", "Tahun", trend.by_year, trend)
    if not all(all(series.covers) for series in trend.by_year):
        yield Paragraph(_OUTSIDE, "note")
    yield _table("dimensi", "Dimensi", trend.by_pillar, trend)
    yield Paragraph(_QUICK_WINS, "note")
    if trend.by_pillar:
        yield _chart(trend)


def money(amount: int | None) -> str:
    """Return an amount in whole rupiah; a hyphen where there is no budget line."""
    return "-" if amount is None else integer(amount)


def _table(key: str, head: str, rows: Sequence[Series], trend: Trend) -> Table:
    last = [("Jumlah", trend.total, "total")]
    if any(amount is not None for amount in trend.quick_win_total.amounts):
        last.append(("Quick win", trend.quick_win_total, "body"))
    named = [(_NAMES.get(series.key, series.key), series, "body") for series in rows]
    return Table(
        (Column(6), *(Column(4, "right") for _ in trend.plans)),
        (Row((head, *(f"Revisi {label} (Rp)" for label in trend.labels))),),
        tuple(Row((name, *_cells(series)), role) for name, series, role in (*named, *last)),  # type: ignore[arg-type]
        Caption("Tabel", f"Anggaran rencana aksi menurut {key} pada setiap revisi", f"tabel-anggaran-{key}"),
        wide=True,
        description=f"Anggaran rencana aksi setiap {key} pada setiap revisi, dalam rupiah.",
    )


def _cells(series: Series) -> Iterator[str]:
    for amount, covers in zip(series.amounts, series.covers, strict=True):
        yield f"{money(amount)}{'' if covers or amount is None else '*'}"


def _chart(trend: Trend) -> charts.Chart:
    return charts.Chart(
        "stacked-columns",
        tuple(f"Revisi {label}" for label in trend.labels),
        tuple(
            charts.Series(
                _NAMES[series.key],
                tuple(
                    None if amount is None else Decimal(amount).scaleb(-_BILLION) for amount in series.amounts
                ),
            )
            for series in trend.by_pillar
        ),
        Caption("Gambar", "Anggaran rencana aksi menurut dimensi pada setiap revisi", "gambar-anggaran"),
        unit="miliar rupiah",
        decimals=1,
        description="Anggaran rencana aksi setiap dimensi pada setiap revisi, dalam miliar rupiah.",
    )
