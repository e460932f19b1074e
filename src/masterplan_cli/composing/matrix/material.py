"""What the matrix is made from, and which part of it tells which change."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import Literal

from msgspec import Struct

from masterplan_cli.comparing.change import Change, Comparison
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.reasons.reason import Reason
from masterplan_cli.comparing.revisions import Revisions
from masterplan_cli.composing.matrix.terms import Terms
from masterplan_cli.document.pictures import Picture

PartName = Literal["programs", "targets", "narrative", "schedules"]
_MOVES = ("program-moved", "action-moved", "quick-win-moved", "merged", "split")
EntityKey = tuple[str, str]
"""Type and id of what changed."""


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

    def moves(self, kind: str, ids: Collection[str], *, told: Sequence[Explained]) -> Sequence[Explained]:
        """Return what led from one place to another: a move, a merge, a split; but for what is told already.

        Args:
            kind: the type of what moved.
            ids: what it is called in both places.
            told: the changes that are told where the answer is wanted.
        """
        return [
            each
            for each in self._moves
            if each.change.entity.type == kind and each not in told and _names(each.change).issuperset(ids)
        ]

    @cached_property
    def _moves(self) -> Sequence[Explained]:
        return [each for each in self.explained if each.change.code in _MOVES]

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons that explain something, by number."""
        used = {each.reason.number: each.reason for each in self.explained if each.reason}
        return tuple(used[number] for number in sorted(used))

    def agency(self, id_: str | None) -> str:
        """Return an agency's short name, from the new plan where it has the agency."""
        for revision in (self.revisions.new, self.revisions.old):
            if id_ in revision.index.agencies:
                return revision.index.agencies[id_].label
        return id_ or "–"


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
