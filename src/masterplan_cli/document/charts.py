"""Charts: numbers by category, drawn by each format in its own editable way."""

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from masterplan_cli.document.tables import Caption

ChartKind = Literal["radar", "columns", "stacked-columns", "bars"]


class Series(Struct, frozen=True):
    """The values of one series, one for each category; None where there is none, which is not zero."""

    name: str
    values: tuple[Decimal | None, ...]


class Chart(Struct, frozen=True):
    """A chart.

    The same numbers stand in a table of the document: a chart shows, a table tells.

    Attributes:
        kind: ``radar``; ``columns`` side by side; ``stacked-columns``; ``bars`` from left to right,
            the first category on top.
        categories: their names, in order.
        series: at least one; the order is that of the legend.
        caption: printed below it, labelled "Gambar".
        unit: what the values are, the title of the value axis ("miliar rupiah"); empty for none.
        decimals: how many decimals the labels of values have.
        maximum: where the value axis ends (the end of a scale); None to fit the values. It begins at 0.
        description: what it shows, for people who cannot see it.
    """

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    caption: Caption | None = None
    unit: str = ""
    decimals: int = 0
    maximum: Decimal | None = None
    description: str = ""
