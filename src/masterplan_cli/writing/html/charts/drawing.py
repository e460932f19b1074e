"""Shapes as SVG, in units of which a letter of a label is about seven wide."""

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from masterplan_cli.writing.html.escaping import flat

Anchor = Literal["start", "middle", "end"]

LETTER = 7.2
"""Width of a letter of a label; the stylesheet sets 13 units for its size."""

LINE = 16.0
"""Height of a line of labels."""


class Drawing(Struct, frozen=True):
    """Shapes and the room they take; ``left`` is where what is drawn begins."""

    content: str
    width: float
    height: float
    left: float = 0.0


def number(value: float) -> str:
    """Return a coordinate with one decimal at most."""
    rounded = f"{value:.1f}".removesuffix(".0")
    return "0" if rounded == "-0" else rounded


def rectangle(x: float, y: float, width: float, height: float, look: str) -> str:
    """Return a rectangle; ``look`` is its attributes."""
    return f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}" {look}/>'


def rule(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    """Return a straight line of this class."""
    return f'<path class="{kind}" d="M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}"/>'


def path(points: Iterable[tuple[float, float]]) -> str:
    """Return the data of a closed path."""
    return f"M{'L'.join(f'{number(x)} {number(y)}' for x, y in points)}Z"


def label(x: float, y: float, words: str, anchor: Anchor = "middle", more: str = "") -> str:
    """Return a label on this base line; ``more`` is further attributes."""
    placed = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text x="{number(x)}" y="{number(y)}"{placed}{more}>{flat(words)}</text>'


def lines(x: float, y: float, words: Sequence[str], anchor: Anchor = "middle") -> str:
    """Return labels below each other, the first on this base line."""
    return "".join(label(x, y + LINE * at, each, anchor) for at, each in enumerate(words))
