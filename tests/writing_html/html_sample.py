"""A book that holds every kind of block, as the numbering would leave it."""

import struct
import zlib
from decimal import Decimal

from masterplan_cli.document.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Quadrant,
    Quadrants,
    Signature,
)
from masterplan_cli.document.cards import Card, Cards, KeyFigure, KeyFigures
from masterplan_cli.document.charts import Chart, ChartKind, Series
from masterplan_cli.document.diagrams import Box, OrganizationChart
from masterplan_cli.document.document import Cover, Division, Document, TitlePage
from masterplan_cli.document.inlines import (
    CrossReference,
    Deleted,
    Emphasis,
    Footnote,
    Inserted,
    LineBreak,
    Link,
    Missing,
    Strong,
)
from masterplan_cli.document.pictures import Picture
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table
from masterplan_cli.document.timelines import Timeline, TimelineRow

DIMENSIONS = (
    "Smart Governance",
    "Smart Branding",
    "Smart Economy",
    "Smart Living",
    "Smart Society",
    "Smart Environment",
)
YEARS = tuple(str(year) for year in range(2019, 2029))
LOREM = (
    "Kabupaten Tuban menyusun rencana induk kota cerdas agar layanan publik makin mudah dijangkau, data "
    "antarperangkat daerah saling terhubung, dan anggaran diarahkan pada program yang dampaknya terukur."
)


def figure(serial: int, words: str) -> Caption:
    return Caption("Gambar", words, f"gambar-{serial}", "Diskominfo Kabupaten Tuban, 2018", "2", serial)


def values(*numbers: str | None) -> tuple[Decimal | None, ...]:
    return tuple(None if number is None else Decimal(number) for number in numbers)


def chart(kind: ChartKind, serial: int = 1, **more: object) -> Chart:
    """Three series over the six dimensions, one value missing."""
    series = (
        Series("Struktur", values("3.2", "2.8", "3", "2.5", "4", "3.75")),
        Series("Infrastruktur", values("2.6", None, "3.4", "2", "3", "2.25")),
        Series("Suprastruktur", values("4", "3.1", "2.2", "3.6", "1", "0")),
    )
    settled = {
        "kind": kind,
        "categories": DIMENSIONS,
        "series": series,
        "caption": figure(serial, f"Kesiapan tiap dimensi ({kind})"),
        "unit": "skor",
        "decimals": 2,
        **more,
    }
    return Chart(**settled)  # type: ignore[arg-type]


def budget_chart() -> Chart:
    rows = tuple(
        Series(name, tuple(Decimal(100 * (at + 2) + 75 * year) / 10 for year in range(10)))
        for at, name in enumerate(DIMENSIONS)
    )
    return Chart("stacked-columns", YEARS, rows, figure(5, "Anggaran tiap tahun"), "miliar rupiah", 1)


def long_names() -> Chart:
    names = tuple(f"Subdimensi pelayanan publik terpadu nomor {at}" for at in range(1, 19))
    numbers = tuple(Decimal(at * 7 % 23) for at in range(18))
    return Chart("columns", names, (Series("Program", numbers),), figure(6, "Program tiap subdimensi"))


def table() -> Table:
    return Table(
        columns=(Column(1, "center"), Column(6), Column(4), *(Column(3, "right") for _ in range(4))),
        head=(
            Row(
                (
                    Cell(("No.",), rows=2),
                    Cell(("Rencana aksi",), rows=2),
                    Cell(("Penanggung jawab",), rows=2),
                    Cell(("Anggaran (juta rupiah)",), columns=3),
                    Cell(("Jumlah",), rows=2),
                )
            ),
            Row(("2019", "2020", "2021")),
        ),
        body=(
            Row((Cell(("Smart Governance",), columns=7),), "group"),
            Row(("1", "Layanan terpadu", "Diskominfo", "1.250,00", "1.500,00", "750,00", "3.500,00")),
            Row(
                (
                    "2",
                    Cell(("Desa digital",)),
                    Cell(("Dinas PMD", "Kecamatan"), bullets=True),
                    Cell(("Belum dianggarkan",), columns=3, align="center"),
                    "0,00",
                )
            ),
            Row((Cell(("Subtotal",), columns=3), "1.250,00", "1.500,00", "750,00", "3.500,00"), "subtotal"),
            Row((Cell(("Smart Living",), columns=7),), "group"),
            Row(("3", "Ambulans desa", Cell(("Dinkes",), rows=2), "10,00", "10,00", "10,00", "30,00")),
            Row(("4", Cell((("Posyandu ", Missing("[BELUM DIISI]")),)), "1,00", "1,00", "1,00", "3,00")),
            Row((Cell(("Jumlah",), columns=3), "1.261,00", "1.511,00", "761,00", "3.533,00"), "total"),
        ),
        caption=Caption("Tabel", "Rencana aksi", "tabel-aksi", "RPJMD Kabupaten Tuban", "2", 1),
        wide=True,
        description="Rencana aksi, penanggung jawab dan anggaran tiap tahun.",
    )


