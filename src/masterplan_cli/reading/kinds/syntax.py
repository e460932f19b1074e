"""MP020–MP039: the text is not YAML; each kind is a slip that people really make."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

TAB_INDENT = FaultKind(
    "MP020",
    "error",
    Bilingual("Baris ini menjorok dengan tab.", "This line is indented with a tab."),
    Bilingual(
        "Ganti setiap tab di awal baris dengan spasi (dua spasi untuk satu tingkat).",
        "Replace every tab at the start of the line by spaces (two for each level).",
    ),
    "YAML 1.2.2 §6.1",
)

UNQUOTED_COLON = FaultKind(
    "MP021",
    "error",
    Bilingual(
        "Ada titik dua di dalam nilai yang tidak diapit tanda petik.", "A value without quotes holds a colon."
    ),
    Bilingual(
        "Apit nilainya dengan tanda petik: `{line}`.{other}", "Put the value in quotes: `{line}`.{other}"
    ),
    "YAML 1.2.2 §7.3.3",
)
KEY_ON_ITS_LINE = Bilingual(
    " Jika `{key}` sebuah kunci, tulis di baris baru: `{line}`.",
    " If `{key}` is a key, write it on a new line: `{line}`.",
)
KEY_AFTER_COMMA = Bilingual(
    " Jika `{key}` sebuah kunci, beri koma sebelumnya: `{line}`.",
    " If `{key}` is a key, put a comma before it: `{line}`.",
)
LAST_COLON = Bilingual(
    " Jika titik dua di akhir itu berlebih, tulis `{line}`.",
    " If the last colon should not be there, write `{line}`.",
)

TYPOGRAPHIC_QUOTE = FaultKind(
    "MP022",
    "error",
    Bilingual(
        "Tanda petik lengkung `{quote}` (bawaan Word) tidak dikenal YAML sebagai tanda petik.",
        "The curly quote `{quote}` (as Word makes it) is not a quote to YAML.",
    ),
    Bilingual("Gunakan tanda petik lurus: `{line}`.", "Use straight quotes: `{line}`."),
    "YAML 1.2.2 §7.3",
)

UNCLOSED_QUOTE = FaultKind(
    "MP023",
    "error",
    Bilingual(
        "Tanda petik `{quote}` dibuka di baris ini, tetapi tidak ditutup.",
        "The quote `{quote}` is opened on this line and never closed.",
    ),
    Bilingual("Tutup di akhir nilainya: `{line}`.", "Close it at the end of the value: `{line}`."),
    "YAML 1.2.2 §7.3",
)

TEXT_AFTER_QUOTE = FaultKind(
    "MP024",
    "error",
    Bilingual("Masih ada teks sesudah tanda petik penutup.", "Text follows the closing quote."),
    Bilingual(
        "Apit seluruh nilainya: `{line}`. Jika nilainya angka, hapus teks sesudahnya.",
        "Put the whole value in quotes: `{line}`. If it is a figure, delete the text behind it.",
    ),
    "YAML 1.2.2 §7.3",
)

BAD_ESCAPE = FaultKind(
    "MP025",
    "error",
    Bilingual(
        "`{escape}` di antara tanda petik ganda tidak bermakna.",
        "`{escape}` means nothing inside double quotes.",
    ),
    Bilingual(
        "Gunakan tanda petik tunggal{better}, atau tulis garis miring terbaliknya dua kali (`\\\\`).",
        "Use single quotes{better}, or write the backslash twice (`\\\\`).",
    ),
    "YAML 1.2.2 §5.7",
)

INDENTATION = FaultKind(
    "MP026",
    "error",
    Bilingual(
        "Baris ini menjorok {found}, sehingga tidak sejajar dengan baris mana pun di atasnya.",
        "This line is indented by {found} and so lines up with no line above it.",
    ),
    Bilingual(
        "Sejajarkan dengan baris {line}, yang menjorok {expected}.{other}",
        "Line it up with line {line}, which is indented by {expected}.{other}",
    ),
    "YAML 1.2.2 §6.1",
)

OTHER_INDENTATION = Bilingual(
    " Jika baris ini sudah benar, jorokkan baris {line} sedalam {expected} juga.",
    " If this line is right, indent line {line} by {expected} too.",
)

MIXED_BLOCK = FaultKind(
    "MP027",
    "error",
    Bilingual(
        "Pasangan `kunci: nilai` dan butir daftar (`- `) tercampur pada tingkat yang sama.",
        "`key: value` pairs and list items (`- `) are mixed on one level.",
    ),
    Bilingual(
        "Samakan bentuknya dengan baris {line}, atau ubah jorokan baris ini.{other}",
        "Write it the way line {line} is written, or change its indentation.{other}",
    ),
    "YAML 1.2.2 §8.2",
)

ITEM_WITH_HYPHEN = Bilingual(
    " Jika ini butir daftar, tulis `{line}`.", " If it is an item of the list, write `{line}`."
)

VALUE_AND_CHILDREN = FaultKind(
    "MP028",
    "error",
    Bilingual(
        "Baris ini menjorok seolah-olah bagian dari baris {line}, padahal baris itu sudah mempunyai nilai.",
        "This line is indented as a part of line {line}, but that line already has a value.",
    ),
    Bilingual(
        "Sejajarkan dengan baris {line}, atau kosongkan nilai baris itu sesudah titik dua.",
        "Line it up with line {line}, or leave that line empty after its colon.",
    ),
    "YAML 1.2.2 §8.2",
)

RESERVED_START = FaultKind(
    "MP029",
    "error",
    Bilingual("Teks tidak boleh diawali tanda `{mark}`.", "Text must not begin with `{mark}`."),
    Bilingual("Apit dengan tanda petik: `{line}`.", "Put it in quotes: `{line}`."),
    "YAML 1.2.2 §5.3",
)

UNBALANCED_BRACKET = FaultKind(
    "MP030",
    "error",
    Bilingual(
        "Kurung `{open}` dibuka di sini, tetapi `{close}` tidak ditemukan pada tempatnya.",
        "`{open}` is opened here, but `{close}` is not found where it should be.",
    ),
    Bilingual(
        "Tutup dengan `{close}`{better} dan pisahkan butirnya dengan koma. Jika kurung itu bagian dari teks, "
        "apit teksnya dengan tanda petik.",
        "Close it with `{close}`{better} and part the items by commas. If the bracket belongs to a text, "
        "put the text in quotes.",
    ),
    "YAML 1.2.2 §7.4",
)

TEXT_AFTER_BRACKET = FaultKind(
    "MP031",
    "error",
    Bilingual("Masih ada teks sesudah kurung penutup `{close}`.", "Text follows the closing `{close}`."),
    Bilingual(
        "Jika kurung itu bagian dari teks, apit seluruhnya dengan tanda petik: `{line}`.",
        "If the bracket belongs to the text, put all of it in quotes: `{line}`.",
    ),
    "YAML 1.2.2 §7.4",
)

ITEM_AFTER_KEY = FaultKind(
    "MP032",
    "error",
    Bilingual(
        "Butir daftar (`- `) tidak boleh sebaris dengan kuncinya.",
        "A list item (`- `) cannot share the line of its key.",
    ),
    Bilingual(
        "Pindahkan ke baris baru di bawah kuncinya. Jika tanda hubung itu bagian dari teks, tulis `{line}`.",
        "Move it to a new line below the key. If the hyphen belongs to a text, write `{line}`.",
    ),
    "YAML 1.2.2 §8.2.1",
)

MISSING_COLON = FaultKind(
    "MP033",
    "error",
    Bilingual("Baris ini bukan pasangan `kunci: nilai`.", "This line is not a `key: value` pair."),
    Bilingual(
        "{suggestion}Tambahkan titik dua sesudah kuncinya. Jika ini lanjutan teks di atasnya, "
        "jorokkan lebih dalam dan mulailah teks itu dengan `|-`.",
        "{suggestion}Add a colon after the key. If it continues the text above, indent it deeper "
        "and begin that text with `|-`.",
    ),
    "YAML 1.2.2 §8.2.2",
)

WRITE_THIS = Bilingual("Tulis `{line}`. ", "Write `{line}`. ")

NO_SPACE_AFTER_COLON = FaultKind(
    "MP034",
    "error",
    Bilingual("Sesudah titik dua harus ada spasi.", "A space must follow the colon."),
    Bilingual("Tulis `{line}`.", "Write `{line}`."),
    "YAML 1.2.2 §7.3.3",
)

COMMA_IN_VALUE = FaultKind(
    "MP035",
    "error",
    Bilingual(
        "Koma di antara kurung kurawal memisahkan isian, sehingga `{lost}` terputus dari nilainya.",
        "A comma between curly brackets parts fields, so `{lost}` is cut off from its value.",
    ),
    Bilingual("Tulis `{line}`.", "Write `{line}`."),
    "YAML 1.2.2 §7.4.2",
)

ODD_SPACE = FaultKind(
    "MP037",
    "error",
    Bilingual(
        "Di sini ada spasi khusus (bawaan Word atau halaman web), yang bagi YAML bukan spasi.",
        "A special space (as Word and web pages make it) stands here, which is none to YAML.",
    ),
    Bilingual("Hapus, lalu ketik spasi biasa: `{line}`.", "Delete it and type an ordinary space: `{line}`."),
    "YAML 1.2.2 §6.1",
)

TAB_AFTER_DASH = FaultKind(
    "MP038",
    "error",
    Bilingual("Sesudah tanda hubung ada tab, bukan spasi.", "A tab follows the hyphen, not a space."),
    Bilingual("Ganti tab itu dengan spasi: `{line}`.", "Replace the tab by a space: `{line}`."),
    "YAML 1.2.2 §8.2.1",
)

COMMA_IN_ITEM = FaultKind(
    "MP036",
    "warning",
    Bilingual(
        "Koma di antara kurung siku memisahkan butir, sehingga `{first}` dan `{second}` menjadi dua butir.",
        "A comma between square brackets parts items, so `{first}` and `{second}` become two items.",
    ),
    Bilingual(
        "Tulis `{line}` bila itu satu butir; bila memang dua, beri spasi sesudah komanya.",
        "Write `{line}` if they are one item; if there are two, put a space after the comma.",
    ),
    "YAML 1.2.2 §7.4.1",
)

SYNTAX = FaultKind(
    "MP039",
    "error",
    Bilingual(
        "Baris ini tidak dapat dibaca sebagai YAML ({problem}).",
        "This line cannot be read as YAML ({problem}).",
    ),
    Bilingual(
        "Periksa tanda petik, titik dua, kurung, dan jorokan baris ini serta baris di atasnya.",
        "Check quotes, colons, brackets and indentation of this line and the one above.",
    ),
    "YAML 1.2.2",
)
