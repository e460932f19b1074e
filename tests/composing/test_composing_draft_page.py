"""The first page of a draft, the watermark, and gaps that checking found."""

from pathlib import Path

from composing_books import CHECKOUT, MINIMAL, books, edition, minimal_plan, small_plan, tuban

from masterplan_cli.checking.check import check
from masterplan_cli.composing.books import compose_books
from masterplan_cli.composing.draft_page import MOST, draft_page
from masterplan_cli.composing.gaps import Gap, gaps_of
from masterplan_cli.document.blocks import Heading, ItemList, Paragraph
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import Missing, Strong, plain
from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading import read_plan

GAPS = (
    Gap("Analisis SWOT", "Analisis SWOT belum memuat peluang.", "2019.yaml:12"),
    Gap("Peta jalan", "Program gov-1 belum ada di peta jalan."),
)


def test_the_page_names_chapters_and_parts_exactly() -> None:
    assert draft_page(GAPS, {"Pendahuluan": 0, "Rencana Aksi": 4}) == (
        Heading(1, "Yang Belum Lengkap", "", kind="front", listed=False),
        Paragraph("Buku ini masih rancangan. Halaman ini memuat apa yang belum lengkap."),
        Heading(2, "Bab yang Belum Lengkap", "", listed=False),
        Paragraph(("Tempat yang belum diisi ditandai ", Missing("[BELUM DIISI]"), " di dalam bab.")),
        ItemList(((Paragraph("Rencana Aksi: 4 tempat"),),)),
        Heading(2, "Yang Masih Harus Ditulis", "", listed=False),
        Paragraph("Pemeriksaan menemukan 2 hal yang belum ada pada 2 bagian rencana."),
        ItemList(
            (
                (
                    Paragraph(
                        (Strong("Analisis SWOT."), " Analisis SWOT belum memuat peluang (2019.yaml:12).")
                    ),
                ),
                (Paragraph((Strong("Peta jalan."), " Program gov-1 belum ada di peta jalan.")),),
            )
        ),
    )


def test_a_part_with_many_gaps_says_how_many_more_there_are() -> None:
    *_, items = draft_page([Gap("Rencana aksi", f"Hal {number}.") for number in range(MOST + 5)], {})
    assert isinstance(items, ItemList)
    [[paragraph]] = items.items
    assert isinstance(paragraph, Paragraph)
    text = plain(paragraph.content)
    assert f"Hal {MOST - 1}. Masih ada 5 hal lain; perintah masterplan validate" in text
    assert f"Hal {MOST}." not in text


def test_nothing_missing_gives_no_page() -> None:
    assert draft_page((), {"Pendahuluan": 0}) == ()


def first_heading(document: Document) -> object:
    return document.divisions[0].blocks[0]


def test_the_page_comes_first_in_every_book_of_a_draft() -> None:
    for book in compose_books(small_plan(), edition(), draft=True, gaps=GAPS):
        assert first_heading(book.document) == Heading(
            1, "Yang Belum Lengkap", "yang-belum-lengkap", kind="front", listed=False
        )
        assert book.document.divisions[0].kind == "front"


def test_a_finished_plan_has_no_such_page() -> None:
    for book in compose_books(small_plan(), edition(), gaps=GAPS):
        assert getattr(first_heading(book.document), "content", "") != "Yang Belum Lengkap"


def test_the_marks_of_each_chapter_are_counted(tmp_path: Path) -> None:
    one = books(minimal_plan(tmp_path), draft=True)[0]
    [lines] = [block for block in one.divisions[0].blocks if isinstance(block, ItemList)]
    assert lines.items[0] == (Paragraph("Pendahuluan: 2 tempat"),)
    assert lines.items[1] == (Paragraph("Analisis Masa Depan: 7 tempat"),)


def test_the_watermark() -> None:
    assert small_plan().revision.status is Status.DRAFT
    assert tuban().revision.status is Status.FINAL
    assert {book.watermark for book in books(small_plan())} == {"DRAF"}
    assert {book.watermark for book in books(tuban())} == {""}
    assert {book.watermark for book in books(tuban(), draft=True)} == {"DRAF"}


def gaps(path: Path) -> tuple[Gap, ...]:
    return gaps_of(check(read_plan(str(path))).findings, edition().parts)


def test_findings_of_missing_parts_become_gaps_in_the_order_of_the_books(tmp_path: Path) -> None:
    path = tmp_path / "rencana.yaml"
    path.write_text(
        f"{MINIMAL}closing: {{place: Sukakarya}}\nvision: {{statement: Maju}}\n", encoding="utf-8"
    )
    found = gaps(path)
    parts = list(dict.fromkeys(gap.part for gap in found))
    assert parts[:2] == ["Dasar hukum", "Daerah"]
    assert parts.index("Analisis SWOT") < parts.index("Visi dan sasaran") < parts.index("Penutup")
    assert Gap("Visi dan sasaran", "Misi smart city belum ada.", "rencana.yaml:6") in found
    assert Gap("Dasar hukum", "Dasar hukum belum ada.") in found
    assert not any("`" in gap.text for gap in found)


def test_other_findings_are_no_gaps() -> None:
    findings = check(read_plan(str(CHECKOUT / "tests" / "golden" / "faulty.yaml"))).findings
    assert findings
    assert len(gaps_of(findings, edition().parts)) < len(findings)


def test_what_could_not_be_understood_is_a_gap() -> None:
    misspelt = check(read_plan(str(CHECKOUT / "tests" / "golden" / "misspelt.yaml"))).findings
    gaps = gaps_of(misspelt, edition().parts)
    assert len(gaps) == sum(finding.severity == "error" for finding in misspelt)
    assert gaps[0] == Gap(
        "Daerah", "Tidak dapat dibaca: Kunci provinsi tidak dikenal di sini.", "misspelt.yaml:5"
    )


def test_every_chapter_of_an_almost_empty_draft_shows_its_gap(tmp_path: Path) -> None:
    for document in books(minimal_plan(tmp_path), draft=True):
        assert _unmarked(document) == set()


def _unmarked(document: Document) -> set[str]:
    """Return the chapters and annexes without any mark."""
    found: dict[str, bool] = {}
    title = ""
    for division in document.divisions:
        for block in division.blocks:
            if isinstance(block, Heading) and block.level == 1:
                title = str(block.content) if block.kind in ("chapter", "annex") else ""
            found[title] = found.get(title, False) or "[BELUM DIISI]" in repr(block)
    return {title for title, marked in found.items() if title and not marked}


def test_a_logo_is_passed_through_to_every_cover() -> None:
    from masterplan_cli.document.pictures import Picture

    logo = Picture(b"", "png", 1, 1, "Lambang Kabupaten Sukamaju")
    plan: Masterplan = small_plan()
    covers = [book.document.cover for book in compose_books(plan, edition(), logo=logo)]
    assert [cover.logo for cover in covers if cover] == [logo] * 3
