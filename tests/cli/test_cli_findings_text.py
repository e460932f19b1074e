"""Findings as people read them: context, repeated ones in short, long lines in eighty columns, the sum."""

import re
from pathlib import Path

import pytest
from cli_runs import MINIMAL, PLAN, Masterplan, masterplan_fixture  # noqa: F401  # pytest finds it by its name

MANY = 30
"""The places at which the plan below names an agency that does not exist."""


@pytest.fixture(name="repeating")
def repeating_fixture(masterplan: Masterplan) -> Path:  # it leads to an empty folder
    programs = "".join(
        f"      - id: gov-{number}\n        name: Program {number}\n        subdimension: public-service\n"
        f"        lead: tidak-ada-{number}\n"
        for number in range(MANY)
    )
    path = Path("rencana.yaml")
    path.write_text(MINIMAL + f"pillars:\n  governance:\n    programs:\n{programs}", encoding="utf-8")
    return path


def places(text: str, code: str) -> list[str]:
    return re.findall(rf"^(\S+:\d+:\d+) \S+ {code} ", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("id", "… dan 27 temuan MP202 lagi (`masterplan validate --verbose` menampilkan semuanya)"),
        ("en", "… and 27 more MP202 (`masterplan validate --verbose` shows all)"),
    ],
)
def test_of_repeated_findings_three_are_shown(
    masterplan: Masterplan, repeating: Path, language: str, note: str
) -> None:
    result = masterplan("validate", repeating, "--select", "MP202", "--lang", language)
    assert len(places(result.out, "MP202")) == 3
    assert note in result.out.splitlines()
    assert f"{repeating}: {MANY} " in result.out.splitlines()[-1]


def test_verbose_shows_all_sorted_by_place(masterplan: Masterplan, repeating: Path) -> None:
    result = masterplan("validate", repeating, "--select", "MP2", "--verbose")
    lines = [int(place.split(":")[1]) for place in places(result.out, "MP202")]
    assert len(lines) == MANY
    assert lines == sorted(lines)
    assert "lagi (" not in result.out


def test_a_line_is_shown_below_the_one_that_it_belongs_to(masterplan: Masterplan, repeating: Path) -> None:
    lines = masterplan("validate", repeating, "--select", "MP202").out.splitlines()
    assert lines[1:4] == [
        "     8 │       - id: gov-0",
        "    11 │         lead: tidak-ada-0",
        "       │               ^",
    ]


@pytest.mark.parametrize(("language", "source"), [("id", "sumber: pedoman"), ("en", "source: guideline")])
def test_a_rule_says_where_it_comes_from(masterplan: Masterplan, language: str, source: str) -> None:
    result = masterplan("validate", PLAN, "--select", "MP316", "--lang", language)
    assert f"  {source}, " in result.out


@pytest.mark.parametrize("before", [0, 40, 70, 71, 72, 100, 400])
@pytest.mark.parametrize("after", [0, 1, 3, 400])
def test_a_long_line_is_cut_around_the_caret(masterplan: Masterplan, before: int, after: int) -> None:
    comma = "x" * before
    Path("panjang.yaml").write_text(
        MINIMAL.replace("name: S", f"name: {comma}S")
        .replace("province", "provinsi")
        .replace("Timur", "T" * (after + 1)),
        encoding="utf-8",
    )
    lines = masterplan("validate", "panjang.yaml", "--select", "MP102").out.splitlines()
    [number] = [position for position, line in enumerate(lines) if line.lstrip(" │") == "^"]
    shown, caret = lines[number - 1], lines[number].index("^")
    assert shown[caret:].startswith("provinsi")
    assert len(shown) <= 80


def test_several_plans_are_summed_up(masterplan: Masterplan, repeating: Path) -> None:
    Path("b.yaml").write_text(repeating.read_text(encoding="utf-8"), encoding="utf-8")
    result = masterplan("validate", repeating, "b.yaml", "--select", "MP202", "--lang", "en")
    assert result.out.splitlines()[-1] == "all 2 plans: 60 errors, 0 warnings, 0 notes"


def test_a_clean_plan_says_what_was_checked(masterplan: Masterplan) -> None:
    result = masterplan("validate", PLAN, "--select", "MP0")
    assert (
        result.out == f"{PLAN}: tidak ada temuan – 18 program, 4 rencana aksi, anggaran Rp2.559.000.001,00\n"
    )
