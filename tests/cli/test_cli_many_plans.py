"""Many plans in one call: what is said and written is the same, however many processes do the work."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cli_runs import BROKEN, MINIMAL, PLAN, TUBAN, command, environment, files_below, shell
from test_cli_terminals import on_a_terminal

from masterplan_cli.cli.jobs import processes_for

SHORT = ("--to", "md", "--book", "3")
BY_NEW_PYTHONS = """\
import sys
import masterplan_cli.cli.crew as crew
from masterplan_cli.cli.run import run
crew._start_method = lambda: "spawn"
if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
"""


@pytest.fixture
def plans(tmp_path: Path) -> list[Path]:
    """Five plans, the largest first, so that it is not the first to be ready."""
    folder = tmp_path / "rencana"
    folder.mkdir()
    shutil.copy(TUBAN / "2019.yaml", folder / "0-tuban.yaml")
    for number in range(1, 5):
        text = MINIMAL.replace("Sukamaju", f"Sukamaju {number}")
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    return sorted(folder.iterdir())


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in files_below(folder)}


def test_two_processes_say_and_write_what_one_does(plans: list[Path], tmp_path: Path) -> None:
    arguments = ("render", *plans, "--to", "docx,md", "--page-numbers", "never", "-o", "buku", "--jobs")
    runs = []
    for jobs in (1, 2):
        place = tmp_path / str(jobs)
        place.mkdir()
        runs.append((command(*arguments, jobs, cwd=place), contents(place / "buku")))
    assert runs[0] == runs[1]
    result, written = runs[1]
    assert (result.code, result.err, len(written)) == (0, "", 30)
    assert [Path(line).name for line in result.out.splitlines()[:6]] == sorted(
        (name for name in written if name.startswith("tuban")), key=lambda name: (name[:18], name)
    )


def test_broken_and_missing_plans_stop_no_other_and_are_told_in_their_places(
    plans: list[Path], tmp_path: Path
) -> None:
    plans[1].write_text(BROKEN, encoding="utf-8")
    plans[3].unlink()
    one, two = (command("render", *plans, *SHORT, "-o", tmp_path / "buku", "--jobs", jobs) for jobs in (1, 2))
    assert one == two
    assert two.code == 3
    assert two.err.index("1.yaml") < two.err.index("3.yaml")
    names = [Path(line).name.split("-20")[0] for line in two.out.splitlines()]
    assert names == ["tuban", "sukamaju-2", "sukamaju-4"]


def test_of_two_plans_with_the_same_file_the_later_is_refused(plans: list[Path], tmp_path: Path) -> None:
    shutil.copy(plans[0], plans[2])
    runs = []
    for jobs in (1, 2):
        folder = tmp_path / str(jobs)
        result = command("render", *plans, *SHORT, "-o", folder, "--jobs", jobs)
        assert result.code == 2
        assert sorted(Path(line).name for line in result.out.splitlines()) == files_below(folder)
        runs.append(result.err.replace(str(folder), "buku"))
        assert {"tuban-2019-buku-3-ringkasan-eksekutif.md"} <= set(files_below(folder))
    assert runs[0] == runs[1]
    assert f"{plans[0]} dan {plans[2]} menghasilkan berkas yang sama" in runs[1]


def test_what_ends_the_run_lets_no_other_plan_begin_and_hides_no_file(
    plans: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "buku"
    (folder / "sukamaju-1-2018-buku-3-ringkasan-eksekutif.md").mkdir(parents=True)
    many = [*plans, *(plan.with_name(f"lain-{plan.name}") for plan in plans)]
    for number, plan in enumerate(many[5:]):
        plan.write_text(MINIMAL.replace("Sukamaju", f"Lain {number}"), encoding="utf-8")
    result = command("render", *many, *SHORT, "-o", folder, "--jobs", 2)
    assert result.code == 4
    assert len(result.err.splitlines()) == 1
    assert "sukamaju-1-2018" in result.err
    written = [name for name in files_below(folder) if (folder / name).is_file()]
    assert sorted(Path(line).name for line in result.out.splitlines()) == written
    assert "tuban-2019-buku-3-ringkasan-eksekutif.md" in written
    assert len(written) < 5


def test_a_mistake_in_a_template_is_said_once(plans: list[Path], tmp_path: Path) -> None:
    templates = tmp_path / "templat"
    shutil.copytree(TUBAN.parents[1] / "templates" / "kominfo-2018", templates)
    for chapter in (templates / "buku-3").glob("*.j2"):
        chapter.write_text("{{ tidak_ada }}\n", encoding="utf-8")
    arguments = ("render", *plans, *SHORT, "--template", templates, "-o", tmp_path / "buku", "--jobs")
    one, two = command(*arguments, 1), command(*arguments, 2)
    assert one == two
    assert (two.code, two.out, len(two.err.splitlines())) == (1, "", 1)


def test_a_new_python_for_each_process_does_the_same(plans: list[Path], tmp_path: Path) -> None:
    script = tmp_path / "masterplan.py"
    script.write_text(BY_NEW_PYTHONS, encoding="utf-8")
    arguments = ["render", *map(str, plans), *SHORT, "-o", "buku", "--jobs", "2", "--lang", "en"]
    plans[4].write_text(BROKEN, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), *arguments],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment(),
        check=False,
    )
    usual = command(*arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (usual.code, usual.out, usual.err)
    assert "mend the errors above" in done.stderr


@contextmanager
def printing(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A run with much to do, in a process group of its own; it has printed its first book."""
    folder = tmp_path / "rencana"
    folder.mkdir()
    text = (TUBAN / "2019.yaml").read_text(encoding="utf-8")
    for number in range(40):
        plan = text.replace("name: Tuban", f"name: Tuban {number:02}", 1)
        (folder / f"{number:02}.yaml").write_text(plan, encoding="utf-8")
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "masterplan_cli", "render", str(folder)),
            *("--page-numbers", "never", "-o", str(tmp_path / "buku"), "--jobs", "2"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(PYTHONUNBUFFERED="1"),
        start_new_session=True,
    )
    assert process.stdout is not None
    assert "tuban-00" in process.stdout.readline()
    try:
        yield process
    finally:
        assert _group_ends(process.pid)


