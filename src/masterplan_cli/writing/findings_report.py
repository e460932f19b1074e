"""What writers of findings are given: the findings of every plan, each with the line it is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from masterplan_cli.checking.findings import Finding
from masterplan_cli.text.bilingual import Language


@dataclass(frozen=True, slots=True)
class ReportedFinding:
    """A finding and the text of the line that it is about, empty where the line cannot be shown."""

    finding: Finding
    line: str


@dataclass(frozen=True, slots=True)
class PlanFindings:
    """The findings of one plan.

    Attributes:
        plan: the plan as the user named it.
        findings: in file order.
    """

    plan: str
    findings: tuple[ReportedFinding, ...]


@dataclass(frozen=True, slots=True)
class FindingsReport:
    """The findings of all plans of a run.

    Attributes:
        plans: every plan that was checked, also those without findings.
        language: the language of messages and remedies.
        folder: the absolute path of the folder that file names are relative to.
        failing: the severities that fail the run.
    """

    plans: Sequence[PlanFindings]
    language: Language
    folder: str
    failing: frozenset[str]


FindingsWriter = Callable[[FindingsReport], bytes]
