"""What review notes are written about: one plan, and what was found in it."""

from collections.abc import Sequence

from msgspec import Struct, field

from masterplan_cli.checking.exemptions import SetAside
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.settings import Settings
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading.tree import Mapping


class Reviewed(Struct, frozen=True):
    """A plan under review.

    Attributes:
        spec: the plan as the user named it.
        findings: what was found, in the order of the file.
        plan: the plan; of a file that gives none, what could be read of it; None where that is nothing.
        tree: what the plan was made from; None without a plan.
        as_read: what was read of the file, before anything was left out; None where it is not known.
        lost: whether something that the file says is not in the plan, because it could not be read.
        stage: the bimtek (1 to 4) that was asked for, or None for what the plan's status asks.
        select: the codes that were looked for only; empty for all.
        ignore: the codes that were not looked for.
        set_aside: what was found too, but is accepted for a reason.
        settings: what was decided about checking the plan.
    """

    spec: str
    findings: Sequence[Finding]
    plan: Masterplan | None = None
    tree: Mapping | None = None
    as_read: Mapping | None = None
    lost: bool = False
    stage: int | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    set_aside: Sequence[SetAside] = ()
    settings: Settings = field(default_factory=Settings)
