"""MP001–MP009: the plan cannot be opened."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

NOT_FOUND = FaultKind(
    "MP001",
    "error",
    Bilingual("Berkas `{name}` tidak ditemukan.", "File `{name}` was not found."),
    Bilingual(
        "Periksa ejaan nama berkas dan folder tempat perintah ini dijalankan.{similar}",
        "Check the spelling of the name and the folder this command runs in.{similar}",
    ),
)
SIMILAR = Bilingual(" Nama yang mirip: {names}.", " Similar names: {names}.")

UNOPENABLE = FaultKind(
    "MP002",
    "error",
    Bilingual("Berkas `{name}` tidak dapat dibuka: {reason}.", "File `{name}` cannot be opened: {reason}."),
    Bilingual(
        "Pastikan Anda berhak membaca berkas itu dan media penyimpanannya dapat dijangkau.",
        "Make sure that you may read the file and that its disk can be reached.",
    ),
)

NOT_REGULAR = FaultKind(
    "MP003",
    "error",
    Bilingual(
        "`{name}` bukan berkas biasa, melainkan perangkat, pipa, atau sejenisnya.",
        "`{name}` is not a regular file but a device, a pipe or the like.",
    ),
    Bilingual(
        "Sebutkan sebuah berkas YAML. Untuk membaca dari perintah lain, tulis `-` sebagai nama berkas.",
        "Name a YAML file. To read from another command, write `-` as the name.",
    ),
)

TOO_LARGE = FaultKind(
    "MP004",
    "error",
    Bilingual(
        "`{name}` melampaui batas {limit} MiB untuk satu rencana beserta semua berkas yang disertakannya.",
        "`{name}` exceeds the limit of {limit} MiB for one plan with everything it includes.",
    ),
    Bilingual(
        "Pastikan ini berkas rencana, bukan data lain; pindahkan lampiran dan data mentah ke luar rencana.",
        "Make sure this is a plan and not other data; move annexes and raw data out of the plan.",
    ),
)

NO_PLAN_IN_FOLDER = FaultKind(
    "MP005",
    "error",
    Bilingual(
        "Folder `{name}` tidak berisi `masterplan.yaml`.", "Folder `{name}` does not hold `masterplan.yaml`."
    ),
    Bilingual(
        "Sebutkan nama berkas rencananya, atau mulai dengan salinan salah satu contoh.{similar}",
        "Name the plan's file, or start from a copy of one of the examples.{similar}",
    ),
)

NETWORK_ADDRESS = FaultKind(
    "MP006",
    "error",
    Bilingual(
        "`{name}` adalah alamat jaringan; perintah ini tidak pernah membuka jaringan.",
        "`{name}` is a network address; this command never opens the network.",
    ),
    Bilingual(
        "Unduh berkasnya lebih dahulu, lalu sebutkan nama berkas hasil unduhan itu.",
        "Download the file first, then name the downloaded file.",
    ),
)
