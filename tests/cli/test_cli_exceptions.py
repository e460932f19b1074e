"""Exceptions in the plan itself: ``# masterplan: abaikan MP316 – alasannya``."""

import json
from pathlib import Path
from typing import Any

import pytest
from cli_runs import (
    BROKEN,
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

PLAN = (
    MINIMAL
    + """\
agencies:
  - {id: satu, name: DINAS KOMUNIKASI DAERAH}
  - id: dua
    name: DINAS KESEHATAN DAERAH
  - {id: tiga, name: DINAS PENDIDIKAN DAERAH}
"""
)
"""Three agencies in capitals (MP805), at lines 6, 8 and 9."""


def checked(masterplan: Masterplan, text: str, *options: str) -> dict[str, Any]:
    Path("rencana.yaml").write_text(text, encoding="utf-8")
    arguments = ("validate", "rencana.yaml", "--format", "json", *options)
    report: dict[str, Any] = json.loads(masterplan(*arguments).out)
    return report


def lines_of(entries: list[dict[str, Any]], code: str = "MP805") -> list[int]:
    return [entry["line"] for entry in entries if entry["code"] == code]


def with_comment(text: str, behind: str, comment: str) -> str:
    assert text.count(behind) == 1
    return text.replace(behind, f"{behind}  {comment}")


def above(text: str, line: str, comment: str) -> str:
    assert text.count(line) == 1
    indent = line[: len(line) - len(line.lstrip())]
    return text.replace(line, f"{indent}{comment}\n{line}")


def test_the_text_has_what_it_says(masterplan: Masterplan) -> None:
    assert lines_of(checked(masterplan, PLAN)["findings"]) == [6, 8, 9]


def test_behind_a_line_it_holds_for_the_line(masterplan: Masterplan) -> None:
    text = with_comment(PLAN, "KESEHATAN DAERAH", "# masterplan: abaikan MP805 – nama di papan kantor")
    report = checked(masterplan, text)
    assert lines_of(report["findings"]) == [6, 9]
    [one] = report["set_aside"]
    assert (one["line"], one["reason"], one["decided_in"]) == (8, "nama di papan kantor", "plan")
    assert one["decided_at"] == {"file": "rencana.yaml", "line": 8, "column": 57}


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("agencies:", []),
        ("  - {id: satu", [8, 9]),
        ("  - id: dua", [6, 9]),
        ("    name: DINAS KES", [6, 9]),
        ("  - {id: tiga", [6, 8]),
        ("regency", [6, 8, 9]),
    ],
)
def test_on_a_line_of_its_own_it_holds_for_the_next_entry(
    masterplan: Masterplan, line: str, left: list[int]
) -> None:
    text = above(PLAN, line, "# masterplan: abaikan MP805 – nama di papan kantor")
    report = checked(masterplan, text)
    shifted = [number + 1 if number >= text[: text.index(line)].count("\n") else number for number in left]
    assert lines_of(report["findings"]) == shifted
    assert lines_of(report["findings"], "MP097") == ([] if len(left) < 3 else [4])


def test_the_first_item_below_a_key(masterplan: Masterplan) -> None:
    text = PLAN.replace(
        "agencies:\n", "agencies:\n\n  # masterplan: abaikan MP805 – papan\n  # (lihat foto)\n"
    )
    assert lines_of(checked(masterplan, text)["set_aside"]) == [9]


@pytest.mark.parametrize(
    "comment",
    [
        "# masterplan: abaikan MP805 – papan",
        "#masterplan:abaikan mp805: papan",
        "## Masterplan: Abaikan MP805 — papan",
        "# masterplan: ignore MP805 - papan",
        "# masterplan: abaikan MP805, papan",
        "# masterplan : abaikan MP805 papan",
        "# masterplan: abaikan MP806, MP805 – papan",
        "# masterplan: abaikan MP806 MP805 – papan",
        "# masterplan: abaikan MP806 dan MP805 – papan",
    ],
)
def test_ways_of_writing_it(masterplan: Masterplan, comment: str) -> None:
    [one] = checked(masterplan, with_comment(PLAN, "KESEHATAN DAERAH", comment))["set_aside"]
    assert one["reason"] == "papan"


@pytest.mark.parametrize(
    ("comment", "code", "column", "words"),
    [
        ("# masterplan: abaikan MP805", "MP095", 35, "Pengecualian MP805 tidak menyebut alasan."),
        ("# masterplan: abaikan MP805 –  ", "MP095", 35, "`# masterplan: abaikan MP805 – "),
        ("# masterplan: abaikan MP899 – x", "MP093", 57, "Kode `MP899` tidak ada."),
        ("# masterplan: abaikan 805 – x", "MP096", 35, "Tulis misalnya"),
        ("# masterplan: abaikan – x", "MP096", 35, "Tulis misalnya"),
        ("# masterplan: abikan MP805 – x", "MP096", 35, "Maksud Anda `abaikan`?"),
        ("# masterplan: ingore MP805 – x", "MP096", 35, "Maksud Anda `ignore`?"),
        ("# masterplan: MP805 – x", "MP096", 35, "Pengecualian ini tidak dapat dipahami."),
        ("# masterplan: abaikan MP102 – x", "MP094", 57, "MP102 tidak dapat dikecualikan"),
        ("# masterplan: abaikan MP805, MP201 – x", "MP094", 64, "MP201 tidak dapat dikecualikan"),
        ("# masterplan: abaikan MP806 – x", "MP097", 57, "tidak ada temuan MP806 di baris yang dicakupnya"),
    ],
)
def test_a_mistake_is_a_finding_at_its_place(
    masterplan: Masterplan, comment: str, code: str, column: int, words: str
) -> None:
    text = with_comment(PLAN, "KESEHATAN DAERAH", comment)
    Path("rencana.yaml").write_text(text, encoding="utf-8")
    result = masterplan("validate", "rencana.yaml")
    assert result.code == (0 if code == "MP097" else 1)
    [block] = [one for one in result.out.split("\n\n") if f" {code} " in one.split("\n")[0]]
    assert block.startswith(f"rencana.yaml:8:{column} {'catatan' if code == 'MP097' else 'galat'} {code} ")
    assert words in block
    assert f":8:{column} " in masterplan("validate", "rencana.yaml", "--lang", "en").out
    silent = masterplan("validate", "rencana.yaml", "--no-settings").out
    assert code not in silent
    assert "MP805" in silent


