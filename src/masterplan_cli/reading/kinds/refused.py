"""MP040–MP049: YAML that a plan does not need and that can mislead or exhaust a reader."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

ANCHOR = FaultKind(
    "MP040",
    "error",
    Bilingual("Jangkar YAML (`&`) tidak diterima.", "YAML anchors (`&`) are not accepted."),
    Bilingual(
        "Tulis isinya apa adanya di setiap tempat; di sini `{line}`. "
        "Jika `&` memang bagian dari teks, tulis `{kept}`.",
        "Write the content out in every place; here `{line}`. If `&` belongs to a text, write `{kept}`.",
    ),
    "YAML 1.2.2 §6.9.2",
)

ALIAS = FaultKind(
    "MP041",
    "error",
    Bilingual("Rujukan YAML (`*`) tidak diterima.", "YAML aliases (`*`) are not accepted."),
    Bilingual(
        "{suggestion}Jika `*` memang bagian dari teks, tulis `{kept}`.",
        "{suggestion}If `*` belongs to a text, write `{kept}`.",
    ),
    "YAML 1.2.2 §7.1",
)

MERGE_KEY = FaultKind(
    "MP042",
    "error",
    Bilingual("Kunci penggabung `<<` tidak diterima.", "The merge key `<<` is not accepted."),
    Bilingual("Ganti baris ini dengan isinya{better}.", "Write its content instead of this line{better}."),
)

TAG = FaultKind(
    "MP043",
    "error",
    Bilingual("Penanda jenis YAML (`!`) tidak diterima.", "YAML tags (`!`) are not accepted."),
    Bilingual(
        "Tulis `{line}`. Jika `!` memang bagian dari teks, tulis `{kept}`.",
        "Write `{line}`. If `!` belongs to a text, write `{kept}`.",
    ),
    "YAML 1.2.2 §6.9.1",
)

SEVERAL_DOCUMENTS = FaultKind(
    "MP044",
    "error",
    Bilingual(
        "Dokumen YAML kedua dimulai di sini (sesudah `---` atau `...`); satu berkas satu rencana.",
        "A second YAML document begins here (after `---` or `...`); one file holds one plan.",
    ),
    Bilingual(
        "Hapus baris `---` atau `...` itu, atau pindahkan bagian sesudahnya ke berkas lain.",
        "Delete the `---` or `...` line, or move what follows to another file.",
    ),
    "YAML 1.2.2 §9.2",
)

COMPLEX_KEY = FaultKind(
    "MP045",
    "error",
    Bilingual(
        "Kunci harus berupa satu kata atau teks, bukan daftar atau pasangan.",
        "A key must be one word or text, not a list or a mapping.",
    ),
    Bilingual(
        "Tulis kunci biasa, misalnya `name: …`. Jika kurung itu memang bagian dari teks, tulis `{kept}`.",
        "Write a plain key, for example `name: …`. If the bracket belongs to a text, write `{kept}`.",
    ),
    "YAML 1.2.2 §8.2.2",
)

DIRECTIVE = FaultKind(
    "MP046",
    "error",
    Bilingual(
        "Perintah YAML `{directive}` tidak diterima.", "The YAML directive `{directive}` is not accepted."
    ),
    Bilingual("Hapus baris ini.", "Delete this line."),
    "YAML 1.2.2 §6.8",
)

TOO_DEEP = FaultKind(
    "MP047",
    "error",
    Bilingual(
        "Susunan di sini lebih dari {limit} tingkat dalamnya.",
        "Things are nested more than {limit} levels deep here.",
    ),
    Bilingual(
        "Sebuah rencana tidak memerlukan lebih dari sepuluh tingkat; periksa kurung yang tidak ditutup.",
        "A plan needs no more than ten levels; look for brackets that are never closed.",
    ),
)

TOO_MANY_PARTS = FaultKind(
    "MP048",
    "error",
    Bilingual(
        "Rencana ini berisi lebih dari {limit} kunci dan nilai.",
        "This plan holds more than {limit} keys and values.",
    ),
    Bilingual(
        "Pastikan ini berkas rencana, bukan data mentah; pindahkan data mentah ke luar rencana.",
        "Make sure this is a plan and not raw data; move raw data out of the plan.",
    ),
)

SCALAR_TOO_LONG = FaultKind(
    "MP049",
    "error",
    Bilingual(
        "Satu teks di sini lebih dari {limit} karakter panjangnya.",
        "One text here is longer than {limit} characters.",
    ),
    Bilingual(
        "Bagi teksnya, dan periksa tanda petik yang tidak ditutup.",
        "Part the text, and look for a quote that is never closed.",
    ),
)
