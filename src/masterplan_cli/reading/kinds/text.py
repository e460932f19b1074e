"""MP010–MP019: the bytes are not the text of a plan, or hold text that would be lost."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

NOT_TEXT = FaultKind(
    "MP010",
    "error",
    Bilingual("`{name}` adalah {format}, bukan teks YAML.", "`{name}` is {format}, not YAML text."),
    Bilingual(
        "Berikan berkas YAML rencana. Isian dari Excel atau Word disalin ke dalam berkas itu.",
        "Give the plan's YAML file. What stands in Excel or Word is copied into that file.",
    ),
)

NOT_UTF8 = FaultKind(
    "MP011",
    "error",
    Bilingual(
        "Teks di baris ini tidak tersimpan sebagai UTF-8 (bita {byte}{guess}).",
        "The text on this line is not stored as UTF-8 (byte {byte}{guess}).",
    ),
    Bilingual(
        "Buka berkas dengan editor teks, lalu simpan ulang sebagai UTF-8.",
        "Open the file in a text editor and save it again as UTF-8.",
    ),
    "YAML 1.2.2 §5.2",
)
GUESS = Bilingual(
    ", mungkin huruf «{letter}» dari pengodean Windows-1252",
    ", perhaps the letter «{letter}» in Windows-1252",
)

UTF16_WITHOUT_MARK = FaultKind(
    "MP012",
    "error",
    Bilingual(
        "Berkas ini tersimpan dalam pengodean {encoding} tanpa penanda.",
        "This file is stored in {encoding} without a mark that says so.",
    ),
    Bilingual(
        "Buka berkas dengan editor teks, lalu simpan ulang sebagai UTF-8.",
        "Open the file in a text editor and save it again as UTF-8.",
    ),
    "YAML 1.2.2 §5.2",
)

FORBIDDEN_CHARACTER = FaultKind(
    "MP013",
    "error",
    Bilingual(
        "Ada karakter tak terlihat yang terlarang: {character}.",
        "A forbidden invisible character: {character}.",
    ),
    Bilingual(
        "Hapus karakter itu; biasanya ikut tersalin dari Word, PDF, atau halaman web.",
        "Delete it; it usually comes along when text is copied from Word, PDF or the web.",
    ),
    "YAML 1.2.2 §5.1; XML 1.0 §2.2",
)

BIDI_CHARACTER = FaultKind(
    "MP014",
    "error",
    Bilingual(
        "Ada karakter pengubah arah tulisan: {character}. Angka dan nama dapat tampak lain dari isinya.",
        "A character that turns the direction of writing: {character}. "
        "Figures and names may look different from what they are.",
    ),
    Bilingual(
        "Hapus karakter itu lalu ketik ulang teks di sekitarnya.",
        "Delete it and type the text around it again.",
    ),
    "Unicode Technical Report 36, §2.7",
)

EMPTY = FaultKind(
    "MP015",
    "error",
    Bilingual("Berkas ini kosong atau hanya berisi komentar.", "This file is empty or holds comments only."),
    Bilingual(
        "Isi dengan pasangan `kunci: nilai`, atau pulihkan dari salinan sebelumnya. "
        "Rencana baru dimulai dengan `masterplan new NAMA`.",
        "Fill it with `key: value` pairs, or restore an earlier copy. "
        "A new plan begins with `masterplan new NAME`.",
    ),
)

NOT_A_MAPPING = FaultKind(
    "MP016",
    "error",
    Bilingual(
        "Isi berkas harus berupa pasangan `kunci: nilai`, tetapi yang ada adalah {found}.",
        "The file must hold `key: value` pairs, but holds {found}.",
    ),
    Bilingual(
        "Mulailah setiap bagian dengan kuncinya, misalnya `schema: 1`; sesudah titik dua harus ada spasi.",
        "Start every part with its key, for example `schema: 1`; a space must follow the colon.",
    ),
)
FOUND_TEXT = Bilingual("teks", "text")
FOUND_LIST = Bilingual("sebuah daftar", "a list")

DOUBLED_KEY = FaultKind(
    "MP017",
    "error",
    Bilingual(
        "Kunci `{key}` ditulis dua kali; yang pertama ada di baris {line}.",
        "Key `{key}` is written twice; the first is on line {line}.",
    ),
    Bilingual(
        "Hapus salah satunya, atau gabungkan isinya di bawah satu kunci. "
        "Sementara ini hanya yang pertama yang dibaca.{other}",
        "Delete one, or bring both together under one key. For now only the first is read.{other}",
    ),
    "YAML 1.2.2 §3.2.1.3",
)

NEW_ITEM = Bilingual(
    " Jika ini butir baru, beri tanda hubung: `{line}`.",
    " If this is a new item, give it a hyphen: `{line}`.",
)

LOST_TEXT = FaultKind(
    "MP018",
    "warning",
    Bilingual(
        "Teks `{lost}` hilang, karena ` #` memulai komentar.",
        "The text `{lost}` is lost, because ` #` begins a comment.",
    ),
    Bilingual(
        "Tulis `{line}`. Jika memang komentar, beri spasi sesudah `#`.",
        "Write `{line}`. If a comment is meant, put a space after `#`.",
    ),
    "YAML 1.2.2 §6.6",
)

TYPOGRAPHIC_KEPT = FaultKind(
    "MP019",
    "warning",
    Bilingual(
        "Tanda petik lengkung {quotes} menjadi bagian dari teks, bukan pembungkus teks.",
        "The curly quotes {quotes} become part of the text; they do not enclose it.",
    ),
    Bilingual(
        "Tulis `{plain}`. Jika tanda petik itu memang hendak dicetak, tulis `{kept}`.",
        "Write `{plain}`. If the quotes are to be printed, write `{kept}`.",
    ),
    "YAML 1.2.2 §7.3",
)
