"""``REV:path``: earlier revisions from git, without running anything a repository brings along."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masterplan_cli.reading import Fault, UnreadableError, read_plan

Git = Callable[..., str]


def fault_of(spec: str) -> Fault:
    with pytest.raises(UnreadableError) as caught:
        read_plan(spec)
    (fault,) = caught.value.faults
    assert fault.place.file == spec
    return fault


@pytest.mark.parametrize("revision", ["HEAD~1", "v2018", "main^", "HEAD^{/pertama}", "main~1"])
def test_a_plan_and_its_includes_come_from_the_same_revision(revision: str, git: Git) -> None:
    del git
    reading = read_plan(f"{revision}:plan.yaml")
    assert reading.tree == {"schema": "1", "vision": "lama"}
    assert reading.tree.keys_at["schema"].file == f"{revision}:plan.yaml"
    assert reading.tree.keys_at["vision"].file == f"{revision}:bagian/a.yaml"
    assert set(reading.sources) == {f"{revision}:plan.yaml", f"{revision}:bagian/a.yaml"}


def test_a_full_commit_name_works_and_the_working_tree_is_not_looked_at(git: Git) -> None:
    Path("plan.yaml").write_text("schema: belum disimpan\n")
    assert read_plan(f"{git('rev-parse', 'HEAD')}:plan.yaml").tree == {"schema": "1", "vision": "baru"}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("./masterplan.yaml", {"schema": "9"}),
        ("tuban/masterplan.yaml", {"schema": "9"}),
        ("akar.yaml", {"letak": "akar"}),
        ("../akar.yaml", {"letak": "akar"}),
        ("tuban", {"schema": "9"}),
        (".", {"schema": "9"}),
        ("", {"schema": "9"}),
        ("tuban/", {"schema": "9"}),
    ],
)
def test_paths_start_here_or_at_the_root_and_folders_mean_their_plan(
    path: str, expected: dict[str, str], git: Git
) -> None:
    del git
    assert read_plan(f"HEAD:{path}").tree == expected


def test_a_folder_is_named_with_its_file(git: Git) -> None:
    del git
    assert read_plan("HEAD:tuban").tree.place.file == "HEAD:tuban/masterplan.yaml"


@pytest.mark.parametrize(
    "path",
    [
        "hilang.yaml",
        "./akar.yaml",
        "../../keluar.yaml",
        "/etc/passwd",
        "bagian",
        "*.yaml",
        ":(glob)*",
        "plan.yaml/x",
    ],
)
def test_a_path_that_the_revision_does_not_hold(path: str, git: Git) -> None:
    del git
    fault = fault_of(f"HEAD:{path}")
    assert fault.code == "MP074"
    assert "`HEAD`" in fault.message.id


def test_a_misspelt_path_names_its_likeness(git: Git) -> None:
    del git
    assert "plan.yaml" in fault_of("HEAD:plna.yaml").remedy.id


def test_a_link_in_a_revision_is_not_followed(git: Git) -> None:
    del git
    assert fault_of("HEAD:tautan.yaml").code == "MP075"


def test_an_include_that_the_revision_does_not_hold_is_blamed_on_its_line(git: Git) -> None:
    Path("plan.yaml").write_text("include:\n  - bagian/b.yaml\n  - tautan.yaml\n  - ../akar.yaml\n")
    git("commit", "-qam", "ketiga")
    Path("bagian/b.yaml").write_text("hanya: di cakram\n")
    with pytest.raises(UnreadableError) as caught:
        read_plan("HEAD:plan.yaml")
    found = [(fault.code, fault.place.file, fault.place.line) for fault in caught.value.faults]
    assert found == [
        ("MP074", "HEAD:plan.yaml", 2),
        ("MP075", "HEAD:plan.yaml", 3),
        ("MP051", "HEAD:plan.yaml", 4),
    ]


@pytest.mark.parametrize("revision", ["main2", "HEAD~9", "a b", "HEAD..main", "^HEAD", "v2018^{tree}", "é"])
def test_an_unknown_revision(revision: str, git: Git) -> None:
    del git
    assert fault_of(f"{revision}:plan.yaml").code == "MP073"


def test_an_unknown_revision_names_its_likeness(git: Git) -> None:
    del git
    assert "`v2018`" in fault_of("v2081:plan.yaml").remedy.id


def test_a_file_name_with_spaces_and_letters_beyond_ascii(git: Git) -> None:
    Path("rencana é 中.yaml").write_text("a: 1\n")
    git("add", "-A")
    git("commit", "-qm", "ketiga")
    assert read_plan("HEAD:rencana é 中.yaml").tree == {"a": "1"}


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", "/nowhere")
    fault = fault_of("HEAD:plan.yaml")
    assert fault.code == "MP071"
    assert "not a git repository" in fault.message.id


def test_without_git(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    del git
    monkeypatch.setenv("PATH", "/nowhere")
    assert fault_of("HEAD:plan.yaml").code == "MP070"
