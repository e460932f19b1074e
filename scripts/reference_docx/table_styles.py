"""Styles of tables, their captions and their cells.

A paragraph style with shading colours its whole cell: the writer copies the colour from here.
"""

from .look import GREY, LIGHT, NAVY, PALE, SANS, SOFT, WHITE
from .numbering import CELL_BULLETS
from .properties import paragraph_properties as p
from .properties import run_properties as r
from .style import built_in, own, table

_ALIGNED = (("", "left"), (" Kanan", "right"), (" Tengah", "center"))
KEPT = " Lekat"
"""What names the variant of a cell's style that keeps a row on the page of the next one."""
_ROLES = (("Grup", LIGHT, True), ("Subtotal", PALE, False), ("Total", SOFT, False))


def table_styles() -> list[str]:
    """Return the styles in the order in which a person may look for them."""
    return [*_around(), *_cells(), *_roles(), *_periods(), *_quadrants()]


def _around() -> list[str]:
    return [
        table("Tabel Rencana", 85),
        table("Tabel Linimasa", 70),
        built_in(
            "caption",
            "Caption",
            p(keep_next=True, keep_lines=True, before=240, after=100, line=252, align="center"),
            r(font=SANS, size=10),
        ),
        own(
            "Sumber",
            p(before=60, after=240, line=252),
            r(font=SANS, italic=True, color=GREY, size=9),
            follow="BodyText",
        ),
        own("Jarak Tabel", p(line=20, exact=True, after=180), r(size=1), follow="BodyText"),
    ]


def _cells() -> list[str]:
    return [
        own("Sel", p(line=252), r(font=SANS, size=9)),
        own("Sel Kanan", p(line=252, align="right"), based="Sel"),
        own("Sel Tengah", p(line=252, align="center"), based="Sel"),
        *(
            own(f"Sel{suffix}{KEPT}", p(keep_next=True, line=252, align=align), based="Sel")
            for suffix, align in _ALIGNED
        ),
        own("Sel Butir", p(numbering=(CELL_BULLETS, 0), line=252, left=170, hanging=170), based="Sel"),
        own(f"Sel Butir{KEPT}", "<w:pPr><w:keepNext/></w:pPr>", based="SelButir"),
        own(
            "Sel Kepala",
            p(keep_next=True, fill=NAVY, align="center"),
            r(font=SANS, bold=True, color=WHITE, size=9),
        ),
    ]


def _roles() -> list[str]:
    return [
        own(
            f"Sel {role}{suffix}{kept}",
            p(keep_next=keep or bool(kept), fill=fill, line=252, align=align),
            r(bold=True, color=NAVY),
            based="Sel",
        )
        for role, fill, keep in _ROLES
        for suffix, align in _ALIGNED
        for kept in (("",) if keep else ("", KEPT))
    ]


def _periods() -> list[str]:
    return [
        own("Sel Periode", p(line=252, align="center"), r(size=8), based="Sel"),
        own("Sel Batang", p(fill=NAVY, line=252, align="center"), r(color=WHITE, size=8), based="Sel"),
    ]


def _quadrants() -> list[str]:
    def item(*, kept: bool) -> str:
        tabs = (("left", 454, "none"),)
        return p(keep_next=kept, tabs=tabs, before=20, after=20, line=252, left=454, hanging=454)

    return [
        own(
            "Judul Kuadran",
            p(keep_next=True, fill=NAVY, before=20, after=20, align="center"),
            r(font=SANS, bold=True, caps=True, color=WHITE, size=10),
        ),
        own("Butir Kuadran", item(kept=False), r(font=SANS, size=9)),
        own("Butir Kuadran Lekat", item(kept=True), based="ButirKuadran"),
    ]
