"""Risks of the plan as a whole."""

from typing import ClassVar

from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import AgencyRef, EntityKind, ProgramRef
from masterplan_cli.plan.values import Count, Id, Text


class Risk(Part):
    """A risk, how likely and how grave it is, and how it is met."""

    entity: ClassVar[EntityKind] = "risk"

    id: Id = field("Kode risiko", "Kode tetap risiko.", "ris-01", default=REQUIRED)
    risk: Text = field("Risiko", "Apa yang dapat terjadi.", "Pergantian pejabat kunci", default=REQUIRED)
    cause: Text | None = field("Penyebab", "Mengapa dapat terjadi.", "Mutasi di tengah tahun anggaran")
    likelihood: Count | None = field("Kemungkinan (1–5)", "Kemungkinan terjadi, 1 sampai 5.", 3, ge=1, le=5)
    impact: Count | None = field("Dampak (1–5)", "Besarnya dampak, 1 sampai 5.", 4, ge=1, le=5)
    mitigation: Text | None = field(
        "Mitigasi", "Bagaimana menghadapinya.", "Tim pelaksana ditetapkan menurut jabatan"
    )
    owner: AgencyRef | None = field("Pemilik risiko", "Kode OPD pemilik risiko.", "bappeda")
    programs: tuple[ProgramRef, ...] = field("Program", "Kode program yang terkena.", ["gov-01"], default=())

    @property
    def level(self) -> int | None:
        """Likelihood times impact, 1 to 25; None when either is missing."""
        if self.likelihood is None or self.impact is None:
            return None
        return self.likelihood * self.impact
