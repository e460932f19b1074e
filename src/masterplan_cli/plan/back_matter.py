"""What frames the books: introduction, forewords, evaluation, glossary, closing and signatories."""

from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.references import AgencyRef
from masterplan_cli.plan.values import Date, Markdown, Text


class Introduction(Part):
    """The regency's own texts for the front of the books; the edition's texts stand in for missing ones."""

    foreword_head: Markdown | None = field(
        "Kata pengantar kepala daerah", "Isi kata pengantar (Markdown).", "Puji syukur kami panjatkan …"
    )
    foreword_chair: Markdown | None = field(
        "Kata pengantar ketua tim pelaksana", "Isi kata pengantar (Markdown).", "Buku ini disusun oleh …"
    )
    background: Markdown | None = field(
        "Latar belakang", "Latar belakang khas daerah (Markdown).", "Sebagai daerah pesisir …"
    )
    aims: tuple[Text, ...] = field(
        "Maksud dan tujuan",
        "Tujuan penyusunan, satu butir satu kalimat.",
        ["Menjadi pedoman OPD"],
        default=(),
    )


class GlossaryEntry(Part):
    """A term and its meaning."""

    term: Text = field("Istilah", "Istilah atau singkatan.", "SPBE", default=REQUIRED)
    meaning: Text = field("Arti", "Penjelasan.", "Sistem Pemerintahan Berbasis Elektronik", default=REQUIRED)


class Evaluation(Part):
    """How the plan is followed up."""

    schedule: Text | None = field(
        "Jadwal", "Kapan evaluasi dilakukan.", "Dua kali setahun, Juni dan November"
    )
    method: Markdown | None = field(
        "Cara", "Bagaimana evaluasi dilakukan (Markdown).", "Setiap OPD melaporkan capaian setiap triwulan."
    )


class Signatory(Part):
    """Somebody who signs the commitment sheet."""

    office: Text = field("Jabatan", "Jabatan penanda tangan.", "Kepala Bappeda", default=REQUIRED)
    name: Text | None = field(
        "Nama", "Nama dengan gelar; kosong bila belum ditetapkan.", "Ir. Hery Prasetyo, M.M."
    )
    agency: AgencyRef | None = field("OPD", "Kode OPD yang dipimpin.", "bappeda")


class Closing(Part):
    """The closing text, and who signs where and when."""

    text: Markdown | None = field(
        "Penutup", "Isi penutup (Markdown).", "Rencana induk ini menjadi pedoman bersama."
    )
    place: Text | None = field("Tempat", "Tempat penandatanganan.", "Tuban")
    date: Date | None = field("Tanggal", "Tanggal penandatanganan, TTTT-BB-HH.", "2018-12-14")
    signatories: tuple[Signatory, ...] = field(
        "Penanda tangan",
        "Penanda tangan lembar komitmen setelah kepala daerah.",
        [{"office": "Kepala Bappeda", "agency": "bappeda"}],
        default=(),
    )
