"""Options of ``masterplan diff`` in every format: each is honoured or refused, never passed over."""

from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    PLAN,
    TUBAN,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

TWO = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
THREE = tuple(CHECKOUT / "examples" / "pemalang" / f"{year}.yaml" for year in (2018, 2019, 2021))
TEXT, MATRIX, REDLINE = ("text",), ("docx", "md", "html"), ("redline",)
FORMATS = ("text", "json", *MATRIX, *REDLINE)
WITH_REASONS = ("text", "json", *MATRIX)
GIT = ("--git", "plan.yaml", PLAN, "1234567", "100644", PLAN, "1234567", "100644")

TEMPLATE = CHECKOUT / "templates" / "kominfo-2018"
OPTIONS: dict[tuple[object, ...], tuple[str, ...]] = {
    ("--summary",): TEXT,
    ("--only", "budget"): TEXT,
    ("--min-severity", "major"): TEXT,
    ("--verbose",): TEXT,
    ("--terms", "sebelum-setelah"): MATRIX,
    ("--book", 3): REDLINE,
    ("--template", TEMPLATE): (*MATRIX, *REDLINE),
    ("--page-numbers", "always"): ("docx", *REDLINE),
    ("--reasons", TUBAN / "alasan" / "2019.yaml"): WITH_REASONS,
    ("--require-reasons",): WITH_REASONS,
}


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: str(option[0]))
def test_an_option_is_refused_where_it_means_nothing(
    masterplan: Masterplan, option: tuple[object, ...]
) -> None:
    fitting = OPTIONS[option]
    for form in FORMATS:
        if form not in fitting:
            result = masterplan("diff", *TWO, "--format", form, *option)
            assert (result.code, result.out) == (2, "")
            words = f"{option[0]}{' always' if 'always' in option else ''} hanya berlaku untuk --format "
            assert result.err.startswith(f"galat: {words}{', '.join(fitting)}, bukan {form}")
    assert not list(Path().iterdir())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "redline", "--profile", "auditor"), "redline tidak mencetak tingkat"),
        (("--format", "redline", "-o", "buku.docx"), "-o menyebut folder, bukan berkas `buku.docx`"),
        (("--init-reasons", "x.yaml", "--summary"), "--init-reasons tidak dapat dipakai bersama --summary"),
        (("--init-reasons", "x.yaml", "--terms", "semula-menjadi"), "bersama --terms"),
        (("--init-reasons", "x.yaml", "--format", "redline"), "bersama --format "),
        (("--init-reasons", "x.yaml", "--fail-on", "info"), "bersama --fail-on"),
        (("--init-reasons", "x.yaml", "--book", 1), "bersama --book"),
        (("--require-reasons",), "--require-reasons memerlukan --reasons"),
    ],
)
def test_what_has_no_effect_is_said(masterplan: Masterplan, arguments: tuple[object, ...], said: str) -> None:
    result = masterplan("diff", *TWO, *arguments)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert not list(Path().iterdir())


def test_a_profile_has_a_use_where_severities_count(masterplan: Masterplan) -> None:
    pair = ("diff", PLAN, PLAN, "--format", "redline", "--profile", "auditor")
    assert masterplan(*pair, "--fail-on", "critical").code == 0
    counted, weighed = (
        masterplan("diff", *TWO, "--format", "md", *more).out for more in ((), ("--profile", "auditor"))
    )
    assert counted.count("| Kritis |") == 1
    assert counted != weighed
    assert masterplan("diff", PLAN, PLAN, "--profile", "auditor", "--init-reasons", "alasan.yaml").code == 0


@pytest.mark.parametrize(
    ("form", "option"),
    [("md", ("--template", TEMPLATE)), ("text", ("--page-numbers", "always")), ("text", ("--book", 1))],
)
def test_more_revisions_refuse_what_they_do_not_print(
    masterplan: Masterplan, form: str, option: tuple[object, ...]
) -> None:
    result = masterplan("diff", *THREE, "--format", form, *option)
    assert (result.code, result.out) == (2, "")
    assert f"galat: {option[0]}" in result.err
    assert "hanya berlaku untuk" in result.err


@pytest.mark.parametrize("option", [("--page-numbers", "always"), ("--require-reasons",), ("--book", 1)])
def test_git_refuses_what_it_does_not_show(masterplan: Masterplan, option: tuple[object, ...]) -> None:
    result = masterplan("diff", *GIT, *option)
    assert (result.code, result.out) == (2, "")
    assert f"{option[0]}" in result.err
    assert "tidak berlaku bersama --git" in result.err
