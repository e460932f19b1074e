"""MP130–MP137: what can be wrong with a file of reasons for changes."""

from masterplan_cli.reading.faults import FaultKind, Severity
from masterplan_cli.text.bilingual import Bilingual


def _kind(code: str, severity: Severity, problem: tuple[str, str], remedy: tuple[str, str]) -> FaultKind:
    return FaultKind(code, severity, Bilingual(*problem), Bilingual(*remedy))


NOT_REASONS = _kind(
    "MP130",
    "error",
    ("Berkas ini bukan berkas alasan perubahan.", "This file is no file of reasons for changes."),
    (
        "Mulailah dengan `reasons:`, atau buat kerangkanya dengan "
        "`masterplan diff LAMA BARU --init-reasons BERKAS`.",
        "Begin it with `reasons:`, or make one with `masterplan diff OLD NEW --init-reasons FILE`.",
    ),
)
UNKNOWN_KEY = _kind(
    "MP131",
    "error",
    ("Kunci `{key}` tidak dikenal di sini.", "Unknown key `{key}`."),
    ("{hint}Kunci yang dikenal: {known}.", "{hint}Known keys: {known}."),
)
WRONG_SHAPE = _kind(
    "MP132",
    "error",
    ("`{key}` harus berupa {wanted}.", "`{key}` must be {wanted}."),
    ("Tulis misalnya `{example}`.", "Write, for example, `{example}`."),
)
UNKNOWN_REASON_KIND = _kind(
    "MP133",
    "error",
    ("Jenis alasan “{value}” tidak dikenal.", "Unknown kind of reason “{value}”."),
    ("{hint}Pilih dari: {known}.", "{hint}Choose from: {known}."),
)
COVERED_TWICE = _kind(
    "MP134",
    "warning",
    (
        "Perubahan {fingerprint} sudah tercakup oleh alasan pada baris {line}; alasan itu yang dipakai.",
        "Change {fingerprint} is covered by the reason in line {line} already; that one is used.",
    ),
    ("Hapus salah satunya.", "Remove one of the two."),
)
STALE = _kind(
    "MP135",
    "warning",
    (
        "Tidak ada lagi perubahan dengan sidik {fingerprints}.",
        "There is no change with the fingerprint {fingerprints} any more.",
    ),
    (
        "Hapus sidik itu, atau perbarui berkas ini dengan --init-reasons; perubahan yang nilainya lain "
        "mendapat sidik baru.",
        "Remove it, or bring the file up to date with --init-reasons; a change whose values differ gets a "
        "new fingerprint.",
    ),
)
NOT_LISTED = _kind(
    "MP136",
    "warning",
    (
        "{changes} yang memerlukan alasan belum tercantum, antara lain: {example}",
        "A reason is needed for {changes} that the file does not list, among them: {example}",
    ),
    (
        "Tambahkan dengan `masterplan diff LAMA BARU --init-reasons {file}`; yang sudah ditulis tetap ada.",
        "Add them with `masterplan diff OLD NEW --init-reasons {file}`; what was written stays.",
    ),
)
NOT_WRITTEN = _kind(
    "MP137",
    "warning",
    (
        "Alasan untuk {changes} belum lengkap: {missing} masih kosong.",
        "The reason for {changes} is not complete: {missing} is empty.",
    ),
    ("Isi `kind` (jenis) dan `text` (alasan).", "Fill in `kind` and `text`."),
)
NO_PLAN = _kind(
    "MP138",
    "error",
    (
        "Berkas ini berisi alasan perubahan, bukan rencana.",
        "This file holds reasons for changes; it is no plan.",
    ),
    (
        "Sebutkan berkas rencananya; berkas ini dipakai dengan `masterplan diff LAMA BARU --reasons {file}`.",
        "Name the plan's file; this one goes with `masterplan diff OLD NEW --reasons {file}`.",
    ),
)
REASON_FAULTS = (
    NOT_REASONS,
    UNKNOWN_KEY,
    WRONG_SHAPE,
    UNKNOWN_REASON_KIND,
    COVERED_TWICE,
    STALE,
    NOT_LISTED,
    NOT_WRITTEN,
    NO_PLAN,
)
