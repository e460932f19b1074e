"""``masterplan diff --format redline``: which files, which options, and what stops it."""

from pathlib import Path

import pytest
from cli_runs import (
    PLAN,
    TUBAN,
    WITHOUT_PAGES,
    Masterplan,
    files_below,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)
from docx_revisions import changes
from lint_xml import W

REVISIONS = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
REDLINE = ("--format", "redline", *WITHOUT_PAGES)


def test_all_books_are_written_below_build_unless_a_folder_is_named(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, *REDLINE)
    names = [
        "tuban-2019-buku-1-analisis-strategis-perubahan.docx",
        "tuban-2019-buku-2-masterplan-perubahan.docx",
        "tuban-2019-buku-3-ringkasan-eksekutif-perubahan.docx",
    ]
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [str(Path("build", name)) for name in names]
    assert files_below(Path("build")) == names


def test_one_book_may_go_to_standard_output(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, *REDLINE, "-o", "-")
    assert (result.code, result.out) == (2, "")
    assert "--book" in result.err


def test_author_and_date_are_those_of_the_new_revision(masterplan: Masterplan) -> None:
    masterplan("diff", *REVISIONS, *REDLINE, "--book", 1, "-o", "hasil")
    [path] = Path("hasil").iterdir()
    marks = changes(path.read_bytes())
    assert {mark.get(f"{W}author") for mark in marks} == {"Pemerintah Kabupaten Tuban"}
    assert {mark.get(f"{W}date", "")[:4] for mark in marks} == {"2019"}


def test_the_same_plans_give_the_same_bytes(masterplan: Masterplan) -> None:
    for folder in ("satu", "dua"):
        masterplan("diff", *REVISIONS, *REDLINE, "--book", 3, "-o", folder)
    one, other = (next(Path(folder).iterdir()).read_bytes() for folder in ("satu", "dua"))
    assert one == other


@pytest.mark.parametrize(
    "options", [("--book", 1), (*REDLINE, "--reasons", "alasan.yaml"), (*REDLINE, "--book", 9)]
)
def test_options_that_mean_nothing_are_refused(masterplan: Masterplan, options: tuple[object, ...]) -> None:
    result = masterplan("diff", *REVISIONS, *options)
    assert (result.code, result.out) == (2, "")
    assert not Path("build").exists()


def test_a_plan_that_cannot_be_printed_stops_it(masterplan: Masterplan) -> None:
    faulty = PLAN.with_name("faulty.yaml")
    result = masterplan("diff", PLAN, faulty, *REDLINE, "--force")
    assert (result.code, result.out) == (1, "")
    assert "buku tidak dapat dicetak" in result.err
    assert not Path("build").exists()


def test_more_than_two_revisions_have_no_redline(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, REVISIONS[1], *REDLINE)
    assert (result.code, result.out) == (2, "")
    assert "--format redline" in result.err
