"""MP070–MP079: an earlier revision of a plan, read from git as ``REV:path``."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

GIT_MISSING = FaultKind(
    "MP070",
    "error",
    Bilingual(
        "`{name}` meminta revisi dari git, tetapi git tidak terpasang di komputer ini.",
        "`{name}` asks for a revision from git, but git is not installed here.",
    ),
    Bilingual(
        "Pasang git, atau simpan revisi lama sebagai berkas tersendiri. "
        "Jika maksud Anda sebuah berkas, periksa ejaannya.",
        "Install git, or keep the earlier revision as a file. If a file was meant, check its spelling.",
    ),
)

NOT_A_REPOSITORY = FaultKind(
    "MP071",
    "error",
    Bilingual(
        "`{name}` meminta revisi dari git, tetapi folder ini bukan repositori git yang dapat dipakai "
        "({reason}).",
        "`{name}` asks for a revision from git, but this folder is no usable git repository ({reason}).",
    ),
    Bilingual(
        "Jalankan perintah ini di dalam repositori rencana. "
        "Jika maksud Anda sebuah berkas, periksa ejaannya.",
        "Run this command inside the plan's repository. If a file was meant, check its spelling.",
    ),
)

BAD_REVISION = FaultKind(
    "MP072",
    "error",
    Bilingual(
        "`{revision}` bukan nama revisi yang diterima.", "`{revision}` is not an accepted revision name."
    ),
    Bilingual(
        "Tulis cabang, tag, atau nomor commit di depan titik dua, misalnya `HEAD~1:masterplan.yaml`.",
        "Write a branch, tag or commit before the colon, for example `HEAD~1:masterplan.yaml`.",
    ),
)

UNKNOWN_REVISION = FaultKind(
    "MP073",
    "error",
    Bilingual(
        "Revisi `{revision}` tidak ada di repositori ini.",
        "There is no revision `{revision}` in this repository.",
    ),
    Bilingual(
        "Lihat daftar revisi dengan `git log --oneline` dan `git tag`.{similar}",
        "`git log --oneline` and `git tag` list the revisions.{similar}",
    ),
)

NOT_IN_REVISION = FaultKind(
    "MP074",
    "error",
    Bilingual("Revisi `{revision}` tidak memuat `{file}`.", "Revision `{revision}` does not hold `{file}`."),
    Bilingual(
        "Periksa ejaannya; mungkin berkas itu saat itu bernama lain atau belum ada.{similar}",
        "Check the spelling; the file may have had another name then, or none.{similar}",
    ),
)

NOT_A_FILE_IN_REVISION = FaultKind(
    "MP075",
    "error",
    Bilingual(
        "`{file}` di revisi `{revision}` bukan berkas biasa, melainkan tautan atau submodul.",
        "`{file}` in revision `{revision}` is not a regular file but a link or a submodule.",
    ),
    Bilingual("Sebutkan berkas yang ditujunya.", "Name the file it points to."),
)

GIT_FAILED = FaultKind(
    "MP076",
    "error",
    Bilingual("Git tidak dapat memberikan `{name}` ({reason}).", "Git could not give `{name}` ({reason})."),
    Bilingual(
        "Periksa repositorinya dengan `git fsck`; riwayat yang belum terunduh diambil dengan `git fetch`.",
        "Check the repository with `git fsck`; history that is not here yet comes with `git fetch`.",
    ),
)
TIMED_OUT = Bilingual("tidak menjawab dalam {seconds} detik", "no answer within {seconds} seconds")