def timeline() -> Timeline:
    work = ("Pusat data", "Layanan terpadu", "Desa digital", "Transportasi cerdas", "Pariwisata cerdas")
    return Timeline(
        columns=(Column(1, "center"), Column(6)),
        head=("No.", "Program"),
        periods_title="Tahun",
        periods=YEARS,
        rows=tuple(TimelineRow((str(at + 1), name), at, min(at * 2, 9)) for at, name in enumerate(work)),
        caption=Caption("Tabel", "Peta jalan jangka panjang", "tabel-peta", "", "2", 2),
        description="Lima program dan tahun pelaksanaannya.",
    )


def swot() -> Quadrants:
    return Quadrants(
        (
            Quadrant("Kekuatan", (("S1", "Komitmen bupati"), ("S2", LOREM))),
            Quadrant("Kelemahan", (("W1", "Pranata komputer masih kurang"),)),
            Quadrant("Peluang", (("", "Dukungan pemerintah pusat"),)),
            Quadrant("Ancaman", ()),
        ),
        figure(7, "Analisis SWOT"),
        "Empat kuadran kekuatan, kelemahan, peluang dan ancaman.",
    )


def organization() -> OrganizationChart:
    groups = tuple(Box(f"Pokja {name}", ("Kepala Bidang", "Anggota: 5 orang")) for name in DIMENSIONS)
    team = Box("Tim Pelaksana", ("Ketua: Sekretaris Daerah",), groups)
    experts = Box("Tenaga Ahli")
    council = Box("Dewan Smart City", ("Pembina: Bupati Tuban",), (team, experts))
    return OrganizationChart(Box("Bupati Tuban", (), (council,)), figure(8, "Organisasi"), "Tiga tingkat.")


def cards() -> Cards:
    made = tuple(
        Card(
            f"Layanan kilat {at}",
            DIMENSIONS[at],
            (LOREM, ("Pemilik: ", Strong("Diskominfo"))),
            (("Mulai", "Januari 2019"), ("Selesai", "Desember 2019")),
        )
        for at in range(3)
    )
    return Cards(made, 3, figure(9, "Quick win"), "Tiga kartu quick win.")


def key_figures() -> KeyFigures:
    told = (("68", "program"), ("6", "dimensi"), ("Rp5,5 miliar", "anggaran 2019"), ("3", "quick win"))
    return KeyFigures(tuple(KeyFigure(*pair) for pair in told), "Empat angka pokok.")


