"""The strategic analysis: future, RPJMD mapping, gaps, and what the analysis of the vision says."""

from typing import ClassVar

from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.innovations import Innovation
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.readiness import ReadinessAnalysis
from masterplan_cli.plan.references import EntityKind, ProgramRef
from masterplan_cli.plan.rpjmd_gaps import RpjmdIndicator
from masterplan_cli.plan.swot import Swot
from masterplan_cli.plan.values import Id, Markdown, Text, Year


class Future(Part):
    """One dimension: where it stands, where it is heading, where it should be."""

    now: Markdown | None = field(
        "Kondisi saat ini", "Keadaan sekarang.", "Layanan masih tatap muka di tiap kantor."
    )
    trend: Markdown | None = field(
        "Kecenderungan", "Arah perkembangan bila tidak ada perubahan.", "Pengguna telepon pintar naik."
    )
    wanted: Markdown | None = field(
        "Kondisi yang diharapkan", "Keadaan yang dituju.", "Seluruh layanan tersedia daring dan terpadu."
    )


class RpjmdMission(Part):
    """A mission of the RPJMD, and the dimensions that serve it."""

    entity: ClassVar[EntityKind] = "rpjmd-mission"

    id: Id = field("Kode misi RPJMD", "Kode tetap misi.", "rpjmd-1", default=REQUIRED)
    text: Text = field(
        "Misi RPJMD",
        "Bunyi misi.",
        "Mewujudkan tata kelola pemerintahan yang kreatif dan bersih",
        default=REQUIRED,
    )
    pillars: tuple[Dimension, ...] = field(
        "Dimensi terkait", "Dimensi smart city yang mendukung misi ini.", ["governance"], default=()
    )
    programs: tuple[Text, ...] = field(
        "Program prioritas RPJMD",
        "Program RPJMD yang terkait.",
        ["Peningkatan kualitas pelayanan publik"],
        default=(),
    )


class Rpjmd(Part):
    """The regional medium-term development plan that the masterplan agrees with."""

    start: Year = field("Tahun awal", "Tahun pertama RPJMD.", 2016, default=REQUIRED)
    end: Year = field("Tahun akhir", "Tahun terakhir RPJMD.", 2021, default=REQUIRED)
    regulation: Text | None = field(
        "Dasar penetapan", "Peraturan daerah tentang RPJMD.", "Peraturan Daerah Nomor 12 Tahun 2016"
    )
    vision: Text | None = field(
        "Visi RPJMD", "Bunyi visi RPJMD.", "Tuban yang religius, bersih, maju, dan sejahtera"
    )
    missions: tuple[RpjmdMission, ...] = field(
        "Misi RPJMD", "Semua misi RPJMD.", [{"id": "rpjmd-1", "text": "Tata kelola yang bersih"}], default=()
    )


class Gap(Part):
    """A gap between what is and what is wanted, and what closes it."""

    entity: ClassVar[EntityKind] = "gap"

    id: Id = field("Kode kesenjangan", "Kode tetap kesenjangan.", "gap-01", default=REQUIRED)
    area: Text = field(
        "Bidang", "Dimensi atau unsur kesiapan, dengan nama resminya.", "Smart Governance", default=REQUIRED
    )
    now: Text | None = field("Kondisi saat ini", "Keadaan sekarang.", "Aplikasi OPD belum terhubung.")
    wanted: Text | None = field(
        "Kondisi yang diharapkan", "Keadaan yang dituju.", "Satu data untuk semua layanan."
    )
    gap: Text | None = field("Kesenjangan", "Apa yang kurang.", "Belum ada standar pertukaran data.")
    closing: Text | None = field(
        "Upaya menutup kesenjangan", "Apa yang akan dilakukan.", "Membangun penghubung layanan data daerah."
    )
    programs: tuple[ProgramRef, ...] = field(
        "Program", "Kode program yang menutupnya.", ["gov-03"], default=()
    )


class StrategicAnalysis(Part):
    """Buku 1 (domain.md, section 2)."""

    future: dict[Dimension, Future] = field(
        "Analisis masa depan",
        "Kondisi kini, kecenderungan, dan kondisi yang diharapkan untuk setiap dimensi.",
        {"governance": {"now": "Layanan masih tatap muka."}},
        default={},
    )
    rpjmd: Rpjmd | None = field(
        "Pemetaan RPJMD", "RPJMD yang berlaku dan pemetaannya.", {"start": 2016, "end": 2021}
    )
    readiness: ReadinessAnalysis | None = field(
        "Analisis kesiapan",
        "Struktur, infrastruktur, dan suprastruktur.",
        {"structure": {"budget": {"now": "Belanja TIK 1,1 persen APBD."}}},
    )
    gaps: tuple[Gap, ...] = field(
        "Analisis kesenjangan",
        "Daftar kesenjangan.",
        [{"id": "gap-01", "area": "Smart Governance"}],
        default=(),
    )
    rpjmd_indicators: tuple[RpjmdIndicator, ...] = field(
        "Kesenjangan indikator RPJMD",
        "Indikator RPJMD, capaian, dan target; kesenjangannya dihitung. Diminta oleh edisi kominfo-2021.",
        [{"id": "ind-rpjmd-01", "name": "Persentase jalan mantap", "achievement": 76, "target": 85}],
        default=(),
    )
    innovations: tuple[Innovation, ...] = field(
        "Inventarisasi inovasi dan aplikasi",
        "Inovasi dan aplikasi yang sudah ada. Diminta oleh edisi kominfo-2021.",
        [{"id": "inov-01", "name": "Lakone", "pillar": "governance"}],
        default=(),
    )
    swot: Swot | None = field(
        "Analisis SWOT",
        "Kekuatan, kelemahan, peluang, ancaman, dan strateginya.",
        {"strengths": [{"id": "s1", "text": "Komitmen kepala daerah"}]},
    )
    vision_analysis: Markdown | None = field(
        "Analisis visi pembangunan",
        "Kaitan visi pembangunan daerah dengan visi smart city (Markdown).",
        "Visi RPJMD menuntut birokrasi yang terbuka.",
    )
