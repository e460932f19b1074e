"""MP110–MP123: scalars that cannot be read.

The places of the messages are those of ``problem_kinds``, and ``{better}``: what to write, or an example.
"""

from masterplan_cli.plan.problem_kinds import error_kind

BAD_ID = error_kind(
    "MP110",
    ("{field}: `{value}` bukan kode yang sah.", "{field}: `{value}` is not a valid id."),
    (
        "Pakai huruf kecil, angka, dan tanda hubung saja, misalnya `{example}`.",
        "Use only small letters, digits and hyphens, for example `{example}`.",
    ),
)
BAD_RUPIAH = error_kind(
    "MP111",
    ("{field}: `{value}` bukan jumlah rupiah.", "{field}: `{value}` is not an amount in rupiah."),
    (
        "Tulis rupiah penuh tanpa desimal dan tanpa kata seperti “juta”{better}.",
        "Write whole rupiah without decimals or words such as “juta”{better}.",
    ),
)
AMBIGUOUS_RUPIAH = error_kind(
    "MP112",
    (
        "{field}: `{value}` dapat berarti dua hal, sehingga tidak ditebak.",
        "{field}: `{value}` can mean two things, so it is not guessed.",
    ),
    (
        "Tulis rupiah penuh sesuai dengan yang dimaksud: `{plain}`, `{longer}` (ribuan), atau `{longest}` "
        "(jutaan).",
        "Write what is meant in whole rupiah: `{plain}`, `{longer}` (thousands) or `{longest}` (millions).",
    ),
)
BAD_NUMBER = error_kind(
    "MP113",
    ("{field}: `{value}` bukan angka.", "{field}: `{value}` is not a number."),
    (
        "Tulis angka saja{better}; satuannya ditulis terpisah.",
        "Write the figure alone{better}; a unit has its own field.",
    ),
)
AMBIGUOUS_NUMBER = error_kind(
    "MP114",
    (
        "{field}: `{value}` dapat berarti ribuan atau pecahan, sehingga tidak ditebak.",
        "{field}: `{value}` can mean thousands or a fraction, so it is not guessed.",
    ),
    (
        "Tulis `{plain}` bila ribuan, atau `{fraction}` bila pecahan.",
        "Write `{plain}` for thousands or `{fraction}` for a fraction.",
    ),
)
BAD_COUNT = error_kind(
    "MP116",
    ("{field}: `{value}` bukan bilangan bulat.", "{field}: `{value}` is not a whole number."),
    (
        "Tulis bilangan bulat yang tidak negatif{better}.",
        "Write a whole number, not negative{better}.",
    ),
)
OUT_OF_RANGE = error_kind(
    "MP117",
    ("{field}: `{value}` di luar batas.", "{field}: `{value}` is out of range."),
    ("Tulis angka {bounds}.", "Write a figure {bounds}."),
)
BAD_YEAR = error_kind(
    "MP118",
    ("{field}: `{value}` bukan tahun.", "{field}: `{value}` is not a year."),
    (
        "Tulis satu tahun dengan empat angka, dari 1900 sampai 2099{better}.",
        "Write one year in four digits, from 1900 to 2099{better}.",
    ),
)
BAD_YEAR_MONTH = error_kind(
    "MP119",
    ("{field}: `{value}` bukan bulan.", "{field}: `{value}` is not a month."),
    ("Tulis tahun dan bulan{better}.", "Write year and month{better}."),
    source="ISO 8601",
)
BAD_DATE = error_kind(
    "MP120",
    (
        "{field}: `{value}` bukan tanggal yang ada di kalender.",
        "{field}: `{value}` is not a date in the calendar.",
    ),
    (
        "Tulis tahun, bulan, dan tanggal{better}.",
        "Write year, month and day{better}.",
    ),
    source="ISO 8601",
)
BAD_REGENCY_CODE = error_kind(
    "MP121",
    (
        "{field}: `{value}` bukan kode wilayah kabupaten/kota.",
        "{field}: `{value}` is not the code of a regency or city.",
    ),
    (
        "Tulis dua angka, titik, dua angka, dengan tanda kutip{better}.",
        "Write two digits, a dot, two digits, in quotes{better}.",
    ),
    source="pedoman, bagian 9",
)
BAD_PROGRAM_CODE = error_kind(
    "MP122",
    ("{field}: `{value}` bukan kode nomenklatur.", "{field}: `{value}` is not a nomenclature code."),
    (
        "Tulis kode urusan sampai sub-kegiatan dengan titik, dalam tanda kutip{better}.",
        "Write the codes from affair to sub-activity with dots, in quotes{better}.",
    ),
    source="Permendagri 90/2019; pedoman, bagian 5",
)
BAD_VERSION = error_kind(
    "MP123",
    ("Versi skema `{value}` tidak dikenal.", "Unknown schema version `{value}`."),
    ("Tulis `schema: 1`.", "Write `schema: 1`."),
)
