"""An edit script at work: the old plan, the new plan as far as it is edited, and what must be reported.

Each edit takes the places that it changes for itself, so that no later edit can alter what an earlier one
must give. What is expected is written down by the edits alone; nothing here knows how comparing works.
"""

import copy
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from script_plans import GROUPS, SUBDIMENSIONS, SWOT_LISTS, Tree

from masterplan_cli.comparing.change import Change
from masterplan_cli.plan.references import ENTITY_NAMES

WHOLE = "whole"
"""The place that stands for all of a thing."""

Edit = Callable[["Script"], bool]
"""Changes the new plan and notes what must be reported; False where the plan has no place left for it."""

EDITS: dict[str, Edit] = {}
FIRST: set[str] = set()
"""The edits of ids, which other edits refer to: they go first."""


@dataclass(eq=False)
class Thing:
    """Something with an id in both plans.

    Attributes:
        kind: the kind of entity.
        old: its mapping in the old plan.
        new: its mapping in the new plan, to edit.
        home: the list of the new plan in which it stands.
    """

    kind: str
    old: Tree
    new: Tree
    home: list[Tree]

    @property
    def id(self) -> str:
        return str(self.new["id"])


class Script:
    """Edits of one plan."""

    def __init__(self, old: Tree, seed: int) -> None:
        self.old, self.new = old, copy.deepcopy(old)
        self.seed, self.rng = seed, Random(f"script {seed}")
        self.expected: Counter[str] = Counter()
        self.applied: list[str] = []
        self.things = _things(self.old, self.new)
        self.successors: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._taken: set[tuple[object, str]] = set()
        self._number = 0

    def run(self, count: int) -> None:
        """Apply that many edits, or as many as the plan has places for.

        Each has its own random numbers, so that a shorter script of the same seed does much the same: that
        is how a failing script is made small.
        """
        names = list(enumerate(self.rng.choice(list(EDITS)) for _ in range(count)))
        for number, name in sorted(names, key=lambda one: one[1] not in FIRST):
            self.rng = Random(f"edit {self.seed} {number}")
            if EDITS[name](self):
                self.applied.append(name)

    def take(self, owner: object, *places: str) -> bool:
        """Take places of something for one edit; False, and nothing taken, where one of them is gone."""
        wanted = {(owner, place) for place in places}
        of_owner = {taken for taken in self._taken if taken[0] == owner}
        clash = of_owner if WHOLE in places else of_owner & {*wanted, (owner, WHOLE)}
        if clash:
            return False
        self._taken |= wanted
        return True

    def pick(self, kind: str, *places: str, where: Callable[[Thing], bool] = lambda _: True) -> Thing | None:
        """Take places of a thing of a kind that has them free, or return None."""
        candidates = [thing for thing in self.things[kind] if where(thing)]
        for thing in self.rng.sample(candidates, len(candidates)):
            if self.take(thing, *places):
                return thing
        return None

    def fresh(self, prefix: str) -> str:
        """Return a name that stands nowhere else."""
        self._number += 1
        return f"{prefix}-baru-{self._number}"

    def other(self, kind: str, *not_like: str | None) -> str | None:
        """Return the id of something in the new plan that is none of these, nor became of one of them."""
        successors = set().union(*(self.successors[kind, id_] for id_ in not_like if id_))
        free = [thing.id for thing in self.things[kind] if thing.id not in {*not_like, *successors}]
        return self.rng.choice(free) if free else None

    def expect(
        self, code: str, subject: Thing | tuple[str, str], field: str, *values: Any, **at: Any
    ) -> bool:
        """Note a change that must be reported; ``values`` are old and new, ``at`` year and source."""
        type_, id_ = (subject.kind, subject.id) if isinstance(subject, Thing) else subject
        self.expected[_told(code, type_, id_, field, *values, at.get("year"), at.get("source"))] += 1
        return True


def reported(change: Change) -> str:
    """Return what a script expects of a change: class, thing, field, values, year and source."""
    steps = list(change.path)
    if change.entity.type in ENTITY_NAMES:
        first = next(at for at, step in enumerate(steps) if isinstance(step, int))
        steps = steps[first + 1 :]
    field = ".".join(step for step in steps if isinstance(step, str))
    entity = change.entity
    return _told(
        change.code, entity.type, entity.id, field, change.old, change.new, change.year, change.source
    )


def edit(function: Edit) -> Edit:
    """Register an edit."""
    EDITS[function.__name__] = function
    return function


def first_edit(function: Edit) -> Edit:
    """Register an edit of ids."""
    FIRST.add(function.__name__)
    return edit(function)


def _told(*facts: Any) -> str:
    return json.dumps([_plain(fact) for fact in facts], sort_keys=True)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else str(value)


def _things(old: Tree, new: Tree) -> dict[str, list[Thing]]:
    things: dict[str, list[Thing]] = defaultdict(list)
    for (kind, before), (_, after) in zip(_lists(old), _lists(new), strict=True):
        things[kind] += [Thing(kind, *pair, after) for pair in zip(before, after, strict=True)]
    return things


def _lists(tree: Tree) -> Iterator[tuple[str, list[Tree]]]:
    analysis, vision = tree["strategic_analysis"], tree["vision"]
    yield "agency", tree["agencies"]
    yield "gap", analysis["gaps"]
    yield "rpjmd-indicator", analysis["rpjmd_indicators"]
    yield "innovation", analysis["innovations"]
    yield from (("swot-entry", analysis["swot"][name]) for name in SWOT_LISTS)
    yield "mission", vision["missions"]
    yield "goal", vision["goals"]
    yield "objective", vision["objectives"]
    yield from (("program", tree["pillars"][name]["programs"]) for name in SUBDIMENSIONS)
    yield from (("action", tree["action_plan"][name]) for name in GROUPS)
    yield "roadmap-entry", tree["roadmap"]
    yield "quick-win", tree["quick_wins"]
    yield "risk", tree["risks"]
