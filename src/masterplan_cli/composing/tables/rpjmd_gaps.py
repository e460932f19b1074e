"""Indicators of the RPJMD: figures, gaps, and what closes them."""

from collections.abc import Iterator
from decimal import Decimal

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.composing.tables.grid import NUMBER, Head, HeadGroup, Line, bullets, grid, group_row
from masterplan_cli.document.tables import Row, Table
from masterplan_cli.plan.rpjmd_gaps import RpjmdIndicator
from masterplan_cli.text.numbers import decimal

_FIGURES = tuple(
    HeadGroup(title, (Head("Tahun", 1.7, "center"), Head("Nilai", 2.2, "right")))
    for title in ("Nilai awal", "Capaian", "Target")
)
_HEADS: tuple[Head | HeadGroup, ...] = (
    NUMBER,
    Head("Indikator", 7),
    Head("Satuan", 2.8),
    *_FIGURES,
    Head("Kesenjangan", 3.2, "right"),
)
_COLUMNS = 10


@placed_as("kesenjangan-rpjmd")
def gaps(material: Material, label: Captioned) -> Table | None:
    """The indicators with baseline, achievement, target and gap, mission by mission of the RPJMD."""
    rows: list[Row | Line] = []
    number = 0
    for title, indicators in _by_mission(material):
        if title:
            rows.append(group_row(title, _COLUMNS))
        for indicator in indicators:
            number += 1
            rows.append((str(number), *_figures(indicator)))
    return grid(_HEADS, rows, label, wide=True)


def _by_mission(material: Material) -> Iterator[tuple[str, list[RpjmdIndicator]]]:
    """Yield the missions that have indicators; indicators without a known mission come last."""
    analysis = analysis_of(material)
    missions = analysis.rpjmd.missions if analysis.rpjmd else ()
    for position, mission in enumerate(missions, 1):
        inside = [one for one in analysis.rpjmd_indicators if one.mission == mission.id]
        if inside:
            yield f"Misi {position}: {mission.text}", inside
    known = {mission.id for mission in missions}
    rest = [one for one in analysis.rpjmd_indicators if one.mission not in known]
    if rest:
        yield ("Lainnya" if len(rest) < len(analysis.rpjmd_indicators) else ""), rest


def _figures(indicator: RpjmdIndicator) -> Line:
    return (
        indicator.name,
        indicator.unit or NIL,
        *_dated(indicator.baseline_year, indicator.baseline),
        *_dated(indicator.achievement_year, indicator.achievement),
        *_dated(indicator.target_year, indicator.target),
        gap_text(indicator),
    )


def _dated(year: int | None, value: Decimal | None) -> tuple[str, str]:
    return (NIL if year is None else str(year)), (NIL if value is None else decimal(value))


def gap_text(indicator: RpjmdIndicator) -> str:
    """Return the gap as tables print it: a figure, ``tercapai``, or ``–`` where it cannot be computed."""
    if indicator.gap is None:
        return NIL
    return decimal(indicator.gap) if indicator.gap else "tercapai"


@placed_as("penutup-kesenjangan-rpjmd")
def closing(material: Material, label: Captioned) -> Table | None:
    """The indicators that have not reached their target: cause, programmes that close the gap, and agency."""
    programs = material.index.programs
    open_gaps = (one for one in analysis_of(material).rpjmd_indicators if one.gap)
    rows = (
        (
            str(number),
            indicator.name,
            " ".join(filter(None, (gap_text(indicator), indicator.unit))),
            material.cell(indicator.cause),
            bullets(
                [f"{key} {programs[key].name}" if key in programs else key for key in indicator.programs]
            ),
            material.agency(indicator.owner),
        )
        for number, indicator in enumerate(open_gaps, 1)
    )
    heads = (
        NUMBER,
        Head("Indikator", 5),
        Head("Kesenjangan", 3.4),
        Head("Penyebab", 6),
        Head("Program yang menutup", 7),
        Head("OPD pengampu", 3),
    )
    return grid(heads, rows, label, wide=True)
