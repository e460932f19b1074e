"""``--format``: each form is written whole, for several plans, broken and unreadable ones among them."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from cli_runs import BROKEN, MINIMAL, PLAN, Masterplan, command, masterplan_fixture  # noqa: F401  # pytest finds it by its name

from masterplan_cli.cli.commands.validate import _FindingsFormat
from masterplan_cli.writing.findings_formats import FINDINGS_FORMATS


def test_the_command_offers_what_there_are_writers_for() -> None:
    assert tuple(choice.value for choice in _FindingsFormat) == ("text", *FINDINGS_FORMATS)


def files_in(form: str, out: str) -> set[str]:
    """Return the names of the files that a report speaks of."""
    match form:
        case "sarif":
            results = json.loads(out)["runs"][0]["results"]
            return {
                result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results
            }
        case "gitlab":
            return {issue["location"]["path"] for issue in json.loads(out)}
        case "json":
            return {finding["file"] for finding in json.loads(out)["findings"]}
        case "junit":
            return {suite.get("name", "") for suite in ET.fromstring(out)}
    return {line.partition("file=")[2].partition(",")[0] for line in out.splitlines() if "file=" in line}


@pytest.mark.parametrize("form", FINDINGS_FORMATS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_all_plans_are_in_one_report(masterplan: Masterplan, form: str, language: str) -> None:
    names = ["rusak.yaml", "tidak-ada.yaml", "pilar/baik.yaml"]
    Path("pilar").mkdir()
    Path("rusak.yaml").write_text(BROKEN, encoding="utf-8")
    Path("pilar/baik.yaml").write_text(MINIMAL, encoding="utf-8")
    result = masterplan("validate", *names, "--format", form, "--lang", language)
    assert (result.code, result.err) == (3, "")
    assert files_in(form, result.out) == set(names)
    assert ("Unknown key" in result.out) == (language == "en")


@pytest.mark.parametrize("form", ["sarif", "github", "gitlab"])
def test_names_below_the_current_folder_are_relative(masterplan: Masterplan, form: str) -> None:
    Path("rusak.yaml").write_text(BROKEN, encoding="utf-8")
    result = masterplan("validate", Path.cwd() / "rusak.yaml", "--format", form)
    assert files_in(form, result.out) == {"rusak.yaml"}


@pytest.mark.parametrize("form", FINDINGS_FORMATS)
def test_the_same_plan_gives_the_same_bytes_on_any_console(form: str) -> None:
    arguments = ("validate", PLAN, "--format", form)
    assert command(*arguments).out == command(*arguments, PYTHONUTF8="0", LC_ALL="C", PYTHONHASHSEED="7").out


def test_what_fails_the_run_fails_in_junit(masterplan: Masterplan) -> None:
    strict, usual = (
        masterplan("validate", PLAN, "--format", "junit", *options)
        for options in (("--fail-on", "warning"), ())
    )
    assert (strict.code, usual.code) == (1, 0)
    assert ET.fromstring(strict.out).get("failures") != "0"
    assert ET.fromstring(usual.out).get("failures") == "0"
