"""docs/ci.md, docs/editor.md and the hook: their YAML and JSON parse, and their commands do what is said."""

import json
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml
from cli_runs import BROKEN, CHECKOUT, MINIMAL, shell

DOCUMENTS = (CHECKOUT / "docs" / "ci.md", CHECKOUT / "docs" / "editor.md")
_FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`(masterplan [^`]+)`")
_REPORTS = {"masterplan.sarif", "masterplan-junit.xml", "gl-code-quality-report.json"}


def blocks(document: Path, language: str) -> list[str]:
    text = document.read_text(encoding="utf-8")
    return [dedent(code) for _, kind, code in _FENCE.findall(text) if kind == language]


def shell_lines(value: Any) -> list[str]:
    """Return the lines of a workflow that call the command."""
    if isinstance(value, str):
        return [value] if value.startswith("masterplan ") else []
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [line for item in values for line in shell_lines(item)]


def commands() -> list[str]:
    found: list[str] = []
    for document in DOCUMENTS:
        for block in blocks(document, "yaml"):
            found += shell_lines(yaml.safe_load(block))
        for block in blocks(document, "console"):
            found += [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
        found += [line for line in _INLINE.findall(document.read_text(encoding="utf-8")) if "rencana" in line]
    return found


@pytest.fixture(name="repository")
def repository_fixture(tmp_path: Path) -> Path:
    (tmp_path / "rencana").mkdir()
    (tmp_path / "rencana" / "masterplan.yaml").write_text(MINIMAL, encoding="utf-8")
    return tmp_path


def test_there_are_commands_in_both_documents() -> None:
    assert len(commands()) >= 9
    assert {report for report in _REPORTS if any(report in line for line in commands())} == _REPORTS


@pytest.mark.parametrize("line", sorted(set(commands())))
def test_a_command_works_as_it_stands(line: str, repository: Path) -> None:
    result = shell(line, repository)
    assert result.code == (1 if "--stage" in line else 0), result.everything
    assert not result.err


@pytest.mark.parametrize("line", [line for line in commands() if ">" in line])
def test_a_report_is_written_of_a_broken_plan_too(line: str, repository: Path) -> None:
    (repository / "rencana" / "masterplan.yaml").write_text(BROKEN, encoding="utf-8")
    shell(line, repository)
    [report] = [path for path in repository.iterdir() if path.name in _REPORTS]
    assert "provinsi" in report.read_text(encoding="utf-8")


def test_json_and_yaml_in_the_documents_parse() -> None:
    for document in DOCUMENTS:
        for block in blocks(document, "json"):
            assert json.loads(block)
        for block in blocks(document, "yaml"):
            assert yaml.safe_load(block)


def test_what_gitlab_collects_is_what_the_commands_write() -> None:
    [job] = [
        found for block in blocks(DOCUMENTS[0], "yaml") if (found := yaml.safe_load(block).get("masterplan"))
    ]
    written = {line.partition("> ")[2].partition(" ")[0] for line in job["script"]}
    assert set(job["artifacts"]["reports"].values()) == written


def test_the_hook_is_one_and_works(repository: Path) -> None:
    manifest = CHECKOUT / ".pre-commit-hooks.yaml"
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-manifest", manifest], check=True)
    [hook] = yaml.safe_load(manifest.read_text(encoding="utf-8"))
    used = yaml.safe_load(blocks(DOCUMENTS[0], "yaml")[-1])["repos"][0]["hooks"][0]
    assert used["id"] == hook["id"]
    assert shell(" ".join([hook["entry"], *hook["args"]]), repository / "rencana").code == 0
    assert shell(" ".join([hook["entry"], *used["args"]]), repository).code == 0
