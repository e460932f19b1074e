"""The examples of what is wrong in settings: the bad one gives its finding, the good one does not."""

import json
from pathlib import Path

import pytest
from cli_runs import (
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.checking.lessons.settings import LESSONS
from masterplan_cli.checking.registry import Example

EXAMPLES = {code: lesson.example for code, lesson in LESSONS.items() if lesson.example}
REPEATED = {"MP099": 201}


def found(masterplan: Masterplan, form: str, text: str) -> set[str]:
    Path("rencana.yaml").write_text(MINIMAL + (text if form == "yaml" else ""), encoding="utf-8")
    Path("masterplan.toml").write_text(text if form == "toml" else "", encoding="utf-8")
    report = json.loads(masterplan("validate", "rencana.yaml", "--format", "json").out)
    return {one["code"] for one in report["findings"] if one["code"].startswith("MP09")}


@pytest.mark.parametrize("code", [code for code, example in EXAMPLES.items() if example.form != "console"])
def test_the_bad_example_gives_the_finding_and_the_good_one_none(masterplan: Masterplan, code: str) -> None:
    example: Example = EXAMPLES[code]
    bad = example.bad * REPEATED.get(code, 1)
    assert found(masterplan, example.form, bad) - {"MP097"} == {code} - {"MP097"}
    assert code in found(masterplan, example.form, bad)
    assert found(masterplan, example.form, example.good) <= {"MP097"} - {code}


def test_settings_outside_the_folder_are_not_read(masterplan: Masterplan, tmp_path: Path) -> None:
    (tmp_path.parent / "pengaturan.toml").write_text("", encoding="utf-8")
    Path("masterplan.yaml").write_text(MINIMAL, encoding="utf-8")
    Path("masterplan.toml").symlink_to("../pengaturan.toml")
    assert "MP098" in masterplan("validate", ".").out
    assert EXAMPLES["MP098"].form == "console"
