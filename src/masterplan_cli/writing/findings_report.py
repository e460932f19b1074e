"""What writers of findings are given: the findings of every plan, each with the line it is about."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from masterplan_cli.checking.exemptions import Exemption, SetAside, set_aside_words
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.waiting import RULES_WAIT
from masterplan_cli.text.bilingual import Bilingual, Language


class ReportedFinding(Struct, frozen=True):
    """A finding and the text of the line that it is about, empty where the line cannot be shown."""

    finding: Finding
    line: str


class ReportedSetAside(Struct, frozen=True):
    """A finding that is accepted, and the decision that accepts it."""

    reported: ReportedFinding
    exemption: Exemption

    @property
    def set_aside(self) -> SetAside:
        """The same without the text of the line."""
        return SetAside(self.reported.finding, self.exemption)


class PlanFindings(Struct, frozen=True):
    """The findings of one plan.

    Attributes:
        plan: the plan as the user named it.
        findings: in file order.
        set_aside: those that are accepted for a reason, in file order.
        rules_wait: whether rules could not be checked, so that there may be more to find.
    """

    plan: str
    findings: tuple[ReportedFinding, ...]
    set_aside: tuple[ReportedSetAside, ...] = ()
    rules_wait: bool = False

    @property
    def notes(self) -> Mapping[str, Bilingual]:
        """What formats say of the plan beside its findings that have no other place for it, by what it is."""
        said = {"rules-wait": RULES_WAIT if self.rules_wait else None, "set-aside": self.set_aside_words}
        return {what: words for what, words in said.items() if words}

    @property
    def set_aside_words(self) -> Bilingual | None:
        """How many are accepted and where that was decided; None where none are."""
        return (
            set_aside_words([one.exemption.is_in_plan for one in self.set_aside]) if self.set_aside else None
        )


class FindingsReport(Struct, frozen=True):
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
