"""After an error reading goes on at the next section: independent slips are found in one run."""

import re

import pytest
import yaml
from test_reading_diagnosis import SLIPS, Slip

from masterplan_cli.reading import UnreadableError, parsing
from masterplan_cli.reading.limits import MAX_RESTARTS
from masterplan_cli.reading.parsing import parse

ABOUT_THE_WHOLE_FILE = {"MP044"}
IN_A_SECTION = [
    slip
    for slip in SLIPS
    if slip.text.startswith("a:") and slip.code not in ABOUT_THE_WHOLE_FILE and len(slip.text) < 200
]


def caught(text: str) -> UnreadableError:
    with pytest.raises(UnreadableError) as error:
        parse(text, "x.yaml")
    return error.value


def found(text: str) -> list[tuple[str, int, int]]:
    return [(fault.code, fault.place.line, fault.place.column) for fault in caught(text).faults]


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader], ids=["libyaml", "pure"])
@pytest.mark.parametrize("first", IN_A_SECTION, ids=lambda slip: f"{slip.code}-{slip.text[:25]!r}")
def test_two_slips_in_two_sections_are_both_found(
    first: Slip, loader: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parsing, "_Loader", loader)
    for second in IN_A_SECTION[:: 1 if loader is yaml.CSafeLoader else 7]:
        text, moved = both(first, second)
        assert found(text) == [
            (first.code, first.line, first.column),
            (second.code, second.line + moved, second.column + 3 * (second.line == 1)),
        ], text


def both(first: Slip, second: Slip) -> tuple[str, int]:
    """Return a text with a slip in each of two sections, and how many lines the second moved down."""
    other = re.sub(r"^a:", "lain:", re.sub(r"^([b-z]):", r"\1\1:", second.text, flags=re.MULTILINE))
    return f"{first.text}\nbaik:\n  - 1\n{other}\n", first.text.count("\n") + 3


def test_what_is_whole_is_kept_and_what_is_damaged_is_not() -> None:
    error = caught("a: 1\nb:\n  c: x: y\n  d: 1\ne: [1, 2]\nf: “a: b”\ng:\n  h: 1\n")
    assert [fault.code for fault in error.faults] == ["MP021", "MP022"]
    assert error.intact == {"a": "1", "e": ["1", "2"], "g": {"h": "1"}}
    assert error.intact is not None
    assert error.intact.keys_at["g"].line == 7


def test_what_an_open_quote_swallowed_is_read_anew() -> None:
    error = caught('a:\n  b: "Tuban\nc: 1\nd: "x"\ne: 2\n')
    assert [fault.code for fault in error.faults] == ["MP023"]
    assert error.intact == {"c": "1", "d": "x", "e": "2"}


def test_a_section_that_holds_something_refused_is_not_whole() -> None:
    error = caught("a: 1\nb:\n  c: *x\nd: 2\n")
    assert [fault.code for fault in error.faults] == ["MP041"]
    assert error.intact == {"a": "1", "d": "2"}


def test_a_key_that_comes_again_after_the_error_is_doubled() -> None:
    error = caught("a: 1\nb: x: y\na: 2\n")
    assert [(fault.code, fault.place.line) for fault in error.faults] == [("MP021", 2), ("MP017", 3)]
    assert error.intact == {"a": "1"}


def test_no_section_follows_an_error_in_flow_style_or_in_the_last_one() -> None:
    assert found("{a: 1, b: [2, c: 3}\n") == [("MP030", 1, 11)]
    assert found("a: 1\nb: x: y\n") == [("MP021", 2, 5)]


def test_reading_begins_anew_only_so_often() -> None:
    text = "".join(f"a{number}: x: y\n" for number in range(200))
    assert len(found(text)) == MAX_RESTARTS + 1


def test_all_restarts_share_one_budget() -> None:
    """An opened bracket takes the rest of the file every time; what is read again must not add up."""
    text = "a: [\n" * 10 + "b: 1\n" * 1000
    with pytest.raises(UnreadableError) as error:
        parse(text, "x.yaml", most_events=5000)
    assert {fault.code for fault in error.value.faults} <= {"MP017", "MP030"}


@pytest.mark.parametrize("count", [1, 3])
def test_lines_keep_their_numbers(count: int) -> None:
    text = "".join(f"a{number}:\n\n  b: x: y\n# k\n" for number in range(count))
    assert found(text) == [("MP021", 4 * number + 3, 7) for number in range(count)]
