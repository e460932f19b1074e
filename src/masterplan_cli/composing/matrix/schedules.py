"""Part E: roadmap and quick wins, as bars before and after, with their money and whatever else changed."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any

from masterplan_cli.comparing.matching import Group
from masterplan_cli.comparing.places import quick_wins_standing
from masterplan_cli.comparing.standing import Standing, total_of
from masterplan_cli.composing.matrix.bars import Bar, Span, month_bars, year_bars
from masterplan_cli.composing.matrix.budget_rows import COLUMNS, BudgetRows
from masterplan_cli.composing.matrix.listing import change_list
from masterplan_cli.composing.matrix.material import MatrixMaterial
from masterplan_cli.document.blocks import Block, Heading, Paragraph
from masterplan_cli.document.tables import Caption, Row, Table
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.plan.roadmap import RoadmapEntry


def schedules(material: MatrixMaterial) -> Iterator[Block]:
    """Yield bars and tables of the roadmap, then of the quick wins."""
    yield Heading(2, "Peta Jalan", "peta-jalan")
    yield from _roadmap(material)
    yield Heading(2, "Quick Win", "quick-win")
    yield from _quick_wins(material)


def _roadmap(material: MatrixMaterial) -> Iterator[Block]:
    changes = [
        each
        for (kind, _), found in material.changes["schedules"].items()
        if kind == "roadmap-entry"
        for each in found
    ]
    if not changes:
        yield Paragraph("Tidak ada tahapan peta jalan yang berubah.")
        return
    bars = _bars(material, "roadmap-entry", _entry_name, _years_of)
    caption = Caption("Tabel", "Jadwal tahapan peta jalan yang berubah", "jadwal-peta-jalan")
    if timeline := year_bars(bars, material.terms, caption):
        yield timeline
    by_program = groupby(changes, key=lambda each: each.change.program)
    yield change_list(
        material,
        ((_program_name(material, program), group) for program, group in by_program),
        Caption("Tabel", "Perubahan peta jalan", "tabel-peta-jalan"),
        "Setiap perubahan tahapan peta jalan menurut program, dengan alasannya.",
    )


def _quick_wins(material: MatrixMaterial) -> Iterator[Block]:
    standing = quick_wins_standing(material.revisions)
    if not standing:
        yield Paragraph("Kedua revisi tidak memuat quick win.")
        return
    bars = _bars(material, "quick-win", _quick_win_name, _months_of)
    caption = Caption("Tabel", "Jadwal quick win yang berubah", "jadwal-quick-win")
    if timeline := month_bars(bars, material.terms, caption):
        yield timeline
    rows = BudgetRows(material)
    total = rows.sum("Jumlah semua quick win", total_of(standing), "total")
    yield Table(
        COLUMNS,
        rows.head(),
        (*_of_quick_wins(material, rows, standing), total),
        Caption("Tabel", "Perubahan quick win", "tabel-quick-win"),
        wide=True,
        description="Anggaran setiap quick win sebelum dan setelah perubahan, dan perubahan lainnya.",
    )


def _of_quick_wins(material: MatrixMaterial, rows: BudgetRows, standing: Sequence[Standing]) -> Iterator[Row]:
    for number, each in enumerate(standing, 1):
        gone = None if each.elsewhere or each.old is None else each.old.id
        changes = material.of("schedules", "quick-win", each.new.id if each.new else gone)
        made = rows.of(number, each, changes)
        yield from rows.reasons.under(next(made), made)


def _bars(
    material: MatrixMaterial,
    kind: EntityKind,
    name: Callable[[MatrixMaterial, Any], str],
    span: Callable[[Any], Span | None],
) -> list[Bar]:
    """Return the bars of what has another span than before, or stands in one plan only."""
    found = []
    for group in material.revisions.groups[kind]:
        old, new = _ends(group)
        before, after = (None if one is None else span(one) for one in (old, new))
        if before != after:
            found.append(Bar(name(material, old if new is None else new), before, after))
    return found


def _ends(group: Group) -> tuple[Any, Any]:
    """Return what is compared as one; of several that were merged or split, the pair that lives on."""
    if group.pairs:
        old, new = group.pairs[0]
        return old.value, new.value
    return (group.old[0].value if group.old else None), (group.new[0].value if group.new else None)


def _years_of(entry: RoadmapEntry) -> Span | None:
    return (entry.start, entry.end) if entry.start <= entry.end else None


def _months_of(quick_win: QuickWin) -> Span | None:
    if quick_win.start is None or quick_win.end is None or quick_win.start > quick_win.end:
        return None
    start, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (quick_win.start, quick_win.end))
    return start, end


def _entry_name(material: MatrixMaterial, entry: RoadmapEntry) -> str:
    return f"{entry.id} {entry.milestone or _program_name(material, entry.program)} ({entry.program})"


def _quick_win_name(_: MatrixMaterial, quick_win: QuickWin) -> str:
    return f"{quick_win.id} {quick_win.name}"


def _program_name(material: MatrixMaterial, program: str | None) -> str:
    for revision in (material.revisions.new, material.revisions.old):
        if program in revision.index.programs:
            return f"{program} {revision.index.programs[program].name}"
    return program or "Tanpa program"
