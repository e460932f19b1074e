"""What the matrix is made from, and which part of it tells which change."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import Literal

from msgspec import Struct

from masterplan_cli.comparing.change import Change, Comparison
from masterplan_cli.comparing.indicators import indicators_of
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.reasons.reason import Reason
from masterplan_cli.comparing.revisions import Revision, Revisions
from masterplan_cli.composing.matrix.terms import Terms
from masterplan_cli.document.pictures import Picture
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.choices import RegencyKind
from masterplan_cli.plan.pillars import Program
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.references import EntityKind

PartName = Literal["programs", "targets", "narrative", "schedules"]
REGROUPINGS = ("merged", "split", "regrouped")
"""The classes of change by which several become one, one several, or several others."""

_MOVES = ("program-moved", "action-moved", "quick-win-moved", *REGROUPINGS)
_WITH_INDICATORS: tuple[EntityKind, ...] = ("action", "quick-win")
EntityKey = tuple[str, str]
"""Type and id of what changed."""

Placed = Program | Action | QuickWin
"""What may stand in one place before and in another after."""


class SourceFile(Struct, frozen=True):
    """A file that a revision was read from: its name, and its SHA-256 in hexadecimal."""

    name: str
    digest: str


class MatrixMaterial(Struct, frozen=True, dict=True):
    """What the matrix is made from.

    Attributes:
        revisions: the two plans.
        comparison: what changed between them.
        explained: every change with its fingerprint and reason.
        terms: what the columns are called.
        with_reasons: whether reasons were given, so that missing ones are marked.
        old_files: the files of the old plan.
        new_files: the files of the new plan.
        logo: the coat of arms, or None.
    """

    revisions: Revisions
    comparison: Comparison
    explained: tuple[Explained, ...]
    terms: Terms
    with_reasons: bool = False
    old_files: tuple[SourceFile, ...] = ()
    new_files: tuple[SourceFile, ...] = ()
    logo: Picture | None = None

    @property
    def kind(self) -> RegencyKind:
        """Whether this is a regency or a city."""
        return self.revisions.new.plan.regency.kind

    @cached_property
    def changes(self) -> dict[PartName, dict[EntityKey, list[Explained]]]:
        """The changes of each part by what changed, in the order of the comparison."""
        found: dict[PartName, dict[EntityKey, list[Explained]]] = {
            "programs": defaultdict(list),
            "targets": defaultdict(list),
            "narrative": defaultdict(list),
            "schedules": defaultdict(list),
        }
        for each in self.explained:
            entity = each.change.entity
            found[part_of(each.change)][entity.type, entity.id].append(each)
        return found

    def of(self, part: PartName, kind: str, *ids: str | None) -> Sequence[Explained]:
        """Return the changes that a part tells of one entity, whichever of its ids they go by."""
        changes = self.changes[part]
        return [each for id_ in dict.fromkeys(ids) if id_ for each in changes.get((kind, id_), ())]

    @cached_property
    def programs_in(self) -> dict[PartName, frozenset[str | None]]:
        """The programmes of which each part tells anything."""
        told = {
            part: {each.change.program for changes in found.values() for each in changes}
            for part, found in self.changes.items()
        }
        told["targets"] |= self._with_indicators()
        return {part: frozenset(programs) for part, programs in told.items()}

    def _with_indicators(self) -> set[str | None]:
        """Return the programmes to which something came, or from which it went, along with its indicators."""
        lone = (
            entity
            for kind in _WITH_INDICATORS
            for group in self.revisions.groups[kind]
            if not (group.old and group.new)
            for entity in (*group.old, *group.new)
        )
        return {
            getattr(entity.value, "program", None)
            for entity in lone
            if any(True for _ in indicators_of(entity.path, entity.value))
        }

    def moves(self, one: Placed, other: Placed, *, told: Sequence[Explained] = ()) -> Sequence[Explained]:
        """Return what led from one place to another: a move, a merge, a split; but for what is told already.

        Args:
            one: what moved, as it is or was in one place.
            other: the same in the other place.
            told: the changes that are told where the answer is wanted.
        """
        found = self._moves.get((one.entity, one.id), ())
        return [each for each in found if other.id in _names(each.change) and each not in told]

    @cached_property
    def _moves(self) -> dict[EntityKey, list[Explained]]:
        """The changes that moved something, by each id that it has or had."""
        found: dict[EntityKey, list[Explained]] = defaultdict(list)
        for each in self.explained:
            for id_ in _names(each.change) if each.change.code in _MOVES else ():
                found[each.change.entity.type, id_].append(each)
        return found

    def reasons_of(self, program: str) -> Collection[int]:
        """Return the numbers of the reasons for changes of a programme, its actions and schedules."""
        return self._reasons_of.get(program, ())

    @cached_property
    def _reasons_of(self) -> dict[str | None, set[int]]:
        found: dict[str | None, set[int]] = defaultdict(set)
        for each in self.explained:
            if each.reason:
                found[each.change.program].add(each.reason.number)
        return found

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons that explain something, by number."""
        used = {each.reason.number: each.reason for each in self.explained if each.reason}
        return tuple(used[number] for number in sorted(used))

    def agency(self, id_: str | None, former: str | None = None) -> str:
        """Return an agency's short name, from the new plan where it has the agency.

        Args:
            id_: the agency's id.
            former: the id of who did the work before, told where it is another one.
        """
        name = _agency_name(id_, self.revisions.new, self.revisions.old) if id_ else "–"
        return with_former(name, self.former_agency(former))

    def former_agency(self, id_: str | None) -> str:
        """Return an agency's short name as it was before; empty without one."""
        return _agency_name(id_, self.revisions.old, self.revisions.new) if id_ else ""


def with_former(name: str, *former: str) -> str:
    """Return a name with the names before it, but for itself and empty ones."""
    others = ", ".join(dict.fromkeys(one for one in former if one and one != name))
    return f"{name} (semula {others})" if others else name


def _agency_name(id_: str, first: Revision, second: Revision) -> str:
    """Return an agency's short name from the first plan that has it."""
    return (first if id_ in first.index.agencies else second).index.agency_name(id_)


def _names(change: Change) -> frozenset[str]:
    """Return all ids, old and new, of what a change moved, merged or split."""
    listed = (side for side in (change.old, change.new) if isinstance(side, tuple))
    own = (change.entity.id, change.entity.id_old)
    return frozenset(str(one) for side in (*listed, own) for one in side if one)


def part_of(change: Change) -> PartName:
    """Say which part of the matrix tells a change."""
    if change.entity.type == "roadmap-entry":
        return "schedules"
    if not {"indicator", "indicators"}.isdisjoint(change.path):
        return "targets"
    if change.entity.type == "quick-win":
        return "schedules"
    return "programs" if change.entity.type in ("program", "action") else "narrative"
