"""Findings as people read them: place, what is wrong, the line with a caret, how to mend it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from masterplan_cli.checking.findings import Finding
from masterplan_cli.cli.console import Line
from masterplan_cli.plan.index import Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.faults import Severity
from masterplan_cli.reading.tree import Place
from masterplan_cli.text.bilingual import Bilingual, Language
from masterplan_cli.text.numbers import integer, rupiah

_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_NAMES = {
    "error": Bilingual("galat", "error"),
    "warning": Bilingual("peringatan", "warning"),
    "info": Bilingual("catatan", "note"),
}
_REMEDY = Bilingual("perbaikan", "remedy")
_TALLY = Bilingual("{plan}: {errors}, {warnings}, {infos}", "{plan}: {errors}, {warnings}, {infos}")
_COUNTED: dict[Severity, tuple[Bilingual, Bilingual]] = {
    "error": (Bilingual("{count} galat", "{count} error"), Bilingual("{count} galat", "{count} errors")),
    "warning": (
        Bilingual("{count} peringatan", "{count} warning"),
        Bilingual("{count} peringatan", "{count} warnings"),
    ),
    "info": (Bilingual("{count} catatan", "{count} note"), Bilingual("{count} catatan", "{count} notes")),
}
_CLEAN = Bilingual("{plan}: tidak ada temuan", "{plan}: nothing found")
_CHECKED = Bilingual(
    " – {programs} program, {actions} rencana aksi, anggaran {budget}",
    " – {programs} programmes, {actions} actions, budget {budget}",
)
_WIDEST = 160


def finding_lines(finding: Finding, sources: dict[str, str], language: Language) -> Iterator[Line]:
    """Yield the lines that show one finding, an empty one last."""
    place = ":".join(map(str, finding.place))
    style = _STYLES[finding.severity]
    name = _NAMES[finding.severity].to(language)
    yield (
        (place, "bold"),
        (f" {name} {finding.code} ", style),
        (finding.message.to(language), ""),
    )
    yield from _excerpt(finding.place, sources, style)
    yield ((f"  {_REMEDY.to(language)}: ", "green"), (finding.remedy.to(language), ""))
    yield ()


def _excerpt(place: Place, sources: dict[str, str], style: str) -> Iterator[Line]:
    lines = _lines(sources[place.file]) if place.file in sources else []
    if not 1 <= place.line <= len(lines):
        return
    line = lines[place.line - 1].rstrip("\r").replace("\t", " ")
    start = max(0, place.column - _WIDEST // 2) if len(line) > _WIDEST else 0
    gutter = f"{place.line:>6} │ "
    yield ((gutter, "dim"), (line[start : start + _WIDEST], ""))
    yield ((" " * 7 + "│ ", "dim"), (" " * (place.column - 1 - start) + "^", style))


@lru_cache(maxsize=16)
def _lines(text: str) -> list[str]:
    """Split a file once for all of its findings: a broken file of many lines has many."""
    return text.split("\n")


def summary_lines(
    spec: str, findings: Sequence[Finding], plan: Masterplan | None, language: Language
) -> Iterator[Line]:
    """Yield the last line: how many findings of each severity, and what was checked."""
    counts = Counter(finding.severity for finding in findings)
    if findings:
        errors, warnings, infos = (
            forms[counts[severity] != 1].format(count=counts[severity])
            for severity, forms in _COUNTED.items()
        )
        tally = _TALLY.format(plan=spec, errors=errors, warnings=warnings, infos=infos)
    else:
        tally = _CLEAN.format(plan=spec)
    style = _STYLES["error"] if counts["error"] else "bold green"
    yield ((tally.to(language), style), (_checked(plan, language), ""))


def _checked(plan: Masterplan | None, language: Language) -> str:
    if plan is None:
        return ""
    index = Index(plan)
    return _CHECKED.format(
        programs=integer(len(index.programs), language),
        actions=integer(len(index.actions), language),
        budget=rupiah(index.budget, language),
    ).to(language)
