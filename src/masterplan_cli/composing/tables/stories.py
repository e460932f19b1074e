"""How one programme of each dimension grows from term to term."""

from collections.abc import Mapping, Sequence

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import Head, Line, grid
from masterplan_cli.document.inlines import Strong
from masterplan_cli.document.tables import Cell, Table
from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.text.dates import years


@placed_as("tahapan-pilihan")
def selected(material: Material, label: Captioned) -> Table | None:
    """Of each dimension the programme with most terms on the roadmap, and what it reaches in each."""
    rows = [row for dimension in Dimension if (row := _story(material, dimension, material.index.roadmap_of))]
    heads = (Head("Program", 4.4), *(Head(term.label, 4) for term in Term))
    return grid(heads, rows, label)


def _story(
    material: Material, dimension: Dimension, roadmap_of: Mapping[str, Sequence[RoadmapEntry]]
) -> Line | None:
    pillar = material.plan.pillars.get(dimension)
    stories = [
        (
            program,
            {entry.term: entry for entry in reversed(roadmap_of.get(program.id, ())) if entry.milestone},
        )
        for program in (pillar.programs if pillar else ())
    ]
    program, told = max(stories, key=lambda story: len(story[1]), default=(None, {}))
    if program is None or not told:
        return None
    name = Cell(((Strong(dimension.label),), program.name))
    return name, *(_told(told.get(term)) for term in Term)


def _told(entry: RoadmapEntry | None) -> str:
    return f"{years(entry.start, entry.end)}: {entry.milestone}" if entry else NIL
