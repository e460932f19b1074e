"""Styles of running text, lists, signatures, contents, headers and footers, and stress."""

from .look import DEPTHS, GOLD, GREY, LANDSCAPE, LINK, NAVY, PALE, PORTRAIT, RED, RULE, SANS, STEP, WARN
from .numbering import BULLETS, NUMBERS
from .properties import paragraph_properties as p
from .properties import run_properties as r
from .style import built_in, character, own


def text_styles() -> list[str]:
    """Return the styles in the order in which a person may look for them."""
    return [*_text(), *_lists(), *_signature(), *_contents(), *_running(), *_characters()]


def _text() -> list[str]:
    bar = {"left": (36, 8, GOLD), "top": (4, 8, PALE), "bottom": (4, 8, PALE)}
    return [
        built_in("Body Text", "BodyText", p(after=140, line=312, align="both")),
        own(
            "Pengantar Tabel",
            p(keep_next=True, after=140, line=312, align="both"),
            based="BodyText",
            follow="BodyText",
        ),
        own(
            "Pernyataan",
            p(
                keep_lines=True,
                borders=bar,
                fill=PALE,
                before=200,
                after=240,
                line=312,
                left=200,
                align="center",
            ),
            r(font=SANS, bold=True, color=NAVY, size=14),
            follow="BodyText",
        ),
        built_in(
            "Quote",
            "Quote",
            p(
                borders={"left": (12, 10, RULE)},
                before=80,
                after=160,
                line=288,
                left=567,
                right=567,
                align="both",
            ),
            r(italic=True, color=GREY),
            follow="BodyText",
        ),
        own(
            "Catatan",
            p(before=40, after=140, line=252, align="both"),
            r(font=SANS, color=GREY, size=9),
            follow="BodyText",
        ),
        own("Tengah", p(after=140, line=312, align="center")),
        own("Ganti Halaman", p(page_break=True, line=20, exact=True), r(size=1), follow="BodyText"),
    ]


def _lists() -> list[str]:
    made = []
    for level in range(DEPTHS):
        suffix = f" {level + 1}" if level else ""
        left = STEP * (level + 1)
        for name, number in (("List Bullet", BULLETS), ("List Number", NUMBERS)):
            item = p(numbering=(number, level), after=70, line=300, left=left, hanging=STEP, align="both")
            made.append(_list_style(name + suffix, item))
        made.append(_list_style(f"List Continue{suffix}", p(after=70, line=300, left=left, align="both")))
    return made


def _list_style(name: str, properties: str) -> str:
    return built_in(name, name.replace(" ", ""), properties)


def _signature() -> list[str]:
    pen = (("left", 4000, "none"), ("left", 7340, "underscore"))
    return [
        own(
            "Tanda Tangan",
            p(
                keep_next=True,
                keep_lines=True,
                before=240,
                contextual=True,
                line=276,
                left=3402,
                align="center",
            ),
        ),
        own(
            "Tanda Tangan Nama",
            p(keep_next=True, keep_lines=True, before=1300, line=276, left=3402, align="center"),
            r(bold=True, underline=True),
        ),
        own(
            "Tanda Tangan Garis",
            p(keep_next=True, keep_lines=True, tabs=pen, before=1300, line=276, left=3402),
        ),
        own("Tanda Tangan Rincian", p(keep_lines=True, line=276, left=3402, align="center"), r(size=10)),
    ]


def _contents() -> list[str]:
    """No right indent: LibreOffice 7.4 loses the page number behind a tab that lies beyond one."""
    page = ("right", PORTRAIT, "dot")
    plain = r(font=SANS, size=10)
    return [
        built_in(
            "toc 1",
            "TOC1",
            p(tabs=(page,), before=100, after=30, line=259, left=400, hanging=400),
            r(font=SANS, bold=True, color=NAVY, size=10.5),
        ),
        built_in(
            "toc 2",
            "TOC2",
            p(tabs=(("left", 964, "none"), page), after=20, line=259, left=964, hanging=624),
            plain,
        ),
        built_in(
            "toc 3",
            "TOC3",
            p(tabs=(("left", 1757, "none"), page), after=20, line=259, left=1757, hanging=793),
            r(font=SANS, size=9.5),
        ),
        built_in(
            "table of figures",
            "TableofFigures",
            p(tabs=(page,), after=30, line=264, left=907, hanging=907),
            plain,
        ),
    ]


def _running() -> list[str]:
    look = r(font=SANS, color=GREY, size=8.5)

    def above(width: int) -> str:
        return p(borders={"bottom": (4, 4, RULE)}, tabs=(("right", width, "none"),))

    def below(width: int) -> str:
        return p(borders={"top": (4, 4, RULE)}, tabs=(("right", width, "none"),))

    return [
        built_in("header", "Header", above(PORTRAIT), look),
        own("Header Mendatar", above(LANDSCAPE), look),
        built_in("footer", "Footer", below(PORTRAIT), look),
        own("Footer Mendatar", below(LANDSCAPE), look),
    ]


def _characters() -> list[str]:
    return [
        character("Strong", r(bold=True)),
        character("Emphasis", r(italic=True)),
        character("Intense Emphasis", r(bold=True, italic=True)),
        character("Hyperlink", r(color=LINK, underline=True)),
        character("Belum Diisi", r(bold=True, color=RED, fill=WARN), known=False),
        character("Nomor Keterangan", r(bold=True, color=NAVY), known=False),
        character("Teks Ditambah", r(color=NAVY, underline=True), known=False),
        character("Teks Dihapus", r(color=RED, strike=True), known=False),
    ]
