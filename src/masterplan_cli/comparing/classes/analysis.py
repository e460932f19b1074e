"""Classes for what the analysis of edition kominfo-2021 adds: indicators of the RPJMD, and innovations."""

from functools import partial

from masterplan_cli.comparing import symmetry
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.text.bilingual import Bilingual

_rpjmd = partial(ChangeClass, area="rpjmd", measure="number")

RPJMD_TARGET_RAISED = _rpjmd(
    "rpjmd-target-raised", "rpjmd-target-lowered", "minor",
    Bilingual("Target RPJMD diperketat", "RPJMD target tightened"),
    Bilingual(
        "Target sebuah indikator RPJMD lebih sulit dicapai menurut arahnya.",
        "The target of an RPJMD indicator asks for more, as its direction says.",
    ),
    Bilingual(
        "Target indikator RPJMD {name} diperketat dari {old} menjadi {new}.",
        "Target of RPJMD indicator {name} tightened from {old} to {new}.",
    ),
)  # fmt: skip
RPJMD_TARGET_LOWERED = _rpjmd(
    "rpjmd-target-lowered", "rpjmd-target-raised", "major",
    Bilingual("Target RPJMD dilonggarkan", "RPJMD target relaxed"),
    Bilingual(
        "Target sebuah indikator RPJMD lebih mudah dicapai menurut arahnya; kesenjangannya menyempit tanpa"
        " ada yang dikerjakan.",
        "The target of an RPJMD indicator asks for less, as its direction says; its gap narrows without any"
        " work.",
    ),
    Bilingual(
        "Target indikator RPJMD {name} dilonggarkan dari {old} menjadi {new}.",
        "Target of RPJMD indicator {name} relaxed from {old} to {new}.",
    ),
)  # fmt: skip
RPJMD_TARGET_CHANGED = _rpjmd(
    "rpjmd-target-changed", "rpjmd-target-changed", "major",
    Bilingual("Target RPJMD diubah", "RPJMD target changed"),
    Bilingual(
        "Target indikator RPJMD ditambahkan atau dihapus, atau berbeda pada indikator yang harus tetap atau"
        " yang satuan atau arahnya juga diganti.",
        "The target of an RPJMD indicator came or went, or differs where the figure should stay the same or"
        " where unit or direction changed too.",
    ),
    Bilingual(
        "Target indikator RPJMD {name} diubah dari {old} menjadi {new}.",
        "Target of RPJMD indicator {name} changed from {old} to {new}.",
    ),
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
RPJMD_ACHIEVEMENT_CHANGED = _rpjmd(
    "rpjmd-achievement-changed", "rpjmd-achievement-changed", "info",
    Bilingual("Capaian RPJMD diperbarui", "RPJMD achievement updated"),
    Bilingual(
        "Capaian terakhir sebuah indikator RPJMD berbeda; kesenjangannya dihitung ulang.",
        "The latest achievement of an RPJMD indicator differs; its gap is computed anew.",
    ),
    Bilingual(
        "Capaian indikator RPJMD {name} diperbarui dari {old} menjadi {new}.",
        "Achievement of RPJMD indicator {name} updated from {old} to {new}.",
    ),
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
INNOVATION_STATE_CHANGED = ChangeClass(
    "innovation-state-changed", "innovation-state-changed", "minor",
    Bilingual("Keadaan inovasi diubah", "State of an innovation changed"),
    Bilingual(
        "Sebuah inovasi atau aplikasi mulai atau berhenti dipakai, atau keterhubungannya berbeda.",
        "An innovation or application went into or out of use, or its integration differs.",
    ),
    Bilingual("{what} diubah dari {old} menjadi {new}.", "{what} changes from {old} to {new}."),
    area="innovation",
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip

CLASSES = (
    *(RPJMD_TARGET_RAISED, RPJMD_TARGET_LOWERED, RPJMD_TARGET_CHANGED, RPJMD_ACHIEVEMENT_CHANGED),
    INNOVATION_STATE_CHANGED,
)
