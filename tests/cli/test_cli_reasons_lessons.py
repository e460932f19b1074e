"""The examples of faults in files of reasons, run on the one change that they are about."""

from pathlib import Path

import pytest
from cli_runs import (
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.checking.lessons.reasons import LESSONS
from masterplan_cli.checking.registry import Example

OLD = (
    MINIMAL.replace("draft", "final")
    + """\
pillars:
  governance:
    programs: [{id: gov-01, name: Surat Desa, subdimension: public-service}]
action_plan:
  policy:
    - {id: act-01, program: gov-01, name: Perbup, budget: [{year: 2019, source: apbd, amount: 100.000.000}]}
"""
)
NEW = OLD.replace("{year: 2018", "{year: 2019").replace("100.000.000", "150.000.000")
EXAMPLES = {code: lesson.example for code, lesson in LESSONS.items() if lesson.example}
IN_FILES = {code: example for code, example in EXAMPLES.items() if example.form == "yaml"}


def codes_of(masterplan: Masterplan, reasons: str) -> set[str]:
    for name, text in (("2018.yaml", OLD), ("2019.yaml", NEW), ("alasan.yaml", reasons)):
        Path(name).write_text(text, encoding="utf-8")
    said = masterplan("diff", "2018.yaml", "2019.yaml", "--reasons", "alasan.yaml").err
    return {code for code in LESSONS if f" {code} " in said}


def test_every_lesson_has_an_example() -> None:
    assert EXAMPLES.keys() == LESSONS.keys()


@pytest.mark.parametrize(("code", "example"), IN_FILES.items(), ids=IN_FILES)
def test_the_bad_example_gives_that_fault_alone_and_the_good_one_nothing(
    masterplan: Masterplan, code: str, example: Example
) -> None:
    assert codes_of(masterplan, example.bad) == {code}
    assert codes_of(masterplan, example.good) == set()


def test_a_file_of_reasons_that_is_named_as_a_plan(masterplan: Masterplan) -> None:
    for name, text in (("2019.yaml", NEW), ("alasan.yaml", IN_FILES["MP130"].good)):
        Path(name).write_text(text, encoding="utf-8")
    example = EXAMPLES["MP138"]
    for text, told in ((example.bad, True), (example.good, False)):
        arguments = text.split()[2:]
        assert (" MP138 " in masterplan(*arguments).everything) is told
