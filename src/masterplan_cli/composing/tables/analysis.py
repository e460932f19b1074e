"""RPJMD mapping, analysis of the future, gaps."""

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import NUMBER, Head, bullets, grid
from masterplan_cli.document.tables import Cell, Table
from masterplan_cli.plan.analysis import Future, StrategicAnalysis
from masterplan_cli.plan.dimensions import Dimension


def analysis_of(material: Material) -> StrategicAnalysis:
    """Return the plan's strategic analysis, an empty one when it has none."""
    return material.plan.strategic_analysis or StrategicAnalysis()


@placed_as("pemetaan-rpjmd")
def rpjmd_mapping(material: Material, label: Captioned) -> Table | None:
    """The missions of the RPJMD and the dimensions that serve them."""
    rpjmd = analysis_of(material).rpjmd
    rows = (
        (
            str(number),
            mission.text,
            bullets([dimension.label for dimension in mission.pillars]),
            bullets(mission.programs),
        )
        for number, mission in enumerate(rpjmd.missions if rpjmd else (), 1)
    )
    heads = (NUMBER, Head("Misi RPJMD", 5), Head("Dimensi smart city", 4), Head("Program prioritas RPJMD", 5))
    return grid(heads, rows, label)


@placed_as("analisis-masa-depan")
def future(material: Material, label: Captioned, pillar: Dimension) -> Table | None:
    """One dimension: where it stands, where it is heading, where it should be."""
    known = analysis_of(material).future.get(pillar)
    if known is None:
        return None
    rows = (
        (str(info.title), material.cell(getattr(known, name))) for name, info in Future.model_fields.items()
    )
    return grid((Head("Aspek", 3), Head("Uraian", 10)), rows, label)


@placed_as("kesenjangan")
def gaps(material: Material, label: Captioned) -> Table | None:
    """What is, what is wanted, what is lacking, and what closes the gap."""
    rows = (
        (
            str(number),
            gap.area,
            *map(material.cell, (gap.now, gap.wanted, gap.gap, gap.closing)),
            Cell(gap.programs) if gap.programs else NIL,
        )
        for number, gap in enumerate(analysis_of(material).gaps, 1)
    )
    heads = (
        NUMBER,
        Head("Bidang", 3),
        Head("Kondisi saat ini", 5),
        Head("Kondisi yang diharapkan", 5),
        Head("Kesenjangan", 5),
        Head("Upaya menutup kesenjangan", 5),
        Head("Program", 2.2),
    )
    return grid(heads, rows, label, wide=True)
