"""MP050–MP059: a plan in several files."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

INCLUDE_SHAPE = FaultKind(
    "MP050",
    "error",
    Bilingual("`include` harus berupa daftar nama berkas.", "`include` must be a list of file names."),
    Bilingual(
        "Tulis setiap nama pada barisnya sendiri, misalnya `- pilar/governance.yaml`.",
        "Write every name on its own line, for example `- pillars/governance.yaml`.",
    ),
)

INCLUDE_OUTSIDE = FaultKind(
    "MP051",
    "error",
    Bilingual(
        "`{name}` tidak berada di bawah folder rencana; berkas di luarnya tidak dibaca.",
        "`{name}` is not below the plan's folder; no file outside is read.",
    ),
    Bilingual(
        "Pindahkan berkasnya ke bawah folder rencana, lalu tulis jalurnya dari folder itu, "
        "tanpa `..` dan tanpa `/` di depan.",
        "Move the file below the plan's folder and write its path from there, without `..` or a leading `/`.",
    ),
)

INCLUDE_BACKSLASH = FaultKind(
    "MP052",
    "error",
    Bilingual("Jalur `{name}` memakai garis miring terbalik.", "The path `{name}` uses backslashes."),
    Bilingual(
        "Gunakan garis miring biasa, yang berlaku di semua komputer: `{better}`.",
        "Use forward slashes, which work on every computer: `{better}`.",
    ),
)

INCLUDE_DEVICE = FaultKind(
    "MP053",
    "error",
    Bilingual(
        "`{name}` adalah nama perangkat atau memuat titik dua, sehingga bukan nama berkas di semua komputer.",
        "`{name}` is a device name or holds a colon, and so is not a file name on every computer.",
    ),
    Bilingual("Ganti nama berkas itu.", "Give the file another name."),
)

INCLUDE_LINK = FaultKind(
    "MP054",
    "error",
    Bilingual(
        "`{name}` adalah tautan ke luar folder rencana.", "`{name}` is a link that leaves the plan's folder."
    ),
    Bilingual(
        "Salin berkas aslinya ke bawah folder rencana.", "Copy the file itself below the plan's folder."
    ),
)

INCLUDE_TWICE = FaultKind(
    "MP055",
    "error",
    Bilingual(
        "`{name}` sudah dibaca sebelumnya dan tidak dibaca dua kali.",
        "`{name}` was read before and is not read twice.",
    ),
    Bilingual("Hapus baris ini dari `include`.", "Delete this line from `include`."),
)

INCLUDE_NESTED = FaultKind(
    "MP056",
    "error",
    Bilingual(
        "Berkas yang disertakan tidak boleh menyertakan berkas lain.",
        "An included file must not include others.",
    ),
    Bilingual(
        "Pindahkan daftar `include` ini ke berkas rencana utama.",
        "Move this `include` list to the plan's main file.",
    ),
)

INCLUDE_CONFLICT = FaultKind(
    "MP057",
    "error",
    Bilingual(
        "`{key}` sudah diisi di {file} baris {line}.", "`{key}` already has a value in {file}, line {line}."
    ),
    Bilingual(
        "Isi hanya di satu berkas. Sementara ini yang dibaca adalah isi di {file}.",
        "Give it in one file only. For now the one in {file} is read.",
    ),
)

TOO_MANY_INCLUDES = FaultKind(
    "MP058",
    "error",
    Bilingual(
        "Rencana ini menyertakan lebih dari {limit} berkas.", "This plan includes more than {limit} files."
    ),
    Bilingual("Gabungkan beberapa berkas menjadi satu.", "Bring some of the files together."),
)
