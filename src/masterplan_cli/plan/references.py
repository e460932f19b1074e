"""Ids that refer to another part of the plan: the field's type says to which kind."""

from typing import Annotated, Literal

from msgspec import Struct

from masterplan_cli.plan.values import Id
from masterplan_cli.text.bilingual import Bilingual

EntityKind = Literal[
    "agency",
    "rpjmd-mission",
    "gap",
    "rpjmd-indicator",
    "innovation",
    "swot-entry",
    "tows-strategy",
    "mission",
    "goal",
    "objective",
    "program",
    "action",
    "roadmap-entry",
    "quick-win",
    "risk",
]

ENTITY_NAMES: dict[EntityKind, Bilingual] = {
    "agency": Bilingual("OPD", "agency"),
    "rpjmd-mission": Bilingual("misi RPJMD", "RPJMD mission"),
    "gap": Bilingual("kesenjangan", "gap"),
    "rpjmd-indicator": Bilingual("indikator RPJMD", "RPJMD indicator"),
    "innovation": Bilingual("inovasi", "innovation"),
    "swot-entry": Bilingual("butir SWOT", "SWOT entry"),
    "tows-strategy": Bilingual("strategi TOWS", "TOWS strategy"),
    "mission": Bilingual("misi", "mission"),
    "goal": Bilingual("tujuan", "goal"),
    "objective": Bilingual("sasaran", "objective"),
    "program": Bilingual("program", "programme"),
    "action": Bilingual("rencana aksi", "action"),
    "roadmap-entry": Bilingual("tahapan peta jalan", "roadmap entry"),
    "quick-win": Bilingual("quick win", "quick win"),
    "risk": Bilingual("risiko", "risk"),
}


class RefersTo(Struct, frozen=True):
    """Marks an id as a reference to an entity of one kind."""

    kind: EntityKind


AgencyRef = Annotated[Id, RefersTo("agency")]
RpjmdMissionRef = Annotated[Id, RefersTo("rpjmd-mission")]
SwotEntryRef = Annotated[Id, RefersTo("swot-entry")]
MissionRef = Annotated[Id, RefersTo("mission")]
GoalRef = Annotated[Id, RefersTo("goal")]
ObjectiveRef = Annotated[Id, RefersTo("objective")]
ProgramRef = Annotated[Id, RefersTo("program")]
