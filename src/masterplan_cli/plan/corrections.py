"""What was probably meant by a value that cannot be read: shown to its writer, never taken by itself."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from decimal import Decimal

from masterplan_cli.plan import value_kinds as kinds
from masterplan_cli.text.numbers import integer

_LONGEST = 80
_AMOUNT = re.compile(
    r"(?:rp\.?)?\s*(?P<figure>\d{1,9}(?:[.,]\d{1,3})?)\s*(?P<unit>ribu|rb|juta|jt|miliar|milyar|m|triliun|t)\b\.?",
    re.IGNORECASE,
)
_UNITS = {"r": 10**3, "j": 10**6, "m": 10**9, "t": 10**12}
"""By the first letter; ``M`` is miliar to Indonesian treasurers."""
_MOST_RUPIAH = 10**18

_CURRENCY = re.compile(r"^(?:rp\.?|idr)?\s*|\s+", re.IGNORECASE)
_GROUPED = re.compile(r"(\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+))(?:[.,](?:-+|00))?")
_EXPONENT = re.compile(r"(\d(?:[.,]\d{1,9})?)[eE]\+?(\d{1,2})")
_ENGLISH = re.compile(r"(\d{1,3}(?:,\d{3})+)\.(\d{1,6})")
_ONE_DOT = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")  # alone it could be a fraction; Indonesians mean thousands
_FIGURE = re.compile(r"-?\d[\d.,]*\d|-?\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_NEAR_YEAR = re.compile(r"20[0-4]\d")
_LETTERS_LIKE_FIGURES = str.maketrans("OoIlB", "00118")
_SHORT_YEAR = re.compile(r"'?(\d{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_YYYY = r"(?P<year>(?:19|20)[0-9]{2})"
_MM = r"(?P<month>[0-9]{1,2})"
_DD = r"(?P<day>[0-9]{1,2})"
_NAME = r"(?P<month>[A-Za-z]{3,9})"
_MONTH_FORMS = tuple(
    map(re.compile, (f"{_YYYY}[-/. ]{_MM}(?:[-/. ][0-9]{{1,2}})?", f"{_MM}[-/. ]{_YYYY}", f"{_NAME} {_YYYY}"))
)
_DAY_FORMS = tuple(
    map(
        re.compile,
        (f"{_YYYY}[-/. ]{_MM}[-/. ]{_DD}", f"{_DD}[-/. ]{_MM}[-/. ]{_YYYY}", f"{_DD} {_NAME} {_YYYY}"),
    )
)
_NUMBER = re.compile(r"\d+")


def correction(code: str, written: str) -> str | None:
    """Return what a value should be written as, where one reading of it suggests itself.

    Args:
        code: the code of the fault.
        written: the value as it stands in the plan.
    """
    guess = _GUESSES.get(code)
    return guess(written.strip()) if guess and len(written) <= _LONGEST else None


def _rupiah(text: str) -> str | None:
    match = _AMOUNT.fullmatch(text)
    if match is None:
        return _plain_rupiah(text)
    amount = Decimal(match["figure"].replace(",", ".")) * _UNITS[match["unit"][0].lower()]
    return integer(int(amount)) if amount == int(amount) < _MOST_RUPIAH else None


def _plain_rupiah(text: str) -> str | None:
    """``250,000,000`` and ``2.5E+08``: digits in the ways of spreadsheets and of Word."""
    figure = _CURRENCY.sub("", text)
    if exponent := _exponent(figure):
        return exponent
    grouped = _GROUPED.fullmatch(figure)
    return grouped[1].replace(",", ".") if grouped else None


def _exponent(text: str) -> str | None:
    """Return the whole number that a spreadsheet wrote as ``1E+09``."""
    match = _EXPONENT.fullmatch(text)
    if match is None:
        return None
    number = Decimal(match[1].replace(",", ".")) * 10 ** int(match[2])
    return integer(int(number)) if number == int(number) < _MOST_RUPIAH else None


def _figure(text: str) -> str | None:
    """``1839,94 km2`` and ``60 persen``: the only figure that begins the text."""
    if english := _ENGLISH.fullmatch(text):
        return f"{english[1].replace(',', '')},{english[2]}"
    if exponent := _exponent(text):
        return exponent
    match = _FIGURE.match(text)
    if match is None or match.end() == len(text) or text[match.end()].isalnum():
        return None
    return match[0].replace(".", "") if _ONE_DOT.fullmatch(match[0]) else match[0]


def _year(text: str) -> str | None:
    years = set(_YEAR.findall(text))
    if len(years) == 1:
        return str(years.pop())
    if short := _SHORT_YEAR.fullmatch(text):
        return f"20{short[1]}"
    figures = text.translate(_LETTERS_LIKE_FIGURES)
    if len(figures) != 4:
        return None
    turned = {figures[:at] + figures[at + 1] + figures[at] + figures[at + 2 :] for at in range(3)}
    meant = {year for year in (figures, *turned) if _NEAR_YEAR.fullmatch(year)}
    return meant.pop() if len(meant) == 1 else None


def _month(text: str) -> str | None:
    match = _first(_MONTH_FORMS, text)
    month = _number_of_month(match["month"]) if match else None
    return f"{match['year']}-{month:02}" if match and month else None


def _day(text: str) -> str | None:
    match = _first(_DAY_FORMS, text)
    month = _number_of_month(match["month"]) if match else None
    if match and month:
        with suppress(ValueError):  # the thirty-first of a shorter month
            return date(int(match["year"]), month, int(match["day"])).isoformat()
    return None


def _first(forms: tuple[re.Pattern[str], ...], text: str) -> re.Match[str] | None:
    return next(filter(None, (form.fullmatch(text) for form in forms)), None)


def _number_of_month(written: str) -> int | None:
    if written.isdigit():
        return int(written) if 1 <= int(written) <= 12 else None
    short = written[:3].casefold()
    return _MONTHS.index(short) + 1 if short in _MONTHS else None


def _regency_code(text: str) -> str | None:
    digits = re.sub(r"[.\s,-]", "", text)
    return f'"{digits[:2]}.{digits[2:]}"' if re.fullmatch(r"[1-9]\d{3}", digits) else None


def _program_code(text: str) -> str | None:
    parts = _NUMBER.findall(text)
    is_code = len(parts) >= 3 and re.fullmatch(r"\d[\d.,/\s-]*\d", text)
    return f'"{".".join(parts)}"' if is_code else None


_GUESSES: dict[str, Callable[[str], str | None]] = {
    kinds.BAD_RUPIAH.code: _rupiah,
    kinds.BAD_NUMBER.code: _figure,
    kinds.BAD_COUNT.code: _figure,
    kinds.BAD_YEAR.code: _year,
    kinds.BAD_YEAR_MONTH.code: _month,
    kinds.BAD_DATE.code: _day,
    kinds.BAD_REGENCY_CODE.code: _regency_code,
    kinds.BAD_PROGRAM_CODE.code: _program_code,
}
