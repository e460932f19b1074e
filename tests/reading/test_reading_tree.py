"""What a tree holds: strings, places, and a trace of keys without a value."""

import pytest

from masterplan_cli.reading import Mapping, Place, Sequence, place_of
from masterplan_cli.reading.parsing import parse


def tree(text: str) -> Mapping:
    parsed = parse(text, "rencana.yaml")
    assert parsed.faults == ()
    return parsed.tree


def at(line: int, column: int) -> Place:
    return Place("rencana.yaml", line, column)


def test_every_scalar_stays_a_string() -> None:
    read = tree("a: 0123\nb: yes\nc: 12:30\nd: 1.500\ne: 2019-01-01\nf: 0x1F\ng: 1_000\nh: .nan\n2018: x\n")
    assert read == {
        "a": "0123",
        "b": "yes",
        "c": "12:30",
        "d": "1.500",
        "e": "2019-01-01",
        "f": "0x1F",
        "g": "1_000",
        "h": ".nan",
        "2018": "x",
    }


@pytest.mark.parametrize("empty", ["", " ~", " null", " Null", " NULL"])
def test_a_key_without_a_value_is_left_out_but_keeps_its_place(empty: str) -> None:
    read = tree(f"a:{empty}\nb: 1\n")
    assert read == {"b": "1"}
    assert read.keys_at["a"] == at(1, 1)
    assert read.values_at["a"].line == 1
    assert place_of(read, ("a",)) == at(1, 1)


@pytest.mark.parametrize("text", ["''", '""', "'~'", '"null"', "nUll", "nol"])
def test_quoted_or_other_text_is_not_empty(text: str) -> None:
    assert tree(f"a: {text}\n") == {"a": text.strip("'\"")}


def test_an_item_without_a_value_is_none_and_keeps_its_place() -> None:
    items = tree("a:\n  - x\n  -\n  - null\n  - ''\n")["a"]
    assert isinstance(items, Sequence)
    assert items == ["x", None, None, ""]
    assert [place.line for place in items.items_at] == [2, 3, 4, 5]


def test_places_count_from_one_and_in_characters() -> None:
    read = tree("nama: 'Tuban'\nvisi:\n  – é: [satu, {dua: tiga}]\n")
    assert read.place == at(1, 1)
    assert read.values_at["nama"] == at(1, 7)
    assert place_of(read, ("visi",), key=True) == at(2, 1)
    assert place_of(read, ("visi",)) == at(3, 3)
    assert place_of(read, ("visi", "– é"), key=True) == at(3, 3)
    assert place_of(read, ("visi", "– é", 0)) == at(3, 9)
    assert place_of(read, ("visi", "– é", 1, "dua")) == at(3, 21)


def test_json_is_read_too() -> None:
    assert tree('{\n\t"schema": 1,\n\t"agencies": [{"id": "diskominfo"}]\n}\n') == {
        "schema": "1",
        "agencies": [{"id": "diskominfo"}],
    }


def test_a_doubled_key_keeps_its_first_value_whatever_the_second_holds() -> None:
    parsed = parse("a:\n  b: 1\n  b: {c: 2, c: 3}\n  b: [4]\nd: 5\n", "rencana.yaml")
    assert parsed.tree == {"a": {"b": "1"}, "d": "5"}
    assert [(fault.code, fault.place.line, fault.path) for fault in parsed.faults] == [
        ("MP017", 3, ("a", "b")),
        ("MP017", 3, ("a", "b", "c")),
        ("MP017", 4, ("a", "b")),
    ]
    assert "baris 2" in parsed.faults[0].message.id
    assert "line 2" in parsed.faults[0].message.en


def test_a_doubled_key_without_a_first_value_stays_empty() -> None:
    parsed = parse("a:\na: 1\n", "rencana.yaml")
    assert parsed.tree == {}
    assert [fault.code for fault in parsed.faults] == ["MP017"]


def test_a_fault_inside_a_list_knows_its_path() -> None:
    parsed = parse("a:\n  - {b: 1}\n  - c: 1\n    c: 2\n", "rencana.yaml")
    assert [fault.path for fault in parsed.faults] == [("a", 1, "c")]


@pytest.mark.parametrize(
    ("line", "column", "lost", "better"),
    [
        ("a: Jl. Raya #5", 13, "#5", 'a: "Jl. Raya #5"'),
        ("a: #5", 4, "#5", 'a: "#5"'),
        ("a: Jl. Raya\n  Timur #5", 9, "#5", '"Timur #5"'),
        ("a:\n  - #BumiWali", 5, "#BumiWali", '- "#BumiWali"'),
        ('a: Jl. "Raya" #5', 15, "#5", "a: 'Jl. \"Raya\" #5'"),
    ],
)
def test_text_lost_after_a_hash_is_a_warning(line: str, column: int, lost: str, better: str) -> None:
    (fault,) = parse(f"{line}\nb: 1\n", "rencana.yaml").faults
    assert (fault.code, fault.severity, fault.place.column) == ("MP018", "warning", column)
    assert f"`{lost}`" in fault.message.id
    assert f"`{better}`" in fault.remedy.id


@pytest.mark.parametrize(
    "line", ["a: 1 # komentar", "a: b#5", 'a: "x" #5', "#5\na: 1", "a: |\n  x #5", "a: 'x #5'", "  #catatan"]
)
def test_comments_and_quoted_hashes_give_no_warning(line: str) -> None:
    assert parse(f"{line}\nb: 1\n", "rencana.yaml").faults == ()


@pytest.mark.parametrize("line", ["a: “x”", "a: ‘x y’", "- “x”", "“x”: a"])
def test_words_in_curly_quotes_are_a_warning(line: str) -> None:
    text = f"{line}\nb: 1\n" if ":" in line else f"a:\n  {line}\n"
    (fault,) = parse(text, "rencana.yaml").faults
    assert (fault.code, fault.severity) == ("MP019", "warning")


@pytest.mark.parametrize("line", ["a: “x” dan “y”", "a: Jum’at", "a: 'kata “x”'", 'a: "“x”"', "a: kata “x”"])
def test_curly_quotes_inside_a_text_are_just_text(line: str) -> None:
    assert parse(f"{line}\n", "rencana.yaml").faults == ()


def test_a_merge_sign_as_a_value_or_in_quotes_is_text() -> None:
    assert tree("a: <<\n'<<': 1\nb: [<<]\n") == {"a": "<<", "<<": "1", "b": ["<<"]}
