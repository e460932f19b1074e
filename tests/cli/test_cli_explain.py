"""``masterplan explain``: every code that a user can meet is explained, in both languages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.checking.codes import all_codes
from masterplan_cli.cli.change_pages import change_pages
from masterplan_cli.cli.topic_markdown import rule_pages
from masterplan_cli.comparing.classes import CLASSES

CODES = (*all_codes(), *CLASSES)
RULE_PAGES = CHECKOUT / "docs" / "rules"
CHANGE_PAGES = CHECKOUT / "docs" / "changes"


def test_a_rule_is_shown_with_all_that_is_known_of_it(masterplan: Masterplan) -> None:
    result = masterplan("explain", "MP501")
    assert result.code == 0
    assert result.out.startswith("MP501 – Satu baris untuk satu tahun dan sumber dana\n")
    for title in ("galat: bukunya akan keliru", "Mengapa", "Salah", "Temuan", "Perbaikan", "Benar", "Sumber"):
        assert f"\n{title}\n" in result.out
    assert "   7 │       - {year: 2019, source: apbd, amount: 450.000.000}" in result.out
    assert "Anggaran 2019 dari APBD Kabupaten/Kota sudah tercantum di baris 6." in result.out


def test_a_class_of_change_is_shown_with_what_stands_before_and_after(masterplan: Masterplan) -> None:
    result = masterplan("explain", "budget-rephased")
    assert result.code == 0
    assert result.out.startswith("budget-rephased – Anggaran digeser antartahun\n")
    titles = ("kecil: cara kerjanya berbeda", "Mengapa", "Semula", "Menjadi", "Kalimatnya", "Arah sebaliknya")
    places = [result.out.index(f"\n{title}") for title in titles]
    assert places == sorted(places)
    before, after = result.out.split("\nMenjadi\n")
    assert "   7 │         - {year: 2019, source: apbd, amount: 500.000.000}" in before
    assert "   7 │         - {year: 2019, source: apbd, amount: 300.000.000}" in after
    assert "Anggaran aksi-2 Jaringan desa dari APBD Kabupaten/Kota digeser antartahun" in after
    assert "kelas ini juga, sebab jumlahnya tetap" in after
    assert "The other way round\n  `budget-decreased`" in (
        masterplan("explain", "budget-increased", "--lang", "en").out
    )


def test_the_stage_of_a_missing_part_is_told(masterplan: Masterplan) -> None:
    assert (
        "asked for from bimtek 2 on; while the plan is a draft"
        in masterplan("explain", "MP301", "--lang", "en").out
    )


def test_capitals_do_not_matter(masterplan: Masterplan) -> None:
    assert masterplan("explain", "mp501").out == masterplan("explain", "MP501").out
    assert masterplan("explain", "Budget-Decreased").out == masterplan("explain", "budget-decreased").out


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_code_is_listed_and_explained(masterplan: Masterplan, language: str) -> None:
    listed = [line.split()[0] for line in masterplan("explain", "--lang", language).out.splitlines() if line]
    assert [code for code in listed if code in CODES] == list(CODES)
    for code in (*all_codes()[::7], *tuple(CLASSES)[::7]):
        for output_format in ("text", "md"):
            result = masterplan("explain", code, "--format", output_format, "--lang", language)
            assert result.code == 0
            assert result.out.splitlines()[0].removeprefix("# ").startswith(f"{code} – ")
            assert "{" not in result.out.split("```")[0] or output_format == "text"


def test_an_unknown_code_suggests_the_nearest(masterplan: Masterplan) -> None:
    result = masterplan("explain", "budget-decresed")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("galat: tidak ada kode `budget-decresed` – maksud Anda `budget-decreased`")
    far = masterplan("explain", "zzz", "--lang", "en")
    assert far.code == 2
    assert far.err == "error: there is no code `zzz` – see all codes: `masterplan explain`\n"


@pytest.mark.parametrize("odd", ["", " ", "\x1b[31m", "{0}", "MP" * 4000])
def test_an_odd_code_is_refused_on_one_line(masterplan: Masterplan, odd: str) -> None:
    result = masterplan("explain", odd)
    assert result.code == 2
    assert len(result.err.splitlines()) == 1
    assert "\x1b" not in result.err


@pytest.mark.parametrize(("folder", "pages"), [(RULE_PAGES, rule_pages), (CHANGE_PAGES, change_pages)])
def test_the_stored_pages_are_not_stale(folder: Path, pages: Callable[[], dict[str, str]]) -> None:
    stored = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert stored == pages(), "run python scripts/make_docs.py"


@pytest.mark.parametrize(("folder", "code"), [(RULE_PAGES, "MP804"), (CHANGE_PAGES, "deadline-slipped")])
def test_a_stored_page_is_what_the_command_prints(masterplan: Masterplan, folder: Path, code: str) -> None:
    page = (folder / f"{code}.md").read_text(encoding="utf-8")
    assert masterplan("explain", code, "--format", "md").out == page


@pytest.mark.parametrize(("made", "least"), [(rule_pages, 70), (change_pages, len(CLASSES))])
def test_pages_are_small_and_the_index_links_to_each(made: Callable[[], dict[str, str]], least: int) -> None:
    pages = made()
    index = pages.pop("README.md")
    assert len(pages) >= least
    for name, page in pages.items():
        assert f"({name})" in index
        assert len(page.encode()) < 4000
