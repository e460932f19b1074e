"""Redlines: to accept all changes gives the new document, to reject them all the old text."""

import subprocess
from pathlib import Path

import pytest
from docx_revisions import accepted, changes, markup, rejected, said
from docx_sample import one_division, reference, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lint_revisions import lint_redline
from lint_xml import W, value, values

from masterplan_cli.composing.numbering import numbered
from masterplan_cli.document.blocks import Block, Heading, ItemList, Paragraph
from masterplan_cli.document.inlines import CrossReference, Footnote, LineBreak, Link, Strong
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.writing.docx import write_docx
from masterplan_cli.writing.docx.redline import Reviser, redline

REVISER = Reviser("Pemerintah Kabupaten Tuban", "2019-12-13")
WORDS = ("layanan", "publik", "data", "terpadu", "warga", "desa", "jaringan", "2019", "1.250,00", "OPD")


def table(title: str, columns: int, rows: list[list[str]]) -> Table:
    head = Row(tuple(f"Kolom {number + 1}" for number in range(columns)))
    body = tuple(Row(tuple(Cell(tuple(cell.split("|"))) for cell in row)) for row in rows)
    return Table((Column(1),) * columns, (head,), body, Caption("Tabel", title, title.lower()))


def docx(*blocks: Block) -> bytes:
    return write_docx(numbered(one_division(Heading(1, "Pokok", "", "chapter"), *blocks)), reference())


def assert_both_ways(old: bytes, new: bytes) -> bytes:
    result = redline(old, new, REVISER)
    assert markup(accepted(result)) == markup(new)
    assert said(rejected(result)) == said(old)
    return result


def inserted(result: bytes) -> list[str]:
    return [text for mark in changes(result) if (text := "".join(values(mark, "self::w:ins//w:t/text()")))]


def deleted(result: bytes) -> list[str]:
    marks = changes(result)
    return [text for mark in marks if (text := "".join(values(mark, "self::w:del//w:delText/text()")))]


def test_a_sentence_is_changed_by_words() -> None:
    old, new = Paragraph("Dinas melayani 200 warga."), Paragraph("Dinas melayani 1.500,00 warga desa.")
    result = assert_both_ways(docx(old), docx(new))
    assert (deleted(result), inserted(result)) == (["200"], ["1.500,00", " desa"])
    assert lint_redline(result) == lint_redline(docx(new))


def test_every_mark_says_who_and_when_and_has_a_number_of_its_own() -> None:
    marks = changes(
        redline(docx(Paragraph("Satu dua.")), docx(Paragraph("Satu tiga."), Paragraph("Baru.")), REVISER)
    )
    assert {mark.get(f"{W}author") for mark in marks} == {"Pemerintah Kabupaten Tuban"}
    assert {mark.get(f"{W}date") for mark in marks} == {"2019-12-13T00:00:00Z"}
    assert len({mark.get(f"{W}id") for mark in marks}) == len(marks)


def test_without_a_date_no_clock_is_asked() -> None:
    old, new = docx(Paragraph("Satu.")), docx(Paragraph("Dua."))
    marks = changes(redline(old, new, Reviser("Diskominfo", "")))
    assert [mark.get(f"{W}date") for mark in marks] == [None] * len(marks)
    assert redline(old, new, REVISER) == redline(old, new, REVISER)


def test_what_did_not_change_has_no_mark() -> None:
    same = docx(Paragraph("Tetap."), table("Kesiapan", 2, [["a", "b"]]))
    assert changes(redline(same, same, REVISER)) == []


def test_stress_links_and_breaks_survive_in_both_directions() -> None:
    link = Link("https://tubankab.go.id", "situs resmi daerah")
    old = Paragraph(("Lihat ", link, LineBreak(), Strong("sekarang"), " juga."))
    new = Paragraph(
        ("Baca ", Link("https://tubankab.go.id", "situs baru daerah"), LineBreak(), Strong("nanti"), ".")
    )
    result = redline(docx(old), docx(new), REVISER)
    assert said(accepted(result)) == said(docx(new))
    assert said(rejected(result)) == said(docx(old))
    assert inserted(result) == ["Baca", "baru", "nanti"]
    assert deleted(result) == ["Lihat", "resmi", "sekarang juga"]


def test_a_deleted_footnote_takes_its_text_along() -> None:
    old = Paragraph(
        ("RPJMD", Footnote("Rencana lima tahunan."), " dan RKPD", Footnote("Rencana tahunan."), ".")
    )
    new = Paragraph(("RPJMD", Footnote("Rencana lima tahunan."), " dan RKPD."))
    result = redline(docx(old), docx(new), REVISER)
    assert said(rejected(result)) == said(docx(old))
    assert markup(accepted(result)) == markup(docx(new))
    assert said(docx(old))[-1] == "RPJMD{Rencana lima tahunan.} dan RKPD{Rencana tahunan.}."


def test_a_number_that_word_computes_is_no_change() -> None:
    refers = Paragraph(("Lihat ", CrossReference("kedua"), "."))
    old = docx(table("Pertama", 1, [["a"]]), table("Kedua", 1, [["b"]]), refers)
    new = docx(table("Pertama", 1, [["a"]]), table("Baru", 1, [["c"]]), table("Kedua", 1, [["b"]]), refers)
    result = assert_both_ways(old, new)
    assert said(new)[-1] == "Lihat Tabel 1.3."
    assert deleted(result) == []
    assert inserted(result) == ["Tabel 1.1", " Baru", "Kolom 1", "c"] or "Lihat" not in "".join(
        inserted(result)
    )


