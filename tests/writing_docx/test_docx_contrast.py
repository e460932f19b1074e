"""Every text can be read: by weak eyes, and in a grey copy (WCAG 2.2, 1.4.3 asks for 4.5:1)."""

from collections.abc import Iterator

import pytest
from docx.oxml.ns import qn
from docx_sample import reference
from lint_xml import value, values
from lxml import etree

from masterplan_cli.writing.docx.package import unpack

LEAST = 4.5
Colours = tuple[str, str]


def luminance(colour: str) -> float:
    """The relative luminance as WCAG defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def styles() -> etree._Element:
    return etree.fromstring(unpack(reference())["word/styles.xml"])


def inherited(style: etree._Element | None, root: etree._Element, path: str) -> str:
    while style is not None:
        if found := value(style, path):
            return found
        based = value(style, "w:basedOn/@w:val")
        named = {each.get(qn("w:styleId")): each for each in root.iter(qn("w:style"))}
        style = named.get(based)
    return ""


def colours() -> Iterator[tuple[str, Colours]]:
    """Every style with the colour of its text and its ground."""
    root = styles()
    default = value(root, "w:docDefaults//w:color/@w:val")
    for style in root.iter(qn("w:style")):
        if style.get(qn("w:type")) not in {"paragraph", "character"}:
            continue
        text = inherited(style, root, "w:rPr/w:color/@w:val") or default
        ground = inherited(style, root, "w:rPr/w:shd/@w:fill") or inherited(
            style, root, "w:pPr/w:shd/@w:fill"
        )
        yield value(style, "w:name/@w:val"), (text, ground or "FFFFFF")


@pytest.mark.parametrize(("name", "pair"), tuple(colours()))
def test_text_stands_out_from_its_ground(name: str, pair: Colours) -> None:
    assert contrast(*pair) >= LEAST, name


CARD_STYLES = ("Kartu Label", "Kartu Judul", "Kartu Isi", "Kartu Fakta", "Angka Kunci", "Angka Kunci Label")


@pytest.mark.parametrize("name", CARD_STYLES)
def test_text_on_cards_stands_out_from_the_cards(name: str) -> None:
    known = dict(colours())
    assert contrast(known[name][0], known["Kartu Isi"][1]) >= LEAST


def test_links_and_marks_stand_out_from_every_light_ground() -> None:
    known = dict(colours())
    grounds = {ground for _, ground in known.values() if luminance(ground) > 0.5}
    for name in ("Hyperlink", "Strong", "Nomor Keterangan"):
        assert min(contrast(known[name][0], ground) for ground in grounds) >= LEAST


def test_the_measure_is_the_one_of_wcag() -> None:
    assert contrast("FFFFFF", "000000") == pytest.approx(21)
    assert contrast("777777", "FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_font_comes_with_windows_and_has_a_stand_in_of_the_same_widths() -> None:
    used = set(values(styles(), "//w:rFonts/@w:ascii"))
    fonts = etree.fromstring(unpack(reference())["word/fontTable.xml"])
    stand_ins = {value(font, "@w:name"): value(font, "w:altName/@w:val") for font in fonts}
    assert stand_ins == {"Cambria": "Caladea", "Calibri": "Carlito"}
    assert used == set(stand_ins)
    assert all(value(font, "w:panose1/@w:val") for font in fonts)
