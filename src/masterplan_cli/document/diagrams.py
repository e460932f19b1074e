"""Diagrams made of boxes: who stands under whom."""

from msgspec import Struct

from masterplan_cli.document.tables import Caption


class Box(Struct, frozen=True):
    """A box of an organisation chart: its title, further lines, and the boxes below it."""

    title: str
    lines: tuple[str, ...] = ()
    below: tuple["Box", ...] = ()


class OrganizationChart(Struct, frozen=True):
    """An organisation chart.

    Attributes:
        root: the topmost box.
        caption: printed below it, labelled "Gambar".
        description: what it shows, for people who cannot see it.
    """

    root: Box
    caption: Caption | None = None
    description: str = ""
