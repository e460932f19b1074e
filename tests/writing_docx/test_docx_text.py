"""Every character that an author writes arrives in Word unchanged."""

from io import BytesIO

import docx
import pytest
from docx.document import Document as Opened
from docx_sample import one_division, reference, style_name, written
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lint import lint

from masterplan_cli.document.blocks import Heading, ItemList, Paragraph, Quadrant, Quadrants, Signature
from masterplan_cli.document.document import Cover
from masterplan_cli.document.inlines import Deleted, Emphasis, Inserted, LineBreak, Link, Missing, Strong
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.document.timelines import Timeline, TimelineRow
from masterplan_cli.writing.docx import write_docx

TEXTS = [
    "A & B <x> | *y*",
    "\"kutipan\" dan 'petik' dan “ganda”",
    "Rp\u00a01.350.000,00",
    " awal dan akhir ",
    "dua  spasi   tiga",
    "baris satu\nbaris dua\n\nbaris empat",
    "kolom\tkolom\t",
    "😀 👩‍👩‍👧‍👦 𝔘𝔫𝔦",
    "مرحبا שלום",
    "é ≠ e\u0301",
    "&amp; &lt; &#10; ]]> <!-- --> <?x?>",
    "{{ 7*7 }} %s {0} $x \\r \\n",
    "\u2028 \u200b\u00ad\u2011",
    "<w:p/>",
]
plain_text = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff", include_characters="\n\t"
    ),
    min_size=1,
)


def opened(content: bytes) -> Opened:
    return docx.Document(BytesIO(content))


def cell_texts(content: bytes) -> list[str]:
    return [cell.text for table in opened(content).tables for row in table.rows for cell in row.cells]


@pytest.mark.parametrize("text", TEXTS)
def test_paragraphs_cells_headings_and_captions_keep_their_text(text: str) -> None:
    table = Table(
        (Column(1), Column(1)),
        (),
        (Row((text, Cell((text, text)))),),
        Caption("Tabel", text, "t", text, "1", 1),
    )
    content = written(Heading(1, text, "h", "front"), Paragraph(text), table)
    texts = [paragraph.text for paragraph in opened(content).paragraphs]
    assert texts == [text, text, f"Tabel 1.1 {text}", f"Sumber: {text}"]
    assert cell_texts(content) == [text, f"{text}\n{text}"]


@given(plain_text)
@example(" ")
@example("\n")
@settings(max_examples=60, deadline=None)
def test_any_text_survives(text: str) -> None:
    content = written(Paragraph(text), Paragraph((Strong(text), Emphasis((Strong(text),)), Missing(text))))
    assert [paragraph.text for paragraph in opened(content).paragraphs] == [text, text * 3]


@given(
    st.text(st.characters(codec="utf-8"), max_size=30)
    | st.text(st.sampled_from("\x00\x0b\x1f\ud800\uffff\r &<"), max_size=8)
)
@settings(max_examples=60, deadline=None)
def test_no_text_can_break_the_file(text: str) -> None:
    cover = Cover(text, text, text, text, text, (text, text))
    everything = (
        Heading(1, text, text or "h", "chapter", text),
        Paragraph((text, Link(text, text), LineBreak(), Missing(text))),
        ItemList(((Paragraph(text),),), ordered=True),
        Table(
            (Column(1),),
            (Row((text,)),),
            (Row((text,)),),
            Caption("Tabel", text, f"t{text}", text, "1", 1),
            description=text,
        ),
        Timeline((Column(1),), (text,), text, (text,), (TimelineRow((text,), 0, 0),), description=text),
        Quadrants((Quadrant(text, ((text, text),)),) * 4),
        Signature(text, text, text, (text,)),
    )
    assert lint(write_docx(one_division(*everything, cover=cover), reference())) == []


def test_what_xml_cannot_hold_is_seen_not_lost() -> None:
    (paragraph,) = opened(written(Paragraph("a\x00b\x1fc\ud800d"))).paragraphs
    assert paragraph.text == "a\ufffdb\ufffdc\ufffdd"


@pytest.mark.parametrize("text", ["satu\r\ndua", "satu\rdua", "satu\ndua"])
def test_every_kind_of_newline_is_a_line_break(text: str) -> None:
    assert opened(written(Paragraph(text))).paragraphs[0].text == "satu\ndua"


def test_stress_links_and_gaps_are_character_styles() -> None:
    content = ("a", Strong("b"), Emphasis("c"), Strong((Emphasis("d"),)), Missing("[BELUM DIISI]"))
    revised = (Deleted("e"), Inserted(("f", Strong("g"))))
    (paragraph,) = opened(written(Paragraph((*content, *revised)))).paragraphs
    assert [(run.text, run.style.name) for run in paragraph.runs] == [
        ("a", "Default Paragraph Font"),
        ("b", "Strong"),
        ("c", "Emphasis"),
        ("d", "Intense Emphasis"),
        ("[BELUM DIISI]", "Belum Diisi"),
        ("e", "Teks Dihapus"),
        ("f", "Teks Ditambah"),
        ("g", "Teks Ditambah"),
    ]


def test_roles_are_paragraph_styles() -> None:
    roles = {
        "body": "Body Text",
        "lead": "Pernyataan",
        "quote": "Quote",
        "note": "Catatan",
        "centered": "Tengah",
    }
    paragraphs = opened(written(*(Paragraph(role, role) for role in roles))).paragraphs  # type: ignore[arg-type]
    assert {paragraph.text: style_name(paragraph) for paragraph in paragraphs} == roles
