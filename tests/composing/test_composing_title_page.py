"""The inner title page: who compiled the book, what enacts the plan, which edition it is."""

from pathlib import Path

import pytest
from composing_books import books, minimal_plan, small_plan, tuban
from composing_templates import EDITION, compose, fault_of

from masterplan_cli.document.document import TitlePage
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.organization import Decree


def title_page(plan: Masterplan) -> TitlePage:
    page = books(plan)[0].title_page
    assert page is not None
    return page


def test_the_title_page_of_a_book() -> None:
    assert title_page(small_plan()) == TitlePage(
        overline="Buku 1",
        title="Analisis Strategis Smart City Daerah",
        subtitle="Kabupaten Sukamaju",
        period="2019–2023",
        statements=(
            "Disusun oleh Tim Pelaksana Smart City Kabupaten Sukamaju",
            "Catatan edisi 2019: Revisi pertama",
        ),
        publisher=("Pemerintah Kabupaten Sukamaju", "2019"),
    )


def test_every_book_has_one() -> None:
    assert [page.title_page.overline for page in books(tuban()) if page.title_page] == [
        "Buku 1",
        "Buku 2",
        "Buku 3",
    ]


@pytest.mark.parametrize(
    "about",
    [
        "Masterplan Smart City Kabupaten Sukamaju",
        "Penetapan Rencana Induk Smart City Kabupaten Sukamaju",
        "Peraturan Bupati tentang Rencana Induk Smart City Kabupaten Sukamaju",
    ],
)
def test_a_decree_on_the_plan_itself_is_named(about: str) -> None:
    page = title_page(_with_decree(Decree(number="7/2019", date="2019-02-01", about=about)))
    assert page.statements[1] == f"Dasar penetapan: {about}, Nomor 7/2019, tanggal 1 Februari 2019"


@pytest.mark.parametrize(
    "about", ["Pembentukan Tim Penyusun Masterplan Smart City", "Penetapan Quick Win Smart City"]
)
def test_other_decrees_enact_nothing(about: str) -> None:
    page = title_page(_with_decree(Decree(number="7/2019", date=None, about=about)))
    assert not any("Dasar penetapan" in statement for statement in page.statements)


def _with_decree(decree: Decree) -> Masterplan:
    organization = small_plan().organization
    assert organization is not None
    return small_plan().model_copy(
        update={"organization": organization.model_copy(update={"decrees": (decree,)})}
    )


def test_a_plan_of_four_lines_has_a_title_page(tmp_path: Path) -> None:
    assert title_page(minimal_plan(tmp_path)).statements == (
        "Disusun oleh Tim Pelaksana Smart City Kabupaten Sukamaju",
    )


def test_an_edition_without_one_has_none(tmp_path: Path) -> None:
    [document] = compose(tmp_path, "Teks.")
    assert document.title_page is None


def test_a_title_page_holds_paragraphs_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = EDITION.replace(
        "    title: Uji\n    chapters", "    title: Uji\n    title_page: bab/judul.md.j2\n    chapters"
    )
    monkeypatch.setattr("composing_templates.EDITION", named)
    fault = fault_of(tmp_path, "Teks.", judul="- butir\n")
    assert fault.file == str(tmp_path / "bab" / "judul.md.j2")
    assert "paragraf" in fault.message.id
    [document] = compose(tmp_path, "Teks.", judul="Disusun *bersama*.\n")
    assert document.title_page is not None
    assert document.title_page.statements == ("Disusun bersama.",)
