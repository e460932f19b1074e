"""Indicators of the RPJMD: what was reached, what is still lacking, and what closes the gap."""

from decimal import Decimal
from typing import ClassVar

from masterplan_cli.plan.choices import Direction
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import AgencyRef, EntityKind, ProgramRef, RpjmdMissionRef
from masterplan_cli.plan.values import Id, Number, Text, Year


class RpjmdIndicator(Part):
    """An indicator of the RPJMD with its baseline, achievement and target (domain.md, section 2)."""

    entity: ClassVar[EntityKind] = "rpjmd-indicator"

    id: Id = field(
        "Kode indikator RPJMD", "Kode tetap indikator, tidak pernah diubah.", "ind-rpjmd-01", default=REQUIRED
    )
    name: Text = field("Indikator RPJMD", "Bunyi indikator.", "Persentase jalan mantap", default=REQUIRED)
    mission: RpjmdMissionRef | None = field("Misi RPJMD", "Kode misi RPJMD yang diukur.", "rpjmd-5")
    unit: Text | None = field("Satuan", "Satuan angka.", "persen")
    direction: Direction = field(
        "Arah",
        "increase bila angka harus naik, decrease bila harus turun, maintain bila harus tetap.",
        "increase",
        default=Direction.INCREASE,
    )
    baseline: Number | None = field("Nilai awal", "Nilai pada awal RPJMD.", 68)
    baseline_year: Year | None = field("Tahun awal", "Tahun nilai awal.", 2016)
    achievement: Number | None = field("Capaian", "Nilai terakhir yang tercapai.", 76)
    achievement_year: Year | None = field("Tahun capaian", "Tahun nilai capaian.", 2017)
    target: Number | None = field("Target", "Nilai yang dituju RPJMD.", 85)
    target_year: Year | None = field("Tahun target", "Tahun target RPJMD.", 2021)
    cause: Text | None = field(
        "Penyebab", "Mengapa target belum tercapai.", "Ruas di wilayah selatan rusak akibat longsor"
    )
    programs: tuple[ProgramRef, ...] = field(
        "Program", "Kode program yang menutup kesenjangan.", ["liv-05"], default=()
    )
    owner: AgencyRef | None = field("OPD pengampu", "Kode OPD pengampu indikator.", "dputr")
    source: Text | None = field("Sumber data", "Dari mana nilainya diperoleh.", "LKPJ 2017")
    formerly: tuple[Id, ...] = field(
        "Kode terdahulu",
        "Kode pada revisi sebelumnya bila diganti, digabung, atau dipecah.",
        ["ind-rpjmd-07"],
        default=(),
    )

    @property
    def gap(self) -> Decimal | None:
        """What is still lacking, in the indicator's unit; 0 when reached, None when a value is missing.

        Where the figure should stay the same, its distance from the target either way.
        """
        if self.achievement is None or self.target is None:
            return None
        distance = self.target - self.achievement
        if self.direction is Direction.MAINTAIN:
            return abs(distance)
        return max(distance if self.direction is Direction.INCREASE else -distance, Decimal(0))
