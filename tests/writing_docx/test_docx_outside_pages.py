"""Cover with logo, inner title page, watermark, and what runs above the pages."""

import re
from io import BytesIO

import docx
import pytest
from docx.document import Document as Opened
from docx_blocks import LOREM, action_table, chapter, section
from docx_digest import digest, logo
from docx_printed import printed_pages
from docx_sample import book, one_division, reference, style_name
from lint import lint
from lint_xml import value
from msgspec.structs import replace

from masterplan_cli.document.blocks import Heading, Paragraph
from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx import measure_pages, write_docx
from masterplan_cli.writing.docx.package import unpack

EMU = 360_000  # in a centimetre


def opened(document: Document) -> Opened:
    return docx.Document(BytesIO(write_docx(document, reference())))


def headers(document: Document) -> list[str]:
    return [each.header.paragraphs[0].text for each in opened(document).sections]


def test_the_logo_keeps_its_proportions_and_is_described() -> None:
    shape = opened(digest()).inline_shapes[0]
    assert shape.height / EMU == pytest.approx(3, abs=0.01)
    assert shape.width / shape.height == pytest.approx(90 / 120, abs=0.001)
    assert value(shape._inline, "*[local-name()='docPr']/@descr") == "Lambang Kabupaten Tuban"
    assert unpack(write_docx(digest(), reference()))["word/media/gambar1.png"] == logo().content


def test_a_very_wide_logo_stays_inside_the_text() -> None:
    cover = digest().cover
    assert cover is not None
    shape = opened(replace(digest(), cover=replace(cover, logo=logo(900, 90)))).inline_shapes[0]
    assert shape.width / EMU == pytest.approx(14, abs=0.01)
    assert shape.width / shape.height == pytest.approx(10, abs=0.01)


def test_the_title_page_follows_the_cover_unnumbered() -> None:
    document = opened(replace(digest(), watermark=""))
    texts = [(style_name(paragraph), paragraph.text) for paragraph in document.paragraphs]
    assert ("Halaman Judul", "Ringkasan Eksekutif Masterplan Smart City Daerah") in texts
    assert ("Halaman Judul Pernyataan", "Disusun oleh Tim Pelaksana Smart City Kabupaten Tuban.") in texts
    cover, title, first, *_ = document.sections
    for outside in (cover, title):
        assert outside.footer.is_linked_to_previous
        assert outside.header.is_linked_to_previous
    assert value(first._sectPr, "w:pgNumType/@w:start") == "1"


def test_cover_and_title_page_take_one_page_each() -> None:
    for document in (digest(), replace(digest(), cover=None), replace(digest(), title_page=None)):
        content = write_docx(document, reference())
        assert measure_pages(content, document)["bab-1"] == "1"
        outside = (document.cover is not None) + (document.title_page is not None)
        assert _page_of_text(content, "MASTERPLAN DALAM ANGKA") == outside + 1


def _page_of_text(content: bytes, text: str) -> int:
    pages, _ = printed_pages(content)
    return next(number for number, page in enumerate(pages, 1) if text in " ".join(page.split()))


def test_the_watermark_stands_in_every_header_and_its_word_above_every_numbered_page() -> None:
    content = write_docx(digest(), reference())
    assert lint(content) == []
    parts = {name: part.decode() for name, part in unpack(content).items() if name.startswith("word/header")}
    assert parts
    assert all('string="DRAF"' in part for part in parts.values())
    assert all('alt="Tanda air: DRAF"' in part for part in parts.values())
    names = re.findall('id="(PowerPlusWaterMarkObject[0-9]+)"', "".join(parts.values()))
    assert len(names) == len(set(names)) == len(parts)
    found = headers(digest())
    assert found[:2] == ["", ""]  # cover and title page carry the watermark only
    assert all(text.startswith("DRAF · Buku 3") for text in found[2:])


def test_a_watermark_cannot_leave_its_place() -> None:
    content = write_docx(replace(digest(), watermark='"/><x> & \x00'), reference())
    assert lint(content) == []


def test_without_watermark_there_is_no_trace_of_one() -> None:
    content = write_docx(replace(digest(), watermark=""), reference())
    assert not any(b"urn:schemas-microsoft-com:vml" in part for part in unpack(content).values())


def test_running_headers_name_book_and_chapter_also_on_turned_pages() -> None:
    bare = "Masterplan Smart City Kabupaten Tuban"
    assert headers(book()) == [
        "",
        bare,
        f"{bare}\tPendahuluan",
        f"{bare}\tAnalisis Kesiapan Daerah",
        f"{bare}\tRencana Aksi dan Peta Jalan",
        f"{bare}\tRencana Aksi dan Peta Jalan",
        f"{bare}\tPenutup",
        f"{bare}\tLampiran: Lembar Komitmen",
    ]


def test_equal_headers_are_one_part() -> None:
    wide, long = action_table(2), Paragraph(LOREM * 5)
    document = one_division(
        chapter("BAB I", "A", "a"), long, wide, long, section("1.1", "x", "b"), wide, long
    )
    parts = unpack(write_docx(document, reference()))
    assert len(opened(document).sections) == 5
    assert sum(name.startswith("word/header") for name in parts) == 2
    assert sum(name.startswith("word/footer") for name in parts) == 2


def test_headers_follow_the_chapters_title_in_word() -> None:
    """By a style on the title; a title that references print must not have it, or headers would find them."""
    document = opened(one_division(chapter("BAB I", "Satu", "a"), Heading(1, "Lampiran", "b", "annex")))
    first, second = document.sections
    assert ' STYLEREF "Judul Bab" ' in first.header.paragraphs[0]._p.xml
    assert "STYLEREF" not in second.header.paragraphs[0]._p.xml
    assert second.header.paragraphs[0].text == "Kepala\tLampiran"
    styled = [
        run.text
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.style.name == "Judul Bab"
    ]
    assert styled == ["Satu"]


def test_long_headers_take_two_lines() -> None:
    assert "\n\tMasterplan dalam Angka" in headers(digest())[2]


def test_a_title_that_the_header_says_already_is_not_repeated() -> None:
    assert headers(one_division(chapter("BAB I", "Kepala", "a"), Paragraph("x"))) == ["Kepala"]
