"""Tables of a digest: from where to where, in few words."""

from collections.abc import Iterator

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.analysis import analysis_of
from masterplan_cli.composing.tables.dimensions import by_dimension
from masterplan_cli.composing.tables.grid import Head, Line, grid
from masterplan_cli.composing.tables.vision import vision_of
from masterplan_cli.document.tables import Cell, Table
from masterplan_cli.plan.vision import Objective
from masterplan_cli.text.numbers import decimal


@placed_as("kesenjangan-ringkas")
def gaps_in_brief(material: Material, label: Captioned) -> Table | None:
    """What is, and what is wanted instead."""
    rows = ((gap.area, *map(material.cell, (gap.now, gap.wanted))) for gap in analysis_of(material).gaps)
    return grid((Head("Bidang", 3), Head("Sekarang", 6), Head("Yang dituju", 6)), rows, label)


@placed_as("target-kunci")
def key_targets(material: Material, label: Captioned) -> Table | None:
    """The first indicator of each objective: where it begins and where it should end."""
    rows: list[Line] = []
    for dimension, objectives in by_dimension(vision_of(material).objectives).items():
        inside = [row for objective in objectives for row in _target(objective)]
        if inside:
            first, *others = inside
            rows.append((Cell((dimension,), rows=len(inside)), *first))
            rows.extend(others)
    heads = (
        Head("Dimensi", 3.8),
        Head("Yang diukur", 7),
        Head("Satuan", 2.8),
        Head("Awal", 2, "right"),
        Head("Target", 3, "right"),
    )
    return grid(heads, rows, label)


def _target(objective: Objective) -> Iterator[Line]:
    for indicator in objective.indicators[:1]:
        last = max(indicator.targets, default=None)
        yield (
            indicator.name,
            indicator.unit or NIL,
            decimal(indicator.baseline) if indicator.baseline is not None else NIL,
            f"{decimal(indicator.targets[last])} ({last})" if last is not None else NIL,
        )
