"""Numbers of chapters, sections and tables, contents, and references: settled on the blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masterplan_cli.composing.numbering import UnknownAnchorError, numbered, slug
from masterplan_cli.document.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Heading,
    ItemList,
    Paragraph,
)
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.inlines import CrossReference, Emphasis, Strong, plain
from masterplan_cli.document.tables import Caption, Column, Row, Table
from masterplan_cli.document.timelines import Timeline, TimelineRow


def chapter(title: str) -> Heading:
    return Heading(1, title, "", "chapter")


def section(title: str, level: int = 2) -> Heading:
    return Heading(level, title, "")


def table(text: str, anchor: str = "tabel-x") -> Table:
    return Table((Column(1),), (Row(("Kepala",)),), (Row(("Isi",)),), Caption("Tabel", text, anchor))


def timeline(text: str) -> Timeline:
    caption = Caption("Tabel", text, "tabel-waktu")
    return Timeline((Column(1),), ("Program",), "Tahun", ("2019",), (TimelineRow(("a",), 0, 0),), caption)


def document(*body: Block, front: tuple[Block, ...] = (), annex: tuple[Block, ...] = ()) -> Document:
    divisions = (Division("front", front), Division("body", body), Division("annex", annex))
    return numbered(Document("", "", "", "id-ID", "", "", "", None, divisions))


def blocks(result: Document) -> list[Block]:
    return [block for division in result.divisions for block in division.blocks]


def numbers(result: Document) -> list[str]:
    return [block.number for block in blocks(result) if isinstance(block, Heading)]


def caption_numbers(result: Document) -> list[str]:
    found = [block.caption for block in blocks(result) if isinstance(block, Table | Timeline)]
    return [caption.number for caption in found if caption]


def test_chapters_are_roman_and_sections_start_anew_in_each() -> None:
    result = document(
        chapter("A"), section("a"), section("b"), section("b1", 3), section("b2", 3), section("b2x", 4),
        section("c"), section("c1", 3), chapter("B"), section("d"), section("d1", 3),
    )  # fmt: skip
    assert numbers(result) == [
        "BAB I", "1.1", "1.2", "1.2.1", "1.2.2", "", "1.3", "1.3.1", "BAB II", "2.1", "2.1.1",
    ]  # fmt: skip


def test_captions_count_inside_their_chapter_whatever_kind_of_table_they_have() -> None:
    result = document(
        chapter("A"), table("a"), timeline("b"), section("x"), table("c"), chapter("B"), table("d"),
        front=(Heading(1, "Kata Pengantar", "", "front"), table("z")),
        annex=(Heading(1, "Satu", "", "annex"), table("e"), Heading(1, "Dua", "", "annex"), table("f")),
    )  # fmt: skip
    assert caption_numbers(result) == ["1", "1.1", "1.2", "1.3", "2.1", "L.1", "L.2"]


def test_sections_of_front_matter_and_annexes_have_no_number() -> None:
    result = document(
        chapter("A"),
        section("a"),
        front=(Heading(1, "Kata Pengantar", "", "front"), section("sambutan")),
        annex=(Heading(1, "Penutup", "", "annex"), section("harapan")),
    )
    assert numbers(result) == ["", "", "BAB I", "1.1", "", ""]


def test_a_table_without_caption_takes_no_number() -> None:
    form = Table((Column(1),), (), (Row(("Isi",)),))
    assert caption_numbers(document(chapter("A"), form, table("b"))) == ["1.1"]


def test_anchors_are_made_of_titles_and_never_twice_the_same() -> None:
    result = document(chapter("Visi & Misi"), section("Visi – Misi"), section("Visi Misi"), section("…"))
    anchors = [block.anchor for block in blocks(result) if isinstance(block, Heading)]
    assert anchors == ["visi-misi", "visi-misi-2", "visi-misi-3", "bagian"]
    captions = [
        block.caption
        for block in blocks(document(chapter("A"), table("a"), table("b")))
        if isinstance(block, Table)
    ]
    assert [caption.anchor for caption in captions if caption] == ["tabel-x", "tabel-x-2"]


def test_references_print_what_they_refer_to_also_inside_marks_lists_and_headings() -> None:
    to_table, to_chapter = CrossReference("tabel-x"), CrossReference("visi")
    result = document(
        chapter("Visi"),
        section("Misi"),
        table("a"),
        Paragraph(("Lihat ", to_table, " dan ", to_chapter, "; ", CrossReference("misi"))),
        Paragraph((Strong(("pada ", to_table)), Emphasis((to_chapter,)))),
        ItemList(((Paragraph(("butir ", to_table)),),)),
        Heading(3, ("Rincian ", to_table), "rincian"),
        Paragraph((CrossReference("kata-pengantar"),)),
        front=(Heading(1, "Kata Pengantar", "", "front"),),
    )
    texts = [plain(block.content) for block in blocks(result) if isinstance(block, Paragraph)]
    assert texts == ["Lihat Tabel 1.1 dan BAB I; Subbab 1.1", "pada Tabel 1.1BAB I", "Kata Pengantar"]
    [listed] = [block for block in blocks(result) if isinstance(block, ItemList)]
    assert listed.items == ((Paragraph(("butir ", CrossReference("tabel-x", "Tabel 1.1"))),),)
    rincian = [block for block in blocks(result) if isinstance(block, Heading)][-1]
    assert plain(rincian.content) == "Rincian Tabel 1.1"


def test_a_reference_may_look_ahead() -> None:
    result = document(chapter("A"), Paragraph((CrossReference("tabel-x"),)), chapter("B"), table("b"))
    assert [plain(block.content) for block in blocks(result) if isinstance(block, Paragraph)] == ["Tabel 2.1"]


def test_a_reference_to_nothing_is_refused_with_what_there_is() -> None:
    with pytest.raises(UnknownAnchorError) as caught:
        document(chapter("Visi"), table("a"), Paragraph((CrossReference("tabel-y"),)))
    assert caught.value.anchor == "tabel-y"
    assert caught.value.known == ("visi", "tabel-x")


def test_contents_list_headings_to_the_third_level_and_all_tables() -> None:
    result = document(
        chapter("Visi"), section("Misi"), section("Tujuan", 3), section("Rinci", 4), table("Daftar misi"),
        front=(Heading(1, "Daftar Isi", "", "front", listed=False), Contents("headings"),
               Heading(1, "Daftar Tabel", "", "front", listed=False), Contents("tables")),
        annex=(Heading(1, "Penutup", "", "annex"),),
    )  # fmt: skip
    listed = [block.entries for block in blocks(result) if isinstance(block, Contents)]
    assert listed == [
        (
            ContentsEntry(1, "BAB I", "Visi", "visi"),
            ContentsEntry(2, "1.1", "Misi", "misi"),
            ContentsEntry(3, "1.1.1", "Tujuan", "tujuan"),
            ContentsEntry(1, "", "Penutup", "penutup"),
        ),
        (ContentsEntry(1, "Tabel 1.1", "Daftar misi", "tabel-x"),),
    ]


def test_contents_without_entries_disappear_with_their_heading() -> None:
    figures = (Heading(1, "Daftar Gambar", "", "front", listed=False), Contents("figures"))
    result = document(chapter("Visi"), front=(Heading(1, "Kata Pengantar", "", "front"), *figures))
    assert [plain(block.content) for block in blocks(result) if isinstance(block, Heading)] == [
        "Kata Pengantar",
        "Visi",
    ]


@given(st.text(max_size=40))
def test_a_slug_is_never_empty_and_always_plain(title: str) -> None:
    made = slug(title)
    assert made
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert made == made.strip("-")
