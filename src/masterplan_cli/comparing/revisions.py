"""The two plans, and what each part of the comparison has to know of both."""

from functools import cached_property

from msgspec import Struct

from masterplan_cli.comparing.change import Side
from masterplan_cli.comparing.collecting import Entities, collect
from masterplan_cli.comparing.matching import Group, Links, match, name_of
from masterplan_cli.plan.agencies import Agency
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.index import Entity, Index
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.readiness import ReadinessScale
from masterplan_cli.plan.references import ENTITY_NAMES, EntityKind


class Revisions:
    """Two plans with their entities matched."""

    def __init__(self, old: Masterplan, new: Masterplan) -> None:
        self.old, self.new = Revision(old), Revision(new)
        self.links: dict[EntityKind, Links] = {}
        self.groups: dict[EntityKind, tuple[Group, ...]] = {}
        for kind in ENTITY_NAMES:
            self.groups[kind], self.links[kind] = match(self.old.of(kind), self.new.of(kind))

    def same(self, kind: EntityKind, old: str | None, new: str | None) -> bool:
        """Whether two references mean the same entity, also where it was renamed, merged or split."""
        if old == new:
            return True
        return old is not None and new is not None and new in self.links[kind].get(old, ())

    @cached_property
    def same_scale(self) -> bool:
        """Whether readiness scores of both plans stand on the same scale."""
        old, new = self.old.scale, self.new.scale
        return (old and (old.minimum, old.maximum)) == (new and (new.minimum, new.maximum))

    def side(self, side: Side) -> "Revision":
        """Return one of the two plans."""
        return self.old if side == "old" else self.new


class Revision(Struct, dict=True):
    """One plan with look-ups."""

    plan: Masterplan

    @cached_property
    def index(self) -> Index:
        """Look-ups over the plan."""
        return Index(self.plan)

    @cached_property
    def entities(self) -> Entities:
        """Everything with an id."""
        return collect(self.plan)

    def of(self, kind: EntityKind) -> dict[str, Entity]:
        """The entities of one kind by id."""
        return self.entities.get(kind, {})

    def covers(self, year: int) -> bool:
        """Whether the plan's horizon covers a year."""
        return year in self.plan.horizon.years

    def pillar_of(self, program: str | None) -> Dimension | None:
        """The dimension of a programme, if the plan has it."""
        return self.index.pillar_of.get(program) if program else None

    def label(self, kind: EntityKind, id_: str) -> str:
        """How to name an entity that is referred to: id and name; an agency by its short and full names."""
        entity = self.of(kind).get(id_)
        if entity is None:
            return id_
        if isinstance(entity.value, Agency):
            short, name = entity.value.short, entity.value.name
            return f"{short} ({name})" if short else name
        return f"{id_} {name_of(entity)}"

    @property
    def scale(self) -> ReadinessScale | None:
        """The declared scale of readiness scores."""
        analysis = self.plan.strategic_analysis
        return analysis.readiness.scale if analysis and analysis.readiness else None
