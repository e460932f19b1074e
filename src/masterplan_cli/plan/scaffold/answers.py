"""What is known of a plan before anybody has written it."""

from msgspec import Struct

from masterplan_cli.plan.choices import RegencyKind, Status
from masterplan_cli.plan.unfilled import UNFILLED
from masterplan_cli.reading.tree import Path

_TERM = 10
"""Years that a masterplan looks ahead (domain.md, section 2)."""


class Answers(Struct, frozen=True):
    """What a new plan starts from.

    Attributes:
        kind: whether it is a kabupaten or a kota.
        name: its name without that word.
        province: its province, or None when nobody said.
        year: the year of the plan's first revision; the plan covers the ten years after it.
        edition: the edition whose books it gives.
    """

    kind: RegencyKind
    name: str
    province: str | None
    year: int
    edition: str

    def values(self) -> dict[Path, object]:
        """Return the values that are written, by their path."""
        return {
            ("schema",): 1,
            ("edition",): self.edition,
            ("revision", "year"): self.year,
            ("revision", "status"): Status.DRAFT.value,
            ("horizon", "start"): self.year + 1,
            ("horizon", "end"): self.year + _TERM,
            ("regency", "kind"): self.kind.value,
            ("regency", "name"): self.name,
            ("regency", "province"): self.province or UNFILLED,
        }
