"""Two plans that were read and compared, with whatever explains their changes."""

from dataclasses import dataclass
from pathlib import Path

from masterplan_cli.cli.reports import Report
from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.plan.masterplan import Masterplan


@dataclass(frozen=True, slots=True)
class Compared:
    """Two plans and their comparison.

    Attributes:
        reports: what reading the old and the new plan gave.
        before: the old plan.
        after: the new plan.
        comparison: what changed.
        explained: its changes with fingerprints and reasons.
        with_reasons: whether reasons were given.
    """

    reports: tuple[Report, Report]
    before: Masterplan
    after: Masterplan
    comparison: Comparison
    explained: tuple[Explained, ...]
    with_reasons: bool = False

    @property
    def inputs(self) -> list[Path]:
        """The files of both plans, which no output may overwrite."""
        return [Path(name) for report in self.reports for name in report.sources]
