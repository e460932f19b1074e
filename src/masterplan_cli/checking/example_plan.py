"""The examples of codes made into whole plans, so that what the documentation shows has been checked."""

from masterplan_cli.checking.check import check
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.registry import Example
from masterplan_cli.plan.smallest import plan_around
from masterplan_cli.reading import UnreadableError, read_plan


def findings_in(code: str, lines: str, *, whole: bool = False, stored_as: str = "") -> tuple[Finding, ...]:
    """Return what a code finds in lines of its example, and what hinders them from being a plan.

    Args:
        code: the code.
        lines: the lines of the example.
        whole: whether they are a file to the last line.
        stored_as: the encoding in which they are stored; empty for UTF-8.
    """
    text = lines if whole else plan_around(lines)
    data = text.encode(stored_as or "utf-8")
    try:
        reading = read_plan("-", stdin=lambda: data)
    except UnreadableError as error:
        return tuple(map(Finding.from_fault, error.faults))
    return check(reading, select=[code, "MP0", "MP1"]).findings


def findings_in_bad(code: str, example: Example) -> tuple[Finding, ...]:
    """Return what is found in the bad half of an example."""
    return findings_in(code, example.bad, whole=example.whole, stored_as=example.stored_as)


def finding_of(code: str, example: Example) -> Finding | None:
    """Return the finding that a bad example is there to show; None where it takes more files to show it."""
    found = (finding for finding in findings_in_bad(code, example) if finding.code == code)
    return next((finding for finding in found if not example.at or finding.path_text == example.at), None)
