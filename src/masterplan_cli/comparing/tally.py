"""Counting changes, and the one line that closes every report."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.change_class import EFFECTS, SEVERITIES
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.totals import Total
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import decimal, rupiah

_WORDS = {
    "added": Bilingual("{count} ditambah", "{count} added"),
    "removed": Bilingual("{count} dihapus", "{count} removed"),
    "moved": Bilingual("{count} dipindah", "{count} moved"),
    "renamed": Bilingual("{count} diganti nama", "{count} renamed"),
    "changed": Bilingual("{count} diubah", "{count} changed"),
}
_NO_CHANGES = Bilingual("Tidak ada perubahan", "No changes")


def effects(comparison: Comparison) -> Mapping[str, int]:
    """Count changes by effect; every change counts once, and every effect has its count, also nil."""
    counts = Counter(CLASSES[change.code].effect for change in comparison.changes)
    return {effect: counts[effect] for effect in EFFECTS}


def severities(comparison: Comparison) -> Mapping[str, int]:
    """Count changes by severity, worst first, also nil."""
    counts = Counter(change.severity for change in comparison.changes)
    return {severity: counts[severity] for severity in SEVERITIES}


def tally(comparison: Comparison) -> Bilingual:
    """Return the last line: ``4 ditambah, 2 dihapus, 17 diubah · anggaran −12,40 %``; nil is left out."""
    parts = [_WORDS[effect].format(count=count) for effect, count in effects(comparison).items() if count]
    counted = Bilingual(", ".join(part.id for part in parts), ", ".join(part.en for part in parts))
    if not parts:
        counted = _NO_CHANGES
    money = comparison.totals.total
    return Bilingual(
        f"{counted.id} · anggaran {_money(money, 'id')}", f"{counted.en} · budget {_money(money, 'en')}"
    )


def _money(total: Total, language: Language) -> str:
    if total.delta == 0:
        return Bilingual("tetap", "unchanged").to(language)
    if total.delta_percent is None:  # nothing before: a percentage would mean nothing
        return _signed(Decimal(total.delta), rupiah(abs(total.delta), language))
    return _signed(Decimal(total.delta), f"{decimal(abs(total.delta_percent), language)} %")


def _signed(delta: Decimal, text: str) -> str:
    return f"−{text}" if delta < 0 else f"+{text}"
