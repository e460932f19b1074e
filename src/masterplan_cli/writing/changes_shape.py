"""The shape of what ``masterplan diff --format json`` writes; its JSON Schema is made from it.

Descriptions are Indonesian, as those of the plan's schema are.
"""

from typing import Annotated, Literal, TypedDict

from masterplan_cli.comparing.areas import AREAS
from masterplan_cli.comparing.change import Side
from masterplan_cli.comparing.change_class import Severity
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.reasons.reason import ReasonKind
from masterplan_cli.comparing.trend import Mark
from masterplan_cli.comparing.vocabulary import DIMENSIONS, FUNDING_SOURCES, PROGRESS, REVISION_STATUSES
from masterplan_cli.writing.changes_json import FORMAT_VERSION
from masterplan_cli.writing.json_shapes import Keywords

Rupiah = Annotated[int | None, "Rupiah utuh; null bila tidak ada satu baris anggaran pun."]
Percent = Annotated[
    str | None,
    Keywords({"pattern": r"^-?\d+\.\d{2}$"}),
    "Persen dari nilai semula, dua desimal; null bila tidak bermakna.",
]
Version = Annotated[str, Keywords({"const": FORMAT_VERSION}), "Versi bentuk keluaran ini."]
Code = Annotated[str, Keywords({"enum": list(CLASSES)}), "Kelas perubahan; lihat `masterplan explain`."]
Area = Annotated[str, Keywords({"enum": list(AREAS)}), "Bagian rencana."]
DimensionWord = Annotated[str | None, Keywords({"enum": [*DIMENSIONS, None]}), "Dimensi."]
Source = Annotated[str | None, Keywords({"enum": [*FUNDING_SOURCES, None]}), "Sumber dana."]
Value = Annotated[
    str | int | list[str] | dict[str, str | int] | None,
    "Teks, rupiah atau bilangan utuh, angka desimal sebagai teks, daftar, atau nilai menurut kunci"
    " (2019, apbd, 2019/apbd, start, end, …); null bila tidak ada.",
]


class EntityShape(TypedDict):
    """Apa yang berubah."""

    type: Annotated[str, "Jenisnya: program, action, quick-win, section, …"]
    id: Annotated[str, "Kode di rencana baru, atau di rencana lama bila dihapus."]
    id_old: Annotated[str | None, "Kode di rencana lama bila berbeda."]
    name_old: Annotated[str | None, "Nama semula; null bila ditambahkan."]
    name_new: Annotated[str | None, "Nama menjadi; null bila dihapus."]


class ReasonShape(TypedDict):
    """Alasan perubahan."""

    kind: Annotated[ReasonKind | None, "Jenis alasan."]
    text: Annotated[str, "Alasannya."]
    document: Annotated[str | None, "Dokumen pendukung."]
    decided_by: Annotated[str | None, "Rapat atau pejabat yang memutuskan."]


class ChangeShape(TypedDict):
    """Satu perubahan."""

    code: Code
    severity: Severity
    area: Area
    entity: EntityShape
    field: Annotated[str | None, "Isian yang berubah, dalam bahasa keluaran; null bila seluruhnya."]
    path: Annotated[str, "Tempatnya di rencana: action_plan.policy[3].budget."]
    path_in: Annotated[Side, "Rencana yang ditunjuk oleh path."]
    pillar: DimensionWord
    program: Annotated[str | None, "Kode program yang mencakupnya."]
    year: Annotated[int | None, "Tahun anggaran atau target."]
    source: Source
    old: Value
    new: Value
    delta: Annotated[int | str | None, "Selisih: rupiah, satuan indikator, tahun, atau bulan."]
    delta_percent: Percent
    message: Annotated[str, "Kalimatnya, dalam bahasa keluaran."]
    fingerprint: Annotated[str, "Sidik perubahan; tidak bergantung pada susunan kata pesan."]
    reason: ReasonShape | None


class RowShape(TypedDict):
    """Satu baris jumlah."""

    old: Rupiah
    new: Rupiah
    delta: Annotated[int, "Menjadi dikurangi semula; yang tidak ada dihitung nol."]
    delta_percent: Percent


class YearRowShape(RowShape):
    """Satu tahun anggaran."""

    old_covers: Annotated[bool, "Apakah masa berlaku rencana lama mencakup tahun ini."]
    new_covers: Annotated[bool, "Apakah masa berlaku rencana baru mencakup tahun ini."]


class PlaceRowShape(RowShape):
    """Satu dimensi atau OPD; moved dan changed berjumlah delta."""

    moved: Annotated[int, "Anggaran semula yang berpindah ke sini dikurangi yang berpindah dari sini."]
    changed: Annotated[int, "Sisa selisih: anggaran yang naik, turun, ditambah, atau dihapus."]


class AgencyRowShape(PlaceRowShape):
    """Satu OPD penanggung jawab."""

    name: Annotated[str | None, "Nama OPD."]


