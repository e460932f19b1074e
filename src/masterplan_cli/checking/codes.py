"""All codes that a finding can have."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.plan.fault_kinds import FAULT_KINDS as STRUCTURE
from masterplan_cli.reading.faults import Severity
from masterplan_cli.reading.kinds import FAULT_KINDS as READING

_LONGEST = 40


@cache
def severities() -> Mapping[str, Severity]:
    """Return the gravest severity of every code of reading, structure and rules, sorted by code."""
    faults = ((kind.code, kind.severity) for kind in (*READING, *STRUCTURE))
    return dict(sorted((*faults, *((rule.code, rule.severity) for rule in registered_rules()))))


def all_codes() -> tuple[str, ...]:
    """Return every code of reading, structure and rules, sorted."""
    return tuple(severities())


def fault_codes() -> tuple[str, ...]:
    """Return the codes of reading and of structure."""
    return tuple(kind.code for kind in (*READING, *STRUCTURE))


def meant_code(word: str) -> str | None:
    """Return the code that was probably meant: only what stands around its number is mended."""
    numbers = re.findall(r"[0-9]+", word[:_LONGEST])
    code = f"MP{numbers[0]}" if len(numbers) == 1 else ""
    return code if code in all_codes() else None


def unknown_prefixes(prefixes: Sequence[str]) -> tuple[str, ...]:
    """Return the prefixes under which there is no code, so that a mistyped ``--select`` is not silent."""
    codes = all_codes()
    return tuple(
        prefix
        for prefix in prefixes
        if not prefix or not any(code.startswith(prefix.upper()) for code in codes)
    )
