"""A digest made by hand: a draft with logo and title page, with key figures, cards and footnotes."""

import struct
import zlib

from docx_blocks import LOREM, action_table, chapter, section, swot

from masterplan_cli.document.blocks import Block, ItemList, Paragraph, Quadrants
from masterplan_cli.document.cards import Card, Cards, KeyFigure, KeyFigures
from masterplan_cli.document.document import Cover, Division, Document, TitlePage
from masterplan_cli.document.inlines import CrossReference, Emphasis, Footnote, Link, Strong
from masterplan_cli.document.pictures import Picture
from masterplan_cli.document.tables import Caption, Cell, Column, Row, Table


def logo(width: int = 90, height: int = 120) -> Picture:
    """A blue shield on white."""
    rows = b"".join(
        b"\0" + b"".join(b"\x1f\x38\x64" if 8 < x < width - 8 else b"\xc9\xa2\x27" for x in range(width))
        for _ in range(height)
    )
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return Picture(content, "png", width, height, "Lambang Kabupaten Tuban")


def quick_wins(count: int = 5, columns: int = 2, *, source: str = "Diskominfo, 2019") -> Cards:
    names = ("SEPASI: surat desa selesai dalam lima menit", "Anjungan Pelayanan Mandiri", "Bank sampah")
    cards = tuple(
        Card(
            f"{names[at % 3]} {at + 1}",
            ("Smart Governance", "Smart Living", "")[at % 3],
            (LOREM[: 140 + 60 * (at % 3)], ("Hasil: ", Strong("antrean hilang"), ".")),
            (("Mulai", "Januari 2019"), ("OPD", "Dinas Komunikasi dan Informatika"), ("Biaya", "Rp120 juta")),
        )
        for at in range(count)
    )
    return Cards(cards, columns, Caption("Gambar", "Quick win 2019", "gambar-quick-win", source, "1", 1))


def figures() -> KeyFigures:
    pairs = (("37", "program"), ("81", "rencana aksi"), ("23", "perangkat daerah pelaksana"),
             ("5", "quick win"), ("Rp136,65 miliar", "kebutuhan anggaran"))  # fmt: skip
    return KeyFigures(tuple(KeyFigure(*pair) for pair in pairs))


def captioned_swot() -> Quadrants:
    caption = Caption("Gambar", "Analisis SWOT", "gambar-swot", "", "2", 1)
    return Quadrants(swot().quadrants, caption, "Kekuatan, kelemahan, peluang dan ancaman.")


def notes() -> tuple[Block, ...]:
    """Footnotes in a paragraph, an item and a cell; one with a link, one inside another."""
    law = Footnote(("Lihat ", Link("https://peraturan.go.id/", "UU 23/2014"), "."))
    nested = Footnote((Emphasis("Ibid."), Footnote("halaman 3")))
    far = Footnote(("Bandingkan ", CrossReference("gambar-swot", "Gambar 2.1"), "."))
    return (
        Paragraph(("Dasar hukumnya jelas", law, ".")),
        ItemList(((Paragraph(("butir dengan catatan", nested)),),)),
        Table(
            (Column(1), Column(2)),
            (Row(("Kolom", "Isi")),),
            (Row(("satu", Cell((("sel dengan catatan", far),)))),),
            Caption("Tabel", "Catatan", "tabel-catatan", "", "1", 1),
        ),
    )


def digest() -> Document:
    body = (
        chapter("BAB I", "Masterplan dalam Angka", "bab-1"),
        section("1.1", "Angka", "angka"),
        Paragraph("Angka-angka ini meringkas masterplan."),
        figures(),
        Paragraph("Quick win menunjukkan hasil dalam setahun."),
        quick_wins(),
        *notes(),
        chapter("BAB II", "Analisis Kekuatan, Kelemahan, Peluang, dan Ancaman Pembangunan", "bab-2"),
        captioned_swot(),
        Paragraph(LOREM * 4),
        section("2.1", "Rencana aksi", "aksi"),
        action_table(6),
    )
    publisher = ("Pemerintah Kabupaten Tuban", "2019")
    title = TitlePage(
        "Buku 3", "Ringkasan Eksekutif Masterplan Smart City Daerah", "Kabupaten Tuban", "2019–2028",
        ("Disusun oleh Tim Pelaksana Smart City Kabupaten Tuban.",), publisher,
    )  # fmt: skip
    return Document(
        title="Ringkasan",
        subject="Ringkasan masterplan",
        author="Pemerintah Kabupaten Tuban",
        language="id-ID",
        created="2019-11-29",
        header="Buku 3 – Ringkasan Eksekutif Masterplan Smart City Daerah",
        footer="Kabupaten Tuban",
        cover=Cover("Buku 3", "Ringkasan Eksekutif Masterplan Smart City Daerah", "Kabupaten Tuban",
                    "2019–2028", "contoh ilustratif, bukan dokumen resmi", publisher, logo()),
        divisions=(Division("body", body),),
        title_page=title,
        watermark="DRAF",
    )  # fmt: skip
