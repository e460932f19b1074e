"""Cards and key figures: what a digest shows at a glance."""

from msgspec import Struct

from masterplan_cli.document.inlines import Content
from masterplan_cli.document.tables import Caption


class Card(Struct, frozen=True):
    """A card.

    Attributes:
        title: its title.
        label: a few words above the title ("Smart Governance"), or empty.
        paragraphs: its text.
        facts: short facts below the text, each a name and a value ("Mulai", "Januari 2019").
    """

    title: str
    label: str = ""
    paragraphs: tuple[Content, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


class Cards(Struct, frozen=True):
    """Cards side by side, row after row.

    Attributes:
        cards: the cards, in reading order.
        columns: how many stand side by side where there is room.
        caption: printed below them, labelled "Gambar".
        description: what they show, for people who cannot see how they are arranged.
    """

    cards: tuple[Card, ...]
    columns: int = 2
    caption: Caption | None = None
    description: str = ""


class KeyFigure(Struct, frozen=True):
    """A figure worth remembering: how it is printed ("68", "Rp5,5 miliar") and what it counts ("program")."""

    value: str
    label: str


class KeyFigures(Struct, frozen=True):
    """Key figures in a row, without caption: the sentence before them introduces them.

    Attributes:
        figures: the figures, in order.
        description: what they tell, for people who cannot see how they are arranged.
    """

    figures: tuple[KeyFigure, ...]
    description: str = ""
