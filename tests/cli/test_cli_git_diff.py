"""Bare revisions of git beside a file, and what ``git diff`` shows with ``masterplan diff --git``."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    PLAN,
    Masterplan,
    environment,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

COMMAND = f'"{sys.executable}" -m masterplan_cli diff --git'


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=uji", "-c", "user.email=uji@sukamaju.example", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, env=environment()
    )
    return done.stdout.decode()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a plan tagged ``v2018``, changed since, and the driver for plans set up."""
    folder = tmp_path / "repositori"
    (folder / "bagian").mkdir(parents=True)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    git(folder, "init", "--quiet")
    git(folder, "config", "diff.masterplan.command", COMMAND)
    (folder / ".gitattributes").write_text("*.yaml diff=masterplan\n", encoding="utf-8")
    text = PLAN.read_text(encoding="utf-8")
    (folder / "rencana.yaml").write_text(text.replace("cerdas dan mandiri", "lama"), encoding="utf-8")
    (folder / "bagian" / "risiko.yaml").write_text("risks: []\n", encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "lama")
    git(folder, "tag", "v2018")
    (folder / "rencana.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("specs", [("v2018", "rencana.yaml"), ("HEAD", "./rencana.yaml")])
def test_a_bare_revision_is_the_same_file_there(
    masterplan: Masterplan, repository: Path, specs: tuple[str, str]
) -> None:
    result = masterplan("diff", *specs)
    assert result.code == 0
    assert result.err == f"catatan: {specs[0]} dibaca sebagai {specs[0]}:rencana.yaml\n"
    assert "[vision-changed]" in result.out
    back = masterplan("diff", *reversed(specs))
    assert "[vision-changed]" in back.out


def test_from_a_folder_below_and_with_two_revisions(
    masterplan: Masterplan, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (
        masterplan("diff", "v2018", "HEAD:rencana.yaml")
        .out.splitlines()[-1]
        .startswith("Tidak ada perubahan")
    )
    assert masterplan("diff", "v2018", "HEAD", "rencana.yaml").out.startswith(
        "Kabupaten Sukamaju: perkembangan 3"
    )
    monkeypatch.chdir(repository / "bagian")
    assert "[vision-changed]" in masterplan("diff", "v2018", "../rencana.yaml").out


def test_a_file_of_that_name_comes_first_and_two_bare_revisions_are_refused(
    masterplan: Masterplan, repository: Path
) -> None:
    result = masterplan("diff", "v2018", "HEAD")
    assert (result.code, result.out) == (2, "")
    assert "`v2018:rencana.yaml`" in result.err
    Path("v2018").write_bytes(PLAN.read_bytes())
    result = masterplan("diff", "v2018", "rencana.yaml")
    assert (result.code, result.err) == (0, "")
    assert "Tidak ada perubahan." in result.out


def test_what_git_does_not_know_is_a_missing_file(masterplan: Masterplan, repository: Path) -> None:
    for spec in ("v2099", "--upload-pack=x", "C:\\rencana.yaml"):
        result = masterplan("diff", "--", spec, "rencana.yaml")
        assert result.code == 3
        assert "galat MP0" in result.err


def test_git_diff_shows_what_changed_in_a_plan(repository: Path) -> None:
    shown = git(repository, "diff")
    assert shown.startswith("masterplan diff rencana.yaml\nKabupaten Sukamaju: revisi ")
    assert "rencana.yaml@" in shown
    assert "[vision-changed]" in shown
    assert "git-blob" not in shown


def test_git_diff_of_a_new_a_removed_and_a_renamed_plan(repository: Path) -> None:
    (repository / "baru.yaml").write_bytes(PLAN.read_bytes())
    git(repository, "add", "-N", "baru.yaml")
    assert "baru.yaml: rencana baru – " in git(repository, "diff", "--", "baru.yaml")
    git(repository, "rm", "--quiet", "--cached", "-f", "baru.yaml")
    git(repository, "checkout", "--quiet", "rencana.yaml")
    git(repository, "mv", "rencana.yaml", "induk.yaml")
    shown = git(repository, "diff", "--cached", "-M")
    assert shown.startswith("masterplan diff rencana.yaml → induk.yaml\n")
    git(repository, "rm", "--quiet", "-f", "--cached", "induk.yaml")
    assert "rencana.yaml: rencana dihapus – " in git(repository, "diff", "--cached")


def test_git_diff_of_a_part_or_a_broken_plan_goes_line_by_line(repository: Path) -> None:
    (repository / "rencana.yaml").write_text("[[[\n", encoding="utf-8")
    (repository / "bagian" / "risiko.yaml").write_text("risks: [{id: r-1, risk: Banjir}]\n", encoding="utf-8")
    shown = git(repository, "diff")
    assert "bukan rencana utuh pada kedua sisi, maka ditampilkan baris demi baris" in shown
    assert "+risks: [{id: r-1, risk: Banjir}]" in shown
    assert "+[[[" in shown
    assert "Traceback" not in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("a", "b"), "1, 7, atau 9 argumen, bukan 2"),
        (("a", "--format", "json"), "--format tidak berlaku bersama --git"),
        (("a", "--fail-on", "info"), "--fail-on tidak berlaku bersama --git"),
    ],
)
def test_what_git_never_passes_is_refused(
    masterplan: Masterplan, arguments: tuple[str, ...], said: str
) -> None:
    result = masterplan("diff", "--git", *arguments)
    assert (result.code, result.out) == (2, "")
    assert said in result.err


def test_an_unmerged_plan_and_the_documented_recipe(masterplan: Masterplan) -> None:
    result = masterplan("diff", "--git", "rencana.yaml")
    assert (result.code, result.out) == (0, "rencana.yaml: belum digabungkan; selesaikan konfliknya dahulu\n")
    recipe = (CHECKOUT / "docs" / "git.md").read_text(encoding="utf-8")
    assert "*.yaml diff=masterplan" in recipe
    assert 'git config diff.masterplan.command "masterplan diff --git"' in recipe
