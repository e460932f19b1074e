"""Classes for wording, and the last resort for every detail that has no class of its own."""

from masterplan_cli.comparing import symmetry
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.text.bilingual import Bilingual

_REWRITTEN = Bilingual("{what} ditulis ulang.", "{what} rewritten.")
_FROM_TO = Bilingual("{what} diubah dari {old} menjadi {new}.", "{what} changes from {old} to {new}.")
_LISTED = Bilingual("{what} diubah: {list}.", "{what} changed: {list}.")


VISION_CHANGED = ChangeClass(
    "vision-changed", "vision-changed", "critical",
    Bilingual("Visi diubah", "Vision changed"),
    Bilingual("Bunyi visi smart city berbeda.", "The wording of the smart-city vision differs."),
    Bilingual("Visi diubah: {old} menjadi {new}.", "Vision changed: {old} becomes {new}."),
    area="vision",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
NARRATIVE_CHANGED = ChangeClass(
    "narrative-changed", "narrative-changed", "info",
    Bilingual("Naskah diubah", "Narrative changed"),
    Bilingual(
        "Naskah Markdown berbeda: kata pengantar, gambaran umum, analisis, strategi, atau uraian quick win.",
        "A Markdown text differs: foreword, profile, analysis, strategy, or the account of a quick win.",
    ),
    _REWRITTEN,
    area="narrative",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
DESCRIPTION_CHANGED = ChangeClass(
    "description-changed", "description-changed", "minor",
    Bilingual("Uraian diubah", "Description changed"),
    Bilingual(
        "Masalah, uraian, keluaran, pengguna, atau penerima manfaat sebuah program, rencana aksi, quick win,"
        " atau inovasi berbeda.",
        "Problem, description, output, users or beneficiaries of a programme, action, quick win or innovation"
        " differ.",
    ),
    _FROM_TO,
    area="narrative",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
MILESTONE_CHANGED = ChangeClass(
    "milestone-changed", "milestone-changed", "minor",
    Bilingual("Capaian peta jalan diubah", "Roadmap milestone changed"),
    Bilingual(
        "Capaian akhir atau capaian antara sebuah tahapan berbeda.",
        "The milestone of a roadmap entry, or what it reaches in one of its years, differs.",
    ),
    _FROM_TO,
    area="roadmap",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
REGENCY_CHANGED = ChangeClass(
    "regency-changed", "regency-changed", "info",
    Bilingual("Data daerah diubah", "Regency data changed"),
    Bilingual(
        "Data daerah berbeda: pimpinan, luas, batas, penduduk, atau data pokok.",
        "The regency's data differ: leaders, area, boundaries, population or statistics.",
    ),
    _LISTED,
    area="regency",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
REGULATION_CHANGED = ChangeClass(
    "regulation-changed", "regulation-changed", "info",
    Bilingual("Keterangan peraturan diubah", "Regulation's details changed"),
    Bilingual(
        "Jenis, nomor, dan tahun peraturan sama; judul, daerah, atau keterangannya berbeda.",
        "Kind, number and year of the regulation are the same; its title, region or note differs.",
    ),
    _FROM_TO,
    area="legal",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
ORGANIZATION_CHANGED = ChangeClass(
    "organization-changed", "organization-changed", "minor",
    Bilingual("Kelembagaan diubah", "Organisation changed"),
    Bilingual(
        "Susunan dewan, tim pelaksana, pokja, pembimbing, atau keputusan berbeda.",
        "Council, executive team, working groups, mentors or decrees differ in a detail.",
    ),
    _LISTED,
    area="organization",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
READINESS_TEXT_CHANGED = ChangeClass(
    "readiness-text-changed", "readiness-text-changed", "info",
    Bilingual("Uraian kesiapan diubah", "Readiness text changed"),
    Bilingual(
        "Kondisi atau kebutuhan salah satu dari sembilan unsur kesiapan ditulis ulang.",
        "The condition or the need of one of the nine readiness items was rewritten.",
    ),
    _REWRITTEN,
    area="readiness",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
EDITION_CHANGED = ChangeClass(
    "edition-changed", "edition-changed", "major",
    Bilingual("Edisi buku diganti", "Edition changed"),
    Bilingual("Buku mengikuti edisi pedoman yang lain.", "The books follow another edition of the guide."),
    Bilingual("Edisi buku diganti dari {old} ke {new}.", "Edition changes from {old} to {new}."),
    area="revision",
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
REVISION_STATUS_CHANGED = ChangeClass(
    "revision-status-changed", "revision-status-changed", "minor",
    Bilingual("Status revisi diubah", "Status of the revision changed"),
    Bilingual(
        "Rancangan menjadi final, atau sebaliknya. Tahun, tanggal, catatan, dan rujukan revisi adalah kepala"
        " laporan, bukan perubahan.",
        "A draft became final, or the other way round. Year, date, note and references of the revision are"
        " the report's header, not changes.",
    ),
    Bilingual("Status revisi diubah dari {old} menjadi {new}.", "Revision changes from {old} to {new}."),
    area="revision",
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
DETAIL_CHANGED = ChangeClass(
    "detail-changed", "detail-changed", "info",
    Bilingual("Rincian diubah", "Detail changed"),
    Bilingual(
        "Rincian yang tidak memiliki kelas perubahan sendiri. Bidangnya mengikuti tempatnya di rencana.",
        "A detail without a class of its own. Its area is that of its place in the plan.",
    ),
    _LISTED,
    own_mirror=symmetry.WORDING,
)  # fmt: skip

CLASSES = (
    *(VISION_CHANGED, NARRATIVE_CHANGED, DESCRIPTION_CHANGED, MILESTONE_CHANGED, REGENCY_CHANGED),
    *(REGULATION_CHANGED, ORGANIZATION_CHANGED, READINESS_TEXT_CHANGED, EDITION_CHANGED),
    *(REVISION_STATUS_CHANGED, DETAIL_CHANGED),
)
