"""A comma between figures makes two items of one, and that is said; two items are left in peace."""

import pytest
from conftest import Write

from masterplan_cli.reading import read_plan


def told(write: Write, line: str) -> list[tuple[str, int, str]]:
    write("rencana.yaml", f"schema: 1\n{line}\n")
    faults = read_plan("rencana.yaml").faults
    return [(fault.code, fault.place.column, fault.remedy.id.partition(". ")[0]) for fault in faults]


@pytest.mark.parametrize(
    ("line", "column", "better"),
    [
        ("a: [Naik 1,5 persen, dua]", 12, "Naik 1,5 persen"),
        ("a: [Naik 1,5,6 persen, dua]", 12, "Naik 1,5,6 persen"),
        ("a: [satu, 78,5%]", 14, "78,5%"),
    ],
)
def test_an_item_that_a_comma_cuts(write: Write, line: str, column: int, better: str) -> None:
    assert told(write, line) == [("MP036", column, f'Tulis `"{better}"`')]


@pytest.mark.parametrize(
    "line",
    [
        "a: [2019,2020]",
        "a: [2019,2020 dan seterusnya]",
        "a: [1,2,3]",
        "a: [opd-1,opd-2]",
        "a: [Target 3, 5 orang]",
        'a: ["Naik 1,5 persen",5]',
        "a:\n  - Naik 1,5 persen",
    ],
)
def test_two_items_are_two_items(write: Write, line: str) -> None:
    assert told(write, line) == []
