"""The regional offices (OPD)."""

from typing import ClassVar

from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import EntityKind
from masterplan_cli.plan.values import Id, Text


class Agency(Part):
    """A regional office (OPD, Organisasi Perangkat Daerah)."""

    entity: ClassVar[EntityKind] = "agency"

    id: Id = field(
        "Kode OPD",
        "Kode tetap OPD ini; dirujuk oleh program dan rencana aksi.",
        "diskominfo",
        default=REQUIRED,
    )
    name: Text = field(
        "Nama OPD", "Nama resmi lengkap.", "Dinas Komunikasi dan Informatika", default=REQUIRED
    )
    short: Text | None = field("Nama singkat", "Singkatan yang dipakai di dalam tabel.", "Diskominfo")
    head: Text | None = field(
        "Kepala OPD", "Nama kepala OPD dengan gelar, untuk lembar komitmen.", "Ir. Hery Prasetyo, M.M."
    )
    formerly: tuple[Id, ...] = field(
        "Kode terdahulu",
        "Kode OPD pada revisi sebelumnya, bila OPD ini berganti nama, digabung, atau dipecah.",
        ["dishubkominfo"],
        default=(),
    )

    @property
    def label(self) -> str:
        """The short name where there is one, otherwise the full name."""
        return self.short or self.name
