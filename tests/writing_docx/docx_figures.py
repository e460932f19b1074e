"""Figures as the numbering would leave them, for tests: charts of each kind, and organisation charts."""

from decimal import Decimal

from docx_blocks import LOREM, YEARS, action_table, chapter, section, swot
from msgspec.structs import replace

from masterplan_cli.document.blocks import Block, Captioned, Contents, ContentsEntry, Heading, Paragraph
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.document import Division, Document
from masterplan_cli.document.inlines import CrossReference
from masterplan_cli.document.tables import Caption

PILLARS = (
    "Smart Governance", "Smart Branding", "Smart Economy", "Smart Living", "Smart Society",
    "Smart Environment",
)  # fmt: skip
READINESS = (
    "Sumber daya manusia", "Penganggaran", "Kepemimpinan dan tata kelola kelembagaan",
    "Infrastruktur fisik", "Infrastruktur digital dan pusat data", "Infrastruktur sosial",
    "Peraturan daerah dan kebijakan", "Kelembagaan pelaksana program", "Tata laksana layanan publik",
)  # fmt: skip
SUBDIMENSIONS = (
    "Pelayanan publik", "Birokrasi", "Kebijakan publik", "Pariwisata", "Bisnis dan investasi",
    "Wajah kota", "Industri berdaya saing", "Kesejahteraan rakyat", "Transaksi keuangan",
    "Tata ruang dan permukiman", "Kesehatan", "Mobilitas dan transportasi",
    "Interaksi masyarakat yang efisien", "Ekosistem pembelajaran", "Keamanan masyarakat",
    "Proteksi lingkungan", "Pengelolaan sampah dan limbah", "Energi yang bertanggung jawab",
)  # fmt: skip
SOURCES = ("APBD kabupaten", "APBD provinsi", "APBN", "Dana desa", "CSR", "KPBU", "Hibah")


def caption(text: str, serial: int, chapter: str = "2", source: str = "Diskominfo, 2018") -> Caption:
    return Caption("Gambar", text, f"gambar-{chapter}-{serial}", source, chapter, serial)


def numbers(*values: str | None) -> tuple[Decimal | None, ...]:
    return tuple(None if value is None else Decimal(value) for value in values)


def readiness_radar() -> Chart:
    return Chart(
        "radar",
        READINESS,
        (
            Series("2018", numbers("3.2", "2.8", "3.5", "2.1", "3", "2.6", "1.9", None, "2.4")),
            Series("Sasaran 2023", numbers("4", "4", "4.5", "3.5", "4", "4", "3.5", "4", "4")),
        ),
        caption("Kesiapan daerah menurut unsur", 1),
        "Nilai kesiapan (skala 0–5)",
        1,
        Decimal(5),
        "Nilai sembilan unsur kesiapan pada 2018 dan sasarannya pada 2023.",
    )


def budget_by_year(years: int = 5) -> Chart:
    return Chart(
        "stacked-columns",
        YEARS[:years],
        tuple(
            Series(name, tuple(Decimal(900 + 370 * ((at + 2) * (year + 1) % 7)) for year in range(years)))
            for at, name in enumerate(PILLARS)
        ),
        caption("Anggaran tiap tahun menurut dimensi", 2),
        "Juta rupiah",
    )


def programs_by_subdimension() -> Chart:
    return Chart(
        "bars",
        SUBDIMENSIONS,
        (Series("Program", tuple(Decimal(at * 5 % 9 + 1) for at in range(len(SUBDIMENSIONS)))),),
        caption("Jumlah program menurut subdimensi", 3, source=""),
        "Program",
    )


def budget_by_source(sources: tuple[str, ...] = SOURCES) -> Chart:
    return Chart(
        "columns",
        sources,
        (Series("Anggaran", tuple(Decimal(125_750 // (at + 1)) / 10 for at in range(len(sources)))),),
        caption("Anggaran menurut sumber dana", 4),
        "Miliar rupiah",
        1,
    )


def charts() -> tuple[Chart, ...]:
    return readiness_radar(), budget_by_year(), programs_by_subdimension(), budget_by_source()


def organization() -> OrganizationChart:
    groups = tuple(
        Box(f"Kelompok Kerja {name}", (f"Ketua: Kepala Dinas {title}",))
        for name, title in zip(
            PILLARS,
            (
                "Komunikasi dan Informatika", "Pariwisata, Kebudayaan, Pemuda, dan Olahraga",
                "Koperasi, Perindustrian, dan Perdagangan", "Pekerjaan Umum dan Penataan Ruang",
                "Pendidikan", "Lingkungan Hidup",
            ),
            strict=True,
        )
    )  # fmt: skip
    leaders = ("Ketua: Sekretaris Daerah", "Sekretaris: Kepala Diskominfo")
    team = Box("Tim Pelaksana Smart City", leaders, groups)
    council = Box("Dewan Smart City Kabupaten Tuban", ("Ketua: Bupati Tuban", "Wakil ketua: Wakil Bupati"))
    return OrganizationChart(
        Box(council.title, council.lines, (team,)), caption("Struktur organisasi pelaksana", 5)
    )


def wide_organization() -> OrganizationChart:
    """Eight divisions of eight: higher than a page."""
    sections = tuple(Box(f"Seksi {at} Pengelolaan Informasi", ("Kepala seksi",)) for at in range(8))
    divisions = tuple(Box(f"Bidang {at} Aplikasi Informatika", (), sections) for at in range(8))
    return OrganizationChart(Box("Pimpinan", ("Bupati",), divisions), caption("Bagan besar", 2, "3"))


def figure_blocks() -> tuple[Block, ...]:
    """Two chapters with every kind of figure, with and without caption, source and number."""
    unnumbered = replace(caption("Tanpa nomor", 0, "", ""), anchor="gambar-tanpa-nomor")
    two = (Series("2018", numbers("1", None, "3", "4", "5", "6")), Series("2023", numbers(*"234567")))
    return (
        chapter("BAB II", "Grafik", "bab-2"),
        Paragraph((LOREM + " Lihat ", CrossReference("gambar-2-1", "Gambar 2.1"), ".")),
        *(block for each in charts() for block in (Paragraph(LOREM), each)),
        Paragraph(LOREM),
        organization(),
        chapter("BAB III", "Bagan", "bab-3"),
        section("3.1", "Analisis", "analisis"),
        replace(swot(), caption=caption("Analisis SWOT", 1, "3"), description="Empat kuadran SWOT."),
        wide_organization(),
        action_table(2),
        Paragraph("Di antara tabel."),
        replace(budget_by_year(10), caption=caption("Anggaran sepuluh tahun", 3, "3")),
        action_table(2, 2),
        Chart("bars", PILLARS, two, unnumbered, "Program"),
        Chart("columns", PILLARS, two),
        OrganizationChart(Box("Hanya satu")),
    )


def figures_book() -> Document:
    blocks = figure_blocks()
    captions = [block.caption for block in blocks if isinstance(block, Captioned) and block.caption]
    entries = tuple(
        ContentsEntry(1, f"Gambar {each.number}", each.text, each.anchor)
        for each in captions
        if each.label == "Gambar" and each.serial
    )
    front = (Heading(1, "Daftar Gambar", "daftar-gambar", "front"), Contents("figures", entries))
    divisions = (Division("front", front), Division("body", blocks))
    return Document("Gambar", "", "", "id-ID", "2018-12-14", "Kepala", "Kaki", None, divisions)
