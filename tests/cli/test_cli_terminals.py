"""What appears on terminals and consoles: colours, characters they lack, and data that looks like codes."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cli_runs import PLAN, TUBAN, command, environment


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
        assert re.sub(r"\x1b\[[0-9;]*m", "", shown).split() == plain.split()


def test_data_cannot_steer_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "rencana\x1b[31m[bold].yaml"
    path.write_text(
        PLAN.read_text(encoding="utf-8").replace("name: Sukamaju", "nama: '[/red] [bold]x'"), encoding="utf-8"
    )
    for shown in (on_a_terminal("validate", path, NO_COLOR="1"), command("validate", path).out):
        assert "rencana[31m[bold].yaml" in shown  # without the ESC that would make it red
        assert "[/red] [bold]x" in shown
