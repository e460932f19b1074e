"""The rows of one programme: its actions where anything changed, its years, its sum."""

from collections.abc import Iterator, Sequence

from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.revisions import Revision
from masterplan_cli.comparing.standing import ProgramStanding, Standing, amounts_of, total_of
from masterplan_cli.composing.matrix.budget_rows import COLUMNS, BudgetRows
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.document.tables import Cell, Row
from masterplan_cli.plan.pillars import Program

_NO_PROGRAM = "Rencana aksi yang programnya tidak ada"


class ProgramRows:
    """Makes the rows of the programmes of one dimension.

    Attributes:
        budget: makes the rows of money.
    """

    def __init__(self, material: MatrixMaterial, told: set[str]) -> None:
        """Begin a table.

        Args:
            material: what the matrix is made from.
            told: the fingerprints of changes that were told; what is told here joins them.
        """
        self.budget = BudgetRows(material)
        self._material = material
        self._told = told

    def of(self, place: ProgramStanding) -> Iterator[Row]:
        """Yield the rows of one programme."""
        self.budget.reasons.begin()
        own = self._changes("program", place.new, None if place.elsewhere else place.old)
        actions = [(standing, self._of_action(standing)) for standing in place.actions]
        changed = bool(own or place.elsewhere or any(_is_touched(*action) for action in actions))
        yield Row((Cell((self._title(place, changed=changed),), columns=len(COLUMNS)),), "group")
        yield from self._elsewhere(place, own)
        yield from self.budget.changes(own)
        if changed:
            for number, (standing, changes) in enumerate(actions, 1):
                yield from self.budget.of(number, standing, changes)
        program = place.either
        label = program.id if program else "Jumlah"
        yield from self.budget.years(f"{label} tahun", place.actions)
        lead = self._material.agency(program.lead) if program else ""
        yield self.budget.sum(f"Jumlah {label}", total_of(place.actions), "subtotal", lead)

    def _title(self, place: ProgramStanding, *, changed: bool) -> str:
        program = place.either
        if program is None:
            return _NO_PROGRAM
        return f"{program.id} {program.name}{self._state(place, changed=changed)}"

    def _state(self, place: ProgramStanding, *, changed: bool) -> str:
        """Say in the heading whether there is more to it than these rows: sums of a move look like cuts."""
        old, new = place.old, place.new
        if old and new:
            former = f" (semula {old.id})" if old.id != new.id else ""
            return former or ("" if changed else " (tidak berubah)")
        if place.elsewhere:
            others = self._others(place)
            return f" (dialihkan ke {others})" if old else f" (berasal dari {others})"
        return " (program dihapus)" if old else " (program baru)"

    def _others(self, place: ProgramStanding) -> str:
        """Name what a programme was or is elsewhere: by its id, or by the dimension if the id is the same."""
        revisions, program = self._material.revisions, place.either
        there = revisions.new if place.new is None else revisions.old
        return ", ".join(
            _pillar_name(there, other) if program and other.id == program.id else other.id
            for other in place.elsewhere
        )

    def _of_action(self, standing: Standing) -> list[Explained]:
        return self._changes("action", standing.new, None if standing.elsewhere else standing.old)

    def _changes(self, kind: str, new: object, old: object) -> list[Explained]:
        """Return the changes of an entity where it is; of one that went elsewhere they are told there."""
        either = new or old
        found = self._material.of("programs", kind, getattr(either, "id", None))
        fresh = [each for each in found if each.fingerprint not in self._told]
        self._told.update(each.fingerprint for each in fresh)
        return fresh

    def _elsewhere(self, place: ProgramStanding, own: Sequence[Explained]) -> Iterator[Row]:
        """Yield a row for each programme that this one came from or went to; why, if no other row says it."""
        revisions, program = self._material.revisions, place.either
        for other in place.elsewhere:
            if place.new is None:
                text = f"Menjadi: {self._whereabouts(revisions.new, other)}"
            else:
                cost = self._cost(revisions.old, other)
                text = f"Semula: {self._whereabouts(revisions.old, other)}; anggaran semula: {cost}"
            ids = (other.id, program.id if program else other.id)
            yield self.budget.text(text, why=self._material.moves("program", ids, told=own))

    @staticmethod
    def _whereabouts(revision: Revision, program: Program) -> str:
        return f"{program.id} {program.name} pada {_pillar_name(revision, program)}"

    def _cost(self, revision: Revision, program: Program) -> str:
        actions = revision.index.actions_of.get(program.id, [])
        lines = [line for action in actions for line in action.budget]
        return self.budget.spread(amounts_of(lines, ()))


def _pillar_name(revision: Revision, program: Program) -> str:
    pillar = revision.pillar_of(program.id)
    return pillar.label if pillar else "–"


def _is_touched(standing: Standing, changes: Sequence[Explained]) -> bool:
    return bool(changes or standing.elsewhere or standing.old is None or standing.new is None)
