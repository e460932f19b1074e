"""Consoles, pipes, full disks and signals: runs in a process of their own."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_runs import PLAN, TUBAN, WITHOUT_PAGES, command, environment, files_below, shell

WAITING = """
import signal, sys, time
from masterplan_cli.cli.run import run

class Waiting:
    encoding = "utf-8"
    @property
    def buffer(self): return self
    def read(self, *_):
        print("menunggu", flush=True)
        time.sleep(60)

sys.stdin = Waiting()
sys.exit(run(sys.argv[1:]))
"""


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    for line in (f"masterplan schema | head -1 >{tmp_path}/x", f"masterplan validate {PLAN} | true"):
        assert shell(line).err == ""
    assert shell("masterplan schema | head -1").out == "{\n"
    process = subprocess.Popen(
        [sys.executable, "-m", "masterplan_cli", "diff", TUBAN / "2018.yaml", TUBAN / "2019.yaml"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) in (1, 4)


@pytest.mark.parametrize(
    "arguments",
    [
        "--version",
        f"validate {PLAN}",
        "schema",
        f"diff {TUBAN}/2018.yaml {TUBAN}/2019.yaml",
        f"render {PLAN} --book 3 --to md -o -",
    ],
)
def test_stdout_on_a_full_disk_is_one_line(arguments: str) -> None:
    result = shell(f"masterplan {arguments} >/dev/full")
    assert result.code == 4
    assert result.err.startswith("galat: keluaran baku tidak dapat ditulis")
    assert len(result.err.splitlines()) == 1


def test_streams_that_are_closed_from_the_beginning() -> None:
    assert shell("masterplan --version >&-").code == 0
    assert shell(f"masterplan validate {PLAN} >&- 2>&-").code == 0
    assert shell("masterplan validate tidak-ada.yaml >&- 2>&-").code == 3


def test_a_disk_that_fills_up_leaves_the_old_books_and_nothing_else(tmp_path: Path) -> None:
    names = ["sukamaju-2019-buku-1-analisis-strategis.docx", "sukamaju-2019-buku-2-masterplan.docx"]
    for name in names:
        (tmp_path / name).write_bytes(b"lama")
    done = subprocess.run(
        [sys.executable, "-m", "masterplan_cli", "render", str(PLAN), "-o", str(tmp_path), *WITHOUT_PAGES],
        capture_output=True,
        text=True,
        env=environment(PYTHONDONTWRITEBYTECODE="1"),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000)),
        check=False,
    )
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (4, "", 1)
    assert done.stderr.startswith(str(tmp_path))
    assert files_below(tmp_path) == names
    assert all((tmp_path / name).read_bytes() == b"lama" for name in names)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_with_at_most_one_line_and_no_file(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WAITING, "render", "-", "-o", str(tmp_path / "buku")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "menunggu\n"
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == code
    assert errors == ("dihentikan; tidak ada berkas yang setengah jadi\n" if number == signal.SIGINT else "")
    assert files_below(tmp_path) == []


def test_quiet_in_a_pipe_with_several_plans(tmp_path: Path) -> None:
    result = command("render", PLAN, TUBAN / "2019.yaml", "--to", "md", "--book", "3", "-o", tmp_path)
    assert (result.code, result.err) == (0, "")
    assert len(result.out.splitlines()) == 2


def test_stdout_takes_a_book_byte_for_byte(tmp_path: Path) -> None:
    for ending in ("md", "docx"):
        options = f"--book 3 --to {ending} --page-numbers never"
        assert shell(f"masterplan render {PLAN} {options} -o - > a.{ending}", tmp_path).code == 0
        assert shell(f"masterplan render {PLAN} {options} -o .", tmp_path).code == 0
        written = tmp_path / f"sukamaju-2019-buku-3-ringkasan-eksekutif.{ending}"
        assert (tmp_path / f"a.{ending}").read_bytes() == written.read_bytes()


def test_the_same_plans_give_the_same_bytes_anywhere(tmp_path: Path) -> None:
    runs = {
        "satu": {"TZ": "Asia/Jakarta", "PYTHONHASHSEED": "1"},
        "dua": {"TZ": "America/New_York", "PYTHONHASHSEED": "2", "LC_ALL": "C"},
    }
    for name, variables in runs.items():
        folder = tmp_path / name
        folder.mkdir()
        plan = PLAN if name == "satu" else os.path.relpath(PLAN, folder)
        options = ("--to", "docx,md", *WITHOUT_PAGES, "-o", ".")
        assert command("render", plan, *options, cwd=folder, **variables).code == 0
        revisions = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
        for form in ("json", "md"):
            arguments = (*revisions, "--format", form, "-o", f"perubahan.{form}")
            assert command("diff", *arguments, cwd=folder, **variables).code == 0
    one, two = (tmp_path / name for name in runs)
    assert len(files_below(one)) == 8
    assert {name: (one / name).read_bytes() for name in files_below(one)} == {
        name: (two / name).read_bytes() for name in files_below(two)
    }
