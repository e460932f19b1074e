"""What is known of a class of change: everything in one place, in both languages."""

from typing import Literal

from msgspec import Struct

from masterplan_cli.text.bilingual import Bilingual

Severity = Literal["critical", "major", "minor", "info"]
"""How much a change asks of its reader.

- ``critical``: the plan promises less than before, or a figure is implausible; whoever signs must decide.
- ``major``: what the plan commits to is different; whoever signs must know.
- ``minor``: how the work is done is different; the office concerned must know.
- ``info``: wording or reference data; nobody has to act.
"""

SEVERITIES: tuple[Severity, ...] = ("critical", "major", "minor", "info")

Effect = Literal["added", "removed", "moved", "renamed", "changed"]
"""What the tally counts a change as."""

EFFECTS: tuple[Effect, ...] = ("added", "removed", "moved", "renamed", "changed")

Measure = Literal["rupiah", "number", "years", "months", "text"]
"""What ``old``, ``new`` and ``delta`` of a change are: money, an indicator's figure, time, or no quantity."""


class ChangeClass(Struct, frozen=True):
    """A registered class of change.

    Attributes:
        code: stable code in small letters and hyphens.
        mirror: the code that the comparison the other way round gives; its own where it has no opposite.
        severity: see :data:`Severity`.
        title: a few words, for lists and headings.
        explanation: what it means and when it is reported, for ``masterplan explain``.
        message: one sentence with the places that ``wording`` fills: ``{id}``, ``{name}`` (id and name),
            ``{field}``, ``{what}`` (both), ``{old}``, ``{new}``, ``{list}`` (what left and joined),
            ``{delta}``, ``{percent}``, ``{year}``, ``{source}``.
        area: the part of the plan, for filters; empty where the place of the change decides.
        effect: what the tally counts it as.
        measure: what the change's figures are.
        own_mirror: why there is no opposite, as the end of a sentence; None where there is one.
    """

    code: str
    mirror: str
    severity: Severity
    title: Bilingual
    explanation: Bilingual
    message: Bilingual
    area: str = ""
    effect: Effect = "changed"
    measure: Measure = "text"
    own_mirror: Bilingual | None = None
