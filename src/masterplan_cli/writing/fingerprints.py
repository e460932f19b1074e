"""Fingerprints of findings: the same finding keeps its own when lines above it come or go."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import sha256

from masterplan_cli.writing.file_names import file_in_folder
from masterplan_cli.writing.findings_report import ReportedFinding

_LONGEST_TEXT = 4000  # characters that tell a line from others; a longer line is one of a hostile file


def with_fingerprints(
    findings: Iterable[ReportedFinding], folder: str
) -> Iterator[tuple[ReportedFinding, str]]:
    """Yield findings with a fingerprint each, 64 hexadecimal digits, all different.

    A fingerprint is made of code, file, keys of the path and text of the line: of nothing that moves when
    something is written above. Findings that are alike in all of these are told apart by their order.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    for reported in findings:
        traits = _traits(reported, folder)
        seen[traits] += 1
        yield reported, _digest((*traits, str(seen[traits])))


def _traits(reported: ReportedFinding, folder: str) -> tuple[str, ...]:
    finding = reported.finding
    keys = (step for step in finding.path if isinstance(step, str))
    file = file_in_folder(finding.place.file, folder)
    return (finding.code, file, _squeezed(reported.line), *keys)


@lru_cache(maxsize=16)
def _squeezed(line: str) -> str:
    return " ".join(line[:_LONGEST_TEXT].split())


def _digest(traits: tuple[str, ...]) -> str:
    return sha256("\0".join(traits).encode(errors="backslashreplace")).hexdigest()
