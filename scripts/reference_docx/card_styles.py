"""Styles of cards and key figures."""

from .look import GOLD, GREY, INK, LINK, NAVY, PALE, SANS, WHITE
from .properties import paragraph_properties as p
from .properties import run_properties as r
from .style import own, table

LAST = " Akhir"
"""What names the styles in the last row, which keep it on the page of its caption."""
_GAP = (48, WHITE)
"""Rules as wide as the gaps between cards, in eighths of a point, and white."""
_NAMES = 1247
"""How far the values of facts stand from their names, in twips (2.2 cm)."""


def card_styles() -> list[str]:
    """Return the styles in the order in which a person may look for them."""
    return [*_cards(), *_figures()]


def _cards() -> list[str]:
    label = {"top": (24, 5, GOLD)}
    label_look = r(font=SANS, bold=True, caps=True, color=LINK, tracking=10, size=8)
    title_look = r(font=SANS, bold=True, color=NAVY, size=11)
    return [
        table("Tabel Kartu", 142, room=113, inside=_GAP, outside=None),
        *(
            own(f"Kartu Label{last}", p(keep_next=bool(last), borders=label, after=40, line=252), label_look)
            for last in ("", LAST)
        ),
        *(
            own(f"Kartu Judul{last}", p(keep_next=bool(last), after=80, line=252), title_look)
            for last in ("", LAST)
        ),
        own(
            "Kartu Keterangan",
            p(keep_next=True, keep_lines=True, line=252, align="center"),
            r(font=SANS, color=INK, size=10),
        ),
        own("Kartu Isi", p(fill=PALE, after=80, line=259), r(font=SANS, size=9.5)),
        own(
            "Kartu Fakta",
            p(tabs=(("left", _NAMES, "none"),), after=20, line=252, left=_NAMES, hanging=_NAMES),
            r(font=SANS, size=9),
        ),
    ]


def _figures() -> list[str]:
    return [
        table("Tabel Angka", 85, room=85, inside=_GAP, outside=None),
        own(
            "Angka Kunci",
            p(keep_next=True, fill=PALE, line=240, align="center"),
            r(font=SANS, bold=True, color=NAVY, size=17),
        ),
        own("Angka Kunci Label", p(line=240, align="center"), r(font=SANS, color=GREY, size=9)),
    ]