def logo() -> Picture:
    """A shield of one colour, four by five pixels."""
    rows = b"".join(b"\0" + b"\x1f\x38\x64" * 4 for _ in range(5))
    head = struct.pack(">IIBBBBB", 4, 5, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return Picture(b"\x89PNG\r\n\x1a\n" + b"".join(chunks), "png", 4, 5, "Lambang Kabupaten Tuban")


def front() -> tuple[Block, ...]:
    entries = (
        ContentsEntry(1, "", "Kata Pengantar", "kata-pengantar"),
        ContentsEntry(1, "BAB I", "Pendahuluan", "pendahuluan"),
        ContentsEntry(2, "1.1", "Latar Belakang", "latar-belakang"),
        ContentsEntry(3, "1.1.1", "Rincian", "rincian"),
        ContentsEntry(1, "BAB II", "Isi", "isi"),
    )
    tables = (
        ContentsEntry(1, "Tabel 2.1", "Rencana aksi", "tabel-aksi"),
        ContentsEntry(1, "Tabel 2.2", "Peta jalan jangka panjang", "tabel-peta"),
    )
    return (
        Heading(1, "Kata Pengantar", "kata-pengantar", "front"),
        Paragraph(LOREM),
        Signature("Tuban, 14 Desember 2018", "Bupati Tuban,", "H. FATHUL HUDA", ("Pembina Utama",)),
        Heading(1, "Daftar Isi", "daftar-isi", "front", listed=False),
        Contents("headings", entries),
        Heading(1, "Daftar Tabel", "daftar-tabel", "front", listed=False),
        Contents("tables", tables),
    )


def words() -> tuple[Block, ...]:
    return (
        Heading(1, "Pendahuluan", "pendahuluan", "chapter", "BAB I"),
        Heading(2, "Latar Belakang", "latar-belakang", "section", "1.1"),
        Paragraph(
            (
                "Lihat ",
                CrossReference("tabel-aksi", "Tabel 2.1"),
                " dan ",
                CrossReference("isi", "BAB II"),
                ". Istilah ",
                Emphasis("smart city"),
                Footnote(("Kota cerdas; lihat ", Link("https://www.tubankab.go.id/", "laman resmi"), ".")),
                " dan ",
                Strong("kota cerdas"),
                " di sini sama. ",
                Missing("[BELUM DIISI]"),
                Footnote("Menunggu data."),
                Deleted("Lama"),
                Inserted(("Baru", Footnote("Sejak 2019."))),
            )
        ),
        Paragraph("Tuban Cerdas, Tuban Sejahtera", "lead"),
        Paragraph("Kota cerdas bukan soal teknologi, melainkan soal warga.", "quote"),
        Paragraph("Catatan: angka sementara.", "note"),
        Heading(3, "Rincian", "rincian", "section", "1.1.1"),
        ItemList(
            (
                (Paragraph("menetapkan arah;"), Paragraph("Arah itu menjadi dasar anggaran.")),
                (Paragraph("menetapkan program:"), ItemList(((Paragraph("jangka pendek;"),),))),
            ),
            ordered=True,
        ),
        Paragraph(("Baris pertama", LineBreak(), "baris kedua"), "centered"),
        PageBreak(),
    )


def figures() -> tuple[Block, ...]:
    return (
        Heading(1, "Isi", "isi", "chapter", "BAB II"),
        key_figures(),
        table(),
        timeline(),
        chart("radar", 1, maximum=Decimal(5)),
        chart("columns", 2),
        chart("stacked-columns", 3),
        chart("bars", 4),
        budget_chart(),
        long_names(),
        swot(),
        organization(),
        cards(),
    )


def book() -> Document:
    cover = Cover(
        "Buku 2", "Masterplan Smart City Daerah", "Kabupaten Tuban", "2019–2028",
        "Contoh ilustratif, bukan dokumen resmi", ("Pemerintah Kabupaten Tuban", "2018"), logo(),
    )  # fmt: skip
    inner = TitlePage(
        cover.overline, cover.title, cover.subtitle, cover.period,
        ("Disusun oleh Tim Pelaksana.",), cover.publisher,
    )  # fmt: skip
    annex = (
        Heading(1, "Lampiran: Lembar Komitmen", "lampiran", "annex"),
        Paragraph("Kami yang bertanda tangan di bawah ini menyatakan kesanggupan."),
        Signature("", "Kepala Dinas Komunikasi\ndan Informatika,", "", ("NIP",)),
    )
    return Document(
        title="Buku 2: Masterplan Smart City Kabupaten Tuban",
        subject="Rencana induk kota cerdas",
        author="Pemerintah Kabupaten Tuban",
        language="id-ID",
        created="2018-12-14",
        header="Buku 2 – Masterplan",
        footer="Kabupaten Tuban",
        cover=cover,
        divisions=(
            Division("front", front()),
            Division("body", (*words(), *figures())),
            Division("annex", annex),
        ),
        title_page=inner,
        watermark="DRAF",
    )
