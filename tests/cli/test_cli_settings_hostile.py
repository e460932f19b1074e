"""Settings and comments from somebody who means harm, or pasted the wrong thing: only findings come out."""

from itertools import product
from pathlib import Path

import pytest
from cli_runs import (
    MINIMAL,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as some

from masterplan_cli.checking.plan_exceptions import exceptions_in
from masterplan_cli.cli.settings import decisions_beside
from masterplan_cli.reading.limits import MAX_EXCEPTIONS, MAX_SETTINGS
from masterplan_cli.reading.toml_places import key_places

_KEYS = [
    "severity",
    "ignore",
    "names",
    "changes",
    "MP408",
    "code",
    "reason",
    "path",
    "plan",
    '"a b"',
    "x.y",
    "[",
    "",
]
_VALUES = [
    '"error"',
    '"MP316"',
    "3",
    "-0",
    "1979-05-27",
    "nan",
    "[]",
    "{}",
    "[{}]",
    '"""\n"""',
    "'\\'",
    '"\\u0007"',
    "=",
]
_LINES = [
    *(f"[{key}]" for key in _KEYS),
    *(f"[[{key}]]" for key in _KEYS),
    "[changes.severity]",
    "# x",
    *(f"{key} = {value}" for key, value in product(_KEYS, _VALUES)),
]


@given(some.one_of(some.lists(some.sampled_from(_LINES), max_size=8).map("\n".join), some.text(max_size=60)))
@effort(max_examples=400, deadline=None)
def test_any_settings_give_findings_with_places(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.getbasetemp() / "pengaturan"
    folder.mkdir(exist_ok=True)
    (folder / "masterplan.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
    (folder / "masterplan.yaml").write_text(MINIMAL, encoding="utf-8")
    found = decisions_beside(str(folder))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for fault in found.faults:
        assert fault.place.file == str(folder / "masterplan.toml")
        assert 1 <= fault.place.line <= len(lines)
        assert fault.message.id
        assert "{" not in fault.remedy.id.replace("{}", "")


_WORDS = [
    "# ",
    "masterplan:",
    " abaikan",
    " MP316",
    " MP999",
    ",",
    " – ",
    "x",
    "\n",
    "  ",
    "a: ",
    "- ",
    '"',
    "|-\n",
    "[",
    "{",
]


@given(some.lists(some.sampled_from(_WORDS), max_size=30).map("".join))
@effort(max_examples=400, deadline=None)
def test_any_comments_give_exceptions_or_findings(text: str) -> None:
    found, faults = exceptions_in({"x.yaml": text})
    lines = text.split("\n")
    for place in (*(one.place for one in found), *(fault.place for fault in faults)):
        assert "masterplan:" in lines[place.line - 1]
        assert place.column <= len(lines[place.line - 1])


@pytest.mark.parametrize(
    "settings",
    [
        "[[ignore]]\n" * (MAX_SETTINGS // 11),
        "x = [\n" + "1,\n" * (MAX_SETTINGS // 3 - 10) + "]",
        'x = """\n' + "\n" * (MAX_SETTINGS - 20) + '"""',
        "".join(f"k{number}.a = 1\n" for number in range(5000)),
        "[severity]\n" + "".join(f"MP{number} = 1\n" for number in range(5000)),
        "[changes.severity]\n" + "".join(f"budget-{number} = 1\n" for number in range(3000)),
    ],
    ids=["heads", "list", "text", "keys", "codes", "classes"],
)
def test_a_large_file_has_few_findings(masterplan: Masterplan, settings: str) -> None:
    Path("masterplan.toml").write_text(settings, encoding="utf-8")
    Path("rencana.yaml").write_text(MINIMAL, encoding="utf-8")
    result = masterplan("validate", "rencana.yaml", "--format", "github")
    assert result.code == 1
    assert 1 <= result.out.count("masterplan.toml") <= MAX_EXCEPTIONS


def test_places_are_known_to_the_end_of_a_long_list() -> None:
    text = "a = [\n" + "1,\n" * 300 + "]\n[b]\n'c d' = 1\n[[e]]\nf.g = 2\n[[e]]\nf = 3\n"
    places = key_places(text)
    assert places["a",] == (1, 1)
    assert places["b",] == (303, 1)
    assert places["b", "c d"] == (304, 1)
    assert places["e", 0, "f", "g"] == (306, 1)
    assert places["e", 1] == (307, 1)
    assert places["e", 1, "f"] == (308, 1)
