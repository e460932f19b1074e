"""What appears on terminals and consoles: colours, characters they lack, and data that looks like codes."""

import os
import pty
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from cli_runs import BROKEN, CHECKOUT, PLAN, TUBAN, command, environment


@pytest.mark.parametrize(
    ("encoding", "arrow", "bar"), [("cp1252", "->", "|"), ("ascii", "->", "|"), ("cp437", "->", "│")]
)
def test_a_console_that_lacks_characters_spells_them(encoding: str, arrow: str, bar: str) -> None:
    both = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
    result = command("diff", *both, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert (result.code, result.err) == (0, "")
    assert arrow in result.out
    result = command("validate", PLAN, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert (result.code, result.err) == (0, "")
    assert f"       {bar}     ^" in result.out


@pytest.mark.parametrize(("encoding", "quoted"), [("cp1252", "“"), ("ascii", '"'), ("cp437", '"')])
def test_a_console_is_never_left_with_question_marks(encoding: str, quoted: str) -> None:
    """cp437 and cp850 are what Windows gives a console until somebody changes it."""
    both = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
    for language in ("id", "en"):
        shown = command(
            "diff", *both, "--verbose", "--lang", language, PYTHONIOENCODING=encoding, PYTHONUTF8="0"
        )
        assert shown.code == 0
        assert quoted in shown.out
        assert "?" not in shown.out.replace("?”", "").replace('?"', "")


def test_a_book_on_stdout_is_utf_8_whatever_the_console() -> None:
    arguments = ("render", PLAN, "--book", "3", "--to", "md", "-o", "-")
    assert command(*arguments, PYTHONUTF8="0", LC_ALL="C").out == command(*arguments).out


def on_a_terminal(*arguments: object, **variables: str) -> str:
    """Run the command on a terminal of its own and return what appears there."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "masterplan_cli", *map(str, arguments)],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env=environment(TERM="xterm-256color", **variables),
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:  # Linux says so when the other side is closed
            break
        if not piece:
            break
        shown += piece
    os.close(leader)
    process.wait(60)
    return shown.decode().replace("\r\n", "\n")


def test_colour_on_a_terminal_and_none_in_a_pipe_or_with_no_color() -> None:
    missing = ("validate", "tidak-ada.yaml")
    plain = command(*missing).out
    assert "\x1b" not in plain
    for variables, has_colour in (({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)):
        shown = on_a_terminal(*missing, **variables)
        assert any(re.findall(r"\x1b\[[0-9;]*3[0-7]m", shown)) == has_colour
        findings, hint = re.sub(r"\x1b\[[0-9;]*m", "", shown).strip().rsplit("\n", 1)
        assert findings.split() == plain.split()
        assert hint == "Penjelasan tiap kode: masterplan explain MP001"


@pytest.mark.parametrize("columns", ["60", "80"])
def test_long_messages_are_broken_between_words_and_paths_stay_whole(tmp_path: Path, columns: str) -> None:
    path = tmp_path / f"{'rencana-' * 9}.yaml"
    path.write_text((CHECKOUT / "tests" / "golden" / "misspelt.yaml").read_text(encoding="utf-8"), "utf-8")
    shown = on_a_terminal("validate", path, NO_COLOR="1", COLUMNS=columns)
    plain = command("validate", path).out
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
    assert lines.pop().startswith("Penjelasan tiap kode: ")
    assert " ".join(lines).split() == plain.split()
    prose = [line for line in lines if "│" not in line and str(path) not in line]
    assert max(map(len, prose)) <= int(columns)
    assert sum(line.startswith("    ") for line in prose) > 5


def test_data_cannot_steer_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "rencana\x1b[31m[bold].yaml"
    path.write_text(
        PLAN.read_text(encoding="utf-8").replace("name: Sukamaju", "nama: '[/red] [bold]x'"), encoding="utf-8"
    )
    for shown in (on_a_terminal("validate", path, NO_COLOR="1"), command("validate", path).out):
        assert "rencana[31m[bold].yaml" in shown  # without the ESC that would make it red
        assert "[/red] [bold]x" in shown


@pytest.mark.parametrize(
    ("language", "hint"),
    [
        ("id", "Penjelasan tiap kode: masterplan explain MP102"),
        ("en", "Every code is explained: masterplan explain MP102"),
    ],
)
def test_on_a_terminal_findings_end_with_one_hint_to_their_explanation(
    tmp_path: Path, language: str, hint: str
) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(BROKEN, encoding="utf-8")
    arguments = ("validate", tmp_path, "--lang", language)
    shown = re.sub(r"\x1b\[[0-9;]*m", "", on_a_terminal(*arguments))
    assert shown.splitlines()[-1] == hint
    assert shown.count("masterplan explain") == 1
    piped = command(*arguments)
    assert "masterplan explain" not in piped.everything


def test_a_clean_plan_on_a_terminal_gets_no_hint() -> None:
    assert "masterplan explain" not in on_a_terminal("validate", TUBAN / "2018.yaml")


def test_rows_of_a_broken_line_use_the_width_of_the_terminal() -> None:
    shown = on_a_terminal("diff", TUBAN / "2018.yaml", TUBAN / "2019.yaml", NO_COLOR="1", COLUMNS="80")
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
    broken = [line for line, after in pairwise(lines) if after.startswith("      ")]
    assert max(map(len, lines)) <= 80
    assert max(map(len, broken)) >= 77
