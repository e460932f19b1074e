"""The rows of actions and quick wins: their money by year and source, and what else changed about them."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.standing import Amounts, LineKey, Standing, added, total_of
from masterplan_cli.composing.matrix.content import content_lines
from masterplan_cli.composing.matrix.material import MatrixMaterial, with_former
from masterplan_cli.composing.matrix.money import MONEY_COLUMNS, money_cells, money_head
from masterplan_cli.composing.matrix.reason_cells import ReasonCells
from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Cell, Column, Row, RowRole
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.text.numbers import integer

COLUMNS = (Column(1.2, "center"), Column(9), *MONEY_COLUMNS, Column(2.8), Column(1.8))
_BESIDE = len(COLUMNS) - 2


class BudgetRows:
    """Makes the rows of one table of money."""

    def __init__(self, material: MatrixMaterial) -> None:
        self._material = material
        self.reasons = ReasonCells(material, _BESIDE)

    def head(self) -> tuple[Row, ...]:
        """Return the head of the table."""
        return money_head(self._material.terms, ("No.", "Uraian"), ("OPD", "Alasan"))

    def sum(
        self, title: str, amounts: Amounts, role: RowRole = "body", agency: str = "", *, kept: bool = False
    ) -> Row:
        """Return a row that adds up."""
        return Row(("", title, *money_cells(amounts), agency, ""), role, kept)

    def text(self, *paragraphs: Content, why: Sequence[Explained] = ()) -> Row:
        """Return a row of text, with the reasons of changes that another row tells."""
        return Row(("", Cell(paragraphs, columns=_BESIDE), self.reasons.cell(why)))

    def changes(self, explained: Sequence[Explained]) -> Iterator[Row]:
        """Yield rows of text for changes."""
        return self.reasons.rows(explained)

    def of(self, number: int, standing: Standing, explained: Sequence[Explained]) -> Iterator[Row]:
        """Yield the rows of an action or a quick win."""
        by_line = {} if standing.elsewhere else self._by_line(standing, explained)
        in_rows = {each.fingerprint for found in by_line.values() for each in found}
        others = [each for each in explained if each.fingerprint not in in_rows]
        sums = money_cells(total_of((standing,)))
        name = Cell((self._name(standing),))
        yield Row((str(number), name, *sums, self._agency(standing), ""), kept=True)
        texts = [*self._told(standing, explained), *self.changes(others)]
        yield from (replace(text, kept=True) for text in texts[:-1])
        yield from texts[-1:]
        if not _stays(standing) and not (standing.elsewhere and standing.new is None):
            for key, pair in standing.lines.items():
                title = f"{standing.either.id} {self._line(key)}"
                yield Row(("", title, *money_cells(pair), "", self.reasons.cell(by_line.get(key, ()))))

    def years(
        self, title: str, by_year: Mapping[int, Amounts], role: RowRole = "body", after: str = ""
    ) -> Iterator[Row]:
        """Yield a row for each year that has money, none of which stands apart from its sum."""
        for year, amounts in by_year.items():
            yield self.sum(f"{title} {year}{after}", amounts, role, kept=True)

    def _told(self, standing: Standing, explained: Sequence[Explained]) -> Iterator[Row]:
        """Yield what the figures do not say: where it was or is, what it is about, that it costs the same."""
        revisions = self._material.revisions
        if standing.elsewhere:
            moves = (
                self._material.moves(standing.either, other, told=explained) for other in standing.elsewhere
            )
            why = [each for found in moves for each in found]
            yield self.text(*self._origins(standing), why=why)
        elif standing.old is None or standing.new is None:
            there = revisions.new if standing.old is None else revisions.old
            if lines := tuple(content_lines(there, standing.either)):
                yield self.text(*lines)
        elif standing.lines and _stays(standing):
            yield self.text(f"Anggaran tetap: {self._spread(standing.carried)}")

    def _origins(self, standing: Standing) -> Iterator[str]:
        """Yield a line for each place where something was or is, then what it cost there."""
        here, away = ("Dipindahkan ke", "Menjadi") if standing.new is None else ("Dipindahkan dari", "Semula")
        for other in standing.elsewhere:
            same = other.id == standing.either.id
            named = here if same else f"{away} {other.id} {other.name},"
            yield f"{named} {self._whereabouts(standing, other)}"
        if standing.new is not None:
            word = "tetap" if _stays(standing) else "semula"
            yield f"Anggaran {word}: {self._spread(standing.carried)}"

    def _whereabouts(self, standing: Standing, other: Action | QuickWin) -> str:
        """Name where something was or is: by its programme, or by the dimension if that is the same."""
        if isinstance(other, QuickWin):
            return other.pillar.label
        if other.program != getattr(standing.either, "program", None):
            return f"program {other.program}"
        revisions = self._material.revisions
        pillar = (revisions.new if standing.new is None else revisions.old).pillar_of(other.program)
        return pillar.label if pillar else f"program {other.program}"

    def _spread(self, amounts: Mapping[LineKey, int]) -> str:
        """Return amounts in words: year, source, amount."""
        told = (f"{self._line(key)} {integer(amount)}" for key, amount in sorted(amounts.items()))
        return "; ".join(told) or "tidak ada"

    def _name(self, standing: Standing) -> Content:
        old, new = standing.old, standing.new
        name = f"{standing.either.id} {standing.either.name}"
        if isinstance(standing.either, QuickWin) and standing.either.program:
            name = f"{name} (program {standing.either.program})"
        return (Strong(with_former(name, old.id) if old and new and old.id != new.id else name),)

    def _line(self, key: LineKey) -> str:
        outside = "" if self._material.revisions.new.covers(key.year) else " (di luar masa berlaku)"
        return f"{key.year}{outside} {key.source.label_in(self._material.kind)}"

    def _agency(self, standing: Standing) -> str:
        if standing.new is None:
            return self._material.former_agency(_lead(standing.either)) or "–"
        before = standing.old or next(iter(standing.elsewhere), None)
        return self._material.agency(_lead(standing.new), _lead(before) if before else None)

    @staticmethod
    def _by_line(standing: Standing, explained: Sequence[Explained]) -> dict[LineKey, list[Explained]]:
        """Return the changes that the row of one year and source shows by its figures."""
        keys = {(key.year, str(key.source)): key for key in standing.lines}
        found: dict[LineKey, list[Explained]] = {}
        for each in explained:
            change = each.change
            key = keys.get((change.year or 0, change.source or ""))
            several = isinstance(change.old, Mapping) or isinstance(change.new, Mapping)
            if key is not None and isinstance(change.delta, int) and not several:
                found.setdefault(key, []).append(each)
        return found


def _stays(standing: Standing) -> bool:
    """Whether it costs in every year, from every source, what it cost before, here or elsewhere."""
    lines = standing.settled if standing.elsewhere else standing.lines
    return standing.new is not None and all(old == new for old, new in lines.values())


def _lead(one: Action | QuickWin) -> str | None:
    return one.owner if isinstance(one, QuickWin) else one.lead


def by_year(lines: Sequence[Mapping[LineKey, Amounts]]) -> dict[int, Amounts]:
    """Return the sums of several budgets year by year."""
    pairs: dict[int, list[Amounts]] = {}
    for each in lines:
        for key, pair in each.items():
            pairs.setdefault(key.year, []).append(pair)
    return {year: added(pairs[year]) for year in sorted(pairs)}
