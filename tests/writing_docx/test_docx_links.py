"""Links lead outside only where that is safe, and references lead to what exists."""

from io import BytesIO

import docx
import pytest
from docx.text.paragraph import Paragraph as Read
from docx_sample import written
from hypothesis import given, settings
from hypothesis import strategies as st

from masterplan_cli.document.blocks import Block, Heading, Paragraph
from masterplan_cli.document.inlines import CrossReference, Link, Strong
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.writing.docx.anchors import bookmark_name
from masterplan_cli.writing.docx.links import safe_url

TABLE = Table((Column(1),), (Row(("x",)),), (Row(("y",)),), Caption("Tabel", "Isi", "tabel-isi", "", "2", 1))


def first(*blocks: Block) -> Read:
    return docx.Document(BytesIO(written(*blocks))).paragraphs[0]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.tubankab.go.id/a?b=1&c=2#d", "https://www.tubankab.go.id/a?b=1&c=2#d"),
        ("HTTP://contoh.id", "http://contoh.id"),
        ("https://contoh.id/a b/é", "https://contoh.id/a%20b/%C3%A9"),
        ("https://contoh.id/100%", "https://contoh.id/100%25"),
        ("https://contoh.id/%20", "https://contoh.id/%20"),
        ("mailto:dinas@contoh.id?subject=Halo dunia", "mailto:dinas@contoh.id?subject=Halo%20dunia"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("\\\\server\\share", ""),
        ("https://", ""),
        ("https://[::1", ""),
        ("https://a b/", ""),
        ("https://contoh.id:99999999/", ""),
        ("mailto:", ""),
        ("//contoh.id", ""),
        ("https://contoh.id/" + "a" * 3000, ""),
        ("", ""),
    ],
)  # fmt: skip
def test_only_safe_addresses_become_links(url: str, expected: str) -> None:
    assert safe_url(url) == expected


@given(st.text())
@settings(deadline=None)
def test_an_address_is_always_plain_characters(url: str) -> None:
    assert safe_url(url).isascii()
    assert not set(safe_url(url)) & set(' <>"{}|\\^`\n\t')


def test_a_link_is_a_relationship_and_an_unsafe_one_is_text() -> None:
    paragraph = first(
        Paragraph((Link("https://contoh.id", ("laman ", Strong("ini"))), Link("javascript:x", " bukan")))
    )
    assert [(link.text, link.url) for link in paragraph.hyperlinks] == [("laman ini", "https://contoh.id")]
    assert paragraph.text == "laman ini bukan"


def test_a_reference_is_a_field_where_word_computes_the_same_text() -> None:
    paragraph = first(Paragraph((CrossReference("tabel-isi", "Tabel 2.1"),)), TABLE)
    assert paragraph.text == "Tabel 2.1"
    assert " REF tabel_isi \\h " in paragraph._p.xml
    assert not paragraph.hyperlinks


@pytest.mark.parametrize(
    ("heading", "text", "is_field"),
    [
        (Heading(1, "Pendahuluan", "h", "chapter", "BAB I"), "BAB I", True),
        (Heading(1, "Kata Pengantar", "h", "front"), "Kata Pengantar", True),
        (Heading(2, "Latar", "h", "section", "1.1"), "subbab 1.1", False),
    ],
)
def test_a_reference_to_a_heading(heading: Heading, text: str, is_field: bool) -> None:
    paragraph = first(Paragraph((CrossReference("h", text),)), heading)
    assert paragraph.text == text
    assert (" REF h \\h " in paragraph._p.xml) is is_field
    assert bool(paragraph.hyperlinks) is not is_field


def test_a_reference_to_nothing_is_text() -> None:
    paragraph = first(Paragraph((CrossReference("hilang", "Tabel 9.9"),)))
    assert paragraph.text == "Tabel 9.9"
    assert not paragraph.hyperlinks
    assert "instrText" not in paragraph._p.xml


@given(st.lists(st.text(max_size=60), unique=True, max_size=20))
def test_bookmarks_are_what_word_allows_and_never_meet(anchors: list[str]) -> None:
    names = [bookmark_name(anchor) for anchor in anchors]
    assert all(name.isascii() and len(name) <= 40 and name[0].isalpha() for name in names)
    assert all(name.replace("_", "a").isalnum() for name in names)
    assert len({name.lower() for name in names}) == len(anchors)


def test_bookmarks_stay_readable_and_the_same() -> None:
    assert bookmark_name("tabel-2-1") == "tabel_2_1"
    assert bookmark_name("BAB I") == "a_bab_i_1475d4da83"
    assert bookmark_name("bab i") == "a_bab_i_d1aea8f0d6"
