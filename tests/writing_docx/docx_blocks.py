"""Blocks as the numbering would leave them, for tests."""

from masterplan_cli.document.blocks import Heading, Quadrant, Quadrants
from masterplan_cli.document.inlines import Missing
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.document.timelines import Timeline, TimelineRow

LOREM = (
    "Kabupaten Tuban menyusun rencana induk kota cerdas agar layanan publik makin mudah dijangkau, "
    "data antarperangkat daerah saling terhubung, dan anggaran diarahkan pada program yang dampaknya dapat "
    "diukur. Dokumen ini menjadi acuan bersama bagi perangkat daerah, dunia usaha, perguruan tinggi, dan "
    "masyarakat selama sepuluh tahun."
)
YEARS = ("2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028")


def chapter(number: str, title: str, anchor: str) -> Heading:
    return Heading(1, title, anchor, "chapter", number)


def section(number: str, title: str, anchor: str, level: int = 2) -> Heading:
    return Heading(level, title, anchor, "section", number)


def readiness_table() -> Table:
    return Table(
        columns=(Column(1, "center"), Column(4), Column(5), Column(2, "right")),
        head=(Row(("No.", "Unsur", "Keadaan sekarang", "Nilai")),),
        body=(
            Row((Cell(("Struktur",), columns=4),), "group"),
            Row(("1", "Sumber daya manusia", "Tersedia 24 pranata komputer", "3,20")),
            Row(("2", "Penganggaran", "Belanja TIK 0,9 persen dari APBD", "2,80")),
            Row((Cell(("Subtotal struktur",), columns=3), Cell(("6,00",), align="right")), "subtotal"),
            Row((Cell(("Infrastruktur",), columns=4),), "group"),
            Row(("3", "Jaringan", Cell(("Serat optik 112 km", "Pusat data kelas 2"), bullets=True), "3,00")),
            Row(("4", "Aplikasi", (Cell((("Belum dinilai: ", Missing("[BELUM DIISI]")),))), "0,00")),
            Row((Cell(("Subtotal infrastruktur",), columns=3), Cell(("3,00",), align="right")), "subtotal"),
            Row((Cell(("Jumlah",), columns=3), Cell(("9,00",), align="right")), "total"),
        ),
        caption=Caption(
            "Tabel", "Kesiapan daerah", "tabel-kesiapan", "Diskominfo Kabupaten Tuban, 2018", "2", 1
        ),
        description="Nilai kesiapan struktur dan infrastruktur daerah.",
    )


def action_table(rows: int = 24, serial: int = 1) -> Table:
    years = tuple(Cell((year,)) for year in YEARS[:3])
    return Table(
        columns=(
            Column(1, "center"),
            Column(6),
            Column(4),
            Column(4),
            *(Column(3, "right") for _ in years),
            Column(3, "right"),
        ),
        head=(
            Row(
                (
                    Cell(("No.",), rows=2),
                    Cell(("Rencana aksi",), rows=2),
                    Cell(("Penanggung jawab",), rows=2),
                    Cell(("Indikator",), rows=2),
                    Cell(("Anggaran (juta rupiah)",), columns=3),
                    Cell(("Jumlah",), rows=2),
                )
            ),
            Row(years),
        ),
        body=(
            Row((Cell(("Smart Governance",), columns=8),), "group"),
            *(
                Row(
                    (
                        str(at),
                        f"Penerapan layanan terpadu tahap {at} di kecamatan dan desa",
                        "Dinas Komunikasi dan Informatika",
                        "Persentase layanan daring",
                        "1.250,00",
                        "1.500,00",
                        "750,00",
                        "3.500,00",
                    )
                )
                for at in range(1, rows + 1)
            ),
            Row(
                (Cell(("Subtotal",), columns=4), "30.000,00", "36.000,00", "18.000,00", "84.000,00"),
                "subtotal",
            ),
            Row((Cell(("Jumlah",), columns=4), "30.000,00", "36.000,00", "18.000,00", "84.000,00"), "total"),
        ),
        caption=Caption(
            "Tabel", f"Rencana aksi {serial}", f"tabel-aksi-{serial}", "RPJMD Kabupaten Tuban", "3", serial
        ),
        wide=True,
        description="Rencana aksi dengan penanggung jawab, indikator dan anggaran tiap tahun.",
    )


def road_map() -> Timeline:
    work = ("Pusat data", "Layanan terpadu", "Desa digital", "Transportasi cerdas", "Pariwisata cerdas")
    return Timeline(
        columns=(Column(1, "center"), Column(6)),
        head=("No.", "Program"),
        periods_title="Tahun",
        periods=YEARS,
        rows=tuple(TimelineRow((str(at + 1), name), at, min(at * 2, 9)) for at, name in enumerate(work)),
        caption=Caption("Tabel", "Peta jalan jangka panjang", "tabel-peta", "", "3", 3),
        description="Lima program dan tahun pelaksanaannya.",
    )


def swot() -> Quadrants:
    return Quadrants(
        (
            Quadrant(
                "Kekuatan",
                (
                    ("S1", "Komitmen bupati dan dewan smart city"),
                    ("S2", "Jaringan serat optik milik daerah yang menjangkau semua kecamatan"),
                ),
            ),
            Quadrant(
                "Kelemahan", (("W1", "Pranata komputer masih kurang"), ("W2", "Aplikasi belum terhubung"))
            ),
            Quadrant("Peluang", (("O1", "Dukungan pemerintah pusat"), ("O2", "Perguruan tinggi di sekitar"))),
            Quadrant("Ancaman", (("T1", "Serangan siber"),)),
        )
    )
