"""Classes for who does the work, and how far it is."""

from masterplan_cli.comparing import symmetry
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.text.bilingual import Bilingual

LEAD_CHANGED = ChangeClass(
    "lead-changed", "lead-changed", "major",
    Bilingual("OPD penanggung jawab diganti", "Lead agency changed"),
    Bilingual(
        "OPD lain menjadi penanggung jawab. OPD yang berganti nama, digabung, atau dipecah dengan `formerly`"
        " di daftar OPD bukan pergantian penanggung jawab.",
        "Another agency is in the lead. An agency that was renamed, merged or split with `formerly` in the"
        " list of agencies is not a change of lead.",
    ),
    Bilingual(
        "Penanggung jawab {name} diganti dari {old} ke {new}.", "Lead of {name} changes from {old} to {new}."
    ),
    area="agency",
    own_mirror=symmetry.HOLDERS,
)  # fmt: skip
LEAD_ASSIGNED = ChangeClass(
    "lead-assigned", "lead-dropped", "minor",
    Bilingual("OPD penanggung jawab ditetapkan", "Lead agency assigned"),
    Bilingual("Sebelumnya tanpa penanggung jawab.", "There was no lead before."),
    Bilingual("Penanggung jawab {name} ditetapkan: {new}.", "Lead of {name} assigned: {new}."),
    area="agency",
)  # fmt: skip
LEAD_DROPPED = ChangeClass(
    "lead-dropped", "lead-assigned", "critical",
    Bilingual("OPD penanggung jawab dihapus", "Lead agency dropped"),
    Bilingual("Tidak ada lagi yang bertanggung jawab.", "Nobody is in the lead any more."),
    Bilingual("{name} tanpa penanggung jawab; semula {old}.", "{name} has no lead; it was {old}."),
    area="agency",
)  # fmt: skip
SUPPORT_CHANGED = ChangeClass(
    "support-changed", "support-changed", "minor",
    Bilingual("OPD pendukung diubah", "Supporting agencies changed"),
    Bilingual(
        "Daftar OPD pendukung berbeda; urutannya tidak diperhatikan.",
        "The supporting agencies differ; their order does not matter.",
    ),
    Bilingual("OPD pendukung {name} diubah: {list}.", "Supporting agencies of {name} changed: {list}."),
    area="agency",
    own_mirror=symmetry.HOLDERS,
)  # fmt: skip
PARTNERS_CHANGED = ChangeClass(
    "partners-changed", "partners-changed", "minor",
    Bilingual("Mitra diubah", "Partners changed"),
    Bilingual(
        "Daftar mitra di luar pemerintah daerah berbeda; urutannya tidak diperhatikan.",
        "The partners outside the local government differ; their order does not matter.",
    ),
    Bilingual("Mitra {name} diubah: {list}.", "Partners of {name} changed: {list}."),
    area="agency",
    own_mirror=symmetry.HOLDERS,
)  # fmt: skip
STATUS_CHANGED = ChangeClass(
    "status-changed", "status-changed", "minor",
    Bilingual("Status diubah", "Status changed"),
    Bilingual(
        "Keadaan pelaksanaan bergerak di antara direncanakan, berjalan, dan selesai, atau di antara ditunda"
        " dan dibatalkan.",
        "The work moved among planned, ongoing and done, or between postponed and cancelled.",
    ),
    Bilingual("Status {name}: {old} menjadi {new}.", "Status of {name}: {old} becomes {new}."),
    area="status",
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
HALTED = ChangeClass(
    "work-halted", "work-resumed", "critical",
    Bilingual("Pelaksanaan ditunda atau dibatalkan", "Work halted"),
    Bilingual("Pekerjaan ditunda atau dibatalkan.", "The work was postponed or cancelled."),
    Bilingual("{name} ditunda atau dibatalkan: {old} menjadi {new}.", "{name} halted: {old} becomes {new}."),
    area="status",
)  # fmt: skip
RESUMED = ChangeClass(
    "work-resumed", "work-halted", "minor",
    Bilingual("Pelaksanaan dilanjutkan", "Work resumed"),
    Bilingual(
        "Pekerjaan yang ditunda atau dibatalkan kini direncanakan, berjalan, atau selesai.",
        "Work that was postponed or cancelled is now planned, ongoing or done.",
    ),
    Bilingual("{name} dilanjutkan: {old} menjadi {new}.", "{name} resumed: {old} becomes {new}."),
    area="status",
)  # fmt: skip
PREPARATION_CHANGED = ChangeClass(
    "preparation-changed", "preparation-changed", "minor",
    Bilingual("Persiapan diubah", "Preparation changed"),
    Bilingual(
        "Langkah persiapan atau kesiapan rencana aksi berbeda.",
        "The preparatory steps or the readiness of the action differ.",
    ),
    Bilingual("{what} diubah: {list}.", "{what} changed: {list}."),
    area="status",
    own_mirror=symmetry.WORDING,
)  # fmt: skip
CODE_CHANGED = ChangeClass(
    "code-changed", "code-changed", "minor",
    Bilingual("Kode nomenklatur diubah", "Nomenclature code changed"),
    Bilingual(
        "Kode sub-kegiatan menurut Permendagri 90/2019 berbeda.",
        "The sub-activity code of Permendagri 90/2019 differs.",
    ),
    Bilingual(
        "Kode nomenklatur {name} diubah dari {old} menjadi {new}.",
        "Nomenclature code of {name} changes from {old} to {new}.",
    ),
    area="action",
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
LINK_CHANGED = ChangeClass(
    "link-changed", "link-changed", "minor",
    Bilingual("Kaitan diubah", "Link changed"),
    Bilingual(
        "Rujukan ke sasaran, misi, tujuan, program, atau butir SWOT berbeda.",
        "The reference to an objective, mission, goal, programme or SWOT entry differs.",
    ),
    Bilingual("{what} diubah: {list}.", "{what} changed: {list}."),
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip

CLASSES = (
    *(LEAD_CHANGED, LEAD_ASSIGNED, LEAD_DROPPED, SUPPORT_CHANGED, PARTNERS_CHANGED),
    *(STATUS_CHANGED, HALTED, RESUMED, PREPARATION_CHANGED, CODE_CHANGED, LINK_CHANGED),
)
