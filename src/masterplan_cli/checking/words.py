"""How messages name the things of a plan."""

from collections.abc import Iterable
from decimal import Decimal

from masterplan_cli.reading.tree import Place
from masterplan_cli.text import numbers
from masterplan_cli.text.bilingual import Bilingual

_LONGEST_NAME = 50


def named(code: str, name: str) -> str:
    """Return id and name together, the name cut where it becomes long: ``"`gov-01` (Layanan Desa)"``."""
    return f"`{code}` ({shortened(name)})"


def shortened(text: str) -> str:
    """Return a text on one line, cut where it becomes long."""
    line = " ".join(text[: 4 * _LONGEST_NAME].split())
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…"


def listed(items: Iterable[str]) -> Bilingual:
    """Join words with commas and a last *dan* or *and*."""
    words = list(items)
    if len(words) < 2:
        return Bilingual("".join(words), "".join(words))
    *first, last = words
    if len(first) == 1:
        return Bilingual(f"{first[0]} dan {last}", f"{first[0]} and {last}")
    return Bilingual(f"{', '.join(first)}, dan {last}", f"{', '.join(first)} and {last}")


def line_of(place: Place, seen_from: Place) -> Bilingual:
    """Say where something stands: the line, and the file when it is another one."""
    if place.file == seen_from.file:
        return Bilingual(f"baris {place.line}", f"line {place.line}")
    return Bilingual(f"{place.file} baris {place.line}", f"{place.file}, line {place.line}")


def number(value: Decimal) -> Bilingual:
    """Write a number in both languages."""
    return Bilingual(numbers.decimal(value, "id"), numbers.decimal(value, "en"))


def money(amount: int) -> Bilingual:
    """Write an amount in both languages."""
    return Bilingual(numbers.rupiah(amount, "id"), numbers.rupiah(amount, "en"))


def count(number: int) -> Bilingual:
    """Write a whole number in both languages."""
    return Bilingual(numbers.integer(number, "id"), numbers.integer(number, "en"))
