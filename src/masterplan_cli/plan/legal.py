"""The legal basis."""

from masterplan_cli.plan.choices import RegulationKind
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Text, Year


class Regulation(Part):
    """A regulation that the plan rests on."""

    kind: RegulationKind = field("Jenis", "Jenis peraturan.", "UU", default=REQUIRED)
    number: Text = field("Nomor", "Nomor peraturan.", "23", default=REQUIRED)
    year: Year = field("Tahun", "Tahun peraturan.", 2014, default=REQUIRED)
    about: Text = field("Tentang", "Judul peraturan.", "Pemerintahan Daerah", default=REQUIRED)
    region: Text | None = field(
        "Daerah", "Daerah yang menetapkan, untuk peraturan daerah.", "Provinsi Jawa Timur"
    )
    note: Text | None = field(
        "Keterangan", "Perubahan terakhir atau pengganti.", "diubah terakhir dengan UU Nomor 9 Tahun 2015"
    )
