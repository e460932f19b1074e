"""Cover, title page, draft mark and footnotes: what stands around the text."""

import html
import re
import subprocess
import unicodedata

import pytest
from hypothesis import given, settings
from markdown_sample import document, written
from test_writing_markdown_text import TEXT

from masterplan_cli.document.blocks import Heading, ItemList, Paragraph
from masterplan_cli.document.document import Cover, Division, TitlePage
from masterplan_cli.document.inlines import Emphasis, Footnote, Strong
from masterplan_cli.document.pictures import Picture
from masterplan_cli.document.tables import Cell, Column, Row, Table
from masterplan_cli.writing.markdown import write_markdown

PUBLISHER = ("Pemerintah Kabupaten Tuban", "2018")
COVER = Cover("BUKU 1", "ANALISIS", "KABUPATEN TUBAN", "2019–2028", "", PUBLISHER)
COVER_SOURCE = (
    "**BUKU 1**\n\n# ANALISIS\n\n**KABUPATEN TUBAN**\\\n2019–2028\n\nPemerintah Kabupaten Tuban\\\n2018\n"
)
STATEMENTS = ("Disusun oleh Tim Pelaksana.", "Ditetapkan dengan Perbup.")


def opening(cover: Cover | None, title_page: TitlePage | None = None, watermark: str = "") -> str:
    return write_markdown(document(cover=cover, title_page=title_page, watermark=watermark)).decode()


def test_the_title_page_says_only_what_the_cover_has_not_said() -> None:
    page = TitlePage("BUKU 1", "ANALISIS", "KABUPATEN TUBAN", "2019–2028", STATEMENTS, PUBLISHER)
    said = "Disusun oleh Tim Pelaksana.\n\nDitetapkan dengan Perbup.\n"
    assert opening(COVER, page) == f"{COVER_SOURCE}\n---\n\n{said}"
    assert opening(None, page) == (
        "**BUKU 1**\n\n# ANALISIS\n\n**KABUPATEN TUBAN**\\\n2019–2028\n\n"
        f"{said}\nPemerintah Kabupaten Tuban\\\n2018\n"
    )
    assert opening(COVER, TitlePage("BUKU 1", "ANALISIS", "KABUPATEN TUBAN", "2019–2028")) == COVER_SOURCE


def test_a_draft_says_so_first_of_all() -> None:
    assert opening(COVER, None, "DRAF") == f"> [!WARNING]\n> **DRAF**\n\n{COVER_SOURCE}"
    assert opening(None, None, "DRAF") == "> [!WARNING]\n> **DRAF**\n"


def test_a_logo_is_left_out() -> None:
    logo = Picture(b"\x89PNG", "png", 1, 1, "Lambang")
    assert (
        opening(Cover("BUKU 1", "ANALISIS", "KABUPATEN TUBAN", "2019–2028", "", PUBLISHER, logo))
        == COVER_SOURCE
    )


def test_notes_are_numbered_through_and_stand_at_the_end_of_their_division() -> None:
    table = Table((Column(1),), (Row(("x",)),), (Row((Cell((("a", Footnote("b|c")),)),)),))
    front = (
        Paragraph(("Visi", Footnote(("Lihat ", Emphasis("RPJMD"), "."))), "lead"),
        ItemList(((Paragraph(("butir", Footnote("- dua"))),),)),
        Heading(2, ("Judul", Footnote("tiga")), ""),
        table,
    )
    body = (Paragraph((Strong(("tebal", Footnote("lima"))), Footnote(("enam", Footnote("!")))), "quote"),)
    source = write_markdown(document(Division("front", front), Division("body", body))).decode()
    assert source == (
        "> **Visi[^1]**\n\n- butir[^2]\n\n## Judul[^3]\n\n| x |\n|---|\n| a[^4] |\n\n"
        "[^1]: Lihat _RPJMD_.\n\n[^2]: \\- dua\n\n[^3]: tiga\n\n[^4]: b\\|c\n\n---\n\n"
        "> **tebal[^5]**[^6]\n\n[^5]: lima\n\n[^6]: enam!\n"
    )


@pytest.mark.parametrize(
    ("after", "source"), [("(b)", "[^1]\\(b)"), (": b", "[^1]\\: b"), (" (b)", "[^1] (b)")]
)
def test_what_follows_a_note_makes_no_link_of_it(after: str, source: str) -> None:
    assert written(Paragraph((Footnote("a"), after))).startswith(f"{source}\n")


def test_an_empty_note_is_no_note() -> None:
    assert written(Paragraph(("a", Footnote(""), "b"))) == "ab\n"


@settings(max_examples=25, deadline=None)
@given(TEXT, TEXT, TEXT)
def test_the_text_of_a_note_arrives_as_it_is(before: str, note: str, after: str) -> None:
    source = written(Paragraph(("x", before, Footnote(f"n{note}"), after, "y")))
    command = ["pandoc", "--from=gfm", "--to=html", "--wrap=none"]
    page = subprocess.run(command, input=source.encode(), capture_output=True, check=True).stdout.decode()
    assert page.count('<a href="#fn1"') == 1
    text = re.sub(r'<a href="#fn.*?</a>', "", page)  # the mark, and the arrow that leads back
    text = re.sub(r"<(?:br|p|li|ol|section|hr)\b[^>]*>", " ", text)
    text = re.sub(r"</?[a-z][^>]*>", "", text)
    expected = f"x{before}{after}y n{note}"
    assert _words(html.unescape(text)) == _words(expected)


def _words(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()
