"""Plans out of a git repository: ``REV:path``."""

import json
import subprocess
from pathlib import Path

import pytest
from cli_runs import (
    MINIMAL,
    PLAN,
    Masterplan,
    files_below,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.reading.git import ask_git


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two revisions of a plan, and a third on disk only."""
    folder = tmp_path / "repositori"
    folder.mkdir()
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    git(folder, "init", "--quiet")
    text = PLAN.read_text(encoding="utf-8")
    for number, statement in enumerate(("lama", "baru")):
        (folder / "rencana.yaml").write_text(text.replace("cerdas dan mandiri", statement), encoding="utf-8")
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "-m", f"revisi {number}")
    (folder / "rencana.yaml").write_text(text, encoding="utf-8")
    return folder


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=uji", "-c", "user.email=uji@sukamaju.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def statements(masterplan: Masterplan, old: str, new: str) -> list[tuple[str, str]]:
    report = json.loads(masterplan("diff", old, new, "--format", "json").out)
    return [(change["old"], change["new"]) for change in report["changes"]]


def test_two_revisions_and_the_file_on_disk(
    masterplan: Masterplan, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    assert statements(masterplan, "HEAD~1:rencana.yaml", "HEAD:rencana.yaml") == [
        ("Sukamaju lama", "Sukamaju baru")
    ]
    assert statements(masterplan, "HEAD:rencana.yaml", "rencana.yaml") == [
        ("Sukamaju baru", "Sukamaju cerdas dan mandiri")
    ]


def test_validate_and_render_a_revision(
    masterplan: Masterplan, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    assert "HEAD~1:rencana.yaml: 0 galat" in masterplan("validate", "HEAD~1:rencana.yaml").out
    book = masterplan("render", "HEAD~1:rencana.yaml", "--to", "md", "--book", "3", "-o", "-").out
    assert "Sukamaju lama" in book


@pytest.mark.parametrize(
    "spec",
    [
        "HEAD:tidak-ada.yaml",
        "tidak-ada:rencana.yaml",
        "HEAD~9:rencana.yaml",
        "--output=x:rencana.yaml",
        "HEAD:",
    ],
)
def test_what_git_does_not_have(
    masterplan: Masterplan, repository: Path, monkeypatch: pytest.MonkeyPatch, spec: str
) -> None:
    monkeypatch.chdir(repository)
    before = files_below(repository)
    for arguments in (("validate", "--", spec), ("render", "--", spec)):
        result = masterplan(*arguments)
        assert result.code == 3
        assert "galat MP0" in result.everything
    assert files_below(repository) == before


def test_outside_a_repository(masterplan: Masterplan) -> None:
    Path("rencana.yaml").write_text(MINIMAL, encoding="utf-8")
    result = masterplan("validate", "HEAD:rencana.yaml")
    assert result.code == 3
    assert "git" in result.out


def test_without_git(masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/tidak-ada")
    result = masterplan("validate", "HEAD:rencana.yaml")
    assert result.code == 3
    assert "git" in result.out.lower()


def test_settings_come_from_the_same_revision(
    masterplan: Masterplan, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    Path("masterplan.toml").write_text('[severity]\nMP902 = "error"\n', encoding="utf-8")
    assert masterplan("validate", "HEAD:rencana.yaml").code == 0
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "pengaturan")
    Path("masterplan.toml").write_text("rusak", encoding="utf-8")
    result = masterplan("validate", "HEAD:rencana.yaml")
    assert result.code == 1
    assert "galat MP902" in result.out
    assert "MP090" not in result.out
    assert masterplan("validate", "HEAD~1:rencana.yaml").code == 0
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "rusak")
    assert "HEAD:masterplan.toml:1:6 galat MP090" in masterplan("validate", "HEAD:rencana.yaml").out


@pytest.mark.parametrize("command", ["diff", "validate"])
def test_a_revision_is_looked_up_once(
    masterplan: Masterplan, repository: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Its settings and its logo come from the same look: a branch may move between two."""
    monkeypatch.chdir(repository)
    asked: list[tuple[str, ...]] = []

    def asking(name: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        asked.append(arguments)
        return ask_git(name, *arguments)

    monkeypatch.setattr("masterplan_cli.reading.revisions.ask_git", asking)
    specs = ("HEAD~1:rencana.yaml", "HEAD:rencana.yaml")
    assert masterplan(command, *specs).code == 0
    assert sum("--verify" in arguments for arguments in asked) == len(specs)
    assert any("masterplan.toml" in arguments for arguments in asked)
