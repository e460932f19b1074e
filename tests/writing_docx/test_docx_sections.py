"""Sections: which pages turn, how they are numbered, what runs above and below."""

from io import BytesIO

import docx
import pytest
from docx.document import Document as Opened
from docx.enum.section import WD_ORIENTATION
from docx_blocks import action_table, chapter, section
from docx_sample import book, one_division, written_book
from lint_xml import value, values
from msgspec.structs import replace

from masterplan_cli.document.blocks import Block, PageBreak, Paragraph
from masterplan_cli.document.document import Division
from masterplan_cli.writing.docx.sections import sections

WIDE = action_table(2)
SIDES = ("top", "right", "bottom", "left")


def opened(content: bytes) -> Opened:
    return docx.Document(BytesIO(content))


def test_pages_turn_for_wide_blocks_and_turn_back() -> None:
    assert [each.landscape for each in sections(book())] == [False] * 3 + [True] + [False] * 3
    found = opened(written_book()).sections
    orientations = [each.orientation == WD_ORIENTATION.LANDSCAPE for each in found]
    assert orientations == [False] * 4 + [True] + [False] * 3  # the cover comes first
    margins = [[value(each._sectPr, f"w:pgMar/@w:{side}") for side in SIDES] for each in found]
    upright, turned = ["1701", "1701", "1701", "2268"], ["2268", "1701", "1701", "1701"]
    assert margins == [turned if each else upright for each in orientations]
    sizes = [(value(each._sectPr, "w:pgSz/@w:w"), value(each._sectPr, "w:pgSz/@w:h")) for each in found]
    assert sizes == [("16838", "11906") if each else ("11906", "16838") for each in orientations]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((chapter("BAB I", "A", "a"), WIDE), [(True, 2)]),
        (
            (chapter("BAB I", "A", "a"), Paragraph("x"), section("1.1", "B", "b"), WIDE),
            [(True, 4)],  # a chapter that opens with a few lines turns with its first wide table
        ),
        (
            (chapter("BAB I", "A", "a"), Paragraph("kata " * 500), section("1.1", "B", "b"), WIDE),
            [(False, 2), (True, 2)],
        ),
        ((WIDE, section("1.1", "B", "b"), WIDE, WIDE), [(True, 4)]),
        ((WIDE, Paragraph("beberapa kata"), WIDE), [(True, 3)]),
        ((WIDE, Paragraph("kata " * 500), WIDE), [(True, 1), (False, 1), (True, 1)]),
        ((WIDE, chapter("BAB I", "A", "a"), Paragraph("x"), WIDE), [(True, 1), (True, 3)]),
        ((WIDE, PageBreak(), Paragraph("x")), [(True, 1), (False, 1)]),
        ((Paragraph("x"), PageBreak(), WIDE, PageBreak(), WIDE), [(False, 1), (True, 3)]),
        (
            (PageBreak(), PageBreak(), Paragraph("x"), PageBreak(), PageBreak(), Paragraph("y"), PageBreak()),
            [(False, 3)],
        ),
        ((Paragraph("x"), PageBreak(), chapter("BAB I", "A", "a")), [(False, 1), (False, 1)]),
        ((PageBreak(),), []),
        ((Paragraph("x"), section("1.1", "B", "b")), [(False, 2)]),
    ],
)
def test_what_shares_a_section(blocks: tuple[Block, ...], expected: list[tuple[bool, int]]) -> None:
    assert [(each.landscape, len(each.blocks)) for each in sections(one_division(*blocks))] == expected


def test_all_pages_of_a_turned_division_are_turned() -> None:
    blocks = (
        chapter("BAB I", "A", "a"),
        Paragraph("kata " * 500),
        PageBreak(),
        chapter("BAB II", "B", "b"),
        WIDE,
    )
    document = replace(one_division(), divisions=(Division("body", blocks, landscape=True),))
    assert [(each.landscape, len(each.blocks)) for each in sections(document)] == [(True, 2), (True, 2)]


def test_page_numbers_are_roman_in_front_and_begin_again_in_the_body() -> None:
    numbers = [values(each._sectPr, "w:pgNumType/@*") for each in opened(written_book()).sections]
    assert numbers == [[], ["lowerRoman", "1"], ["decimal", "1"], *[["decimal"]] * 5]


def test_the_cover_has_neither_header_nor_footer_and_all_else_has() -> None:
    cover, *others = opened(written_book()).sections
    assert cover.header.is_linked_to_previous
    assert cover.footer.is_linked_to_previous
    for each in others:
        assert each.header.paragraphs[0].text.startswith("Masterplan Smart City Kabupaten Tuban")
        assert [paragraph.text for paragraph in each.footer.paragraphs] == ["Buku 2 · Masterplan\t1"]
        assert " PAGE " in each.footer.paragraphs[0]._p.xml
