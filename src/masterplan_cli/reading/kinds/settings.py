"""MP090–MP099: `masterplan.toml` beside a plan, and the exceptions that are written in a plan."""

from masterplan_cli.reading.faults import FaultKind
from masterplan_cli.text.bilingual import Bilingual

SETTINGS_SYNTAX = FaultKind(
    "MP090",
    "error",
    Bilingual("Baris ini bukan TOML yang sah.", "This line is not valid TOML."),
    Bilingual(
        'Tulis `kunci = "nilai"`, satu pasangan satu baris, teks dengan tanda petik; '
        "kunci dan bagian tidak boleh ditulis dua kali.",
        'Write `key = "value"`, one pair a line, text in quotes; no key and no section may stand twice.',
    ),
    "TOML 1.0",
)

UNKNOWN_SETTING = FaultKind(
    "MP091",
    "error",
    Bilingual("Kunci `{key}` tidak dikenal di sini.", "Unknown key `{key}`."),
    Bilingual("{suggestion}Yang dikenal di sini: {known}.", "{suggestion}Known here are: {known}."),
)

BAD_SETTING = FaultKind(
    "MP092",
    "error",
    Bilingual("`{key}` harus berupa {wanted}, bukan {found}.", "`{key}` must be {wanted}, not {found}."),
    Bilingual("{suggestion}Tulis misalnya `{example}`.", "{suggestion}Write for example `{example}`."),
)

UNKNOWN_CODE = FaultKind(
    "MP093",
    "error",
    Bilingual("Kode `{code}` tidak ada.", "There is no code `{code}`."),
    Bilingual(
        "{suggestion}`masterplan explain` menampilkan semua kode.",
        "{suggestion}`masterplan explain` lists all codes.",
    ),
)

FIXED_CODE = FaultKind(
    "MP094",
    "error",
    Bilingual(
        "{code} tidak dapat dikecualikan atau diubah tingkatnya: {reason}.",
        "{code} can neither be set aside nor change its severity: {reason}.",
    ),
    Bilingual(
        "Hapus ini, dan perbaiki temuannya di dalam rencana.",
        "Remove this, and mend the finding in the plan.",
    ),
)
NEEDED_BY_ALL = Bilingual(
    "tanpa perbaikannya rencana tidak dapat dibaca, dirujuk, atau dibandingkan dengan benar",
    "until it is mended the plan cannot be read, referred to or compared rightly",
)
ABOUT_SETTINGS = Bilingual(
    "kode ini menyangkut pengaturan itu sendiri", "this code is about the settings themselves"
)

EXCEPTION_INCOMPLETE = FaultKind(
    "MP095",
    "error",
    Bilingual("Pengecualian {code} tidak menyebut {missing}.", "The exception {code} has no {missing}."),
    Bilingual("Tambahkan, misalnya `{example}`.", "Add it, for example `{example}`."),
)
A_REASON = Bilingual("alasan", "reason")
A_CODE = Bilingual("kode temuan", "code of a finding")
THIS = Bilingual("ini", "here")

EXCEPTION_UNCLEAR = FaultKind(
    "MP096",
    "error",
    Bilingual("Pengecualian ini tidak dapat dipahami.", "This exception cannot be understood."),
    Bilingual("{suggestion}Tulis misalnya `{example}`.", "{suggestion}Write for example `{example}`."),
)

EXCEPTION_UNNEEDED = FaultKind(
    "MP097",
    "info",
    Bilingual(
        "{what} tidak diperlukan: tidak ada temuan {which}.",
        "{what} is not needed: there is no finding {which}.",
    ),
    Bilingual("Hapus {short}{otherwise}.", "Remove {short}{otherwise}."),
)
EXCEPTION_OF = Bilingual("Pengecualian {code}", "The exception of {code}")
THIS_EXCEPTION = Bilingual("pengecualian ini", "this exception")
OWN_NAME = Bilingual("Nama “{name}”", "The name “{name}”")
THIS_NAME = Bilingual("nama ini", "this name")
PREVENTED = Bilingual("yang dicegahnya di rencana ini", "that it prevents in this plan")
ANOTHER_PLAN_NEEDS_IT = Bilingual(
    ", kecuali rencana lain di folder ini memerlukannya", ", unless another plan in this folder needs it"
)
IN_THE_PLAN = Bilingual("di rencana ini", "in this plan")
BELOW = Bilingual("di `{path}`", "at `{path}`")
IN_ITS_LINES = Bilingual("di baris yang dicakupnya", "in the lines that it covers")
OTHER_PLAN = Bilingual(
    ', atau tulis `plan = "…"` bila dimaksudkan untuk rencana lain di folder ini',
    ', or write `plan = "…"` if it is meant for another plan in this folder',
)

SETTINGS_UNREADABLE = FaultKind(
    "MP098",
    "error",
    Bilingual("`{name}` tidak dapat dibaca: {reason}.", "`{name}` cannot be read: {reason}."),
    Bilingual(
        "Perbaiki berkas itu, atau jalankan dengan --no-settings untuk memeriksa tanpa pengaturan.",
        "Mend the file, or run with --no-settings to go without settings.",
    ),
)

TOO_MANY_EXCEPTIONS = FaultKind(
    "MP099",
    "error",
    Bilingual(
        "Rencana ini memuat lebih dari {limit} pengecualian.", "This plan has more than {limit} exceptions."
    ),
    Bilingual(
        "Perbaiki temuannya, atau turunkan tingkatnya untuk seluruh rencana di `masterplan.toml`.",
        "Mend the findings, or lower their severity for the whole plan in `masterplan.toml`.",
    ),
)

SETTINGS_KINDS = tuple(kind for kind in list(vars().values()) if isinstance(kind, FaultKind))
"""All of them: none is about what a plan says."""
