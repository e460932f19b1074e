"""What a plan still lacks, as the first page of a draft tells it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from re import sub

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.findings import Finding
from masterplan_cli.plan.fields import spot_at
from masterplan_cli.reading.tree import Path, Place


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing.

    Attributes:
        part: the part of the plan that lacks it, as books call it: ``"Analisis SWOT"``.
        text: what is missing, a sentence.
        place: where to write it, ``"2019.yaml:320"``, or empty.
    """

    part: str
    text: str
    place: str = ""


_CHAPTERS = (
    *(("legal_basis",), ("regency",), ("introduction",)),
    *(("strategic_analysis", name) for name in ("rpjmd", "future", "readiness", "gaps", "swot")),
    ("strategic_analysis", "vision_analysis"),
    *(("vision",), ("pillars",), ("action_plan",), ("roadmap",), ("quick_wins",)),
    *(("organization",), ("closing",), ("evaluation",)),
)
"""The parts of a plan in the order in which the books come to them."""


def gaps_of(findings: Iterable[Finding]) -> tuple[Gap, ...]:
    """Return what the completeness rules found missing, in the order of the books.

    Args:
        findings: what checking found; other findings than missing parts are passed over.
    """
    codes = {rule.code for rule in registered_rules() if rule.stage is not None}
    missing = [finding for finding in findings if finding.code in codes]
    return tuple(map(_gap, sorted(missing, key=lambda finding: _chapter(finding.path))))


def _chapter(path: Path) -> int:
    """Return the position of the chapter that a path belongs to; the last for paths of no chapter."""
    named = (position for position, start in enumerate(_CHAPTERS) if path[: len(start)] == start)
    return next(named, len(_CHAPTERS))


def _gap(finding: Finding) -> Gap:
    position = _chapter(finding.path)
    path = _CHAPTERS[position] if position < len(_CHAPTERS) else finding.path[:1]
    field = spot_at(path).field
    text = sub(r"`([^`]*)`", r"\1", finding.message.id)
    return Gap(str(field.title) if field else "Lain-lain", text, _place(finding.place))


def _place(place: Place) -> str:
    """Return file and line; the first line is where things stand that are missing altogether."""
    return f"{PurePath(place.file).name}:{place.line}" if place.line > 1 else ""
