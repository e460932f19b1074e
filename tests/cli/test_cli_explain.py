"""``masterplan explain``: every code that a user can meet is explained, in both languages."""

from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.checking.codes import all_codes
from masterplan_cli.cli.topic_markdown import rule_pages
from masterplan_cli.comparing.classes import CLASSES

CODES = (*all_codes(), *CLASSES)
RULE_PAGES = CHECKOUT / "docs" / "rules"


def test_a_rule_is_shown_with_all_that_is_known_of_it(masterplan: Masterplan) -> None:
    result = masterplan("explain", "MP501")
    assert result.code == 0
    assert result.out.startswith("MP501 – Satu baris untuk satu tahun dan sumber dana\n")
    for title in ("galat: bukunya akan keliru", "Mengapa", "Salah", "Temuan", "Perbaikan", "Benar", "Sumber"):
        assert f"\n{title}\n" in result.out
    assert "   7 │       - {year: 2019, source: apbd, amount: 450.000.000}" in result.out
    assert "Anggaran 2019 dari APBD Kabupaten/Kota sudah tercantum di baris 6." in result.out


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


def test_the_stored_pages_are_not_stale(tmp_path: Path) -> None:
    stored = {path.name: path.read_text(encoding="utf-8") for path in RULE_PAGES.iterdir()}
    assert stored == rule_pages(), "run python scripts/make_docs.py"


def test_a_stored_page_is_what_the_command_prints(masterplan: Masterplan) -> None:
    page = (RULE_PAGES / "MP804.md").read_text(encoding="utf-8")
    assert masterplan("explain", "MP804", "--format", "md").out == page


def test_pages_are_small_and_the_index_links_to_each() -> None:
    pages = rule_pages()
    index = pages.pop("README.md")
    assert len(pages) >= 70
    for name, page in pages.items():
        assert f"({name})" in index
        assert len(page.encode()) < 4000
