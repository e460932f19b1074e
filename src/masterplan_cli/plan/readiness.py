"""Readiness: three elements, nine items (domain.md, section 4)."""

from collections.abc import Iterator

from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Count, Markdown, Text


class ReadinessItem(Part):
    """One of the nine items, described in words; a score is optional."""

    now: Markdown | None = field("Kondisi saat ini", "Keadaan sekarang.", "Pranata komputer 12 orang.")
    needed: Markdown | None = field(
        "Kebutuhan", "Apa yang masih diperlukan.", "Tambahan 20 pranata komputer."
    )
    score: Count | None = field("Skor", "Skor pada skala yang dinyatakan, bila dinilai.", 3)


class Structure(Part):
    """Struktur: people, budget, governance."""

    human_resources: ReadinessItem | None = field(
        "Sumber daya manusia", "Jumlah dan kompetensi aparatur TIK.", {"now": "Pranata komputer 12 orang."}
    )
    budget: ReadinessItem | None = field(
        "Anggaran", "Kemampuan anggaran untuk smart city.", {"now": "Belanja TIK 1,1 persen APBD."}
    )
    governance: ReadinessItem | None = field(
        "Tata kelola", "Tata kelola pemerintahan dan TIK.", {"now": "Rencana induk TIK tersedia."}
    )


class Infrastructure(Part):
    """Infrastruktur: physical, digital, social."""

    physical: ReadinessItem | None = field(
        "Infrastruktur fisik", "Jalan, listrik, gedung, dan sarana lain.", {"now": "Jalan mantap 82 persen."}
    )
    digital: ReadinessItem | None = field(
        "Infrastruktur digital", "Jaringan, pusat data, aplikasi.", {"now": "Serat optik ke seluruh OPD."}
    )
    social: ReadinessItem | None = field(
        "Infrastruktur sosial", "Komunitas, lembaga, dan modal sosial.", {"now": "KIM di tiap kecamatan."}
    )


class Superstructure(Part):
    """Suprastruktur: policy, institution, procedure."""

    policy: ReadinessItem | None = field(
        "Kebijakan dan peraturan", "Peraturan yang mendukung.", {"now": "Perbup SPBE sedang disusun."}
    )
    institution: ReadinessItem | None = field(
        "Kelembagaan", "Lembaga yang menangani.", {"now": "Dewan Smart City dibentuk 2018."}
    )
    procedure: ReadinessItem | None = field(
        "Tata laksana", "Prosedur pelaksanaan.", {"now": "SOP layanan tersedia di 20 OPD."}
    )


class ReadinessScale(Part):
    """The scale of the optional scores."""

    minimum: Count = field("Nilai terendah", "Skor terendah.", 1, default=REQUIRED)
    maximum: Count = field("Nilai tertinggi", "Skor tertinggi.", 5, default=REQUIRED)
    labels: tuple[Text, ...] = field(
        "Kelas", "Nama setiap nilai dari terendah ke tertinggi.", ["belum siap", "sangat siap"], default=()
    )


class ReadinessAnalysis(Part):
    """All nine items and the scale."""

    scale: ReadinessScale | None = field("Skala", "Skala skor, bila dinilai.", {"minimum": 1, "maximum": 5})
    structure: Structure | None = field(
        "Struktur", "Sumber daya manusia, anggaran, tata kelola.", {"budget": {"now": "1,1 persen APBD."}}
    )
    infrastructure: Infrastructure | None = field(
        "Infrastruktur", "Fisik, digital, sosial.", {"digital": {"now": "Serat optik."}}
    )
    superstructure: Superstructure | None = field(
        "Suprastruktur", "Kebijakan, kelembagaan, tata laksana.", {"policy": {"now": "Perbup SPBE."}}
    )

    def items(self) -> Iterator[tuple[str, str, ReadinessItem | None]]:
        """Yield the nine items: title of the element, title of the item, the item or None."""
        for element, part in (
            ("structure", Structure),
            ("infrastructure", Infrastructure),
            ("superstructure", Superstructure),
        ):
            value = getattr(self, element)
            heading = str(type(self).model_fields[element].title)
            for name, info in part.model_fields.items():
                yield heading, str(info.title), getattr(value, name, None)
