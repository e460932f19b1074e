"""The plan as a whole."""

from pydantic import Field

from masterplan_cli.plan.actions import ActionPlan
from masterplan_cli.plan.agencies import Agency
from masterplan_cli.plan.analysis import StrategicAnalysis
from masterplan_cli.plan.back_matter import Closing, Evaluation, GlossaryEntry, Introduction
from masterplan_cli.plan.choices import Status
from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.legal import Regulation
from masterplan_cli.plan.organization import Organization
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.pillars import Pillar
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.regency import Regency
from masterplan_cli.plan.risks import Risk
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.plan.values import Date, SchemaVersion, Text, Year
from masterplan_cli.plan.vision import Vision


class Revision(Part):
    """Which revision of the plan this is."""

    year: Year = field("Tahun revisi", "Tahun penyusunan atau revisi.", 2018, default=REQUIRED)
    status: Status = field(
        "Status", "draft selama disusun, final bila siap ditandatangani.", "draft", default=Status.DRAFT
    )
    date: Date | None = field("Tanggal revisi", "Tanggal revisi, TTTT-BB-HH.", "2018-12-14")
    previous: Text | None = field("Revisi sebelumnya", "Berkas revisi sebelumnya.", "2018.yaml")
    note: Text | None = field(
        "Catatan revisi", "Ringkasan perubahan.", "Penyesuaian anggaran setelah Perubahan APBD"
    )
    notice: Text | None = field(
        "Baris status", "Keterangan yang dicetak di sampul.", "contoh ilustratif, bukan dokumen resmi"
    )


class Horizon(Part):
    """The years that the plan covers: 5 to 10 (domain.md, section 2)."""

    start: Year = field("Tahun mulai", "Tahun pertama rencana.", 2019, default=REQUIRED)
    end: Year = field("Tahun akhir", "Tahun terakhir rencana.", 2028, default=REQUIRED)

    @property
    def years(self) -> range:
        """All years of the plan, in order."""
        return range(self.start, self.end + 1)


class Masterplan(Part):
    """A regency's smart-city masterplan."""

    version: SchemaVersion = Field(
        alias="schema",
        title="Versi skema",
        description="Versi susunan berkas ini; selalu 1.",
        examples=[1],
    )
    edition: Text = field(
        "Edisi buku",
        "Edisi pedoman yang diikuti; menentukan susunan buku.",
        "kominfo-2018",
        default="kominfo-2018",
    )
    revision: Revision = field("Revisi", "Tahun dan status revisi.", {"year": 2018}, default=REQUIRED)
    horizon: Horizon = field(
        "Masa berlaku", "Tahun-tahun yang dicakup.", {"start": 2019, "end": 2028}, default=REQUIRED
    )
    regency: Regency = field(
        "Daerah",
        "Kabupaten atau kota yang menyusun rencana.",
        {"kind": "kabupaten", "name": "Tuban", "province": "Jawa Timur"},
        default=REQUIRED,
    )
    introduction: Introduction | None = field(
        "Pengantar", "Kata pengantar dan pendahuluan khas daerah.", {"aims": ["Menjadi pedoman OPD"]}
    )
    agencies: tuple[Agency, ...] = field(
        "Perangkat daerah",
        "Semua OPD yang disebut di rencana.",
        [{"id": "bappeda", "name": "Bappeda"}],
        default=(),
    )
    organization: Organization | None = field(
        "Kelembagaan smart city",
        "Dewan, tim pelaksana, pokja, pembimbing.",
        {"chair": "Dr. Ir. Budi Wiyana, M.Si."},
    )
    legal_basis: tuple[Regulation, ...] = field(
        "Dasar hukum",
        "Peraturan yang menjadi dasar.",
        [{"kind": "UU", "number": 23, "year": 2014, "about": "Pemerintahan Daerah"}],
        default=(),
    )
    strategic_analysis: StrategicAnalysis | None = field(
        "Analisis strategis", "Isi Buku 1.", {"vision_analysis": "Visi RPJMD menuntut …"}
    )
    vision: Vision | None = field(
        "Visi dan sasaran", "Visi, misi, tujuan, sasaran.", {"statement": "Tuban cerdas"}
    )
    pillars: dict[Dimension, Pillar] = field(
        "Strategi enam dimensi",
        "Strategi dan program setiap dimensi.",
        {"governance": {"strategy": "…"}},
        default={},
    )
    action_plan: ActionPlan = field(
        "Rencana aksi",
        "Rencana aksi menurut kelompok.",
        {"policy": []},
        default=ActionPlan.model_construct(),  # nothing to validate: no validator is built for it at import
    )
    roadmap: tuple[RoadmapEntry, ...] = field(
        "Peta jalan",
        "Tahapan program menurut jangka.",
        [{"id": "peta-001", "program": "gov-01", "term": "short", "start": 2019, "end": 2019}],
        default=(),
    )
    quick_wins: tuple[QuickWin, ...] = field(
        "Quick win",
        "Program percepatan.",
        [{"id": "qw-01", "name": "SEPASI", "pillar": "governance"}],
        default=(),
    )
    risks: tuple[Risk, ...] = field(
        "Risiko",
        "Risiko rencana secara keseluruhan.",
        [{"id": "ris-01", "risk": "Pergantian pejabat"}],
        default=(),
    )
    evaluation: Evaluation | None = field(
        "Evaluasi", "Cara dan jadwal evaluasi.", {"schedule": "Dua kali setahun"}
    )
    glossary: tuple[GlossaryEntry, ...] = field(
        "Daftar istilah",
        "Istilah dan singkatan.",
        [{"term": "SPBE", "meaning": "Sistem Pemerintahan Berbasis Elektronik"}],
        default=(),
    )
    closing: Closing | None = field("Penutup", "Penutup dan penanda tangan.", {"place": "Tuban"})
