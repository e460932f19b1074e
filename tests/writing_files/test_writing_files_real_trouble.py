"""The same promises in another process, under real limits and real signals."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import masterplan_cli

NOBODY = 65534  # the user of that name; NO_PERMISSION becomes it
WRITE = """
import sys
from pathlib import Path
from masterplan_cli.writing.files import OutputError, check_writable, write_all
"""
STALL = """
import os, signal, time
def stall(_):
    print("ready", flush=True)
    time.sleep(60)
os.fsync = stall
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
write_all({Path(sys.argv[1]) / "a.md": b"baru", Path(sys.argv[1]) / "x" / "b.md": b"baru"})
"""
OVER_THE_LIMIT = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_all({Path(sys.argv[1]) / "b.md": b"baru", Path(sys.argv[1]) / "a.md": b"x" * 1_000_000})
except OutputError as error:
    print(error.message.id)
"""
NO_PERMISSION = """
import os
if os.geteuid() == 0:  # permissions do not stop root: go on as somebody else
    os.setuid(65534)
for act in (lambda path: check_writable([path]), lambda path: write_all({path: b"baru"})):
    for name in ("a.md", "new.md", "new/er.md"):
        try:
            act(Path(sys.argv[1]) / name)
        except OutputError as error:
            print(name, error.message.id)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that any user can look into, unlike tmp_path, with one file."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        (place / "a.md").write_bytes(b"lama")
        yield place


def command(script: str, folder: Path) -> list[str]:
    return [sys.executable, "-c", WRITE + script, str(folder)]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(masterplan_cli.__file__).parents[1])}


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, -signal.SIGINT), (signal.SIGTERM, 143)], ids=["SIGINT", "SIGTERM"]
)
def test_a_signal_leaves_nothing_behind(number: signal.Signals, status: int, folder: Path) -> None:
    with subprocess.Popen(
        command(STALL, folder), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        assert len(list(folder.iterdir())) == 2, "a temporary file stands beside the old one now"
        process.send_signal(number)
        assert process.wait(30) == status
    assert [place.name for place in folder.rglob("*")] == ["a.md"]
    assert (folder / "a.md").read_bytes() == b"lama"


def test_a_disk_that_takes_no_more_leaves_the_old_file(folder: Path) -> None:
    done = subprocess.run(
        command(OVER_THE_LIMIT, folder), env=environment(), capture_output=True, text=True, check=True
    )
    assert "penuh" in done.stdout
    assert [place.name for place in folder.rglob("*")] == ["a.md"]
    assert (folder / "a.md").read_bytes() == b"lama"


def test_a_folder_without_permission_is_found_out_before_and_while_writing(folder: Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(folder / "a.md", NOBODY)
    folder.chmod(0o555)
    done = subprocess.run(
        command(NO_PERMISSION, folder), env=environment(), capture_output=True, text=True, check=True
    )
    folder.chmod(0o755)
    assert [line.split()[:4] for line in done.stdout.splitlines()] == [
        [name, "Tidak", "ada", "izin"] for name in ("a.md", "new.md", "new/er.md") * 2
    ]
    assert (folder / "a.md").read_bytes() == b"lama"
