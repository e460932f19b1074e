"""What the scanner refuses, in words: the part, the problem, and how to get rid of it in Word."""

from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.writing.docx.faults import BrokenReferenceError


class Problem:
    """One thing that a document must not hold."""

    def __init__(self, problem: Bilingual, remedy: Bilingual) -> None:
        self._problem = problem
        self._remedy = remedy

    def at(self, part: str, **values: object) -> BrokenReferenceError:
        """Return the error that names the part of the archive where it was found."""
        shown = "".join(character if character.isprintable() else "?" for character in part)[:100]
        message = Bilingual(f"{shown}: {self._problem.id}", f"{shown}: {self._problem.en}")
        return BrokenReferenceError(message.format(**values), self._remedy)


_START_ANEW = Bilingual(
    "Mulai lagi dari reference.docx bawaan (`masterplan template copy`), lalu ubah gayanya di Word.",
    "Start again from the built-in reference.docx (`masterplan template copy`); change its styles in Word.",
)
_SAVE_AS_DOCX = Bilingual(
    "Buka di Word, lalu simpan sebagai “Dokumen Word (*.docx)”, tanpa makro dan tanpa kata sandi.",
    "Open it in Word and save it as “Word Document (*.docx)”, without macros and without a password.",
)
_EMPTY_IT = Bilingual(
    "Hapus isi dokumen, kop, dan kakinya di Word; hanya gaya dan pengaturan halaman yang dipakai.",
    "Delete the document's text, header and footer in Word; only styles and page set-up are used.",
)

NOT_ZIP = Problem(
    Bilingual(
        "ini bukan dokumen Word (.docx), melainkan format lama (.doc) atau dilindungi kata sandi",
        "this is no Word document (.docx) but the old format (.doc), or protected by a password",
    ),
    _SAVE_AS_DOCX,
)
ENCRYPTED = Problem(Bilingual("bagian ini terenkripsi", "this part is encrypted"), _SAVE_AS_DOCX)
BAD_NAME = Problem(
    Bilingual(
        "nama bagian ini menunjuk ke luar dokumen atau tidak sah",
        "the name of this part leads out of the document, or is not allowed",
    ),
    _START_ANEW,
)
DOUBLED = Problem(Bilingual("bagian ini ada dua kali", "this part is there twice"), _START_ANEW)
DAMAGED = Problem(Bilingual("bagian ini rusak ({reason})", "this part is damaged ({reason})"), _START_ANEW)
TOO_MANY_PARTS = Problem(
    Bilingual("dokumen ini berisi lebih dari {limit} bagian", "the document has more than {limit} parts"),
    _START_ANEW,
)
TOO_LARGE = Problem(
    Bilingual(
        "bagian atau dokumen ini lebih besar dari {limit} MiB setelah dibuka",
        "the part or the document is larger than {limit} MiB when unpacked",
    ),
    _EMPTY_IT,
)
TOO_DENSE = Problem(
    Bilingual(
        "bagian ini mengembang lebih dari {limit} kali saat dibuka, seperti bom zip",
        "the part grows more than {limit} times when unpacked, as a zip bomb does",
    ),
    _START_ANEW,
)
DOCTYPE = Problem(
    Bilingual("bagian ini memuat DOCTYPE atau entitas", "the part has a DOCTYPE or entities"), _START_ANEW
)
MACROS = Problem(
    Bilingual(
        "dokumen ini memuat makro atau program ({what})", "the document has macros or programs ({what})"
    ),
    _SAVE_AS_DOCX,
)
OBJECT = Problem(
    Bilingual(
        "dokumen ini memuat objek yang disematkan ({what})", "the document has an embedded object ({what})"
    ),
    _EMPTY_IT,
)
OUTSIDE = Problem(
    Bilingual(
        "dokumen ini terhubung ke berkas atau alamat lain ({what}): {target}",
        "the document is tied to another file or address ({what}): {target}",
    ),
    Bilingual(
        "Putuskan tautannya di Word (Berkas > Info > Edit Tautan ke Berkas; Pengembang > Templat Dokumen), "
        "atau mulai lagi dari reference.docx bawaan.",
        "Break the link in Word (File > Info > Edit Links to Files; Developer > Document Template), "
        "or start again from the built-in reference.docx.",
    ),
)
FIELD = Problem(
    Bilingual(
        "dokumen ini memuat bidang {what}, yang mengambil atau menjalankan sesuatu",
        "the document has a field {what}, which fetches or runs something",
    ),
    _EMPTY_IT,
)
