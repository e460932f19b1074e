"""Indicators with baseline and yearly targets."""

from masterplan_cli.plan.choices import Direction
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Number, Text, Year


class Indicator(Part):
    """What is measured, where it stands and where it should be each year."""

    name: Text = field(
        "Indikator", "Apa yang diukur.", "Desa yang memakai layanan surat daring", default=REQUIRED
    )
    unit: Text | None = field("Satuan", "Satuan angka.", "desa")
    direction: Direction = field(
        "Arah",
        "increase bila angka harus naik, decrease bila harus turun, maintain bila harus tetap.",
        "increase",
        default=Direction.INCREASE,
    )
    baseline: Number | None = field("Nilai awal", "Nilai pada tahun awal.", 12)
    baseline_year: Year | None = field("Tahun awal", "Tahun nilai awal.", 2018)
    targets: dict[Year, Number] = field(
        "Target per tahun", "Nilai yang hendak dicapai setiap tahun.", {2019: 60, 2020: 140}, default={}
    )
    source: Text | None = field("Sumber data", "Dari mana nilainya diperoleh.", "Dinas Sosial P3A")
