"""Styles of figures, of the captions below them, and of boxes."""

from .look import NAVY, PALE, SANS, WHITE
from .properties import paragraph_properties as p
from .properties import run_properties as r
from .style import own


def figure_styles() -> list[str]:
    """Return the styles in the order in which a person may look for them."""
    return [*_figures(), *_boxes()]


def _figures() -> list[str]:
    """A caption below a figure leads to its source, or ends it."""
    look = r(font=SANS, size=10)

    def below(after: int, *, keep_next: bool) -> str:
        return p(keep_next=keep_next, keep_lines=True, before=100, after=after, line=252, align="center")

    return [
        own("Gambar", p(keep_next=True, before=200, align="center")),
        own("Keterangan Gambar", below(40, keep_next=True), look),
        own("Keterangan Gambar Akhir", below(280, keep_next=False), look, follow="BodyText"),
        own("Sumber Gambar", p(after=280, line=252, align="center"), based="Sumber", follow="BodyText"),
    ]


def _boxes() -> list[str]:
    """Boxes of an organisation chart; the shading of a title colours its whole box."""

    def box(fill: str = "") -> str:
        return p(fill=fill, align="center")

    return [
        own("Bagan Judul", box(PALE), r(font=SANS, bold=True, color=NAVY, size=9)),
        own("Bagan Baris", box(PALE), r(font=SANS, size=8.5)),
        own("Bagan Puncak Judul", box(NAVY), r(bold=True, color=WHITE), based="BaganJudul"),
        own("Bagan Puncak Baris", box(NAVY), r(color=WHITE), based="BaganBaris"),
    ]
