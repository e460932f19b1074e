"""``masterplan diff --format redline``: which files, which options, and what stops it."""

import json
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    PLAN,
    TUBAN,
    WITHOUT_PAGES,
    Masterplan,
    files_below,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)
from docx_revisions import accepted, changes, markup, rejected, said
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


def test_settings_may_forbid_printing(masterplan: Masterplan) -> None:
    Path("plan.yaml").write_bytes(PLAN.read_bytes())
    Path("masterplan.toml").write_text('[severity]\nMP408 = "error"\n', encoding="utf-8")
    for sides in (("plan.yaml", PLAN), (PLAN, "plan.yaml")):
        result = masterplan("diff", *sides, *REDLINE, "--book", 3)
        assert (result.code, result.out) == (1, "")
        assert "plan.yaml: buku tidak dapat dicetak" in result.err
        assert "MP408" in result.err
    assert masterplan("diff", PLAN, "plan.yaml", *REDLINE, "--book", 3, "--no-settings").code == 0


def test_errors_that_are_set_aside_do_not_hinder_printing(masterplan: Masterplan) -> None:
    plan = MINIMAL.replace("draft", "final")
    Path("plan.yaml").write_text(plan, encoding="utf-8")
    sides = ("diff", "plan.yaml", "plan.yaml", *REDLINE, "--book", 3)
    assert masterplan(*sides).code == 1
    report = json.loads(masterplan("validate", "plan.yaml", "--format", "json").out)
    codes = sorted({one["code"] for one in report["findings"] if one["severity"] == "error"})
    ignored = "".join(f'[[ignore]]\ncode = "{code}"\nreason = "Menyusul"\n' for code in codes)
    Path("masterplan.toml").write_text(ignored, encoding="utf-8")
    result = masterplan(*sides)
    assert (result.code, len(result.out.splitlines())) == (0, 1)
    assert result.err.count("plan.yaml: dicetak meskipun ada galat") == 2
    assert masterplan(*sides, "--no-settings").code == 1


def test_two_editions_give_the_old_contents_in_the_chapters_of_the_new_one(masterplan: Masterplan) -> None:
    pemalang = CHECKOUT / "examples" / "pemalang"
    old, new = pemalang / "2019.yaml", pemalang / "2021.yaml"
    result = masterplan("diff", old, new, *REDLINE, "--book", 4, "-o", "hasil")
    assert result.code == 0
    assert "edisi kominfo-2018" in result.err
    assert "edisi kominfo-2021" in result.err
    masterplan("render", new, "-o", "hasil", "--book", 4, *WITHOUT_PAGES)
    template = CHECKOUT / "templates" / "kominfo-2021"
    masterplan("render", old, "-o", "hasil", "--book", 4, "--template", template, *WITHOUT_PAGES)
    name = "hasil/pemalang-{}-buku-4-peta-jalan{}.docx"
    redline = Path(name.format(2021, "-perubahan")).read_bytes()
    assert markup(accepted(redline)) == markup(Path(name.format(2021, "")).read_bytes())
    assert said(rejected(redline)) == said(Path(name.format(2019, "")).read_bytes())