def _group_ends(group: int) -> bool:
    """Whether every process of a group ends within some seconds."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    os.killpg(group, signal.SIGKILL)
    return False


def _whole(folder: Path) -> bool:
    """Whether no unfinished file is left, and some books but not all are there."""
    names = files_below(folder)
    return 0 < len(names) < 120 and all(name.endswith(".docx") for name in names)


@pytest.mark.parametrize("whole_group", [True, False], ids=["like-a-terminal", "this-process-only"])
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interruption_leaves_no_process_and_no_half_file(
    tmp_path: Path, number: signal.Signals, code: int, whole_group: bool
) -> None:
    with printing(tmp_path) as process:
        (os.killpg if whole_group else os.kill)(process.pid, number)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == code
    said = "dihentikan; tidak ada berkas yang setengah jadi\n"
    assert errors == (said if number == signal.SIGINT else "")
    assert _whole(tmp_path / "buku")


def test_a_signal_that_comes_in_a_destructor_ends_the_process_all_the_same() -> None:
    script = """
import os, signal, time
from masterplan_cli.cli.worker import end_by_signal

class Archive:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGTERM)
        for _ in range(5):
            time.sleep(0.01)

signal.signal(signal.SIGTERM, end_by_signal)
archive = Archive()
del archive
time.sleep(10)
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (143, "")


def test_when_the_run_is_killed_its_processes_end_too(tmp_path: Path) -> None:
    with printing(tmp_path) as process:
        process.kill()
        process.communicate(timeout=30)
    assert _whole(tmp_path / "buku")


def test_a_process_that_is_killed_is_told_with_the_plan_it_printed(tmp_path: Path) -> None:
    with printing(tmp_path) as process:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        os.kill(int(children[0]), signal.SIGKILL)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 3
    assert len(errors.splitlines()) == 1
    assert "berhenti mendadak (kode -9)" in errors
    assert "--jobs 1" in errors


def test_a_closed_pipe_ends_the_run_quietly(plans: list[Path]) -> None:
    named = " ".join(map(str, plans))
    result = shell(f"masterplan render {named} --to md --jobs 2 -o buku | head -1", plans[0].parent)
    assert result.err == ""


def test_a_bar_and_colours_on_a_terminal(plans: list[Path], tmp_path: Path) -> None:
    plans[1].write_text(BROKEN, encoding="utf-8")
    shown = on_a_terminal("render", *plans, *SHORT, "-o", tmp_path / "buku", "--jobs", 2)
    assert "Mencetak" in shown
    assert "100%" in shown
    assert "provinsi" in shown
    assert "\x1b[1;31m" in shown


def test_standard_input_among_the_plans(plans: list[Path]) -> None:
    line = f"masterplan render {plans[0]} - {plans[1]} {plans[2]} --to md --book 3 --jobs 2 -o . < {PLAN}"
    result = shell(line, plans[0].parent)
    assert (result.code, result.err) == (0, "")
    assert [name.split("-")[0] for name in result.out.splitlines()] == [
        "tuban",
        "sukamaju",
        "sukamaju",
        "sukamaju",
    ]


@pytest.mark.parametrize(
    ("plans", "jobs", "processes"),
    [
        (["a"], 8, 1),
        (["a", "b"], 8, 2),
        (["a", "b"], 1, 1),
        (["a", "b", "-"], 8, 1),
        (["a", "b", "c"], None, 1),
        (["a"] * 100, 3, 3),
    ],
)
def test_how_many_processes_are_started(plans: list[str], jobs: int | None, processes: int) -> None:
    assert processes_for(plans, jobs) == processes


def test_jobs_in_the_help_of_both_languages_and_no_number_below_one() -> None:
    assert "jumlah proses serentak" in " ".join(command("render", "--help").out.split())
    assert "processes at a time" in " ".join(command("render", "--help", "--lang", "en").out.split())
    assert command("render", PLAN, "--jobs", "0").code == 2
