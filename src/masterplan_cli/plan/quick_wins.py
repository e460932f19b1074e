"""Quick wins: what the public feels within a year (domain.md, section 5)."""

from typing import ClassVar

from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import Progress
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.indicators import Indicator
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import AgencyRef, EntityKind, ProgramRef
from masterplan_cli.plan.values import Id, Markdown, Text, YearMonth


class QuickWinRisk(Part):
    """A risk of a quick win and how it is met."""

    risk: Text = field("Risiko", "Apa yang dapat terjadi.", "Jaringan desa terputus", default=REQUIRED)
    mitigation: Text | None = field(
        "Mitigasi", "Bagaimana menghadapinya.", "Layanan luring dengan sinkronisasi malam"
    )


class QuickWin(Part):
    """An acceleration programme that the public feels directly, done within one year."""

    entity: ClassVar[EntityKind] = "quick-win"

    id: Id = field("Kode quick win", "Kode tetap quick win.", "qw-01", default=REQUIRED)
    name: Text = field(
        "Nama quick win", "Nama quick win.", "SEPASI: surat desa dalam lima menit", default=REQUIRED
    )
    pillar: Dimension = field("Dimensi", "Dimensi quick win.", "governance", default=REQUIRED)
    subdimension: Subdimension | None = field("Subdimensi", "Subdimensi quick win.", "public-service")
    program: ProgramRef | None = field("Program", "Kode program yang dipercepat.", "gov-01")
    problem: Markdown | None = field(
        "Masalah", "Masalah yang dijawab.", "Surat desa selesai dalam tiga hari."
    )
    innovation: Markdown | None = field("Inovasi", "Apa yang baru.", "Tanda tangan elektronik kepala desa.")
    benefit: Markdown | None = field(
        "Manfaat", "Apa yang dirasakan masyarakat.", "Surat terbit dalam lima menit."
    )
    beneficiaries: Text | None = field("Penerima manfaat", "Siapa dan berapa banyak.", "Warga di 60 desa")
    uniqueness: Text | None = field("Keunikan", "Apa yang membedakan.", "Berjalan juga tanpa internet")
    development: Text | None = field(
        "Potensi pengembangan", "Bagaimana dapat diperluas.", "Diperluas ke 311 desa pada tahun kedua"
    )
    owner: AgencyRef | None = field("OPD penanggung jawab", "Kode OPD penanggung jawab.", "diskominfo")
    support: tuple[AgencyRef, ...] = field("OPD pendukung", "Kode OPD pendukung.", ["dispemas"], default=())
    partners: tuple[Text, ...] = field("Mitra", "Mitra di luar pemerintah daerah.", ["BSrE"], default=())
    start: YearMonth | None = field("Mulai", "Bulan mulai, TTTT-BB.", "2019-01")
    end: YearMonth | None = field("Selesai", "Bulan selesai, TTTT-BB.", "2019-12")
    budget: tuple[Allocation, ...] = field(
        "Anggaran",
        "Anggaran per tahun dan sumber dana.",
        [{"year": 2019, "source": "apbd", "amount": "450.000.000"}],
        default=(),
    )
    indicators: tuple[Indicator, ...] = field(
        "Indikator",
        "Indikator dengan nilai awal dan target.",
        [{"name": "Desa pengguna", "unit": "desa", "baseline": 3, "targets": {2019: 60}}],
        default=(),
    )
    risks: tuple[QuickWinRisk, ...] = field(
        "Risiko",
        "Risiko dan mitigasinya.",
        [{"risk": "Jaringan terputus", "mitigation": "Layanan luring"}],
        default=(),
    )
    sustainability: Markdown | None = field(
        "Keberlanjutan",
        "Bagaimana dilanjutkan setelah tahun pertama.",
        "Dianggarkan di APBDes mulai tahun kedua.",
    )
    status: Progress = field("Status", "Keadaan pelaksanaan.", "planned", default=Progress.PLANNED)
    formerly: tuple[Id, ...] = field(
        "Kode terdahulu", "Kode pada revisi sebelumnya bila diganti.", ["qw-02"], default=()
    )
