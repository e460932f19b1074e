"""The roadmap over three terms."""

from typing import ClassVar

from masterplan_cli.plan.choices import Term
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import EntityKind, ProgramRef
from masterplan_cli.plan.values import Id, Text, Year


class RoadmapEntry(Part):
    """A span of years in which a programme reaches a milestone."""

    entity: ClassVar[EntityKind] = "roadmap-entry"

    id: Id = field("Kode tahapan", "Kode tetap tahapan.", "peta-001", default=REQUIRED)
    program: ProgramRef = field("Program", "Kode program.", "gov-01", default=REQUIRED)
    term: Term = field(
        "Jangka", "short (1 tahun), medium (5 tahun), atau long (10 tahun).", "short", default=REQUIRED
    )
    start: Year = field("Tahun mulai", "Tahun pertama.", 2019, default=REQUIRED)
    end: Year = field("Tahun selesai", "Tahun terakhir.", 2019, default=REQUIRED)
    milestone: Text | None = field("Capaian", "Apa yang tercapai pada akhir tahapan.", "60 desa terlayani")
    targets: dict[Year, Text] = field(
        "Target per tahun", "Capaian antara pada tahun tertentu.", {2019: "60 desa"}, default={}
    )
    formerly: tuple[Id, ...] = field(
        "Kode terdahulu", "Kode pada revisi sebelumnya bila diganti.", ["peta-017"], default=()
    )
