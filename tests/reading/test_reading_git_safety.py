"""A foreign repository must not run anything, reach a network, or be misread, whatever it brings along."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from masterplan_cli.reading import Fault, UnreadableError, read_plan
from masterplan_cli.reading import git as git_module

Git = Callable[..., str]


def fault_of(spec: str) -> Fault:
    with pytest.raises(UnreadableError) as caught:
        read_plan(spec)
    (fault,) = caught.value.faults
    assert fault.place.file == spec
    return fault


@pytest.mark.parametrize(
    "revision", ["", "-h", "--output=x", "--upload-pack=touch x", "a\nb", "a\0b", "\udc80"]
)
def test_a_revision_that_is_no_name_never_reaches_git(
    revision: str, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    del git
    monkeypatch.setattr(subprocess, "run", None)
    assert fault_of(f"{revision}:plan.yaml").code == "MP072"


def test_a_git_in_the_current_folder_is_never_run(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    del git
    _plant(Path("git"), Path("jejak"))
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.pathsep}tuban")
    assert fault_of("HEAD:plan.yaml").code == "MP070"
    assert not Path("jejak").exists()


def test_git_that_does_not_answer_is_given_up(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del git
    program = tmp_path / "bin" / "git"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexec /bin/sleep 30\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.setattr(git_module, "GIT_SECONDS", 0.2)
    fault = fault_of("HEAD:plan.yaml")
    assert fault.code == "MP076"
    assert "0.2 detik" in fault.message.id


def test_a_file_over_the_limit_is_refused_by_its_size_alone(
    git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("besar.yaml").write_bytes(b"# " + b"x" * 9 * 1024 * 1024)
    git("add", "-A")
    git("commit", "-qm", "ketiga")
    asked: list[tuple[str, ...]] = []
    real = git_module.ask_git

    def watch(name: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        asked.append(arguments)
        return real(name, *arguments)

    monkeypatch.setattr("masterplan_cli.reading.revisions.ask_git", watch)
    assert fault_of("HEAD:besar.yaml").code == "MP004"
    assert not any("blob" in arguments for arguments in asked)


def test_a_repository_s_own_programs_are_never_run(git: Git, tmp_path: Path) -> None:
    trace = tmp_path / "jejak"
    program = _plant(tmp_path / "program", trace)
    for key in (
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "core.editor",
        "core.askPass",
        "diff.external",
        "diff.x.textconv",
        "filter.x.smudge",
        "filter.x.process",
        "core.alternateRefsCommand",
        "uploadpack.packObjectsHook",
    ):
        git("config", key, str(program))
    hooks = tmp_path / "kait"
    hooks.mkdir()
    for hook in ("post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman"):
        shutil.copy(program, hooks / hook)
    git("config", "core.hooksPath", str(hooks))
    Path(".gitattributes").write_text("*.yaml filter=x diff=x\n")
    assert read_plan("HEAD~1:plan.yaml").tree == {"schema": "1", "vision": "lama"}
    assert not trace.exists()


def test_a_missing_object_is_never_fetched(git: Git, tmp_path: Path) -> None:
    trace = tmp_path / "jejak"
    program = _plant(tmp_path / "program", trace)
    blob = git("rev-parse", "HEAD:tuban/plan.yaml")
    top = Path(git("rev-parse", "--show-toplevel"))
    git("config", "core.repositoryFormatVersion", "1")
    git("config", "extensions.partialClone", "origin")
    git("config", "remote.origin.url", f"ext::{program} %S")
    git("config", "remote.origin.promisor", "true")
    git("config", "protocol.ext.allow", "always")
    git("config", "protocol.allow", "always")
    (top / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    assert fault_of("HEAD:plan.yaml").code == "MP076"
    assert not trace.exists()


def test_replaced_objects_and_the_caller_s_git_variables_change_nothing(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("replace", git("rev-parse", "HEAD:tuban/bagian/a.yaml"), git("rev-parse", "HEAD:akar.yaml"))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "lain"))
    monkeypatch.setenv("GIT_TRACE", str(tmp_path / "catatan"))
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "alias.rev-parse")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", f"!touch {tmp_path / 'jejak'}")
    assert read_plan("HEAD:plan.yaml").tree == {"schema": "1", "vision": "baru"}
    assert not (tmp_path / "catatan").exists()


def _plant(program: Path, trace: Path) -> Path:
    program.write_text(f"#!/bin/sh\ntouch {trace.absolute()}\nexit 1\n")
    program.chmod(0o755)
    return program
