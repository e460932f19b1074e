"""Values of changes as words of one language: money, figures, months, lists, and what differs in a text."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from masterplan_cli.comparing.change import Change, Value
from masterplan_cli.comparing.change_class import Measure
from masterplan_cli.plan.choices import Choice, FundingSource, RegencyKind
from masterplan_cli.text import dates, numbers
from masterplan_cli.text.bilingual import Bilingual, Language

_NONE = Bilingual("tidak ada", "none")
_LONGEST = 80
_CONTEXT = 3  # words that are kept on both sides of a difference
_SOURCES = {str(source): source for source in FundingSource}
_KEYS = {
    "unit": Bilingual("satuan", "unit"),
    "baseline": Bilingual("nilai awal", "baseline"),
    "term": Bilingual("", "term"),
    "start": Bilingual("mulai", "start"),
    "end": Bilingual("selesai", "end"),
}


class ValueWords:
    """How the values of changes of one measure are written in one language."""

    def __init__(self, language: Language, measure: Measure, kind: RegencyKind | None = None) -> None:
        """Begin; where the kind of regency is known, sources of funds are called as they are there."""
        self.language, self.measure, self._kind = language, measure, kind

    def pair(self, change: Change) -> tuple[str, str]:
        """Return the values before and after; of two long texts only what differs, with words around it."""
        old, new = change.old, change.new
        if isinstance(old, str) and isinstance(new, str) and max(len(old), len(new)) > _LONGEST:
            old, new = focused(old, new)
        return self._value(old, change.old_words), self._value(new, change.new_words)

    def listed(self, change: Change) -> str:
        """Return what left and what joined a list; for anything else, before and after."""
        if isinstance(change.old, tuple) or isinstance(change.new, tuple):
            gone = f"− {change.old_words.to(self.language)}" if change.old_words else ""
            come = f"+ {change.new_words.to(self.language)}" if change.new_words else ""
            if gone or come:
                return "; ".join(filter(None, (gone, come)))
        return " → ".join(self.pair(change))

    def source(self, source: str | None) -> str:
        """Return the name of a source of funds."""
        if not source:
            return ""
        return _SOURCES[source].label_in(self._kind) if self._kind else _SOURCES[source].label

    def delta(self, delta: int | Decimal | None) -> str:
        """Return a difference with its sign."""
        if delta is None:
            return ""
        sign = "−" if delta < 0 else "+"
        if isinstance(delta, int) and self.measure == "rupiah":
            return sign + numbers.rupiah(abs(delta), self.language)
        return sign + numbers.decimal(abs(Decimal(delta)), self.language)

    def percent(self, percent: Decimal | None) -> str:
        """Return a percentage with its sign, to follow a difference; nothing where there is none."""
        if percent is None:
            return ""
        return f"; {'−' if percent < 0 else '+'}{numbers.decimal(abs(percent), self.language)} %"

    def _value(self, value: Value, words: Bilingual | None) -> str:
        if words:
            return words.to(self.language)
        if value is None:
            return _NONE.to(self.language)
        if isinstance(value, tuple):
            return "; ".join(value)
        if isinstance(value, Mapping):
            return ", ".join(f"{self._key(key)} {self._item(item)}".strip() for key, item in value.items())
        return self._item(value)

    def _key(self, key: str) -> str:
        if key in _KEYS:
            return _KEYS[key].to(self.language)
        year, _, source = key.partition("/")
        if not year.isdigit():
            year, source = "", year
        return " ".join(filter(None, (year, self.source(source)))) + ":"

    def _item(self, value: Any) -> str:
        if isinstance(value, Choice):
            return value.label if self.language == "id" else str(value)
        if isinstance(value, int):
            return numbers.rupiah(value, self.language) if self.measure == "rupiah" else str(value)
        if self.measure == "number":
            return numbers.decimal(Decimal(value), self.language)
        if self.measure in ("years", "months") and "-" in value:
            return dates.month(value, self.language)
        if dates.is_day(value):
            return dates.date(value, self.language)
        return f"“{short(value)}”" if " " in value else str(value)


def focused(old: str, new: str) -> tuple[str, str]:
    """Return what differs in two texts, with a few words around it and dots for what was left out."""
    before, after = old.split(), new.split()
    shortest = min(len(before), len(after))
    start = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    rest = shortest - start
    end = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    return _cut(before, start, end), _cut(after, start, end)


def short(text: str) -> str:
    """Return a text on one line, cut to a readable length."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"


def _cut(words: list[str], start: int, end: int) -> str:
    first, last = max(0, start - _CONTEXT), len(words) - max(0, end - _CONTEXT)
    dots = "… " if first else "", " …" if last < len(words) else ""
    return f"{dots[0]}{' '.join(words[first:last])}{dots[1]}"
