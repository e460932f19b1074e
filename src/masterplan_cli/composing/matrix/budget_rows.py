"""The rows of actions and quick wins: their money by year and source, and what else changed about them."""

from collections.abc import Iterator, Mapping, Sequence

from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.comparing.standing import Amounts, LineKey, Standing, added, total_of
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.money import MONEY_COLUMNS, money_cells, money_head, source_name
from masterplan_cli.composing.matrix.telling import ReasonCells
from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Cell, Column, Row
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.text.numbers import integer

COLUMNS = (Column(1.2, "center"), Column(7), *MONEY_COLUMNS, Column(2.4), Column(4.4))
_BESIDE = len(COLUMNS) - 2


class BudgetRows:
    """Makes the rows of one table of money."""

    def __init__(self, material: MatrixMaterial) -> None:
        self._material = material
        self._kind = material.revisions.new.plan.regency.kind
        self.reasons = ReasonCells(mark_missing=material.with_reasons)

    def head(self) -> tuple[Row, ...]:
        """Return the head of the table."""
        return money_head(self._material.terms, ("No.", "Uraian"), ("OPD", "Alasan"))

    def sum(self, title: str, amounts: Amounts, role: str = "body", agency: str = "") -> Row:
        """Return a row that adds up."""
        return Row(("", title, *money_cells(amounts), agency, ""), role)  # type: ignore[arg-type]

    def text(self, *paragraphs: Content, why: Sequence[Explained] = ()) -> Row:
        """Return a row of text, with the reasons of changes that another row tells."""
        return Row(("", Cell(paragraphs, columns=_BESIDE), self.reasons.cell(why)))

    def changes(self, explained: Sequence[Explained]) -> Iterator[Row]:
        """Yield rows of text for changes."""
        return self.reasons.rows(explained, columns=_BESIDE)

    def of(self, number: int, standing: Standing, explained: Sequence[Explained]) -> Iterator[Row]:
        """Yield the rows of an action or a quick win."""
        by_line = {} if standing.elsewhere else self._by_line(standing, explained)
        in_rows = {each.fingerprint for found in by_line.values() for each in found}
        others = [each for each in explained if each.fingerprint not in in_rows]
        changed = any(pair.old != pair.new for pair in standing.lines.values())
        sums = money_cells(total_of((standing,)))
        yield Row((str(number), Cell((self._name(standing),)), *sums, self._agency(standing), ""))
        if not changed and standing.lines:
            yield self.text(f"Anggaran tetap: {self.spread(standing.lines)}")
        for elsewhere in standing.elsewhere:
            ids = (elsewhere.id, standing.either.id)
            why = self._material.moves(_kind_of(standing), ids, told=explained)
            yield self.text(self._elsewhere(standing, elsewhere), why=why)
        yield from self.changes(others)
        if changed:
            for key, pair in standing.lines.items():
                yield Row(
                    (
                        "",
                        f"– {self._line(key)}",
                        *money_cells(pair),
                        "",
                        self.reasons.cell(by_line.get(key, ())),
                    )
                )

    def years(self, label: str, standings: Sequence[Standing], role: str = "body") -> Iterator[Row]:
        """Yield a row for each year that has money."""
        for year, amounts in by_year(standings).items():
            yield self.sum(f"{label} {year}", amounts, role)

    def spread(self, lines: Mapping[LineKey, Amounts]) -> str:
        """Return amounts that stand on one side only, in words: year, source, amount."""
        told = (
            f"{self._line(key)} {integer((pair.new if pair.old is None else pair.old) or 0)}"
            for key, pair in lines.items()
        )
        return "; ".join(told) or "tanpa anggaran"

    def _name(self, standing: Standing) -> Content:
        old, new = standing.old, standing.new
        former = f" (semula {old.id})" if old and new and old.id != new.id else ""
        return (Strong(f"{standing.either.id} {standing.either.name}{former}"),)

    def _elsewhere(self, standing: Standing, other: object) -> str:
        program = getattr(other, "program", None)
        where = f", program {program}" if program else ""
        lines = Standing(other, None).lines  # type: ignore[arg-type]  # an action or a quick win
        verb = "Menjadi" if standing.new is None else "Semula"
        money = "" if standing.new is None else f"; anggaran {verb.lower()}: {self.spread(lines)}"
        return f"{verb}: {getattr(other, 'id', '')} {getattr(other, 'name', '')}{where}{money}"

    def _line(self, key: LineKey) -> str:
        outside = "" if self._material.revisions.new.covers(key.year) else " (di luar masa berlaku)"
        return f"{key.year}{outside} {source_name(key.source, self._kind)}"

    def _agency(self, standing: Standing) -> str:
        found = standing.either
        return self._material.agency(found.owner if isinstance(found, QuickWin) else found.lead)

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


def _kind_of(standing: Standing) -> str:
    return "quick-win" if isinstance(standing.either, QuickWin) else "action"


def by_year(standings: Sequence[Standing]) -> dict[int, Amounts]:
    """Return the sums of several budgets year by year."""
    pairs: dict[int, list[Amounts]] = {}
    for standing in standings:
        for key, pair in standing.lines.items():
            pairs.setdefault(key.year, []).append(pair)
    return {year: added(pairs[year]) for year in sorted(pairs)}