@pytest.mark.parametrize(
    "comment",
    [
        "# Masterplan: Kabupaten Sukamaju",
        "# masterplan 2019: abaikan MP805 – x",
        "# lihat masterplan: abaikan MP805 – x",
        "# masterplan:",
    ],
)
def test_other_comments_are_left_alone(masterplan: Masterplan, comment: str) -> None:
    report = checked(masterplan, with_comment(PLAN, "KESEHATAN DAERAH", comment))
    assert lines_of(report["findings"]) == [6, 8, 9]
    assert {entry["code"] for entry in report["findings"]} & {"MP093", "MP095", "MP096"} == set()


@pytest.mark.parametrize(
    "value",
    [
        '"DINAS KESEHATAN # masterplan: abaikan MP805 – x"',
        "'DINAS KESEHATAN # masterplan: abaikan MP805 – x'",
        "|-\n      DINAS KESEHATAN\n      # masterplan: abaikan MP805 – x",
        ">-\n      # masterplan: abaikan MP805 – x\n      DINAS KESEHATAN",
    ],
)
def test_inside_a_text_it_is_text(masterplan: Masterplan, value: str) -> None:
    text = PLAN.replace("DINAS KESEHATAN DAERAH", value)
    report = checked(masterplan, text)
    assert report["set_aside"] == []
    assert lines_of(report["findings"], "MP097") == []


def test_behind_the_head_of_a_block_of_text(masterplan: Masterplan) -> None:
    block = "|-  # masterplan: abaikan MP805 – papan\n      DINAS KESEHATAN DAERAH"
    assert lines_of(checked(masterplan, PLAN.replace("DINAS KESEHATAN DAERAH", block))["set_aside"]) == [8]


def test_behind_the_last_line_of_a_text(masterplan: Masterplan) -> None:
    text = PLAN.replace("KESEHATAN DAERAH", "KESEHATAN\n      DAERAH # masterplan: abaikan MP805 – papan")
    assert lines_of(checked(masterplan, text)["set_aside"]) == [8]


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends(masterplan: Masterplan, ends: str) -> None:
    text = above(PLAN, "  - id: dua", "# masterplan: abaikan MP805 – papan")
    Path("rencana.yaml").write_bytes(text.replace("\n", ends).encode("utf-8-sig"))
    report = json.loads(masterplan("validate", "rencana.yaml", "--format", "json").out)
    assert [(one["line"], one["reason"]) for one in report["set_aside"]] == [(9, "papan")]


def test_in_an_included_file(masterplan: Masterplan) -> None:
    head, _, agencies = PLAN.partition("agencies:")
    Path("masterplan.yaml").write_text(f"{head}include: [opd.yaml]\n", encoding="utf-8")
    comment = "# masterplan: abaikan MP805 – papan\n# masterplan: abaikan MP899 – x\n"
    Path("opd.yaml").write_text(f"{comment}agencies:{agencies}", encoding="utf-8")
    result = masterplan("validate", ".")
    assert "opd.yaml:2:23 galat MP093" in result.out
    assert "  3 temuan dikecualikan (masterplan.toml: 0, dalam rencana: 3)" in result.out


def test_beside_and_inside_are_told_apart(masterplan: Masterplan) -> None:
    settings = '[[ignore]]\ncode = "MP805"\npath = "satu"\nreason = "x"\n'
    Path("masterplan.toml").write_text(settings, encoding="utf-8")
    text = above(PLAN, "  - {id: tiga", "# masterplan: abaikan MP805 – papan")
    Path("rencana.yaml").write_text(text, encoding="utf-8")
    last = masterplan("validate", "rencana.yaml").out.splitlines()[-1]
    assert last == "  2 temuan dikecualikan (masterplan.toml: 1, dalam rencana: 1); semuanya: --no-settings"


def test_a_broken_plan_is_told_as_such(masterplan: Masterplan) -> None:
    text = above(BROKEN, "regency", "# masterplan: abaikan MP102 – biar")
    codes = {entry["code"] for entry in checked(masterplan, text)["findings"]}
    assert codes == {"MP102", "MP094"}


def test_too_many_are_no_longer_exceptions(masterplan: Masterplan) -> None:
    comment = "  # masterplan: abaikan MP805 – x\n"
    items = "".join(f"{comment}  - {{id: a-{n}, name: DINAS KOMUNIKASI DAERAH}}\n" for n in range(201))
    report = checked(masterplan, PLAN.partition("agencies:")[0] + "agencies:\n" + items)
    assert len(report["set_aside"]) == 200
    assert lines_of(report["findings"], "MP099") == [5 + 401]
