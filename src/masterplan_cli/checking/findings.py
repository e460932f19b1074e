"""What checking finds: always a code, a place, what is wrong, and how to mend it."""

from msgspec import Struct

from masterplan_cli.plan.fields import path_text
from masterplan_cli.reading.faults import Fault, Severity
from masterplan_cli.reading.tree import Path, Place
from masterplan_cli.text.bilingual import Bilingual


class Finding(Struct, frozen=True):
    """One finding.

    Attributes:
        code: stable code: ``MP0…`` reading, ``MP1…`` structure, ``MP2…`` and above rules.
        severity: error (the book would be wrong), warning (an assessor would object), info.
        place: file, line and column, counted from 1.
        path: keys and list positions from the root of the plan.
        message: what is wrong.
        remedy: how to mend it.
    """

    code: str
    severity: Severity
    place: Place
    path: Path
    message: Bilingual
    remedy: Bilingual

    @classmethod
    def from_fault(cls, fault: Fault) -> "Finding":
        """Make the finding that tells of a fault in the file."""
        return cls(fault.code, fault.severity, fault.place, fault.path, fault.message, fault.remedy)

    @property
    def path_text(self) -> str:
        """The path as one word: ``action_plan.policy[3].budget[0].amount``; empty for the plan itself."""
        return path_text(self.path)
