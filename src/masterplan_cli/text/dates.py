"""Dates, months and spans of years as Indonesian (or English) readers write them."""

import datetime
from functools import lru_cache

from masterplan_cli.text.bilingual import Language


def is_day(text: str) -> bool:
    """Tell whether a text is a day in ISO form, ``2018-12-14``."""
    if len(text) != len("2018-12-14"):
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def date(day: str | datetime.date, language: Language = "id") -> str:
    """Return a day: ``14 Desember 2018``.

    Args:
        day: a date, or its ISO form ``2018-12-14``.
        language: the language of the month's name.

    Raises:
        ValueError: the text is not an ISO date.
    """
    day = datetime.date.fromisoformat(day) if isinstance(day, str) else day
    return f"{day.day} {_month_names(language)[day.month - 1]} {day.year}"


def month(year_month: str, language: Language = "id") -> str:
    """Return a month: ``Januari 2019`` for ``2019-01``; raises ValueError for anything else."""
    day = datetime.date.fromisoformat(f"{year_month}-01")
    return f"{_month_names(language)[day.month - 1]} {day.year}"


def months(start: str, end: str, language: Language = "id") -> str:
    """Return a span of months, ``Januari–Desember 2019`` or ``Juli 2019 – Juni 2020``.

    One month only stands alone. Raises ValueError for anything but ``2019-01``.
    """
    first, last = month(start, language), month(end, language)
    if first == last:
        return last
    name, year = first.split()
    return f"{name}–{last}" if last.endswith(year) else f"{first} – {last}"


def years(start: int, end: int) -> str:
    """Return a span of years, ``2019–2028``; one year only stands alone."""
    return str(start) if str(start) == str(end) else f"{start}–{end}"


@lru_cache
def _month_names(language: Language) -> tuple[str, ...]:
    from babel import Locale  # here: 30 ms that most commands need not pay

    names = Locale.parse(language).months["format"]["wide"]
    return tuple(names[number] for number in range(1, 13))
