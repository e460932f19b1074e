"""The rows of one programme: its actions where anything changed, its years, its sum."""

from collections.abc import Iterator, Sequence

from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.standing import ProgramStanding, Standing, settled_total, total_of
from masterplan_cli.composing.matrix.budget_rows import COLUMNS, BudgetRows, by_year
from masterplan_cli.composing.matrix.content import content_lines
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.program_titles import program_title, whereabouts
from masterplan_cli.document.tables import Cell, Row, RowRole
from masterplan_cli.plan.pillars import Program

LIKE_FOR_LIKE = ", perbandingan setara"
"""Ends the titles of rows that count as before what the same actions cost at their old places."""


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
        own = self._changes("program", place.new, None if place.elsewhere else place.old)
        actions = [(standing, self._of_action(standing)) for standing in place.actions]
        changed = bool(own or place.elsewhere or any(_is_touched(*action) for action in actions))
        title = program_title(self._material, place, changed=changed)
        head = Row((Cell((title,), columns=len(COLUMNS)),), "group")
        yield from self.budget.reasons.under(head, self._below(place, own, actions if changed else []))

    def _below(
        self,
        place: ProgramStanding,
        own: Sequence[Explained],
        actions: Sequence[tuple[Standing, Sequence[Explained]]],
    ) -> Iterator[Row]:
        yield from self._elsewhere(place, own)
        yield from self._content(place)
        yield from self.budget.changes(own)
        for number, (standing, changes) in enumerate(actions, 1):
            yield from self.budget.of(number, standing, changes)
        yield from self._sums(place)

    def sums(
        self, name: str, actions: Sequence[Standing], lead: str = "", *, whole: bool = False
    ) -> Iterator[Row]:
        """Yield what several actions cost in each year and in all; then the same as if nothing had moved.

        Args:
            name: whose sums they are.
            actions: the actions where they stand.
            lead: who leads them.
            whole: whether they are those of a dimension.
        """
        total, settled = total_of(actions), settled_total(actions)
        role: RowRole = "subtotal" if whole else "body"
        yield from self.budget.years(f"{name} tahun", by_year([one.lines for one in actions]), role)
        yield self.budget.sum(f"Jumlah {name}", total, "total" if whole else "subtotal", lead)
        if (settled.old or 0) != (total.old or 0) and settled != (None, None):
            years = by_year([one.settled for one in actions])
            yield from self.budget.years(f"{name} tahun", years, after=LIKE_FOR_LIKE)
            yield self.budget.sum(f"Jumlah {name}{LIKE_FOR_LIKE}", settled)

    def _sums(self, place: ProgramStanding) -> Iterator[Row]:
        program = place.either
        if program is None:
            return self.sums("rencana aksi tanpa program", place.actions)
        if place.new is None:
            return self.sums(program.id, place.actions, self._material.former_agency(program.lead))
        before = place.old or next(iter(place.elsewhere), None)
        lead = self._material.agency(program.lead, before.lead if before else None)
        return self.sums(program.id, place.actions, lead)

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
        revisions = self._material.revisions
        verb, there = ("Menjadi", revisions.new) if place.new is None else ("Semula", revisions.old)
        for other in place.elsewhere:
            why = self._material.moves(place.either or other, other, told=own)
            text = f"{verb}: {'' if place.new is None else self._part_of(other)}{whereabouts(there, other)}"
            yield self.budget.text(text, why=why)

    def _part_of(self, old: Program) -> str:
        """Say so where an old programme lives on in several."""
        return "bagian dari " if len(self._material.revisions.links["program"].get(old.id, ())) > 1 else ""

    def _content(self, place: ProgramStanding) -> Iterator[Row]:
        """Yield what a programme is about, unless the comparison tells that from its other side."""
        program, revisions = place.either, self._material.revisions
        if (
            program is None
            or (place.old and place.new)
            or any(one.id == program.id for one in place.elsewhere)
        ):
            return
        if lines := tuple(content_lines(revisions.new if place.new else revisions.old, program)):
            yield self.budget.text(*lines)


def _is_touched(standing: Standing, changes: Sequence[Explained]) -> bool:
    return bool(changes or standing.elsewhere or standing.old is None or standing.new is None)
