"""Dates, months and spans of years as Indonesian (or English) readers write them."""

import datetime
from collections.abc import Mapping

from masterplan_cli.text.bilingual import Language

_MONTHS: Mapping[Language, tuple[str, ...]] = {
    "id": (
        *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
        *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
"""The names in CLDR, to which a test holds them: to load them at run time would take as long as comparing."""


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
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def month(year_month: str, language: Language = "id") -> str:
    """Return a month: ``Januari 2019`` for ``2019-01``; raises ValueError for anything else."""
    day = datetime.date.fromisoformat(f"{year_month}-01")
    return f"{_MONTHS[language][day.month - 1]} {day.year}"


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
