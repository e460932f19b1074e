"""Headings, lists, captions, contents, sections: real ones, as Word knows them."""

import re
import subprocess
from io import BytesIO

import docx
from docx.document import Document as Opened
from docx_blocks import chapter, section
from docx_sample import annex, body, book, front, one_division, reference, style_name, written, written_book
from lint import lint
from lint_xml import value, values

from masterplan_cli.document.blocks import (
    Contents,
    ContentsEntry,
    Heading,
    ItemList,
    Paragraph,
    Signature,
)
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.writing.docx import write_docx


def opened(content: bytes) -> Opened:
    return docx.Document(BytesIO(content))


def styled(content: bytes) -> list[tuple[str, str]]:
    return [(style_name(paragraph), paragraph.text) for paragraph in opened(content).paragraphs]


def list_numbers(content: bytes) -> list[tuple[str, str]]:
    found = []
    for paragraph in opened(content).paragraphs:
        found.append((paragraph.text, value(paragraph._p, "w:pPr/w:numPr/w:numId/@w:val")))
    return found


def small_table(serial: int, text: str = "Isi", chapter_number: str = "1") -> Table:
    caption = Caption("Tabel", text, f"t-{chapter_number}-{serial}", "", chapter_number, serial)
    return Table((Column(1),), (Row(("Kolom",)),), (Row(("isi",)),), caption)


def test_headings_are_words_own_and_numbered_by_its_list() -> None:
    headings = [
        pair
        for pair in styled(written_book())
        if pair[0].startswith(("Heading", "heading", "Judul", "TOC H"))
    ]
    assert headings[:9] == [
        ("Judul Depan", "Kata Pengantar"),
        ("TOC Heading", "Daftar Isi"),
        ("TOC Heading", "Daftar Tabel"),
        ("TOC Heading", "Daftar Gambar"),
        ("Heading 1", "BAB I\nPendahuluan"),
        ("Heading 2", "Latar Belakang"),
        ("Heading 2", "Kerangka Pikir"),
        ("Heading 3", "Enam Dimensi"),
        ("Heading 4", "Tanpa nomor"),
    ]
    assert headings[-1] == ("Judul Lampiran", "Lampiran: Lembar Komitmen")


def test_a_number_that_word_would_not_give_is_written_out() -> None:
    content = written(
        section("A.1", "Sebelum bab", "a"),
        chapter("BAB I", "Satu", "b"),
        section("1.2", "Dua dahulu", "c"),
        section("1.1", "Lalu satu", "d"),
        section("1.1.2", "Salah", "e", 3),
        section("1.1.1", "Benar", "f", 3),
        Heading(2, "Tanpa nomor", "g"),
        Heading(2, "Tidak didaftar", "h", "section", "1.2", listed=False),
    )
    assert styled(content) == [
        ("Judul 2 Lepas", "A.1\tSebelum bab"),
        ("Jarak Tabel", ""),
        ("Heading 1", "BAB I\nSatu"),
        ("Judul 2 Lepas", "1.2\tDua dahulu"),
        ("Heading 2", "Lalu satu"),
        ("Judul 3 Lepas", "1.1.2\tSalah"),
        ("Heading 3", "Benar"),
        ("Judul 2 Lepas", "Tanpa nomor"),
        ("Judul 2 Tersembunyi", "1.2\tTidak didaftar"),
    ]


def test_each_numbered_list_begins_anew_and_nested_ones_too() -> None:
    inner = ItemList(((Paragraph("a"),), (Paragraph("b"),)), ordered=True)
    outer = ItemList(((Paragraph("1"), inner), (Paragraph("2"), Paragraph("lagi"), inner)), ordered=True)
    content = written(outer, ItemList(((Paragraph("satu"),),), ordered=True))
    texts = list_numbers(content)
    assert [text for text, _ in texts] == ["1", "a", "b", "2", "lagi", "a", "b", "satu"]
    one, a, _, two, more, second_a, _, again = (number for _, number in texts)
    assert one == two
    assert more == ""
    assert len({one, a, second_a, again}) == 4
    numbering = opened(content).part.numbering_part.element
    assert values(numbering, "//w:startOverride/@w:val") == ["1"] * 4


def test_bullets_are_a_style_and_deep_lists_do_not_break() -> None:
    nested = ItemList(((Paragraph("terdalam"),),))
    for depth in range(11):
        nested = ItemList(((Paragraph(f"tingkat {depth}"), nested),), ordered=depth % 2 == 0)
    content = written(nested, ItemList(((), (ItemList(((Paragraph("x"),),)),))))
    assert lint(content) == []
    assert styled(content)[-3:] == [("List Bullet", ""), ("List Bullet", ""), ("List Bullet 2", "x")]


