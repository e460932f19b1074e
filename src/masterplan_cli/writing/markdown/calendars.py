"""The periods of a timeline as days: years, quarters of a year, or months with or without their year."""

import datetime
import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_PERIOD = re.compile(r"(?:(?P<month>[a-z]{3})[a-z]*\.?)?\s*(?P<year>[12][0-9]{3})?", re.IGNORECASE)
_QUARTERS = {"i": 0, "ii": 3, "iii": 6, "iv": 9}
_QUARTER = re.compile(r"(?:(?:triwulan|tw)\.?\s+)?(i{1,3}|iv)\s+([12][0-9]{3})", re.IGNORECASE)
_SOME_YEAR = 2001  # for months without a year; nobody sees it
_YEAR = 12


class Calendar(Struct, frozen=True):
    """When the periods of a timeline begin.

    Attributes:
        first: the first month of the first period, counted from January of year 0.
        months: how many months each period has.
        axis: how Mermaid is to print the beginning of a period.
    """

    first: int
    months: int
    axis: str

    def first_day(self, period: int) -> datetime.date:
        """Return the first day of a period; the first is number 0."""
        year, month = divmod(self.first + period * self.months, _YEAR)
        return datetime.date(year, month + 1, 1)

    def last_day(self, period: int) -> datetime.date:
        """Return the last day of a period."""
        return self.first_day(period + 1) - datetime.timedelta(days=1)


def calendar_of(periods: Sequence[str]) -> Calendar | None:
    """Return the calendar of periods that follow each other; None for periods of other kinds."""
    calendars = [_calendar_from(period) for period in periods]
    if not calendars or None in calendars:
        return None
    found = [calendar for calendar in calendars if calendar is not None]
    if len({(one.months, one.axis) for one in found}) > 1:
        return None
    follow = all(after.first - before.first == before.months for before, after in pairwise(found))
    return found[0] if follow else None


def _calendar_from(period: str) -> Calendar | None:
    quarter = _QUARTER.fullmatch(period.strip())
    if quarter:
        return Calendar(int(quarter[2]) * _YEAR + _QUARTERS[quarter[1].lower()], 3, "%m/%Y")
    match = _PERIOD.fullmatch(period.strip())
    if match is None or not (match["month"] or match["year"]):
        return None
    year = int(match["year"] or _SOME_YEAR)
    if not match["month"]:
        return Calendar(year * _YEAR, _YEAR, "%Y")
    month = match["month"].lower()
    if month not in _MONTHS:
        return None
    return Calendar(year * _YEAR + _MONTHS.index(month), 1, "%m/%Y" if match["year"] else "%m")
