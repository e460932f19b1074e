"""MP080–MP089: a picture that the plan names, such as the regency's coat of arms."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

_SAVE_AGAIN = Bilingual(
    "Buka gambarnya, lalu simpan ulang sebagai PNG.", "Open the picture and save it again as PNG."
)

PICTURE_NEEDS_FOLDER = FaultKind(
    "MP080",
    "error",
    Bilingual(
        "Rencana dari masukan baku tidak mempunyai folder, sehingga `{name}` tidak dapat dicari.",
        "A plan from standard input has no folder, so `{name}` cannot be looked for.",
    ),
    Bilingual(
        "Sebutkan berkas rencananya, atau taruh logo.png di folder templat dan hapus baris ini.",
        "Name the plan's file, or put logo.png into the template folder and delete this line.",
    ),
)
PICTURE_TOO_LARGE = FaultKind(
    "MP081",
    "error",
    Bilingual("Gambar `{name}` lebih besar dari {limit} MiB.", "The picture `{name}` exceeds {limit} MiB."),
    Bilingual(
        "Perkecil gambarnya; untuk sampul, lebar 1.000 piksel sudah cukup.",
        "Make it smaller; for a cover a width of 1,000 pixels is enough.",
    ),
)
NOT_A_PICTURE = FaultKind(
    "MP082",
    "error",
    Bilingual(
        "`{name}` bukan gambar PNG atau JPEG, apa pun akhiran namanya.",
        "`{name}` is no PNG or JPEG picture, whatever its name ends in.",
    ),
    _SAVE_AGAIN,
)
PICTURE_DAMAGED = FaultKind(
    "MP083",
    "error",
    Bilingual(
        "Gambar `{name}` rusak, terpotong, atau jenisnya tidak didukung.",
        "The picture `{name}` is damaged, cut off, or of a kind that is not supported.",
    ),
    _SAVE_AGAIN,
)
PICTURE_DIMENSIONS = FaultKind(
    "MP084",
    "error",
    Bilingual(
        "Gambar `{name}` berukuran {width} × {height} piksel; tiap sisi harus 16 sampai {limit} piksel.",
        "The picture `{name}` has {width} × {height} pixels; 16 to {limit} pixels a side are accepted.",
    ),
    Bilingual(
        "Ubah ukurannya; untuk sampul, lebar 1.000 piksel sudah cukup.",
        "Change its size; for a cover a width of 1,000 pixels is enough.",
    ),
)
PICTURE_NOT_A_FILE = FaultKind(
    "MP085",
    "error",
    Bilingual(
        "`{name}` bukan berkas biasa, melainkan folder, perangkat, atau sejenisnya.",
        "`{name}` is not a regular file but a folder, a device or the like.",
    ),
    Bilingual("Sebutkan sebuah berkas PNG atau JPEG.", "Name a PNG or JPEG file."),
)
