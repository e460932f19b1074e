"""All codes that a finding can have."""

from collections.abc import Sequence

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.plan.problems import FAULT_KINDS as STRUCTURE
from masterplan_cli.reading.kinds import FAULT_KINDS as READING


def all_codes() -> tuple[str, ...]:
    """Return every code of reading, structure and rules, sorted."""
    faults = (kind.code for kind in (*READING, *STRUCTURE))
    return tuple(sorted((*faults, *(rule.code for rule in registered_rules()))))


def unknown_prefixes(prefixes: Sequence[str]) -> tuple[str, ...]:
    """Return the prefixes under which there is no code, so that a mistyped ``--select`` is not silent."""
    codes = all_codes()
    return tuple(
        prefix
        for prefix in prefixes
        if not prefix or not any(code.startswith(prefix.upper()) for code in codes)
    )