class TotalsShape(TypedDict):
    """Anggaran semua rencana aksi."""

    budget_old: Rupiah
    budget_new: Rupiah
    delta: int
    delta_percent: Percent
    by_year: Annotated[dict[str, YearRowShape], "Menurut tahun."]
    by_source: Annotated[dict[str, RowShape], "Menurut sumber dana."]
    by_pillar: Annotated[dict[str, PlaceRowShape], "Menurut dimensi; unassigned tanpa program."]
    by_agency: Annotated[dict[str, AgencyRowShape], "Menurut OPD penanggung jawab."]
    quick_wins: Annotated[RowShape, "Quick win; tidak ikut dijumlahkan."]
    adds_up: Annotated[bool, "Apakah setiap rincian berjumlah sama dengan keseluruhan."]


class NoteShape(TypedDict):
    """Hal yang perlu dilihat, bukan perubahan."""

    code: Literal["formerly-suggested", "id-reused", "id-doubled"]
    type: str
    id: str
    id_old: str
    message: str
    remedy: str
    paste: Annotated[str | None, "Baris YAML yang dapat ditempel."]


class SeverityCounts(TypedDict):
    """Banyaknya perubahan menurut tingkat."""

    critical: int
    major: int
    minor: int
    info: int


class SummaryShape(TypedDict):
    """Banyaknya perubahan."""

    added: int
    removed: int
    moved: int
    renamed: int
    changed: int
    total: int
    by_severity: SeverityCounts
    tally: Annotated[str, "Baris penutup, dalam bahasa keluaran."]


class ComparisonShape(TypedDict):
    """Perbandingan dua revisi."""

    format_version: Version
    changes: Annotated[list[ChangeShape], "Urut menurut dimensi, program, jenis, tingkat, dan tempat."]
    totals: TotalsShape
    notes: list[NoteShape]
    summary: SummaryShape


class RevisionShape(TypedDict):
    """Satu revisi."""

    label: Annotated[str, "Namanya dalam keluaran ini."]
    spec: Annotated[str, "Berkas seperti disebut pada baris perintah."]
    year: int
    status: Annotated[str, Keywords({"enum": list(REVISION_STATUSES)})]
    date: str | None


class StationShape(TypedDict):
    """Program atau quick win di satu revisi."""

    ids: list[str]
    names: list[str]
    pillar: DimensionWord
    budget: Rupiah
    status: Annotated[
        list[Annotated[str, Keywords({"enum": list(PROGRESS)})]],
        "Keadaan quick win; kosong untuk program.",
    ]


class CourseShape(TypedDict):
    """Satu program atau quick win di semua revisi."""

    revisions: Annotated[list[StationShape | None], "Menurut revisi; null bila tidak ada di sana."]
    marks: Annotated[list[list[Mark]], "Menurut revisi: yang terjadi sejak revisi sebelumnya."]


class SeriesShape(TypedDict):
    """Satu jumlah di semua revisi."""

    amounts: list[Rupiah]
    covers: Annotated[list[bool], "Menurut revisi: apakah masa berlakunya mencakup tahun ini."]


class TrendTotalsShape(TypedDict):
    """Anggaran semua rencana aksi di semua revisi."""

    total: SeriesShape
    by_year: dict[str, SeriesShape]
    by_pillar: dict[str, SeriesShape]
    quick_wins: Annotated[SeriesShape, "Quick win; tidak ikut dijumlahkan."]


class StepShape(TypedDict):
    """Perubahan dari satu revisi ke revisi berikutnya."""

    old: Annotated[str, "Label revisi lama."]
    new: Annotated[str, "Label revisi baru."]
    summary: SummaryShape


class FindingShape(TypedDict):
    """Satu temuan, dengan tempatnya."""

    code: Annotated[str, "Kode temuan; lihat `masterplan explain`."]
    severity: Annotated[str, Keywords({"enum": ["error", "warning", "info"]})]
    file: str
    line: int
    column: int
    path: Annotated[str, "Jalur di dalam rencana, misalnya `regency.name`."]
    message: str
    remedy: str


class FindingCountsShape(TypedDict):
    """Banyaknya temuan menurut tingkat."""

    errors: int
    warnings: int
    infos: int
    set_aside: Annotated[int, "Selalu 0 di sini."]


class RemarkShape(TypedDict):
    """Catatan tentang satu rencana."""

    plan: str
    message: str


class HindranceShape(TypedDict):
    """Temuan sebagai ganti perubahan: revisi tidak dapat dibandingkan; kode keluar 1 atau 3."""

    format_version: Annotated[str, "Versi bentuk temuan, seperti keluaran `validate --format json`."]
    findings: list[FindingShape]
    set_aside: Annotated[list[FindingShape], "Selalu kosong di sini."]
    notes: Annotated[list[RemarkShape], "Selalu kosong di sini."]
    summary: FindingCountsShape


class TrendShape(TypedDict):
    """Perkembangan tiga revisi atau lebih."""

    format_version: Version
    revisions: list[RevisionShape]
    totals: TrendTotalsShape
    programs: list[CourseShape]
    quick_wins: list[CourseShape]
    steps: list[StepShape]
