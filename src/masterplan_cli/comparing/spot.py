"""Where a comparison is at the moment: the entity, the paths into both plans, and what encloses it."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from masterplan_cli.comparing.areas import area_of
from masterplan_cli.comparing.change import Change, Subject, Value
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.reading.tree import Path, PathStep
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.text.numbers import percent_change


class Spot(Struct, frozen=True):
    """A place in both plans.

    Attributes:
        revisions: the two plans.
        entity: what a change found here is about.
        old_path: the path in the old plan.
        new_path: the path in the new plan.
        trail: the titles of the fields from the entity down to here.
        pillar: the dimension that encloses the place.
        program: the programme that encloses the place.
    """

    revisions: Revisions
    entity: Subject
    old_path: Path
    new_path: Path
    trail: tuple[Bilingual, ...] = ()
    pillar: Dimension | None = None
    program: str | None = None

    def at(self, title: Bilingual | None, old_path: Path, new_path: Path) -> "Spot":
        """Return the spot at other paths; ``title`` joins the trail."""
        trail = (*self.trail, title) if title else self.trail
        return Spot(self.revisions, self.entity, old_path, new_path, trail, self.pillar, self.program)

    def into(self, step: PathStep, title: Bilingual | None = None) -> "Spot":
        """Return the spot of a field, or of a key of a mapping, which is called the same in both plans."""
        return self.at(title, (*self.old_path, step), (*self.new_path, step))

    def about(self, entity: Subject) -> "Spot":
        """Return the same spot with another subject, whose trail begins here."""
        return replace(self, entity=entity, trail=())

    def within(self, pillar: Subject, dimension: Dimension) -> "Spot":
        """Return the same spot inside a dimension; the trail goes on."""
        return replace(self, entity=pillar, pillar=dimension)

    def change(
        self, change_class: ChangeClass, old: Value | Decimal, new: Value | Decimal, **details: Any
    ) -> Change:
        """Make a change of a class at this spot.

        Args:
            change_class: what kind of change it is.
            old: the value before.
            new: the value after.
            details: further attributes of the change; ``delta_percent`` is computed from rupiah and figures.
        """
        gone = new is None and old is not None
        if "delta_percent" not in details:
            details["delta_percent"] = _percent(old, new, details.get("delta"))
        details.setdefault("path_in", "old" if gone else "new")
        path = self.old_path if details["path_in"] == "old" else self.new_path
        return Change(
            code=change_class.code,
            severity=change_class.severity,
            area=change_class.area or area_of(path),
            entity=self.entity,
            path=path,
            pillar=self.pillar,
            program=self.program,
            old=plain(old),
            new=plain(new),
            field=self.field,
            **details,
        )

    @property
    def field(self) -> Bilingual | None:
        """The trail in words: ``Struktur › Anggaran``."""
        if not self.trail:
            return None
        return Bilingual(
            " › ".join(step.id for step in self.trail), " › ".join(step.en for step in self.trail)
        )


def plain(value: Any) -> Value:
    """Return a value of the plan as a change holds it: a decimal becomes text with all its digits."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value  # type: ignore[no-any-return]  # the schema's other scalars are texts and whole numbers


def _percent(old: Value | Decimal, new: Value | Decimal, delta: int | Decimal | None) -> Decimal | None:
    if isinstance(delta, Decimal) and isinstance(old, Decimal) and isinstance(new, Decimal) and old:
        return (delta * 100 / abs(old)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    if isinstance(delta, int) and isinstance(old, int) and isinstance(new, int):
        return percent_change(old, new)
    return None
