"""The words that fill the places of the messages in ``problem_kinds``."""

import re
from enum import StrEnum
from functools import cache
from typing import Any

from annotated_types import Ge, Le

from masterplan_cli.plan import value_kinds as kinds
from masterplan_cli.plan.fields import Spot, label_of_choice, names_of_choices
from masterplan_cli.reading.tree import Mapping, Sequence
from masterplan_cli.text.bilingual import Bilingual

_LONGEST_VALUE = 60
_MOST_KEYS = 12
_MOST_GUESSES = 1000  # guessing is slow; nobody misspells more values than this in good faith
_EXAMPLES = {
    kinds.BAD_RUPIAH.code: ("1.250.000.000",),
    kinds.BAD_NUMBER.code: ("60", "16,87", "1.118.464"),
    kinds.BAD_COUNT.code: ("311", "1.118.464"),
    kinds.BAD_YEAR.code: ("2019",),
    kinds.BAD_YEAR_MONTH.code: ("2019-01",),
    kinds.BAD_DATE.code: ("2018-12-14",),
    kinds.BAD_REGENCY_CODE.code: ('"35.23"',),
    kinds.BAD_PROGRAM_CODE.code: ('"2.16.03.2.02.09"',),
}
_ANY_KEY = "…"
_RANGE = re.compile(r"(\d{4})\s*(?:[-–—]|s\.?/?d\.?|sampai)\s*(\d{4})")
_NOT_IN_ID = re.compile(r"[^a-z0-9]+")
_NEEDS_QUOTES = re.compile(r"[:#\[\]{},&*!|>'\"%@`]|^[-?\s]|^[0-9.]+$")


class ChoiceWords:
    """Says which choices there are and which was probably meant; gives up guessing in a hostile file."""

    def __init__(self) -> None:
        self._guesses = 0

    def about(self, choices: type[StrEnum] | None, word: str) -> dict[str, object]:
        """Return the allowed values with their labels, and the suggestion with a space after it."""
        if choices is None:
            return {"allowed": "", "suggestion": ""}
        self._guesses += 1
        meant = names_of_choices(choices).nearest(word) if self._guesses <= _MOST_GUESSES else None
        if meant is None:
            return {"allowed": _allowed(choices), "suggestion": ""}
        suggestion = Bilingual(f"Maksud Anda `{meant}`? ", f"Did you mean `{meant}`? ")
        return {"allowed": _allowed(choices), "suggestion": suggestion}


def shortened(value: object) -> str:
    """Return what was written on one line, cut where it becomes long."""
    line = " ".join(str(value)[: 4 * _LONGEST_VALUE].split())
    return line if len(line) <= _LONGEST_VALUE else f"{line[: _LONGEST_VALUE - 1]}…"


def found(value: object) -> Bilingual:
    """Say what shape stands there instead of the expected one."""
    if isinstance(value, Mapping):
        return Bilingual("pasangan kunci dan nilai", "keys with values")
    if isinstance(value, Sequence):
        return Bilingual("daftar", "a list")
    return Bilingual(f"teks `{shortened(value)}`", f"the text `{shortened(value)}`")


@cache
def known_keys(keys: tuple[str, ...]) -> Bilingual:
    """List the keys that are known at a spot, the first of them when there are many."""
    listed = ", ".join(f"`{key}`" for key in keys[:_MOST_KEYS])
    rest = len(keys) - _MOST_KEYS
    if rest <= 0:
        return Bilingual(listed, listed)
    return Bilingual(f"{listed}, dan {rest} lainnya", f"{listed} and {rest} more")


def with_keys(spot: Spot, written: object = "") -> Bilingual:
    """Say which keys are to be written at a spot; where any may, such as years, an example says it."""
    if _ANY_KEY in spot.keys:
        example = _flow(_example(spot))
        return Bilingual(f"misalnya `{example}`", f"for example `{example}`")
    known = known_keys(spot.keys)
    years = _RANGE.fullmatch(str(written).strip()[:_LONGEST_VALUE])
    if years and spot.keys == ("start", "end"):
        line = f"{{start: {years[1]}, end: {years[2]}}}"
        return Bilingual(
            f"dengan kunci: {known.id}, yaitu `{line}`", f"with the keys: {known.en}, as `{line}`"
        )
    return Bilingual(f"dengan kunci: {known.id}", f"with the keys: {known.en}")


def example_line(key: str, spot: Spot) -> str:
    """Return a line of YAML that would do: ``horizon: {start: 2019, end: 2028}``."""
    return f"{key}: {_flow(_example(spot))}"


def example_value(spot: Spot) -> str:
    """Return a value that would do, as it stands in YAML."""
    example = _example(spot)
    if spot.is_inside_field:  # the field's example is the whole list or mapping
        values = list(example.values()) if isinstance(example, dict) else example
        example = values[0] if isinstance(values, list) and values else values
    return _flow(example)


def better_value(code: str, written: object, spot: Spot) -> Bilingual:
    """Say what to write instead of a value: what was probably meant, or else examples."""
    from masterplan_cli.plan.corrections import correction  # here: most plans have nothing to correct

    if meant := correction(code, str(written)):
        return Bilingual(f": `{meant}`", f": `{meant}`")
    examples = (example_value(spot),) if _has_limits(spot) else _EXAMPLES.get(code, ())
    shown = [f"`{example}`" for example in examples]
    return Bilingual(
        f", misalnya {_or(shown, ', atau' if len(shown) > 2 else ' atau')}",
        f", for example {_or(shown, ' or')}",
    )


def _or(shown: list[str], word: str) -> str:
    return f"{word} ".join(filter(None, (", ".join(shown[:-1]), *shown[-1:])))


def example_id(word: str, spot: Spot) -> str:
    """Return the id that a word would be if it were one: ``Gov_01`` gives ``gov-01``."""
    written = _NOT_IN_ID.sub("-", word[:_LONGEST_VALUE].casefold()).strip("-")
    return written or example_value(spot)


def _has_limits(spot: Spot) -> bool:
    return any(isinstance(limit, Ge | Le) for limit in (spot.field.metadata if spot.field else ()))


def bounds(spot: Spot) -> Bilingual:
    """Say between which limits a number must be."""
    limits = spot.field.metadata if spot.field else []
    low = next((limit.ge for limit in limits if isinstance(limit, Ge)), None)
    high = next((limit.le for limit in limits if isinstance(limit, Le)), None)
    if low is not None and high is not None:
        return Bilingual(f"dari {low} sampai {high}", f"from {low} to {high}")
    if low is not None:
        return Bilingual(f"paling sedikit {low}", f"of at least {low}")
    return Bilingual(f"paling banyak {high}", f"of at most {high}")


@cache
def _allowed(choices: type[StrEnum]) -> str:
    return ", ".join(f"`{choice.value}` ({label_of_choice(choice)})" for choice in choices)


def _example(spot: Spot) -> Any:
    examples = spot.field.examples if spot.field else None
    return examples[0] if examples else "…"


def _flow(value: Any) -> str:
    """Write a value as YAML in one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    text = str(value)
    return f'"{text}"' if isinstance(value, str) and _NEEDS_QUOTES.search(text) else text
