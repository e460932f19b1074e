"""Findings as people read them: place, what is wrong, the line with a caret, how to mend it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from masterplan_cli.checking.code_facts import code_facts
from masterplan_cli.checking.exemptions import set_aside_words
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.severities import FINDING_SEVERITIES
from masterplan_cli.checking.waiting import RULES_WAIT
from masterplan_cli.cli.console import Line
from masterplan_cli.cli.excerpts import excerpt
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.faults import Severity
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.counts import ACTIONS, ERRORS, NOTES, PROGRAMS, WARNINGS, Noun, counted
from masterplan_cli.text.numbers import integer, rupiah

_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_REMEDY = Bilingual("perbaikan", "remedy")
_SOURCE = Bilingual("sumber", "source")
_MORE = Bilingual(
    "… dan {count} temuan {code} lagi (semuanya: masterplan validate --verbose)",
    "… and {count} more {code} (all: masterplan validate --verbose)",
)
_TALLY = Bilingual("{plan}: {errors}, {warnings}, {infos}", "{plan}: {errors}, {warnings}, {infos}")
_COUNTED: dict[Severity, Noun] = {"error": ERRORS, "warning": WARNINGS, "info": NOTES}
_PLANS = Bilingual("semua {count} rencana", "all {count} plans")
_CLEAN = Bilingual("{plan}: tidak ada temuan", "{plan}: nothing found")
_CHECKED = Bilingual(
    " – {programs}, {actions}, anggaran {budget}",
    " – {programs}, {actions}, budget {budget}",
)
_HINT = Bilingual(
    "Penjelasan tiap kode: masterplan explain {code}", "Every code is explained: masterplan explain {code}"
)
_SEE_THEM = Bilingual("; semuanya: --no-settings", "; all: --no-settings")
_SHOWN_OF_A_CODE = 3


def findings_lines(
    findings: Sequence[Finding], sources: dict[str, str], language: Language, *, verbose: bool = False
) -> Iterator[Line]:
    """Yield the lines that show findings in their order; of one code the first three, unless ``verbose``."""
    totals = Counter(finding.code for finding in findings)
    shown: Counter[str] = Counter()
    for finding in findings:
        shown[finding.code] += 1
        if verbose or shown[finding.code] <= _SHOWN_OF_A_CODE:
            yield from _finding_lines(finding, sources, language)
        if not verbose and shown[finding.code] == _SHOWN_OF_A_CODE < totals[finding.code]:
            more = integer(totals[finding.code] - _SHOWN_OF_A_CODE, language)
            yield ((_MORE.format(count=more, code=finding.code).to(language), _STYLES[finding.severity]),)
            yield ()


def _finding_lines(finding: Finding, sources: dict[str, str], language: Language) -> Iterator[Line]:
    place = ":".join(map(str, finding.place))
    style = _STYLES[finding.severity]
    name = FINDING_SEVERITIES[finding.severity].to(language)
    yield (
        (place, "bold"),
        (f" {name} {finding.code} ", style),
        (finding.message.to(language), ""),
    )
    yield from excerpt(finding.place, sources, style)
    yield ((f"  {_REMEDY.to(language)}: ", "green"), (finding.remedy.to(language), ""))
    facts = code_facts().get(finding.code)
    if facts and (source := facts.source.to(language)):
        yield ((f"  {_SOURCE.to(language)}: {source}", "dim"),)
    yield ()


def summary_lines(
    spec: str, findings: Sequence[Finding], plan: Masterplan | None, language: Language
) -> Iterator[Line]:
    """Yield the last line: how many findings of each severity, and what was checked."""
    counts = Counter(finding.severity for finding in findings)
    tally = _TALLY.format(plan=spec, **_counted(counts)) if findings else _CLEAN.format(plan=spec)
    style = _STYLES["error"] if counts["error"] else "bold green"
    yield ((tally.to(language), style), (checked_words(plan, language), ""))


def set_aside_lines(in_plan: Sequence[bool], language: Language) -> Iterator[Line]:
    """Yield the line that says how many findings are accepted for a reason; none where there are none.

    Args:
        in_plan: for each of them, whether that is written in the plan itself.
        language: the language of the line.
    """
    if in_plan:
        yield ((f"  {set_aside_words(in_plan).to(language)}{_SEE_THEM.to(language)}", "dim"),)


def waiting_line(language: Language) -> Line:
    """Return the line that says that rules were not checked, for want of a plan."""
    return ((f"  {RULES_WAIT.to(language)}", "yellow"),)


def overall_line(counts: Counter[Severity], plans: int, language: Language) -> Line:
    """Return the line that sums up several plans."""
    name = _PLANS.format(count=integer(plans, language))
    tally = _TALLY.format(plan=name, **_counted(counts))
    return ((tally.to(language), _STYLES["error"] if counts["error"] else "bold green"),)


def hint_line(code: str, language: Language) -> Line:
    """Return the line that says how to learn more about a code that occurred."""
    return ((_HINT.format(code=code).to(language), "dim"),)


def _counted(counts: Counter[Severity]) -> dict[str, Bilingual]:
    return {f"{severity}s": counted(counts[severity], noun) for severity, noun in _COUNTED.items()}


def checked_words(plan: Masterplan | None, language: Language) -> str:
    """Say what a plan holds, to follow its name; nothing without a plan."""
    if plan is None:
        return ""
    index = Index(plan)
    return _CHECKED.format(
        programs=counted(len(index.programs), PROGRAMS),
        actions=counted(len(index.actions), ACTIONS),
        budget=rupiah(index.budget, language),
    ).to(language)
