"""Finding things in a plan: entities by id, actions of a programme, money by year."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import TypeVar

from msgspec import Struct

from masterplan_cli.plan.actions import Action, ActionPlan
from masterplan_cli.plan.agencies import Agency
from masterplan_cli.plan.budget import total
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.pillars import Program
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.plan.vision import Objective
from masterplan_cli.plan.walk import walk
from masterplan_cli.reading.tree import Path


class Entity(Struct, frozen=True):
    """Something with an id: its kind, its id, its path in the plan, and itself."""

    kind: EntityKind
    id: str
    path: Path
    value: Part


class Index:
    """Look-ups over one plan; each is computed once, when it is first asked for.

    Where an id stands twice, look-ups give the first; checking reports the second.
    """

    def __init__(self, plan: Masterplan) -> None:
        self.plan = plan

    @cached_property
    def parts(self) -> tuple[tuple[Path, Part], ...]:
        """Every part of the plan with its path, in file order of the schema."""
        return tuple(walk(self.plan))

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Everything that has an id."""
        return tuple(
            Entity(kind, getattr(part, "id"), path, part)  # noqa: B009  # only entities have it
            for path, part in self.parts
            if (kind := _entity_kind(type(part))) is not None
        )

    @cached_property
    def ids(self) -> dict[EntityKind, dict[str, Entity]]:
        """The entities of each kind by id."""
        found: dict[EntityKind, dict[str, Entity]] = defaultdict(dict)
        for entity in self.entities:
            found[entity.kind].setdefault(entity.id, entity)
        return found

    @cached_property
    def agencies(self) -> dict[str, Agency]:
        """The agencies by id."""
        return _first((agency.id, agency) for agency in self.plan.agencies)

    def agency_name(self, id_: str) -> str:
        """Return an agency's short name; an unknown id stays as it is, and checking reports it."""
        agency = self.agencies.get(id_)
        return agency.label if agency else id_

    @cached_property
    def objectives(self) -> dict[str, Objective]:
        """The objectives by id."""
        found = self.plan.vision.objectives if self.plan.vision else ()
        return _first((objective.id, objective) for objective in found)

    @cached_property
    def programs(self) -> dict[str, Program]:
        """The programmes of all pillars by id, in the order of the pillars."""
        return _first((program.id, program) for _, program in self._programs())

    @cached_property
    def pillar_of(self) -> dict[str, Dimension]:
        """The dimension of each programme by the programme's id."""
        return _first((program.id, pillar) for pillar, program in self._programs())

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """The actions of all groups, group by group."""
        return tuple(action for _, actions in action_groups(self.plan.action_plan) for action in actions)

    @cached_property
    def budget(self) -> int:
        """The sum of all actions' budgets, in rupiah."""
        return total(line for action in self.actions for line in action.budget)

    @cached_property
    def actions_of(self) -> dict[str, list[Action]]:
        """The actions of each programme by the programme's id."""
        return _grouped(self.actions)

    @cached_property
    def roadmap_of(self) -> dict[str, list[RoadmapEntry]]:
        """The roadmap entries of each programme by the programme's id."""
        return _grouped(self.plan.roadmap)

    @cached_property
    def quick_wins_of(self) -> dict[str, list[QuickWin]]:
        """The quick wins of each programme by the programme's id."""
        return _grouped(self.plan.quick_wins)

    def _programs(self) -> Iterator[tuple[Dimension, Program]]:
        for dimension in Dimension:
            if pillar := self.plan.pillars.get(dimension):
                for program in pillar.programs:
                    yield dimension, program


@cache
def _entity_kind(model: type[Part]) -> EntityKind | None:
    """What a model is an entity of, if of anything; pydantic takes long to say that there is no attribute."""
    kind: EntityKind | None = getattr(model, "entity", None)
    return kind


def action_groups(plan: ActionPlan) -> Iterator[tuple[str, tuple[Action, ...]]]:
    """Yield the key and the actions of each group of the action plan, in the books' order."""
    for key in ActionPlan.model_fields:
        yield key, getattr(plan, key)


_Value = TypeVar("_Value")
_OfProgram = TypeVar("_OfProgram", Action, RoadmapEntry, QuickWin)


def _first(pairs: Iterable[tuple[str, _Value]]) -> dict[str, _Value]:
    found: dict[str, _Value] = {}
    for key, value in pairs:
        found.setdefault(key, value)
    return found


def _grouped(items: Iterable[_OfProgram]) -> dict[str, list[_OfProgram]]:
    found: dict[str, list[_OfProgram]] = defaultdict(list)
    for item in items:
        if item.program is not None:
            found[item.program].append(item)
    return found
