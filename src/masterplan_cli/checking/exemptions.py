"""Exemptions: decisions that findings of a code are acceptable somewhere, each with its reason."""

from collections.abc import Callable, Collection, Sequence

from msgspec import Struct

from masterplan_cli.checking.findings import Finding
from masterplan_cli.reading.tree import Place
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.counts import FINDINGS, counted

SET_ASIDE_EXAMPLE = "MP316"
"""A code that examples may name: there is reason enough to set it aside."""


class Part(Struct, frozen=True):
    """A part of the plan, as ``masterplan.toml`` names it.

    Attributes:
        name: a path such as ``action_plan.policy``, or an id; empty for the whole plan.
    """

    name: str

    def covers(self, finding: Finding, paths_of: Callable[[str], Collection[str]]) -> bool:
        """Tell whether a finding lies in the part; ``paths_of`` gives the paths of what has an id."""
        return not self.name or any(_is_below(finding.path_text, path) for path in paths_of(self.name))


class Lines(Struct, frozen=True):
    """A part of a file, as a comment in it marks it.

    Attributes:
        file: the file.
        start: line and column where it begins, counted from 1.
        end: where it ends; this position is outside.
    """

    file: str
    start: tuple[int, int]
    end: tuple[int, int]

    def covers(self, finding: Finding, _paths_of: Callable[[str], Collection[str]]) -> bool:
        """Tell whether a finding stands in it."""
        place = finding.place
        return self.start <= (place.line, place.column) < self.end and place.file == self.file


class Exemption(Struct, frozen=True):
    """Somebody's decision that findings of a code are acceptable.

    Attributes:
        code: the code.
        reason: why.
        place: where it is written.
        scope: where it holds.
    """

    code: str
    reason: str
    place: Place
    scope: Part | Lines

    @property
    def is_in_plan(self) -> bool:
        """Whether it is written in the plan itself, not beside it."""
        return isinstance(self.scope, Lines)


class SetAside(Struct, frozen=True):
    """A finding that is not reported, and the exemption that says why."""

    finding: Finding
    exemption: Exemption

    @property
    def is_in_plan(self) -> bool:
        """Whether the decision is written in the plan itself."""
        return self.exemption.is_in_plan


def set_aside_words(in_plan: Sequence[bool]) -> Bilingual:
    """Say how many findings were set aside, and where that was decided.

    Args:
        in_plan: for each of them, whether that is written in the plan itself.
    """
    found = counted(len(in_plan), FINDINGS)
    return _SET_ASIDE.format(findings=found, beside=in_plan.count(False), inside=in_plan.count(True))


_SET_ASIDE = Bilingual(
    "{findings} dikecualikan (masterplan.toml: {beside}, dalam rencana: {inside})",
    "{findings} set aside (masterplan.toml: {beside}, in the plan: {inside})",
)


def _is_below(path: str, part_path: str) -> bool:
    return path.startswith(part_path) and path[len(part_path) : len(part_path) + 1] in ("", ".", "[")
