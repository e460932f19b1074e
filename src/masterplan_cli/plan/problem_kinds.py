"""MP101–MP109, MP197–MP199: keys and shapes that are not those of a plan.

Places in the messages: ``{field}`` is the field's key with its title, ``{value}`` what was written,
``{example}`` a valid example of the field.
"""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual


def error_kind(code: str, problem: tuple[str, str], remedy: tuple[str, str], source: str = "") -> FaultKind:
    """Make a kind of fault that hinders a plan; texts are in Indonesian and in English."""
    return FaultKind(code, "error", Bilingual(*problem), Bilingual(*remedy), source)


UNKNOWN_KEY = error_kind(
    "MP101",
    ("Kunci `{key}` tidak dikenal di sini.", "Unknown key `{key}`."),
    (
        "Hapus, atau pakai salah satu kunci yang dikenal di sini: {known}.",
        "Remove it, or use one of the keys known here: {known}.",
    ),
)
MISSPELT_KEY = error_kind(
    "MP102",
    ("Kunci `{key}` tidak dikenal di sini.", "Unknown key `{key}`."),
    (
        "Maksud Anda {meant}? Ganti `{key}` dengan `{name}`.",
        "Did you mean {meant}? Replace `{key}` by `{name}`.",
    ),
)
MISSING_KEY = error_kind(
    "MP103",
    ("{field} wajib diisi, tetapi {state}.", "{field} is required, but {state}."),
    ("Tambahkan, misalnya `{example}`.", "Add it, for example `{example}`."),
)
NOT_A_MAPPING = error_kind(
    "MP104",
    (
        "{field} harus berupa pasangan kunci dan nilai, bukan {found}.",
        "{field} must be keys with values, not {found}.",
    ),
    (
        "Tulis di bawahnya, menjorok ke dalam, {known}.",
        "Write it below, indented, {known}.",
    ),
)
NOT_A_LIST = error_kind(
    "MP105",
    ("{field} harus berupa daftar, bukan {found}.", "{field} must be a list, not {found}."),
    (
        "Tulis setiap butir di baris sendiri di bawah kuncinya, diawali tanda hubung dan spasi (`- `), atau "
        "apit semuanya dengan kurung siku: `[…]`.",
        "Write every item on a line of its own below the key, with a hyphen and a space (`- `) before it, or "
        "put them all in square brackets: `[…]`.",
    ),
)
NOT_A_SCALAR = error_kind(
    "MP106",
    ("{field} harus berupa satu nilai, bukan {found}.", "{field} must be one value, not {found}."),
    ("Tulis satu nilai saja, misalnya `{example}`.", "Write a single value, for example `{example}`."),
)
EMPTY_ITEM = error_kind(
    "MP107",
    ("Butir {field} kosong.", "The item {field} is empty."),
    ("Isi butir itu, atau hapus tanda hubungnya.", "Fill it in, or remove its hyphen."),
)
EMPTY_TEXT = error_kind(
    "MP108",
    ("{field} berisi teks kosong.", "{field} holds an empty text."),
    (
        "Isi, misalnya `{example}`, atau hapus barisnya.",
        "Write something, for example `{example}`, or remove the line.",
    ),
)
UNKNOWN_CHOICE = error_kind(
    "MP109",
    ("{field}: `{value}` bukan pilihan yang dikenal.", "{field}: `{value}` is not one of the choices."),
    ("{suggestion}Pilihannya: {allowed}.", "{suggestion}The choices are: {allowed}."),
)
TOO_MANY_OF_A_RULE = FaultKind(
    "MP197",
    "info",
    Bilingual(
        "Masih ada {count} temuan {code} lain yang tidak ditampilkan.",
        "Findings of {code} that are not shown: {count}.",
    ),
    Bilingual(
        "Perbaiki dahulu yang ditampilkan, lalu periksa lagi.", "Mend those that are shown, then check again."
    ),
)
TOO_MANY = error_kind(
    "MP198",
    (
        "Yang tidak ditampilkan masih ada: {count}.",
        "There is more that is not shown: {count}.",
    ),
    ("Perbaiki dahulu yang ditampilkan, lalu periksa lagi.", "Mend those that are shown, then check again."),
)
NOT_ACCEPTED = error_kind(
    "MP199",
    ("{field}: nilai `{value}` tidak dapat diterima.", "{field}: the value `{value}` cannot be accepted."),
    ("Tulis seperti contoh ini: `{example}`.", "Write it like this example: `{example}`."),
)
