"""What is too large to read is refused soon, with a code, and never by a crash."""

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml

from masterplan_cli.reading import UnreadableError, parsing, read_plan
from masterplan_cli.reading.decoding import decode
from masterplan_cli.reading.limits import MAX_BYTES, MAX_EVENTS, MAX_SCALAR
from masterplan_cli.reading.parsing import parse

Write = Callable[[str, str | bytes], Path]


@contextmanager
def refused(*codes: str, seconds: float = 5) -> Iterator[None]:
    started = time.monotonic()
    with pytest.raises(UnreadableError) as caught:
        yield
    assert time.monotonic() - started < seconds
    assert {fault.code for fault in caught.value.faults} & set(codes)


@pytest.mark.parametrize("sign", ["[", "- ", "a: {", "[a,", "[\n"])
def test_200_kb_of_nesting_is_refused_at_the_depth_limit(sign: str) -> None:
    with refused("MP047"):
        parse(sign * (200_000 // len(sign)), "x.yaml")


@pytest.mark.parametrize("sign", ["{", "[{"])
def test_200_kb_of_braces_are_refused_as_a_key_or_as_too_deep(sign: str) -> None:
    """Which of the two comes first differs between versions of libyaml."""
    with refused("MP045", "MP047"):
        parse(sign * (200_000 // len(sign)), "x.yaml")


def test_5_million_brackets_are_refused_at_once() -> None:
    with refused("MP047", seconds=2):
        parse("[" * 5_000_000, "x.yaml")


def test_brackets_do_not_crash_the_process() -> None:
    script = (
        "from masterplan_cli.reading import read_plan, UnreadableError\n"
        "try: read_plan('-', stdin=lambda: b'[' * 200_000)\n"
        "except UnreadableError as error: print(error.faults[0].code)\n"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=20
    )
    assert outcome.stdout == "MP047\n"


def test_forty_levels_are_read_and_forty_one_are_not() -> None:
    parse("a: " + "[" * 39 + "]" * 39, "x.yaml")
    with refused("MP047"):
        parse("a: " + "[" * 40 + "]" * 40, "x.yaml")


def test_more_events_than_allowed_are_refused() -> None:
    with refused("MP048"):
        parse("a:\n" + "- b\n" * MAX_EVENTS, "x.yaml")


def test_a_text_longer_than_allowed_is_refused_with_its_line() -> None:
    assert parse(f"a: {'x' * MAX_SCALAR}\n", "x.yaml").faults == ()
    with pytest.raises(UnreadableError) as caught:
        parse(f"b: 1\na: {'x' * (MAX_SCALAR + 1)}\n", "x.yaml")
    (fault,) = caught.value.faults
    assert (fault.code, fault.place.line, fault.place.column, fault.path) == ("MP049", 2, 4, ("a",))


def test_thousands_of_tag_directives_are_refused_before_they_are_compared() -> None:
    with refused("MP046", seconds=1):
        parse("a: 1\n...\n" + "".join(f"%TAG !{number}! x\n" for number in range(100_000)), "x.yaml")


def test_9_mib_are_refused(write: Write) -> None:
    write("besar.yaml", b"a: b\n" * (9 * 1024 * 1024 // 5))
    with refused("MP004"):
        read_plan("besar.yaml")
    with refused("MP004"):
        read_plan("-", stdin=lambda: b"a" * (MAX_BYTES + 1))


def test_the_size_limit_holds_for_all_files_together(write: Write) -> None:
    filler = "# " + "x" * 99 + "\n"
    part = filler * (MAX_BYTES // len(filler) // 2 + 1)
    write("masterplan.yaml", "include: [a.yaml, b.yaml]\n")
    write("a.yaml", part + "a: 1\n")
    write("b.yaml", part + "b: 1\n")
    with pytest.raises(UnreadableError) as caught:
        read_plan("masterplan.yaml")
    (fault,) = caught.value.faults
    assert (fault.code, fault.place.line, fault.path) == ("MP004", 1, ("include", 1))


def test_the_event_limit_holds_for_all_files_together(write: Write) -> None:
    write("masterplan.yaml", "include: [a.yaml, b.yaml]\n")
    write("a.yaml", "a:\n" + "- b\n" * (MAX_EVENTS * 2 // 3))
    write("b.yaml", "b:\n" + "- b\n" * (MAX_EVENTS * 2 // 3))
    with pytest.raises(UnreadableError) as caught:
        read_plan("masterplan.yaml")
    (fault,) = caught.value.faults
    assert (fault.code, fault.place.file) == ("MP048", "b.yaml")


def test_a_thousand_forbidden_characters_give_twenty_faults() -> None:
    with pytest.raises(UnreadableError) as caught:
        parse("a: \x07\n" * 1000, "x.yaml")
    assert len(caught.value.faults) == 20


def test_8_mib_of_almost_anything_end_soon() -> None:
    for data in (
        b"\x00" * MAX_BYTES,
        b"\xff" * MAX_BYTES,
        b"a" * MAX_BYTES,
        b"\n" * MAX_BYTES,
        b"%" * MAX_BYTES,
    ):
        started = time.monotonic()
        with pytest.raises(UnreadableError):
            parse(decode(data, "x.yaml"), "x.yaml")
        assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "x " * 1_000_000 + ": b",
        "a: " + "x #5 " * 500_000,
        "a: x" + " " * 2_000_000 + "#5",
        "a: '" + "\n- - - -" * 300_000 + "' x",
        "a: '\n" + "- " * 1_000_000 + "' x: y",
        "a: " + ", “x”" * 500_000 + ": y",
        "a: [" + "“x”, " * 100_000 + "]",
        'a: "' + "\\0" * 1_000_000 + '"',
        "a:\n" + '- "\\0"\n' * 190_000,
        "a: 1\n" * 190_000,
        "a:\n" + "- x #5\n" * 190_000,
        "a:\n" + "- &a x\n" * 190_000,
        "a:\n" + "  \n" * 1_000_000 + "  b: 1\n c: 2",
        "a:\n" + "  b:\n   c\n" * 90_000 + " d: 1",
        "#" * 4_000_000,
        "# x #5\n" * 500_000,
    ],
    ids=range(16),
)
def test_no_text_makes_the_search_for_its_faults_slow(text: str) -> None:
    started = time.monotonic()
    try:
        faults = parse(text, "x.yaml").faults
    except UnreadableError as error:
        faults = error.faults
    assert time.monotonic() - started < 5
    assert len(faults) <= 2021  # warnings and doubled keys, refusals, and what stopped it


def test_many_warnings_never_hide_the_refusal() -> None:
    with refused("MP040"):
        parse("a:\n" + "- x #5\n" * 3000 + "b: &b 1\n", "x.yaml")
    with refused("MP040"):
        parse("a: 1\n" * 3000 + "b: &b 1\n", "x.yaml")


def test_many_warnings_never_hide_a_doubled_key() -> None:
    parsed = parse("a:\n" + "- x #5\n" * 3000 + "a: 1\n", "x.yaml")
    assert "MP017" in [fault.code for fault in parsed.faults]


def test_reading_is_faster_than_pyyaml_alone() -> None:
    text = "".join(
        f"- id: act-{number}\n  name: Portal layanan desa nomor {number}\n  lead: diskominfo\n"
        "  budget: [{year: 2019, source: apbd, amount: 1.500.000}]\n"
        for number in range(500)
    )
    text = f"actions:\n{text}"
    ours, theirs = [], []
    for _ in range(5):
        gc.collect()
        started = time.perf_counter()
        parse(text, "x.yaml")
        ours.append(time.perf_counter() - started)
        started = time.perf_counter()
        yaml.load(text, Loader=parsing._Loader)
        theirs.append(time.perf_counter() - started)
    assert min(ours) < min(theirs)
