"""What may come of any bytes at all: findings, each with code, place and both languages, and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from masterplan_cli.checking.check import check
from masterplan_cli.checking.code_facts import code_facts
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.settings import Settings
from masterplan_cli.cli.drafts import drafted
from masterplan_cli.cli.findings_text import findings_lines
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading import UnreadableError, read_plan
from masterplan_cli.reading.faults import Reading
from masterplan_cli.writing.findings_json import findings_json

NAME = "-"


@dataclass(frozen=True)
class Judged:
    """What came of some bytes.

    Attributes:
        reading: what was read, or None.
        plan: the plan, or None.
        findings: everything that was found, in the order of the file.
    """

    reading: Reading | None
    plan: Masterplan | None
    findings: tuple[Finding, ...]

    @property
    def hinders(self) -> bool:
        """Whether a reader of the findings knows that the plan is wrong."""
        return any(finding.severity == "error" for finding in self.findings)


def judge(data: bytes) -> Judged:
    """Read and check bytes as the command does, show what was found, and hold what is promised of it.

    Raises:
        AssertionError: a finding lacks something, or a plan is refused without one.
        Exception: whatever else comes out; nothing may.
    """
    try:
        reading = read_plan(NAME, stdin=lambda: data)
    except UnreadableError as error:
        return _judged_unreadable(error)
    checked = check(reading)
    _assert_told(checked.findings, reading.sources)
    judged = Judged(reading, checked.plan, checked.findings)
    if checked.plan is None:
        assert judged.hinders, "refused without an error"
        draft = drafted(reading, Settings())
        assert draft.plan is not None, "nothing was left for a draft"
        _assert_told(draft.findings, reading.sources)
    return judged


def _judged_unreadable(error: UnreadableError) -> Judged:
    findings = tuple(map(Finding.from_fault, error.faults))
    assert findings, "refused without a word"
    _assert_told(findings, error.sources)
    return Judged(None, None, findings)


def _assert_told(findings: Sequence[Finding], sources: dict[str, str]) -> None:
    for finding in findings:
        assert finding.code in code_facts(), finding
        assert min(finding.place.line, finding.place.column) >= 1, finding
        text = sources.get(finding.place.file, "")
        assert finding.place.line <= text.count("\n") + 1, finding
        for words in (finding.message, finding.remedy):
            assert words.id.strip(), finding
            assert words.en.strip(), finding
    for language in ("id", "en"):
        assert findings_json(findings, language=language)
    assert sum(1 for _ in findings_lines(findings, sources, "id", verbose=True)) >= len(findings)
