"""What a plan still lacks, as the first page of a draft tells it."""

from collections.abc import Iterable, Sequence
from operator import itemgetter
from pathlib import PurePath
from re import sub

from msgspec import Struct

from masterplan_cli.checking.catalogue import registered_rules
from masterplan_cli.checking.findings import Finding
from masterplan_cli.plan.fields import spot_at
from masterplan_cli.reading.kinds.settings import SETTINGS_KINDS
from masterplan_cli.reading.tree import Path, Place


class Gap(Struct, frozen=True):
    """Something that is missing.

    Attributes:
        part: the part of the plan that lacks it, as books call it: ``"Analisis SWOT"``.
        text: what is missing, a sentence.
        place: where to write it, ``"2019.yaml:320"``, or empty.
    """

    part: str
    text: str
    place: str = ""


def gaps_of(findings: Iterable[Finding], parts: Sequence[Path]) -> tuple[Gap, ...]:
    """Return what a draft lacks, in the order of the books.

    That is what the completeness rules found missing, and what stands in the file but could not be
    understood, so that it is not in the plan.

    Args:
        findings: what checking found; all others are passed over.
        parts: the parts of a plan in the order in which the books come to them.
    """
    codes = {rule.code for rule in registered_rules() if rule.stage is not None}
    lacking = [finding for finding in findings if finding.code in codes or is_left_out(finding)]
    placed = sorted(((_position(finding.path, parts), finding) for finding in lacking), key=itemgetter(0))
    return tuple(_gap(finding, *parts[position : position + 1]) for position, finding in placed)


def is_left_out(finding: Finding) -> bool:
    """Tell whether a finding costs a draft a part of what the file says."""
    is_of_settings = finding.code in _OF_SETTINGS  # they are not the plan
    return finding.severity == "error" and finding.code < _FIRST_RULE and not is_of_settings


_OF_SETTINGS = frozenset(kind.code for kind in SETTINGS_KINDS)
_FIRST_RULE = "MP200"
"""Codes below are faults of the file and of its structure: what they name is not in the plan."""


def _position(path: Path, parts: Sequence[Path]) -> int:
    """Return the position of the part that a path leads into; the last for paths of no part."""
    named = (position for position, start in enumerate(parts) if path[: len(start)] == start)
    return next(named, len(parts))


def _gap(finding: Finding, part: Path | None = None) -> Gap:
    path = finding.path[:1] if part is None else part
    field = spot_at(path).field
    text = sub(r"`([^`]*)`", r"\1", finding.message.id)
    if is_left_out(finding):
        text = f"Tidak dapat dibaca: {text}"
    return Gap(str(field.title) if field else "Lain-lain", text, _place(finding.place))


def _place(place: Place) -> str:
    """Return file and line; the first line is where things stand that are missing altogether."""
    return f"{PurePath(place.file).name}:{place.line}" if place.line > 1 else ""
