"""A small but complete book, made by hand from blocks, as the numbering would leave it."""

from functools import cache
from pathlib import Path

from docx.text.paragraph import Paragraph as Read
from docx_blocks import LOREM, action_table, chapter, readiness_table, road_map, section, swot
from msgspec.structs import replace

from masterplan_cli.document.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Signature,
)
from masterplan_cli.document.document import Cover, Division, Document
from masterplan_cli.document.inlines import (
    CrossReference,
    Deleted,
    Emphasis,
    Inserted,
    LineBreak,
    Link,
    Missing,
    Strong,
    plain,
)
from masterplan_cli.document.tables import Caption, Table
from masterplan_cli.document.timelines import Timeline
from masterplan_cli.writing.docx import write_docx

ROOT = Path(__file__).resolve().parents[2]


def front() -> tuple[Block, ...]:
    return (
        Heading(1, "Kata Pengantar", "kata-pengantar", "front"),
        Paragraph(LOREM),
        Paragraph(LOREM),
        Signature(
            "Tuban, 14 Desember 2018",
            "Bupati Tuban,",
            "H. FATHUL HUDA",
            ("Pembina Utama", "NIP 196001011985031001"),
        ),
        Heading(1, "Daftar Isi", "daftar-isi", "front", listed=False),
        Contents("headings"),
        Heading(1, "Daftar Tabel", "daftar-tabel", "front", listed=False),
        Contents("tables"),
        Heading(1, "Daftar Gambar", "daftar-gambar", "front", listed=False),
        Contents("figures"),
    )


def body() -> tuple[Block, ...]:
    return (
        chapter("BAB I", "Pendahuluan", "bab-1"),
        section("1.1", "Latar Belakang", "latar-belakang"),
        Paragraph(
            (
                LOREM + " Lihat ",
                CrossReference("tabel-kesiapan", "Tabel 2.1"),
                " dan ",
                CrossReference("bab-3", "BAB III"),
                " serta ",
                CrossReference("kerangka", "subbab 1.2"),
                ". Istilah ",
                Emphasis("smart city"),
                " dan ",
                Strong("kota cerdas"),
                " di sini sama; ",
                Link("https://www.tubankab.go.id/", "laman resmi"),
                ". ",
                Missing("[BELUM DIISI]"),
                " ",
                Deleted("Lama"),
                " ",
                Inserted("Baru"),
            )
        ),
        Paragraph("Tuban Cerdas, Tuban Sejahtera", "lead"),
        Paragraph("Kota cerdas bukan soal teknologi, melainkan soal warga.", "quote"),
        Paragraph("Catatan: angka sementara.", "note"),
        section("1.2", "Kerangka Pikir", "kerangka"),
        Paragraph("Tujuan dokumen ini:"),
        ItemList(
            (
                (Paragraph("menetapkan arah;"), Paragraph("Arah itu menjadi dasar anggaran.")),
                (
                    Paragraph("menetapkan program:"),
                    ItemList(((Paragraph("jangka pendek;"),), (Paragraph("jangka panjang;"),)), ordered=True),
                ),
                (Paragraph("mengukur hasil."),),
            ),
            ordered=True,
        ),
        ItemList(
            (
                (Paragraph("warga;"), ItemList(((Paragraph("petani;"),), (Paragraph("nelayan;"),)))),
                (Paragraph("dunia usaha."),),
            )
        ),
        ItemList(
            ((Paragraph("daftar baru mulai dari satu;"),), (Paragraph("dan berlanjut."),)), ordered=True
        ),
        section("1.2.1", "Enam Dimensi", "dimensi", 3),
        *(Paragraph(LOREM) for _ in range(4)),
        Heading(4, "Tanpa nomor", "tanpa-nomor"),
        Paragraph(("Baris pertama", LineBreak(), "baris kedua"), "centered"),
        chapter("BAB II", "Analisis Kesiapan Daerah", "bab-2"),
        section("2.1", "Hasil Penilaian", "penilaian"),
        Paragraph(LOREM),
        readiness_table(),
        section("2.2", "Analisis SWOT", "swot"),
        replace(swot(), caption=Caption("Gambar", "Analisis SWOT", "gambar-swot", "", "2", 1)),
        PageBreak(),
        Paragraph("Halaman baru."),
        chapter("BAB III", "Rencana Aksi dan Peta Jalan", "bab-3"),
        section("3.1", "Rencana Aksi", "aksi"),
        Paragraph(LOREM),
        section("3.1.1", "Smart Governance", "aksi-tata-kelola", 3),
        action_table(24, 1),
        section("3.1.2", "Smart Branding", "aksi-jenama", 3),
        action_table(4, 2),
        section("3.2", "Peta Jalan", "peta"),
        Paragraph(LOREM),
        road_map(),
        chapter("BAB IV", "Penutup", "bab-4"),
        Paragraph(LOREM),
    )


def annex() -> tuple[Block, ...]:
    return (
        Heading(1, "Lampiran: Lembar Komitmen", "lampiran", "annex"),
        Paragraph("Kami yang bertanda tangan di bawah ini menyatakan kesanggupan melaksanakan rencana ini."),
        Signature("", "Kepala Dinas Komunikasi dan Informatika\nKabupaten Tuban,", "", ("NIP",)),
    )


def with_contents(blocks: tuple[Block, ...], all_blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    headings = tuple(
        ContentsEntry(b.level, b.number, plain(b.content), b.anchor)
        for b in all_blocks
        if isinstance(b, Heading) and b.listed and b.level <= 3
    )
    tables = tuple(
        ContentsEntry(1, f"Tabel {b.caption.number}", b.caption.text, b.caption.anchor)
        for b in all_blocks
        if isinstance(b, Table | Timeline) and b.caption
    )
    settled = {"headings": headings, "tables": tables, "figures": ()}
    return tuple(Contents(b.kind, settled[b.kind]) if isinstance(b, Contents) else b for b in blocks)


def book() -> Document:
    blocks = (*front(), *body(), *annex())
    return Document(
        title="Masterplan Smart City Kabupaten Tuban",
        subject="Rencana induk kota cerdas 2019–2028",
        author="Dinas Komunikasi dan Informatika Kabupaten Tuban",
        language="id-ID",
        created="2018-12-14",
        header="Masterplan Smart City Kabupaten Tuban",
        footer="Buku 2 · Masterplan",
        cover=Cover(
            "Buku 2", "Masterplan Smart City Daerah", "Kabupaten Tuban", "2019–2028",
            "Contoh ilustratif, bukan dokumen resmi", ("Pemerintah Kabupaten Tuban", "2018"),
        ),
        divisions=(
            Division("front", with_contents(front(), blocks)),
            Division("body", body()),
            Division("annex", annex()),
        ),
    )  # fmt: skip


def one_division(*blocks: Block, cover: Cover | None = None) -> Document:
    return Document("Judul", "", "", "id-ID", "", "Kepala", "Kaki", cover, (Division("body", blocks),))


@cache
def reference() -> bytes:
    return (ROOT / "templates" / "kominfo-2018" / "reference.docx").read_bytes()


@cache
def written_book() -> bytes:
    return write_docx(book(), reference())


def written(*blocks: Block, cover: Cover | None = None) -> bytes:
    return write_docx(one_division(*blocks, cover=cover), reference())


def style_name(paragraph: Read) -> str:
    return (paragraph.style.name or "") if paragraph.style else ""
