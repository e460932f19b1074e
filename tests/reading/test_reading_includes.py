"""A plan in several files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masterplan_cli.reading import Fault, Place, Sequence, UnreadableError, place_of, read_plan

Write = Callable[[str, str | bytes], Path]


def faults_of(spec: str) -> tuple[Fault, ...]:
    with pytest.raises(UnreadableError) as caught:
        read_plan(spec)
    return caught.value.faults


def test_mappings_merge_key_by_key_and_lists_follow_each_other(write: Write) -> None:
    write(
        "r/2018.yaml",
        "include: [2018/b.yaml, ./2018//a.yaml]\nschema: 1\nrisks: [{id: r1}]\npillars: {x: {p: 1}}\n",
    )
    write("r/2018/b.yaml", "risks: [{id: r2}]\npillars: {x: {q: 2}}\n")
    write("r/2018/a.yaml", "\n  \nrisks:\n  - {id: r3}\npillars:\n  y: {p: 3}\n")
    reading = read_plan("r/2018.yaml")
    assert reading.faults == ()
    assert reading.tree == {
        "schema": "1",
        "risks": [{"id": "r1"}, {"id": "r2"}, {"id": "r3"}],
        "pillars": {"x": {"p": "1", "q": "2"}, "y": {"p": "3"}},
    }
    assert "include" not in reading.tree.keys_at
    assert set(reading.sources) == {"r/2018.yaml", "r/2018/b.yaml", "r/2018/a.yaml"}
    assert place_of(reading.tree, ("risks", 1)) == Place("r/2018/b.yaml", 1, 9)
    assert place_of(reading.tree, ("risks", 2)) == Place("r/2018/a.yaml", 4, 5)
    assert place_of(reading.tree, ("pillars", "y"), key=True) == Place("r/2018/a.yaml", 6, 3)
    risks = reading.tree["risks"]
    assert isinstance(risks, Sequence)
    assert len(risks.items_at) == 3


def test_names_begin_as_the_user_began(write: Write) -> None:
    path = write("masterplan.yaml", "include: [a.yaml]\n")
    write("a.yaml", "b: 1\n")
    for spec in ("./masterplan.yaml", str(path), "masterplan.yaml"):
        name = read_plan(spec).tree.keys_at["b"].file
        assert name == spec.replace("masterplan.yaml", "a.yaml")
    assert read_plan(".").tree.keys_at["b"].file == "a.yaml"


def test_a_value_in_two_files_is_a_conflict_that_names_both(write: Write) -> None:
    write("masterplan.yaml", "include: [a.yaml, b.yaml]\nvision: {statement: satu}\n")
    write("a.yaml", "vision:\n  statement: satu\nrisks: [x]\n")
    write("b.yaml", "risks: {y: 1}\nvision: dua\n")
    reading = read_plan("masterplan.yaml")
    assert reading.tree == {"vision": {"statement": "satu"}, "risks": ["x"]}
    assert [(f.code, f.severity, f.place, f.path) for f in reading.faults] == [
        ("MP057", "error", Place("a.yaml", 2, 3), ("vision", "statement")),
        ("MP057", "error", Place("b.yaml", 1, 1), ("risks",)),
        ("MP057", "error", Place("b.yaml", 2, 1), ("vision",)),
    ]
    assert "masterplan.yaml baris 2" in reading.faults[0].message.id
    assert "a.yaml, line 3" in reading.faults[1].message.en


def test_a_key_without_a_value_never_conflicts(write: Write) -> None:
    write("masterplan.yaml", "include: [a.yaml]\nvision:\nrisks: [x]\nonly: ~\n")
    write("a.yaml", "vision: {statement: satu}\nrisks:\nnew:\n")
    reading = read_plan("masterplan.yaml")
    assert reading.faults == ()
    assert reading.tree == {"vision": {"statement": "satu"}, "risks": ["x"]}
    assert reading.tree.keys_at["vision"].file == "a.yaml"
    assert reading.tree.keys_at["new"].file == "a.yaml"
    assert reading.tree.keys_at["only"].file == "masterplan.yaml"


def test_an_empty_include_is_nothing(write: Write) -> None:
    write("masterplan.yaml", "include:\nschema: 1\n")
    assert read_plan(".").tree == {"schema": "1"}


def test_a_file_is_read_once_whatever_it_is_called(write: Write) -> None:
    write("a.yaml", "risks: [x]\n")
    Path("b.yaml").symlink_to("a.yaml")
    write("masterplan.yaml", "include: [a.yaml, ./a.yaml, b.yaml, masterplan.yaml]\n")
    reading = read_plan("masterplan.yaml")
    assert reading.tree == {"risks": ["x"]}
    assert [(fault.code, fault.place.column) for fault in reading.faults] == [
        ("MP055", 19),
        ("MP055", 29),
        ("MP055", 37),
    ]


def test_an_included_file_must_not_include(write: Write) -> None:
    write("masterplan.yaml", "include: [a.yaml]\n")
    write("a.yaml", "x: 1\ninclude: [b.yaml]\n")
    (fault,) = faults_of("masterplan.yaml")
    assert (fault.code, fault.place) == ("MP056", Place("a.yaml", 2, 1))


@pytest.mark.parametrize(
    ("written", "places"),
    [
        ("include: a.yaml", [(1, 10)]),
        ("include: {a: b.yaml}", [(1, 10)]),
        ("include: [[a.yaml], '', ~, ' ']", [(1, 11), (1, 21), (1, 25), (1, 28)]),
    ],
)
def test_include_must_be_a_list_of_names(written: str, places: list[tuple[int, int]], write: Write) -> None:
    write("masterplan.yaml", written + "\nschema: 1\n")
    faults = faults_of("masterplan.yaml")
    assert [fault.code for fault in faults] == ["MP050"] * len(places)
    assert [(fault.place.line, fault.place.column) for fault in faults] == places


def test_too_many_includes_are_refused(write: Write) -> None:
    write("masterplan.yaml", "include:\n" + "  - a.yaml\n" * 201)
    assert [fault.code for fault in faults_of("masterplan.yaml")] == ["MP058"]


def test_the_faults_of_all_files_are_told_in_one_run(write: Write) -> None:
    write("masterplan.yaml", "include: [a.yaml, hilang.yaml, b.yaml, c.yaml]\na: 1\na: 2\n")
    write("a.yaml", "x: Dinas: Kominfo\n")
    write("b.yaml", b"y: caf\xe9\n")
    write("c.yaml", "a: Jl. Raya #5\n")
    with pytest.raises(UnreadableError) as caught:
        read_plan("masterplan.yaml")
    error = caught.value
    assert [(fault.code, fault.place.file) for fault in error.faults] == [
        ("MP017", "masterplan.yaml"),
        ("MP021", "a.yaml"),
        ("MP001", "masterplan.yaml"),
        ("MP011", "b.yaml"),
        ("MP018", "c.yaml"),
        ("MP057", "c.yaml"),
    ]
    assert set(error.sources) == {"masterplan.yaml", "a.yaml", "b.yaml", "c.yaml"}


def test_standard_input_includes_from_the_current_folder(write: Write) -> None:
    write("bagian/a.yaml", "a: 1\n")
    reading = read_plan("-", stdin=lambda: b"include: [bagian/a.yaml]\nb: 2\n")
    assert reading.tree == {"b": "2", "a": "1"}
    assert reading.tree.keys_at["a"].file == "bagian/a.yaml"
