"""Numbers and money as Indonesian (or English) readers write them.

Amounts are whole rupiah (int), other numbers int or Decimal; nothing here passes through a float, so
what is printed is exact. Where a function rounds, it says so, and a half goes away from zero.
"""

from decimal import Decimal
from typing import NamedTuple

from masterplan_cli.text.bilingual import Bilingual, Language

_MILLION = 6  # one juta is ten to this power
_UNITS = (
    (1, Bilingual("", "")),
    (10**3, Bilingual("ribu", "thousand")),
    (10**6, Bilingual("juta", "million")),
    (10**9, Bilingual("miliar", "billion")),
    (10**12, Bilingual("triliun", "trillion")),
)
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def rupiah(amount: int, language: Language = "id") -> str:
    """Return an amount in full: ``Rp1.350.000,00``, negative ``-Rp1.350.000,00``.

    No space and no dot follow ``Rp`` (domain notes, section 7).
    """
    return _signed(amount < 0, f"Rp{_cents(abs(amount), language)}")


def rupiah_short(amount: int, language: Language = "id") -> str:
    """Return an amount for prose: ``Rp5,5 miliar``.

    The unit is the largest of ribu, juta, miliar and triliun that the amount fills; at most two decimals
    are kept, rounded half up, and zeros at the end are dropped: 999.999.999 is ``Rp1 miliar``.
    """
    *smaller, largest = _UNITS
    below_thousand = (unit for unit in smaller if _hundredths(amount, unit[0]) < 100_000)
    size, unit = next(below_thousand, largest)
    words = f"Rp{_shortened(_hundredths(amount, size), 2, 0, language)} {unit.to(language)}"
    return _signed(amount < 0, words.rstrip())


def amount(amount: int, language: Language = "id") -> str:
    """Return an amount without ``Rp``, for the column of a table: ``1.350.000,00``."""
    return _signed(amount < 0, _cents(abs(amount), language))


def millions(amount: int, language: Language = "id") -> str:
    """Return an amount in juta rupiah, for narrow cells: ``1.350,00`` for Rp1.350.000.000.

    Never rounded, so that a column still adds up to its total: two decimals, and more (up to six) only for
    an amount that is not a multiple of Rp10.000.
    """
    return _signed(amount < 0, _shortened(abs(amount), _MILLION, 2, language))


def parenthesised(delta: int | Decimal, language: Language = "id") -> str:
    """Return a difference as budget documents print it: a decrease in parentheses, nil as ``-``.

    An int is rupiah and gets two decimals, ``(60.000.000,00)``; a Decimal keeps its digits, ``(28,57)``.
    """
    if delta == 0:
        return "-"
    size = amount(abs(delta), language) if isinstance(delta, int) else decimal(abs(delta), language)
    return f"({size})" if delta < 0 else size


def percent(value: Decimal, language: Language = "id") -> str:
    """Return a percentage with the digits it has: ``Decimal("16.87")`` gives ``16,87%``."""
    return f"{decimal(value, language)}%"


def percent_change(old: int | None, new: int | None) -> Decimal | None:
    """Return by how many per cent ``new`` differs from ``old``: two decimals, rounded half up.

    None when either is missing or ``old`` is zero: nothing can be said then, and 100 % would be a guess.
    """
    if not old or new is None:
        return None
    numerator, denominator = (new - old) * 10_000, abs(old)
    hundredths = (2 * abs(numerator) + denominator) // (2 * denominator)
    return Decimal(f"{-hundredths if numerator < 0 else hundredths}E-2")


def percent_share(part: int, whole: int) -> Decimal:
    """Return a part in percent of the whole, two decimals, half up; both not negative, the whole not 0."""
    return Decimal((20_000 * part + whole) // (2 * whole)).scaleb(-2)


def decimal(value: Decimal | int, language: Language = "id") -> str:
    """Return a number with exactly the digits it has: ``183.994,561``; ``Decimal("2.50")`` keeps its zero."""
    return format(value, ",f" if isinstance(value, Decimal) else ",").translate(_MARKS[language].translation)


def integer(value: int, language: Language = "id") -> str:
    """Return a whole number: ``1.118.464``."""
    return decimal(value, language)


def roman(number: int) -> str:
    """Return a number in Roman figures, ``IV``; raises ValueError outside 1–3999."""
    if not 1 <= number <= 3999:
        raise ValueError(f"no Roman figure for {number}")
    figures = ""
    for value, figure in _ROMAN:
        count, number = divmod(number, value)
        figures += figure * count
    return figures


class _Marks(NamedTuple):
    decimal: str
    translation: dict[int, str]


_MARKS: dict[Language, _Marks] = {"id": _Marks(",", {ord(","): ".", ord("."): ","}), "en": _Marks(".", {})}
"""Unicode's marks (CLDR), to which a test holds them: loading them takes a twentieth of a run."""


def _hundredths(amount: int, size: int) -> int:
    """Return how many hundredths of a unit of this size an amount is, rounded half up."""
    return (abs(amount) * 100 + size // 2) // size


def _cents(size: int, language: Language) -> str:
    return f"{integer(size, language)}{_MARKS[language].decimal}00"


def _shortened(size: int, places: int, at_least: int, language: Language) -> str:
    """Write ``size`` divided by ten to the power ``places``, without zeros at the end."""
    whole, rest = divmod(size, 10**places)
    decimals = f"{rest:0{places}}".rstrip("0").ljust(at_least, "0")
    figures = integer(whole, language)
    return f"{figures}{_MARKS[language].decimal}{decimals}" if decimals else figures


def _signed(negative: bool, text: str) -> str:
    return f"-{text}" if negative else text
