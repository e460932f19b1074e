"""A decimal comma between square brackets makes two items of one; an ordinary list gives no alarm."""

import pytest

from masterplan_cli.reading.limits import MAX_WARNINGS
from masterplan_cli.reading.parsing import parse


@pytest.mark.parametrize(
    ("items", "column", "better"),
    [
        ("[Naik 1,5 persen, Turun]", 12, '"Naik 1,5 persen"'),
        ("[Turun, Naik 1,5 persen]", 19, '"Naik 1,5 persen"'),
        ("[1,5 juta]", 7, '"1,5 juta"'),
        ("[4,5%]", 7, '"4,5%"'),
        ("[Rp1.500,00 per unit]", 13, '"Rp1.500,00 per unit"'),
        ("[Naik 0,5 sampai 1,5 persen]", 12, '"Naik 0,5 sampai 1,5 persen"'),
    ],
)
def test_a_cut_item_is_told_once_with_what_to_write(items: str, column: int, better: str) -> None:
    (fault,) = parse(f"x: 1\na: {items}\n", "rencana.yaml").faults
    assert (fault.code, fault.severity, fault.place) == ("MP036", "warning", ("rencana.yaml", 2, column))
    assert f"Tulis `{better}`" in fault.remedy.id
    assert f"Write `{better}`" in fault.remedy.en


@pytest.mark.parametrize(
    "items",
    [
        "[OPD-01, OPD-02]",
        "[OPD-01,OPD-02]",
        "[2019, 2020]",
        "[2019,2020]",
        "[Tahun 2019,2020]",
        "[2019-01,2019-02]",
        "[12:30,13:00]",
        "[1,2,3]",
        "[1.500,2.500]",
        "[gov-1,2]",
        "[a1,2b]",
        "[Naik 1, 5 persen]",
        '["Naik 1,5 persen"]',
        '["Naik 1","5 persen"]',
        "[[1],2 kali]",
        "[{b: 1},2 kali]",
    ],
)
def test_an_ordinary_list_gives_no_alarm(items: str) -> None:
    assert parse(f"a: {items}\n", "rencana.yaml").faults == ()


def test_a_list_of_lines_needs_no_quotes() -> None:
    assert parse("a:\n  - Naik 1,5 persen\n  - 2\n", "rencana.yaml").faults == ()


def test_no_more_warnings_than_anybody_reads() -> None:
    items = ", ".join(["Naik 1,5 persen"] * (MAX_WARNINGS + 50))
    assert len(parse(f"a: [{items}]\n", "rencana.yaml").faults) == MAX_WARNINGS
