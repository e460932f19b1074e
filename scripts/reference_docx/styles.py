"""All styles: one call says how one style differs from the one it is based on."""

from .card_styles import card_styles
from .figure_styles import figure_styles
from .look import GOLD, GREY, HEAD, INK, NAVY, RED, SANS, SERIF, WORD
from .note_styles import note_styles
from .numbering import HEADINGS
from .properties import paragraph_properties as p
from .properties import run_properties as r
from .style import built_in, own
from .table_styles import table_styles
from .text_styles import text_styles
from .title_page_styles import title_page_styles

_LANGUAGE = '<w:lang w:val="id-ID" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr>'
_NO_MARGINS = "".join(
    f'<w:{side} w:w="{width}" w:type="dxa"/>'
    for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
)


def styles() -> bytes:
    """Return the part ``word/styles.xml``."""
    body = "".join((*_foundation(), *_cover(), *_headings(), *text_styles(), *table_styles()))
    body += "".join((*card_styles(), *figure_styles(), *note_styles(), *title_page_styles()))
    return f'{HEAD}<w:styles xmlns:w="{WORD}">{body}</w:styles>'.encode()


def _foundation() -> list[str]:
    defaults = r(font=SERIF, color=INK, size=11).replace("</w:rPr>", _LANGUAGE)
    return [
        f"<w:docDefaults><w:rPrDefault>{defaults}</w:rPrDefault>"
        f"<w:pPrDefault>{p()}</w:pPrDefault></w:docDefaults>",
        _default("paragraph", "Normal", "Normal", "<w:qFormat/>"),
        _default("character", "DefaultParagraphFont", "Default Paragraph Font", "<w:semiHidden/>"),
        _default(
            "table",
            "TableNormal",
            "Normal Table",
            '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
            f"<w:tblCellMar>{_NO_MARGINS}</w:tblCellMar></w:tblPr>",
        ),
        _default("numbering", "NoList", "No List", "<w:semiHidden/>"),
    ]


def _default(kind: str, identifier: str, name: str, content: str) -> str:
    return (
        f'<w:style w:type="{kind}" w:default="1" w:styleId="{identifier}">'
        f'<w:name w:val="{name}"/>{content}</w:style>'
    )


def _cover() -> list[str]:
    rules = {"top": (18, 18, GOLD), "bottom": (18, 18, GOLD)}
    publisher = r(font=SANS, bold=True, caps=True, color=NAVY, size=13)
    return [
        own(
            "Sampul Atas",
            p(before=1800, after=240, line=264, align="center"),
            r(font=SANS, bold=True, caps=True, color=GREY, tracking=80, size=15),
        ),
        own(
            "Sampul Atas Dekat",
            p(before=100, after=240, line=264, align="center"),
            r(font=SANS, bold=True, caps=True, color=GREY, tracking=80, size=15),
        ),
        own("Sampul Lambang", p(keep_next=True, before=700, after=300, align="center")),
        built_in(
            "Title",
            "Title",
            p(after=360, line=252, align="center", borders=rules),
            r(font=SANS, bold=True, caps=True, color=NAVY, size=28),
        ),
        built_in(
            "Subtitle",
            "Subtitle",
            p(before=240, after=120, line=264, align="center"),
            r(font=SANS, bold=True, caps=True, color=NAVY, size=20),
        ),
        own("Sampul Periode", p(after=240, line=264, align="center"), r(font=SANS, color=NAVY, size=18)),
        own(
            "Sampul Status",
            p(before=240, line=264, left=1134, right=1134, align="center"),
            r(font=SANS, italic=True, color=RED, size=11),
        ),
        own("Sampul Penerbit", p(after=40, line=264, align="center"), publisher),
        *(
            own(f"Sampul Penerbit {name}", p(before=room, after=40, line=264, align="center"), publisher)
            for name, room in (("Jauh", 4800), ("Sedang", 3000), ("Dekat", 1200))
        ),
    ]


def _headings() -> list[str]:
    def first(outline: int, numbering: tuple[int, int] | None = None) -> str:
        return p(
            keep_next=True,
            keep_lines=True,
            page_break=True,
            numbering=numbering,
            borders={"bottom": (12, 10, GOLD)},
            after=360,
            line=288,
            align="center",
            outline=outline,
        ) + r(font=SANS, bold=True, caps=True, color=NAVY, size=16)

    return [
        built_in("heading 1", "Heading1", first(0, (HEADINGS, 0)), follow="BodyText"),
        own("Judul Depan", first(0), follow="BodyText"),
        own("Judul Lampiran", first(0), follow="BodyText"),
        built_in("TOC Heading", "TOCHeading", first(9), follow="BodyText"),
        *_sections("2", 320, 680, r(font=SANS, bold=True, color=NAVY, size=14)),
        *_sections("3", 240, 850, r(font=SANS, bold=True, color=NAVY, size=12)),
        built_in(
            "heading 4",
            "Heading4",
            p(keep_next=True, keep_lines=True, before=200, after=100, line=264, outline=3),
            r(font=SANS, bold=True, italic=True, size=11),
            follow="BodyText",
        ),
    ]


def _sections(level: str, before: int, width: int, look: str) -> list[str]:
    """A heading with automatic number, and two without: listed in the contents, and not listed."""
    outline = int(level) - 1

    def heading(numbering: tuple[int, int], outline: int, hanging: int) -> str:
        return p(
            keep_next=True,
            keep_lines=True,
            numbering=numbering,
            tabs=(("left", width, "none"),),
            before=before,
            after=100,
            line=264,
            left=hanging,
            hanging=hanging,
            outline=outline,
        )

    based = f"Heading{level}"
    return [
        built_in(
            f"heading {level}", based, heading((HEADINGS, outline), outline, width), look, follow="BodyText"
        ),
        own(f"Judul {level} Lepas", heading((0, 0), outline, 0), based=based, follow="BodyText"),
        own(f"Judul {level} Tersembunyi", heading((0, 0), 9, 0), based=based, follow="BodyText"),
    ]
