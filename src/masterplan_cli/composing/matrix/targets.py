"""Part C: indicators that changed, with baseline and targets year by year, before and after."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from masterplan_cli.comparing.indicator_pairs import pair_indicators
from masterplan_cli.comparing.indicators import indicators_of
from masterplan_cli.comparing.matching import Group, name_of
from masterplan_cli.comparing.reasons.assigning import Explained
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.composing.matrix.money import NIL
from masterplan_cli.composing.matrix.reason_cells import ReasonCells
from masterplan_cli.composing.matrix.telling import told
from masterplan_cli.document.blocks import Block, Paragraph
from masterplan_cli.document.inlines import Content, Strong
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.plan.choices import Direction
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.references import ENTITY_NAMES, EntityKind
from masterplan_cli.text.numbers import decimal

_KINDS: tuple[EntityKind, ...] = ("objective", "action", "quick-win")
_QUOTED = re.compile("“(.*?)”")
_DIRECTIONS = {
    Direction.INCREASE: "harus naik",
    Direction.DECREASE: "harus turun",
    Direction.MAINTAIN: "harus tetap",
}
_HOW = (
    "Tabel ini memuat indikator yang berubah, bertambah, atau dihapus. Nilai yang berubah dicetak tebal; "
    "tanda hubung berarti tidak ada nilai. Indikator yang tidak tercantum tidak berubah."
)


class _Pair(Struct):
    old: Indicator | None
    new: Indicator | None
    changes: list[Explained] = field(default_factory=list)

    @property
    def either(self) -> Indicator:
        found = self.new or self.old
        assert found is not None
        return found

    @property
    def names(self) -> set[str]:
        return {one.name for one in (self.old, self.new) if one}


def targets(material: MatrixMaterial) -> Iterator[Block]:
    """Yield the table of indicators."""
    found = [
        (kind, group, pairs)
        for kind in _KINDS
        for group in material.revisions.groups[kind]
        if (pairs := _pairs(material, kind, group))
    ]
    if not found:
        yield Paragraph("Tidak ada indikator atau target yang berubah.")
        return
    years = sorted({year for *_, pairs in found for pair in pairs for year in _years(pair)})
    rows = _Rows(material, years)
    yield Paragraph(_HOW)
    yield Table(
        (
            Column(1.2, "center"),
            Column(7.4),
            Column(2.6),
            Column(1.9),
            *(Column(1.7, "right") for _ in range(len(years) + 1)),
            Column(1.8),
        ),
        rows.head(),
        tuple(row for kind, group, pairs in found for row in rows.of(kind, group, pairs)),
        Caption("Tabel", "Perubahan indikator dan target", "tabel-target"),
        wide=True,
        description="Satuan, nilai awal, dan target tiap tahun dari setiap indikator yang berubah, "
        "sebelum dan setelah perubahan.",
    )


def _pairs(material: MatrixMaterial, kind: EntityKind, group: Group) -> list[_Pair]:
    """Return the indicators of a group that differ, with their changes."""
    old, new = ([one for each in side for one in indicators_of(each.path, each.value)] for side in group)
    pairs = [_Pair(before and before[1], after and after[1]) for before, after in pair_indicators(old, new)]
    changes = material.of("targets", kind, *(each.id for each in (*group.new, *group.old)))
    for each in changes if pairs else ():
        _belonging(each, pairs).changes.append(each)
    return pairs


def _belonging(explained: Explained, pairs: list[_Pair]) -> _Pair:
    """Return the pair that a change is about, told by the indicator that its field or its values name."""
    change = explained.change
    names = set(_QUOTED.findall(change.field.id)) if change.field else set()
    names |= {value for value in (change.old, change.new) if isinstance(value, str)}
    return next((pair for pair in pairs if names & pair.names), pairs[0])


def _years(pair: _Pair) -> set[int]:
    return {year for one in (pair.old, pair.new) if one for year in one.targets}


class _Rows:
    """Makes two rows for each indicator: before and after."""

    def __init__(self, material: MatrixMaterial, years: Sequence[int]) -> None:
        self._terms, self._kind = material.terms, material.kind
        self._years = years
        self._reasons = ReasonCells(material, len(years) + 4)
        self._number = 0

    def head(self) -> tuple[Row, ...]:
        leading = ("No.", "Indikator", "Satuan", "Revisi")
        tall = (*leading, "Nilai awal")
        upper = (
            *(Cell((title,), rows=2) for title in tall),
            *((Cell(("Target tahun",), columns=len(self._years)),) if self._years else ()),
            Cell(("Alasan",), rows=2),
        )
        return (Row(upper), Row(tuple(map(str, self._years)))) if self._years else (Row((*tall, "Alasan")),)

    def of(self, kind: EntityKind, group: Group, pairs: Sequence[_Pair]) -> Iterator[Row]:
        entity = (group.new or group.old)[0]
        noun = ENTITY_NAMES[kind].id
        program = getattr(entity.value, "program", None)
        belonging = f" (program {program})" if program else ""
        title = f"{noun[0].upper()}{noun[1:]} {entity.id} {name_of(entity)}{belonging}"
        head = Row((Cell((title,), columns=len(self._years) + 6),), "group")
        yield from self._reasons.under(head, self._below(pairs))

    def _below(self, pairs: Sequence[_Pair]) -> Iterator[Row]:
        for pair in pairs:
            self._number += 1
            yield from self._of_pair(pair)

    def _of_pair(self, pair: _Pair) -> Iterator[Row]:
        became = "Indikator baru" if pair.old is None else "Indikator dihapus" if pair.new is None else ""
        described: list[Content] = [
            (Strong(pair.either.name),),
            *([became] if became else []),
            f"Arah: {_DIRECTIONS[pair.either.direction]}",
        ]
        described += [
            line for each in pair.changes if _is_wordy(each) for line in told(each.change, self._kind)
        ]
        yield Row(
            (
                Cell((str(self._number),), rows=2),
                Cell(tuple(described), rows=2),
                *self._values(self._terms.before, pair.old, None),
                _two_rows(self._reasons.cell(pair.changes)),
            )
        )
        yield Row(self._values(self._terms.after, pair.new, pair.old))

    def _values(self, title: str, one: Indicator | None, before: Indicator | None) -> tuple[str | Cell, ...]:
        if one is None:
            return (NIL, title, *(NIL for _ in range(len(self._years) + 1)))
        figures: tuple[str | int, ...] = ("baseline", *self._years)
        return (
            one.unit or NIL,
            title,
            *(_figure(one, each, before) for each in figures),
        )


def _figure(one: Indicator, of: str | int, before: Indicator | None) -> str | Cell:
    value = one.baseline if isinstance(of, str) else one.targets.get(of)
    shown = NIL if value is None else decimal(value)
    if before is None:
        return shown
    former = before.baseline if isinstance(of, str) else before.targets.get(of)
    return shown if former == value else Cell(((Strong(shown),),))


def _two_rows(cell: str | Cell) -> Cell:
    return Cell((cell,) if cell else (), rows=2) if isinstance(cell, str) else Cell(cell.paragraphs, rows=2)


def _is_wordy(explained: Explained) -> bool:
    """Whether the figures of the row do not tell the change: a name, a source, a direction."""
    return explained.change.code in ("indicator-renamed", "indicator-direction-changed", "detail-changed")
