"""Styles of the inner title page, which has no ornament, and of what marks a draft."""

from .look import GREY, RED, SANS
from .properties import paragraph_properties as p
from .properties import run_properties as r
from .style import character, own

FOOT_ROOMS = (7200, 6000, 4800, 3600, 2400, 1200)
"""How far the publisher may stand below the other lines, in twips."""


def title_page_styles() -> list[str]:
    """Return the styles in the order in which they stand on the page."""

    def line(name: str, before: int, after: int, look: str, side: int = 0) -> str:
        return own(name, p(before=before, after=after, line=264, left=side, right=side, align="center"), look)

    publisher = r(font=SANS, bold=True, caps=True, size=11)
    return [
        line("Halaman Judul Atas", 1200, 200, r(font=SANS, bold=True, caps=True, color=GREY, size=12)),
        line("Halaman Judul", 0, 280, r(font=SANS, bold=True, caps=True, size=20)),
        line("Halaman Judul Daerah", 0, 80, r(font=SANS, bold=True, caps=True, size=15)),
        line("Halaman Judul Periode", 0, 560, r(font=SANS, size=14)),
        line("Halaman Judul Pernyataan", 0, 140, r(font=SANS, size=11), 850),
        line("Halaman Judul Penerbit", 0, 40, publisher),
        *(
            line(f"Halaman Judul Penerbit {step}", room, 40, publisher)
            for step, room in enumerate(FOOT_ROOMS, 1)
        ),
        own("Header Sampul", p(line=240)),
        character("Tanda Draf", r(bold=True, color=RED), known=False),
        character("Judul Bab", r(), known=False),
    ]
