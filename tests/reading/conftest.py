"""A folder to write plans in, and a repository with two revisions of one; each is the current folder."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[[str, str | bytes], Path]
Git = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    folder = tmp_path / "kabupaten"
    folder.mkdir()
    monkeypatch.chdir(folder)

    def write_file(name: str, content: str | bytes) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_file


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """An own repository with two revisions of a plan in a folder, and the folder as the current one."""
    repository = tmp_path / "repositori"
    (repository / "tuban" / "bagian").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.chdir(repository)

    def run(*arguments: str) -> str:
        who = ["-c", "user.name=Uji", "-c", "user.email=uji@example.org"]
        done = subprocess.run(["git", *who, *arguments], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    run("init", "-q", "-b", "main")
    Path("tuban/plan.yaml").write_text("include: [bagian/a.yaml]\nschema: 1\n")
    Path("tuban/bagian/a.yaml").write_text("vision: lama\n")
    Path("tuban/masterplan.yaml").write_text("schema: 9\n")
    Path("akar.yaml").write_text("letak: akar\n")
    Path("tuban/tautan.yaml").symlink_to("/etc/passwd")
    run("add", "-A")
    run("commit", "-qm", "pertama")
    run("tag", "v2018")
    Path("tuban/bagian/a.yaml").write_text("vision: baru\n")
    run("commit", "-qam", "kedua")
    monkeypatch.chdir(repository / "tuban")
    return run
