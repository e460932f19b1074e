"""What the exit code says (design.md, section 3)."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes, from good to bad."""

    DONE = 0
    FOUND = 1
    """Findings or changes at or above ``--fail-on``, or a plan too broken to render or compare."""
    USAGE = 2
    UNREADABLE = 3
    """The input is missing, not YAML, wrongly encoded or over the limits."""
    UNWRITABLE = 4
    INTERRUPTED = 130
