"""What a draft leaves out because it could not be understood: part of what its first page tells."""

from collections.abc import Iterable

from masterplan_cli.checking.findings import Finding

_FIRST_RULE = "MP200"
"""Codes below are faults of the file and of its structure: what they name is not in the plan."""


def left_out(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that cost a draft a part of what the file says, in the order of the file."""
    return tuple(
        finding for finding in findings if finding.severity == "error" and finding.code < _FIRST_RULE
    )
