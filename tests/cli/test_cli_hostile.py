"""Every file of tests/hostile, and what is too large to keep: the right exit code, and no output file."""

import socket
import subprocess
import time
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    Masterplan,
    Run,
    files_below,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

HOSTILE = CHECKOUT / "tests" / "hostile"
FILES = sorted(path.name for path in HOSTILE.glob("*.yaml"))

READABLE = {
    "ambiguous-thousands", "boolean-words", "clock-time", "crlf", "curly-quotes-kept", "doubled-key",
    "doubled-year", "endless-integer", "include-itself", "leading-zeros", "lost-after-hash",
    "lost-all-after-hash", "million-shorthand", "not-a-number", "old-mac", "plain-date", "utf16-be-bom",
    "utf16-le-bom", "utf8-bom",
}  # fmt: skip
"""Files that are YAML, though no plan: exit code 1; all others cannot be read: 3."""

PARTLY_READABLE = {
    "include-absolute", "include-backslash", "include-climbs", "include-device", "include-missing",
    "include-text",
}  # fmt: skip
"""Files that can be read while what they include cannot: only a draft prints them."""

BIG = {
    "brackets": "[" * 200_000,
    "many-brackets": "[" * 5_000_000,
    "braces": "{a: " * 100_000,
    "dashes": "- " * 200_000,
    "indents": "".join(" " * depth + "a:\n" for depth in range(3_000)),
    "nine-mebibytes": "a: " + "x" * 9 * 1024 * 1024,
    "long-scalar": MINIMAL + "edition: " + "x" * 300_000,
    "half-a-million-items": "a:\n" + "- 1\n" * 500_000,
    "aliases": "a: &a [x]\n" + "b: [*a, *a, *a]\n" * 5_000,
    "quotes": '"' * 100_001,
    "keys": "".join(f"k{number}: 1\n" for number in range(50_000)),
}


@pytest.fixture(autouse=True)
def _nothing_leaves_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nothing may be opened or run")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(subprocess, "Popen", refuse)


def timed(masterplan: Masterplan, *arguments: object) -> Run:
    started = time.monotonic()
    result = masterplan(*arguments)
    assert time.monotonic() - started < 5
    assert "Traceback" not in result.everything
    return result


def assert_refused(masterplan: Masterplan, path: Path, code: int) -> None:
    """What gives a tree prints as a draft, and in no other way."""
    result = timed(masterplan, "validate", path)
    assert (result.code, result.err) == (code, "")
    assert " galat MP" in result.out
    tally = next(line for line in reversed(result.out.splitlines()) if not line.startswith("  "))
    assert f"{path.name}: " in tally
    for command in (("diff", path, path), ("render", path, "--to", "md")):
        result = timed(masterplan, *command)
        assert (result.code, result.out) == (code, "")
        assert " galat MP" in result.err
    assert files_below(Path()) == []
    result = timed(masterplan, "render", path, "--draft", "--to", "md")
    prints = code == 1 or path.stem in PARTLY_READABLE
    assert (result.code, len(result.out.splitlines())) == ((0, 3) if prints else (code, 0))
    assert " galat MP" in result.err


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_ends_in_a_finding(masterplan: Masterplan, name: str) -> None:
    assert_refused(masterplan, HOSTILE / name, 1 if name.removesuffix(".yaml") in READABLE else 3)


@pytest.mark.parametrize("name", BIG)
def test_a_huge_file_ends_in_a_finding(
    masterplan: Masterplan, tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    path = tmp_path_factory.mktemp("besar") / f"{name}.yaml"
    path.write_text(BIG[name], encoding="utf-8")
    for command in ("validate", "render"):
        result = timed(masterplan, command, path)
        assert result.code == (1 if name == "keys" else 3)
        assert " galat MP" in result.everything
    assert files_below(Path()) == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_all_of_them_together(masterplan: Masterplan, language: str) -> None:
    result = masterplan("validate", HOSTILE, "--lang", language)
    assert result.code == 3
    word = {"id": " galat, ", "en": " error"}[language]
    assert sum(word in line and line.startswith(str(HOSTILE)) for line in result.out.splitlines()) >= len(
        FILES
    )


def test_a_device_and_a_fifo_are_not_read(masterplan: Masterplan) -> None:
    for name in ("/dev/zero", "/dev/stdin", "/dev/tty"):
        assert timed(masterplan, "validate", name).code == 3
