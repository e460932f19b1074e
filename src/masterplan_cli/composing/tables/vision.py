"""Vision, missions, goals, objectives and their indicators."""

from collections.abc import Iterator, Sequence

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.composing.tables.dimensions import by_dimension
from masterplan_cli.composing.tables.grid import NUMBER, Head, HeadGroup, Line, bullets, grid, group_row
from masterplan_cli.document.tables import Row, Table
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.vision import Vision
from masterplan_cli.text.numbers import decimal


def vision_of(material: Material) -> Vision:
    """Return the plan's vision, an empty one when it has none."""
    return material.plan.vision or Vision()


@placed_as("frasa-visi")
def phrases(material: Material, label: Captioned) -> Table | None:
    """The phrases of the vision and what they mean."""
    rows = ((phrase.phrase, phrase.meaning) for phrase in vision_of(material).phrases)
    return grid((Head("Frasa", 3), Head("Makna", 9)), rows, label)


@placed_as("misi")
def missions(material: Material, label: Captioned) -> Table | None:
    """The missions and the missions of the RPJMD that they serve."""
    rpjmd = analysis_of(material).rpjmd
    texts = {mission.id: mission.text for mission in (rpjmd.missions if rpjmd else ())}
    rows = (
        (str(number), mission.text, bullets([texts.get(known, known) for known in mission.rpjmd]))
        for number, mission in enumerate(vision_of(material).missions, 1)
    )
    return grid((NUMBER, Head("Misi smart city", 6), Head("Misi RPJMD yang didukung", 6)), rows, label)


@placed_as("tujuan-sasaran")
def goals(material: Material, label: Captioned) -> Table | None:
    """The missions, their goals and the objectives that serve them."""
    vision = vision_of(material)
    texts = {mission.id: mission.text for mission in vision.missions}
    rows = (
        (
            texts.get(goal.mission, goal.mission),
            goal.text,
            bullets([one.text for one in vision.objectives if one.goal == goal.id]),
        )
        for goal in vision.goals
    )
    return grid((Head("Misi", 5), Head("Tujuan", 5), Head("Sasaran", 7)), rows, label)


@placed_as("indikator-sasaran")
def objective_indicators(material: Material, label: Captioned) -> Table | None:
    """The indicators of all objectives with baseline and yearly targets, dimension by dimension."""
    objectives = vision_of(material).objectives
    years = target_years(indicator for one in objectives for indicator in one.indicators)
    rows: list[Row | Line] = []
    for dimension, inside in by_dimension(objectives).items():
        if inside:
            rows.append(group_row(dimension, 4 + len(years)))
        for one in inside:
            rows.extend((one.text, *cells) for cells in indicator_rows(one.indicators, years))
    return grid((Head("Sasaran", 6), *indicator_heads(years)), rows, label, wide=True)


def target_years(indicators: "Iterator[Indicator]") -> list[int]:
    """Return all years for which any of the indicators has a target, in order."""
    return sorted({year for indicator in indicators for year in indicator.targets})


def indicator_heads(years: Sequence[int]) -> tuple[Head | HeadGroup, ...]:
    """Return the columns that print an indicator: name, unit, baseline and a target for each year."""
    return (Head("Indikator", 5), Head("Satuan", 3), Head("Nilai awal", 2, "right"), *_target_heads(years))


def _target_heads(years: Sequence[int]) -> tuple[Head | HeadGroup, ...]:
    """A single year needs no title above it."""
    match years:
        case []:
            return ()
        case [year]:
            return (Head(f"Target {year}", 3, "right"),)
        case _:
            return (HeadGroup("Target", tuple(Head(str(year), 1.8, "right") for year in years)),)


def indicator_rows(indicators: Sequence[Indicator], years: Sequence[int]) -> Iterator[Line]:
    """Yield the cells of :func:`indicator_heads` for each indicator."""
    for indicator in indicators:
        targets = indicator.targets
        yield (
            indicator.name,
            indicator.unit or NIL,
            decimal(indicator.baseline) if indicator.baseline is not None else NIL,
            *(decimal(targets[year]) if year in targets else NIL for year in years),
        )
