"""Editions through the command line: the built-in ones, and a regency's own that is based on one of them."""

from pathlib import Path

from cli_runs import (
    CHECKOUT,
    PLAN,
    WITHOUT_PAGES,
    Masterplan,
    files_below,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

PEMALANG_2021 = CHECKOUT / "examples" / "pemalang" / "2021.yaml"
BOOKS = ("1-analisis-strategis", "2-masterplan", "3-quick-win", "4-peta-jalan")


def own_edition(text: str) -> Path:
    folder = Path("templat")
    (folder / "bersama").mkdir(parents=True)
    (folder / "edition.yaml").write_text(text, encoding="utf-8")
    return folder


def test_the_plan_of_2021_has_nothing_to_mend_and_prints_four_books(masterplan: Masterplan) -> None:
    assert masterplan("validate", PEMALANG_2021, "--fail-on", "warning").code == 0
    assert masterplan("render", PEMALANG_2021, "--to", "docx,md", "-o", "buku", *WITHOUT_PAGES).code == 0
    assert files_below(Path("buku")) == sorted(
        f"pemalang-2021-buku-{book}.{ending}" for book in BOOKS for ending in ("docx", "md")
    )


def test_an_edition_of_ones_own_holds_only_what_it_changes(masterplan: Masterplan) -> None:
    folder = own_edition("id: sukamaju\nbased_on: kominfo-2021\n")
    foreword = folder / "bersama" / "kata-pengantar.md.j2"
    foreword.write_text("Kata pengantar {{ plan.regency.name }} sendiri.\n", encoding="utf-8")
    result = masterplan("render", PLAN, "--template", folder, "--to", "docx,md", "-o", ".", *WITHOUT_PAGES)
    assert result.code == 0
    for book in BOOKS:
        text = Path(f"sukamaju-2019-buku-{book}.md").read_text(encoding="utf-8")
        assert "Kata pengantar Sukamaju sendiri." in text


def test_a_base_that_is_not_known_is_named_with_file_and_line(masterplan: Masterplan) -> None:
    folder = own_edition("id: sukamaju\nbased_on: kominfo-1945\n")
    result = masterplan("render", PLAN, "--template", folder, "--lang", "en")
    assert result.code == 1
    assert f"{folder / 'edition.yaml'}:2" in result.err
    assert "kominfo-1945" in result.err
    assert "kominfo-2018, kominfo-2021" in result.err
    assert not Path("build").exists()


def test_a_mistake_in_a_chapter_names_the_own_file(masterplan: Masterplan) -> None:
    folder = own_edition("id: sukamaju\nbased_on: kominfo-2021\n")
    (folder / "bersama" / "istilah.md.j2").write_text("Teks.\n{{ tidak_ada }}\n", encoding="utf-8")
    result = masterplan("render", PLAN, "--template", folder)
    assert result.code == 1
    assert f"{folder / 'bersama' / 'istilah.md.j2'}:2" in result.err
