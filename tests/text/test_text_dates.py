import datetime

import pytest
from babel.dates import get_month_names
from hypothesis import given
from hypothesis import strategies as st

from masterplan_cli.text import dates
from masterplan_cli.text.bilingual import Language

MONTHS = list(get_month_names("wide", locale="id").values())


def test_a_day_is_written_out() -> None:
    assert dates.date("2018-12-14") == "14 Desember 2018"
    assert dates.date(datetime.date(2019, 1, 2)) == "2 Januari 2019"
    assert dates.date("2018-12-14", "en") == "14 December 2018"


@pytest.mark.parametrize("language", ["id", "en"])
def test_all_months_have_their_names_of_cldr(language: Language) -> None:
    names = get_month_names("wide", locale=language)
    assert [dates.month(f"2019-{number:02}", language) for number in range(1, 13)] == [
        f"{names[number]} 2019" for number in range(1, 13)
    ]


def test_a_span_of_months_says_a_year_once() -> None:
    assert dates.months("2019-01", "2019-12") == "Januari–Desember 2019"
    assert dates.months("2019-07", "2020-06") == "Juli 2019 – Juni 2020"
    assert dates.months("2019-07", "2019-07") == "Juli 2019"


def test_a_span_of_years() -> None:
    assert dates.years(2019, 2028) == "2019–2028"
    assert dates.years(2019, 2019) == "2019"


@pytest.mark.parametrize("text", ["2018-02-30", "14-12-2018", "besok", "", "2018-13-01"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|month|day"):
        dates.date(text)


@pytest.mark.parametrize("text", ["2019-13", "2019", "2019-1", "2019-01-01", ""])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|month|day"):
        dates.month(text)


@given(st.dates(min_value=datetime.date(1900, 1, 1)))
def test_a_day_can_be_read_back(day: datetime.date) -> None:
    number, name, year = dates.date(day.isoformat()).split()
    assert datetime.date(int(year), MONTHS.index(name) + 1, int(number)) == day