def test_captions_count_by_a_field_that_restarts_in_each_chapter() -> None:
    blocks = (
        small_table(1),
        small_table(2),
        small_table(1, chapter_number="2"),
        small_table(5, chapter_number="2"),
    )
    content = written(*blocks)
    instructions = re.findall(r"SEQ [^<]*", opened(content).element.xml)
    assert [instruction.strip() for instruction in instructions] == [
        r"SEQ Tabel \* ARABIC \r 1",
        r"SEQ Tabel \* ARABIC",
        r"SEQ Tabel \* ARABIC \r 1",
        r"SEQ Tabel \* ARABIC \r 5",
    ]
    captions = [text for style, text in styled(content) if style == "Caption"]
    assert captions == ["Tabel 1.1 Isi", "Tabel 1.2 Isi", "Tabel 2.1 Isi", "Tabel 2.5 Isi"]


def test_the_contents_are_complete_fields_with_the_pages_given() -> None:
    pages = {"bab-1": "1", "latar-belakang": "23", "kata-pengantar": "iv"}
    texts = styled(write_docx(book(), reference(), pages=pages))
    assert ("toc 1", "Kata Pengantar\tiv") in texts
    assert ("toc 1", "BAB I Pendahuluan\t1") in texts
    assert ("toc 2", "1.1\tLatar Belakang\t23") in texts
    assert ("toc 3", "1.2.1\tEnam Dimensi\t") in texts
    assert ("table of figures", "Tabel 2.1 Kesiapan daerah\t") in texts
    assert ("Body Text", "Belum ada gambar.") in texts
    xml = opened(written_book()).element.xml
    for instruction in (
        'TOC \\o "1-3" \\h \\z \\u',
        'TOC \\h \\z \\c "Tabel"',
        'TOC \\h \\z \\c "Gambar"',
        "PAGEREF bab_1 \\h",
    ):
        assert f" {instruction} " in xml.replace("&quot;", '"')


def test_an_entry_whose_target_is_gone_is_still_printed() -> None:
    entries = (ContentsEntry(1, "BAB I", "Hilang\nsekali", "hilang"),)
    assert styled(written(Contents("headings", entries))) == [("toc 1", "BAB I Hilang sekali")]


def test_a_document_may_be_empty_or_only_a_cover() -> None:
    empty = one_division()
    assert styled(write_docx(empty, reference())) == []
    covered = Document("T", "", "", "id-ID", "", "", "", book().cover, ())
    content = write_docx(covered, reference())
    assert [text for _, text in styled(content)] == [
        "Buku 2", "Masterplan Smart City Daerah", "Kabupaten Tuban", "2019–2028",
        "Contoh ilustratif, bukan dokumen resmi", "Pemerintah Kabupaten Tuban", "2018",
    ]  # fmt: skip
    assert lint(content) == []


def test_where_somebody_signs_there_are_no_empty_paragraphs() -> None:
    named = Signature("Tuban, 14 Desember 2018", "Bupati Tuban,", "H. FATHUL HUDA", ("NIP 1",))
    unnamed = Signature("", "Kepala Dinas,\nKabupaten Tuban", "")
    assert styled(written(named, unnamed)) == [
        ("Tanda Tangan", "Tuban, 14 Desember 2018"),
        ("Tanda Tangan", "Bupati Tuban,"),
        ("Tanda Tangan Nama", "H. FATHUL HUDA"),
        ("Tanda Tangan Rincian", "NIP 1"),
        ("Tanda Tangan", "Kepala Dinas,\nKabupaten Tuban"),
        ("Tanda Tangan Garis", "\t\t"),
    ]


def test_tables_inside_lists_and_anchors_used_twice_do_no_harm() -> None:
    twice = (Heading(1, "A", "sama", "front"), Heading(1, "B", "sama", "front"))
    content = written(ItemList(((Paragraph("isi"), small_table(1)),)), *twice)
    assert lint(content) == []


def test_every_division_alone_is_sound() -> None:
    for kind, blocks in (("front", front()), ("body", body()), ("annex", annex())):
        document = Document("T", "", "", "id-ID", "", "K", "F", None, (Division(kind, blocks),))  # type: ignore[arg-type]
        found = [each for each in lint(write_docx(document, reference())) if "heading level" not in each]
        assert found == []


def test_pandoc_reads_the_same_text() -> None:
    command = ["pandoc", "-f", "docx", "-t", "plain", "--wrap=none"]
    text = subprocess.run(command, input=written_book(), stdout=subprocess.PIPE, check=True).stdout.decode()
    for expected in (
        "Lihat Tabel 2.1 dan BAB III serta subbab 1.2.",
        "2.  menetapkan program:",
        "    a.  jangka pendek;",
        "1.  daftar baru mulai dari satu;",
        "Tabel 3.3 Peta jalan jangka panjang",
        "Sumber: Diskominfo Kabupaten Tuban, 2018",
    ):
        assert expected in text
