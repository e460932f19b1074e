"""Two plans that were read and compared, with whatever explains their changes."""

from pathlib import Path

from msgspec import Struct

from masterplan_cli.cli.reports import Report
from masterplan_cli.comparing.change import Comparison
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.text.bilingual import Bilingual


class Compared(Struct, frozen=True):
    """Two plans and their comparison.

    Attributes:
        reports: what reading the old and the new plan gave.
        before: the old plan.
        after: the new plan.
        comparison: what changed.
        explained: its changes with fingerprints and reasons.
        with_reasons: whether reasons were given.
        weighed_by: what decides severities beside the classes themselves, in the order in which it counts.
        extra: further files that were read, such as settings.
    """

    reports: tuple[Report, Report]
    before: Masterplan
    after: Masterplan
    comparison: Comparison
    explained: tuple[Explained, ...]
    with_reasons: bool = False
    weighed_by: tuple[Bilingual, ...] = ()
    extra: tuple[str, ...] = ()

    @property
    def inputs(self) -> list[Path]:
        """The files that were read, which no output may overwrite."""
        names = [name for report in self.reports for name in report.sources]
        return [Path(name) for name in (*names, *self.extra)]
