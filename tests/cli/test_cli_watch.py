"""``--watch``: the command runs again after every change, whatever an editor does, until Ctrl-C."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

import pytest
from cli_runs import BROKEN, CHECKOUT, MINIMAL, Masterplan, environment, masterplan_fixture  # noqa: F401  # pytest finds it by its name

WITH_INCLUDE = MINIMAL + "include: [istilah.yaml]\n"
GLOSSARY = "glossary:\n  - {term: SPBE, meaning: Sistem Pemerintahan Berbasis Elektronik}\n"
_LONGEST = 20  # seconds until a run must be over


class Watch:
    """A command that watches, and the runs that it has made."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lines: Queue[str | None] = Queue()
        self.headings: list[str] = []
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def run(self) -> str:
        """Wait for the end of the next run and return what it printed, without heading."""
        printed: list[str] = []
        while (line := self._lines.get(timeout=_LONGEST)) is not None:
            if line.startswith("menunggu perubahan"):
                return "".join(printed)
            if line.startswith("— "):
                self.headings.append(line.split(" — ")[1].strip())
            else:
                printed.append(line)
        raise AssertionError(f"the watch has ended: {printed}")

    def after(self, change: Callable[[], Any]) -> str:
        """Make a change and return what the run after it printed."""
        change()
        return self.run()

    def interrupted(self) -> tuple[int, str]:
        """Press Ctrl-C, and return the exit code and what was printed then."""
        self._process.send_signal(signal.SIGINT)
        code = self._process.wait(timeout=_LONGEST)
        return code, "".join(iter(lambda: self._lines.get(timeout=_LONGEST) or "", ""))


@contextmanager
def watching(folder: Path, *arguments: str) -> Iterator[Watch]:
    with subprocess.Popen(
        [sys.executable, "-m", "masterplan_cli", *arguments, "--watch"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        cwd=folder, env=environment(), encoding="utf-8",
    ) as process:  # fmt: skip
        try:
            yield Watch(process)
        finally:
            process.kill()


def put_in_place(path: Path, text: str) -> None:
    """Save as editors do: remove the old file, then put the new one in its place."""
    fresh = path.with_suffix(".tmp")
    fresh.write_text(text, encoding="utf-8")
    path.unlink()
    fresh.replace(path)


def test_validate_follows_a_plan_and_what_it_includes(tmp_path: Path) -> None:
    plan, glossary = tmp_path / "rencana.yaml", tmp_path / "istilah.yaml"
    plan.write_text(WITH_INCLUDE, encoding="utf-8")
    with watching(tmp_path, "validate", "rencana.yaml") as watch:
        assert "istilah.yaml" in watch.run()  # the file that it names is not there yet
        assert "rencana.yaml: 0 galat" in watch.after(lambda: glossary.write_text(GLOSSARY, encoding="utf-8"))
        assert "istilah.yaml:2" in watch.after(
            lambda: glossary.write_text(GLOSSARY.replace("meaning", "arti"), encoding="utf-8")
        )
        assert "istilah.yaml:2" in watch.after(
            lambda: glossary.write_text("glossary:\n  - {\n", encoding="utf-8")
        )
        assert "rencana.yaml: 0 galat" in watch.after(lambda: put_in_place(glossary, GLOSSARY))
        assert "galat MP102" in watch.after(lambda: put_in_place(plan, BROKEN))
        assert "rencana.yaml:1:1 galat" in watch.after(plan.unlink)
        assert "rencana.yaml: 0 galat" in watch.after(lambda: plan.write_text(MINIMAL, encoding="utf-8"))
        assert watch.headings == [
            "pemantauan dimulai",
            *(["berubah: istilah.yaml"] * 4),
            *(["berubah: rencana.yaml"] * 3),
        ]
        assert watch.interrupted() == (130, "dihentikan; tidak ada berkas yang setengah jadi\n")


def test_validate_follows_the_settings_and_new_plans_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "2018.yaml").write_text(MINIMAL, encoding="utf-8")
    with watching(tmp_path, "validate", ".", "--completeness") as watch:
        assert "2018.yaml: kelengkapan" in watch.run()
        assert "2019.yaml: kelengkapan" in watch.after(
            lambda: (tmp_path / "2019.yaml").write_text(MINIMAL, encoding="utf-8")
        )
        watch.after((tmp_path / "masterplan.toml").touch)
        assert watch.headings[1:] == ["berubah: .", "berubah: masterplan.toml"]


def test_render_follows_templates_and_not_what_it_writes(tmp_path: Path) -> None:
    templates = tmp_path / "templat"
    shutil.copytree(CHECKOUT / "templates" / "kominfo-2018", templates)
    plan, closing = tmp_path / "rencana.yaml", templates / "buku-2" / "penutup.md.j2"
    plan.write_text(MINIMAL, encoding="utf-8")
    book = tmp_path / "templat" / "sukamaju-2018-buku-2-masterplan.md"
    options = ("--draft", "--book", "2", "--to", "md", "--template", "templat", "-o", "templat")
    with watching(tmp_path, "render", "rencana.yaml", *options) as watch:
        written = f"{book.relative_to(tmp_path)}\n"
        assert watch.run() == written
        assert watch.after(lambda: closing.write_text("Penutup baru.\n", encoding="utf-8")) == written
        assert "Penutup baru." in book.read_text(encoding="utf-8")
        assert "kesalahan templat" in watch.after(lambda: closing.write_text("{{ plan.", encoding="utf-8"))
        assert "Penutup baru." in book.read_text(encoding="utf-8")
        assert watch.after(lambda: put_in_place(closing, "Penutup lain.\n")) == written
        assert "Penutup lain." in book.read_text(encoding="utf-8")
        assert watch.headings[1:] == ["berubah: templat/buku-2/penutup.md.j2"] * 3
        assert watch.interrupted()[0] == 130


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("validate", "-"), "masukan baku tidak berubah"),
        (("validate", "HEAD:2018.yaml"), "HEAD:2018.yaml ada di dalam revisi git"),
        (("validate", "2018.yaml", "--format", "json"), "--watch menampilkan text, bukan json"),
        (("render", "2018.yaml", "-o", "-"), "--watch tidak menulis ke keluaran baku"),
        (("validate", "2018.yaml", "--select", "XX"), "kode XX tidak ada"),
    ],
)
def test_what_no_change_of_a_file_would_mend_is_refused(
    arguments: tuple[str, ...], problem: str, masterplan: Masterplan
) -> None:
    result = masterplan(*arguments, "--watch")
    assert (result.code, result.out) == (2, "")
    assert problem in result.err
