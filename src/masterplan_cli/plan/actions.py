"""The action plan in its groups."""

from typing import ClassVar

from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import Progress, Readiness
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import AgencyRef, EntityKind, ProgramRef
from masterplan_cli.plan.values import Id, ProgramCode, Text


class Action(Part):
    """An action (rencana aksi): a piece of work of a programme (domain.md, section 5)."""

    entity: ClassVar[EntityKind] = "action"

    id: Id = field("Kode aksi", "Kode tetap aksi, tidak pernah diubah.", "aksi-001", default=REQUIRED)
    program: ProgramRef = field("Program", "Kode program yang dilaksanakan.", "gov-01", default=REQUIRED)
    name: Text = field(
        "Kegiatan", "Nama kegiatan.", "Penyusunan Peraturan Bupati tentang desa digital", default=REQUIRED
    )
    output: Text | None = field("Keluaran", "Hasil yang diserahkan.", "Peraturan Bupati ditetapkan")
    lead: AgencyRef | None = field("OPD penanggung jawab", "Kode OPD penanggung jawab.", "diskominfo")
    support: tuple[AgencyRef, ...] = field("OPD pendukung", "Kode OPD pendukung.", ["dispemas"], default=())
    partners: tuple[Text, ...] = field(
        "Mitra", "Mitra di luar pemerintah daerah.", ["Perguruan tinggi setempat"], default=()
    )
    preparation: tuple[Text, ...] = field(
        "Langkah persiapan", "Langkah yang harus selesai sebelum mulai.", ["Naskah akademik"], default=()
    )
    readiness: Readiness | None = field("Kesiapan", "Seberapa siap untuk dimulai.", "preparing")
    code: ProgramCode | None = field(
        "Kode nomenklatur",
        "Kode sub-kegiatan menurut Permendagri 90/2019, dengan tanda kutip.",
        "2.16.03.2.02.09",
    )
    rpjmd: Text | None = field(
        "Kaitan RPJMD", "Program RPJMD yang terkait.", "Program Pengelolaan Aplikasi Informatika"
    )
    indicator: Indicator | None = field(
        "Indikator",
        "Indikator keluaran dengan nilai awal dan target.",
        {"name": "Peraturan ditetapkan", "unit": "peraturan", "baseline": 0, "targets": {2019: 1}},
    )
    budget: tuple[Allocation, ...] = field(
        "Anggaran",
        "Anggaran per tahun dan sumber dana.",
        [{"year": 2019, "source": "apbd", "amount": "250.000.000"}],
        default=(),
    )
    status: Progress = field("Status", "Keadaan pelaksanaan.", "planned", default=Progress.PLANNED)
    formerly: tuple[Id, ...] = field(
        "Kode terdahulu",
        "Kode pada revisi sebelumnya bila diganti, digabung, atau dipecah.",
        ["aksi-017"],
        default=(),
    )


def _one(name: str) -> list[dict[str, str]]:
    return [{"id": "aksi-001", "program": "gov-01", "name": name}]


class ActionPlan(Part):
    """The groups of the action plan (Buku 2, BAB IV)."""

    policy: tuple[Action, ...] = field(
        "Kebijakan dan Kelembagaan",
        "Peraturan, lembaga, dan tata laksana.",
        _one("Penyusunan Peraturan Bupati"),
        default=(),
    )
    infrastructure: tuple[Action, ...] = field(
        "Infrastruktur Pendukung",
        "Jaringan, perangkat, dan sarana.",
        _one("Pemasangan internet di 60 balai desa"),
        default=(),
    )
    applications: tuple[Action, ...] = field(
        "Aplikasi dan Perangkat Lunak",
        "Aplikasi, data, dan integrasi.",
        _one("Pengembangan aplikasi surat desa"),
        default=(),
    )
    literacy: tuple[Action, ...] = field(
        "Penguatan Literasi",
        "Pelatihan dan pendampingan masyarakat serta aparatur.",
        _one("Pelatihan operator desa"),
        default=(),
    )
    human_resources: tuple[Action, ...] = field(
        "Sumber Daya Manusia",
        "Rencana sumber daya manusia; diminta oleh edisi kominfo-2021.",
        _one("Penambahan pranata komputer"),
        default=(),
    )