def test_a_deleted_caption_still_counts_once_it_is_restored() -> None:
    old = docx(*(table(name, 1, [[name]]) for name in ("Pertama", "Kedua", "Ketiga")))
    result = assert_both_ways(old, docx(table("Pertama", 1, [["Pertama"]]), table("Ketiga", 1, [["Ketiga"]])))
    assert [line for line in said(rejected(result)) if line.startswith("Tabel")] == [
        "Tabel 1.1 Pertama",
        "Tabel 1.2 Kedua",
        "Tabel 1.3 Ketiga",
    ]


def test_rows_come_and_go_and_cells_are_rewritten() -> None:
    old = table("Aksi", 3, [["1", "Aplikasi layanan", "200"], ["2", "Jaringan desa", "50"]])
    new = table("Aksi", 3, [["1", "Aplikasi layanan", "250"], ["2", "Pusat data", "90"]])
    result = assert_both_ways(docx(old), docx(new))
    rows = [value(mark, "name()") for mark in changes(result) if value(mark, "name(..)") == "w:trPr"]
    assert rows == ["w:del", "w:ins"]
    assert (deleted(result)[0], inserted(result)[0]) == ("200", "250")


def test_a_table_with_other_columns_is_replaced_as_a_whole() -> None:
    old, new = table("Target", 2, [["a", "1"]]), table("Target", 3, [["a", "1", "2"]])
    result = assert_both_ways(docx(old), docx(new))
    rows = [value(mark, "name()") for mark in changes(result) if value(mark, "name(..)") == "w:trPr"]
    assert rows == ["w:del", "w:del", "w:ins", "w:ins"]
    assert lint_redline(result) == lint_redline(docx(new))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a b c|d e f", "a b c"),
        ("a b c", "a b c|d e f"),
        ("a b c|d e f|g h i", "a b c"),
        ("a b c|d e f", "d e f"),
        ("a b c|d e f", "x y z"),
        ("a b c", "x y z|u v w"),
    ],
)
def test_a_cell_keeps_its_last_paragraph(before: str, after: str) -> None:
    old, new = (docx(table("Sel", 2, [["tetap sama", cell]])) for cell in (before, after))
    result = assert_both_ways(old, new)
    assert lint_redline(result) == lint_redline(new)


def test_a_deleted_item_counts_in_the_list_that_it_stood_in() -> None:
    def items(*texts: str) -> ItemList:
        return ItemList(tuple((Paragraph(text),) for text in texts), ordered=True)

    old = docx(
        items("Pertama sekali", "Kedua kali", "Ketiga kali"), Paragraph("Sela."), items("Hilang semua")
    )
    result = assert_both_ways(old, docx(items("Pertama sekali", "Ketiga kali"), Paragraph("Sela.")))
    numbers = [each for each in numbers_of(rejected(result)) if each]
    assert numbers[0] == numbers[1] == numbers[2] != numbers[3]


def numbers_of(content: bytes) -> list[str]:
    from docx_revisions import story_roots

    body = story_roots(content)["word/document.xml"]
    return [value(each, "w:pPr/w:numPr/w:numId/@w:val") for each in body.iter(f"{W}p")]


@pytest.mark.needs("pandoc")
def test_pandoc_accepts_and_rejects_likewise(tmp_path: Path) -> None:
    old = docx(Paragraph("Satu dua tiga."), Paragraph("Yang lama hilang."), Paragraph("Tetap."))
    new = docx(Paragraph("Satu empat tiga."), Paragraph("Tetap."), Paragraph(("Baru", Footnote("Catatan."))))
    result = redline(old, new, REVISER)
    assert pandoc(result, "accept", tmp_path) == pandoc(new, "all", tmp_path)
    assert pandoc(result, "reject", tmp_path) == pandoc(old, "all", tmp_path)


def pandoc(content: bytes, changes: str, folder: Path) -> str:
    path = folder / "naskah.docx"
    path.write_bytes(content)
    command = ["pandoc", f"--track-changes={changes}", "-t", "markdown", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
contents = texts | st.builds(lambda a, b, c: (a, Strong(b), Footnote(c)), texts, texts, texts)
paragraphs = st.builds(Paragraph, contents)
headings = st.builds(lambda text: Heading(2, text, ""), texts)
lists = st.builds(
    lambda items, ordered: ItemList(tuple((item,) for item in items), ordered),
    st.lists(paragraphs, min_size=1, max_size=3),
    st.booleans(),
)
cells = st.lists(texts, min_size=1, max_size=3).map("|".join)
tables = st.integers(1, 3).flatmap(
    lambda columns: st.builds(
        table,
        st.sampled_from(("Anggaran", "Target", "Risiko")),
        st.just(columns),
        st.lists(st.lists(cells, min_size=columns, max_size=columns), min_size=1, max_size=4),
    )
)
bodies = st.lists(paragraphs | headings | lists | tables, max_size=8)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(bodies, bodies, st.lists(st.integers(0, 20), max_size=4))
def test_any_two_documents_go_both_ways(old: list[Block], new: list[Block], taken: list[int]) -> None:
    """The new document has blocks of its own, and some of the old one's."""
    new = [*(old[number] for number in sorted(taken) if number < len(old)), *new]
    noted = Paragraph(("Bernotasi", Footnote("Ada di keduanya.")))
    before, after = docx(*old, noted), docx(*new, noted)
    result = redline(before, after, REVISER)
    assert said(accepted(result)) == said(after)
    assert said(rejected(result)) == said(before)
    assert [each for each in lint_redline(result) if each not in _OF_PIECES] == []


_OF_PIECES = frozenset(lint_redline(written(Paragraph("Naskah."))))
"""What a piece lacks that a book has."""
