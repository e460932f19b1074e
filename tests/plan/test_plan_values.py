"""Scalars: what is read, what is refused, and that nothing is guessed."""

from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from masterplan_cli.plan import values


def read(kind: Any, text: object) -> object:
    return TypeAdapter(kind).validate_python(text)


def refusal(kind: Any, text: object) -> str:
    with pytest.raises(ValidationError) as refused:
        read(kind, text)
    (error,) = refused.value.errors()
    return error["type"]


@pytest.mark.parametrize(
    "written",
    ["1500000", "1_500_000", "1.500.000", "Rp1.500.000", "Rp 1.500.000", "Rp. 1.500.000", "rp1500000",
     "1.500.000,00", "Rp1.500.000,-", " 1500000 "],
)  # fmt: skip
def test_the_same_rupiah_in_many_spellings(written: str) -> None:
    assert read(values.Rupiah, written) == 1_500_000


@pytest.mark.parametrize(
    ("written", "kind"),
    [("1.500", "rupiah_ambiguous"), ("1,5 M", "rupiah"), ("-1", "rupiah"), ("1.50", "rupiah"), ("", "rupiah"),
     ("1,500,000", "rupiah"), ("1.500.00", "rupiah"), ("9" * 19, "rupiah"), ("١٥٠٠", "rupiah"),
     ("0.500", "rupiah"), (True, "rupiah")],
)  # fmt: skip
def test_what_is_no_rupiah(written: object, kind: str) -> None:
    assert refusal(values.Rupiah, written) == kind


@pytest.mark.parametrize(("written", "amount"), [("Rp1.500", 1500), ("1.500,00", 1500), ("1.500,-", 1500)])
def test_a_mark_of_money_settles_what_the_dot_means(written: str, amount: int) -> None:
    assert read(values.Rupiah, written) == amount


@pytest.mark.parametrize(
    ("written", "number"),
    [("16,87", "16.87"), ("16.87", "16.87"), ("5,00", "5.00"), ("1.839,94561", "1839.94561"), ("-3", "-3"),
     ("1.118.464", "1118464"), ("0.125", "0.125"), ("1_000", "1000"), ("-1.500.000", "-1500000")],
)  # fmt: skip
def test_numbers_keep_their_digits(written: str, number: str) -> None:
    result = read(values.Number, written)
    assert isinstance(result, Decimal)
    assert str(result) == number


@pytest.mark.parametrize(
    ("written", "kind"),
    [("1.500", "number_ambiguous"), ("-1.500", "number_ambiguous"), ("12 desa", "number"), ("1e5", "number"),
     (".nan", "number"), (float("nan"), "number"), (float("inf"), "number"), ("1,2,3", "number")],
)  # fmt: skip
def test_what_is_no_number(written: object, kind: str) -> None:
    assert refusal(values.Number, written) == kind


@pytest.mark.parametrize(
    ("written", "count"), [("311", 311), ("1.118.464", 1_118_464), ("1.500", 1500), ("3,0", 3)]
)
def test_counts(written: str, count: int) -> None:
    assert read(values.Count, written) == count


@pytest.mark.parametrize("written", ["-1", "2,5", "1.5"])
def test_what_is_no_count(written: str) -> None:
    assert refusal(values.Count, written) == "count"


@pytest.mark.parametrize("written", ["18", "1899", "2100", " 2019", "2019 ", "20190", "", "２０１９"])
def test_what_is_no_year(written: str) -> None:
    assert refusal(values.Year, written) == "year"


@pytest.mark.parametrize(
    "written", ["2018-02-31", "2018-13-01", "2018-1-1", "14-12-2018", "2019-02-29", "2018-00-10"]
)
def test_dates_must_be_in_the_calendar(written: str) -> None:
    assert refusal(values.Date, written) == "date"


def test_a_leap_day_is_a_date() -> None:
    assert read(values.Date, "2020-02-29") == "2020-02-29"


@pytest.mark.parametrize("written", ["Gov-01", "gov_01", "-gov", "gov-", "gov--1", "gov 1", "é", ""])
def test_what_is_no_id(written: str) -> None:
    assert refusal(values.Id, written) == "id"


@given(st.integers(0, 10**18 - 1))
def test_every_amount_is_read_back_from_how_indonesians_write_it(amount: int) -> None:
    assert read(values.Rupiah, f"Rp{amount:,}".replace(",", ".")) == amount


@given(st.text() | st.integers() | st.floats() | st.none() | st.lists(st.text()))
@pytest.mark.parametrize(
    "kind",
    [values.Rupiah, values.Number, values.Count, values.Year, values.YearMonth, values.Date,
     values.Id, values.RegencyCode, values.ProgramCode, values.Text, values.Markdown, values.SchemaVersion],
)  # fmt: skip
def test_whatever_is_written_is_read_or_refused(kind: Any, written: object) -> None:
    with suppress(ValidationError):
        read(kind, written)
