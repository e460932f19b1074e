"""Classes for indicators, baselines and yearly targets; the indicator's direction says what is better."""

from functools import partial

from masterplan_cli.comparing import symmetry
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.text.bilingual import Bilingual

_target = partial(ChangeClass, area="target", measure="number")


INDICATOR_ADDED = _target(
    "indicator-added", "indicator-removed", "minor",
    Bilingual("Indikator ditambahkan", "Indicator added"),
    Bilingual(
        "Indikator baru, beserta nilai awal dan targetnya.", "A new indicator with its baseline and targets."
    ),
    Bilingual("Indikator {field} pada {name} ditambahkan.", "Indicator {field} of {name} added."),
    measure="text",
)  # fmt: skip
INDICATOR_REMOVED = _target(
    "indicator-removed", "indicator-added", "critical",
    Bilingual("Indikator dihapus", "Indicator removed"),
    Bilingual(
        "Indikator beserta semua targetnya tidak ada lagi: capaian tidak dapat lagi diukur dengannya.",
        "The indicator and all its targets are gone: achievement can no longer be measured by it.",
    ),
    Bilingual("Indikator {field} pada {name} dihapus.", "Indicator {field} of {name} removed."),
    measure="text",
)  # fmt: skip
INDICATOR_RENAMED = _target(
    "indicator-renamed", "indicator-renamed", "minor",
    Bilingual("Indikator diganti nama", "Indicator renamed"),
    Bilingual(
        "Nama indikator berbeda. Dikenali bila semua nama lain cocok, di setiap sisi tinggal satu indikator,"
        " dan satuan atau angkanya sama; selain itu yang lama dihapus dan yang baru ditambahkan.",
        "The indicator has another name. Recognised when exactly one indicator is left over on each side and"
        " unit or figures are the same; otherwise the old one was removed and the new one added.",
    ),
    Bilingual(
        "Indikator pada {name} diganti nama: {old} menjadi {new}.",
        "Indicator of {name} renamed: {old} becomes {new}.",
    ),
    effect="renamed",
    measure="text",
    own_mirror=symmetry.NAMES,
)  # fmt: skip
UNIT_CHANGED = _target(
    "indicator-unit-changed", "indicator-unit-changed", "critical",
    Bilingual("Satuan indikator diganti", "Unit of an indicator changed"),
    Bilingual(
        "Satuan berbeda, sehingga angka lama dan baru tidak dapat dibandingkan. Nilai awal dan semua target"
        " indikator itu termasuk di dalam perubahan ini dan tidak dihitung selisihnya.",
        "The unit differs, so that old and new figures cannot be compared. Baseline and targets of that"
        " indicator are part of this change and no differences are computed.",
    ),
    Bilingual(
        "Satuan indikator {field} pada {name} diganti: {old} menjadi {new}.",
        "Unit of indicator {field} of {name} changed: {old} becomes {new}.",
    ),
    measure="text",
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
DIRECTION_CHANGED = _target(
    "indicator-direction-changed", "indicator-direction-changed", "critical",
    Bilingual("Arah indikator diganti", "Direction of an indicator changed"),
    Bilingual(
        "Yang semula harus naik kini harus turun atau tetap, atau sebaliknya. Target indikator itu dilaporkan"
        " sebagai berubah, bukan diperketat atau dilonggarkan.",
        "What had to rise now has to fall or stay, or the other way round. Its targets are then reported as"
        " changed, neither raised nor lowered.",
    ),
    Bilingual(
        "Arah indikator {field} pada {name} diganti: {old} menjadi {new}.",
        "Direction of indicator {field} of {name} changed: {old} becomes {new}.",
    ),
    measure="text",
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
BASELINE_CHANGED = _target(
    "baseline-changed", "baseline-changed", "major",
    Bilingual("Nilai awal diubah", "Baseline changed"),
    Bilingual(
        "Nilai awal berbeda, sehingga target yang sama menuntut usaha yang lain.",
        "The baseline differs, so that the same target asks for another effort.",
    ),
    Bilingual(
        "Nilai awal {field} pada {name} diubah dari {old} menjadi {new}.",
        "Baseline of {field} of {name} changed from {old} to {new}.",
    ),
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
RAISED = _target(
    "target-raised", "target-lowered", "minor",
    Bilingual("Target diperketat", "Target tightened"),
    Bilingual(
        "Target lebih sulit dicapai: angkanya lebih tinggi pada indikator yang harus naik, lebih rendah pada"
        " indikator yang harus turun.",
        "The target asks for more: a higher figure where the indicator should rise, a lower one where it"
        " should fall.",
    ),
    Bilingual(
        "Target {year} {field} pada {name} diperketat dari {old} menjadi {new}.",
        "Target {year} for {field} of {name} tightened from {old} to {new}.",
    ),
)  # fmt: skip
LOWERED = _target(
    "target-lowered", "target-raised", "critical",
    Bilingual("Target dilonggarkan", "Target relaxed"),
    Bilingual(
        "Target lebih mudah dicapai: angkanya lebih rendah pada indikator yang harus naik, lebih tinggi pada"
        " indikator yang harus turun.",
        "The target asks for less: a lower figure where the indicator should rise, a higher one where it"
        " should fall.",
    ),
    Bilingual(
        "Target {year} {field} pada {name} dilonggarkan dari {old} menjadi {new}.",
        "Target {year} for {field} of {name} relaxed from {old} to {new}.",
    ),
)  # fmt: skip
CHANGED = _target(
    "target-changed", "target-changed", "major",
    Bilingual("Target diubah", "Target changed"),
    Bilingual(
        "Target berbeda pada indikator yang harus tetap, atau yang arahnya juga diganti: tidak dapat"
        " dikatakan lebih ketat atau lebih longgar.",
        "The target differs for an indicator that should stay the same, or whose direction changed too:"
        " neither raised nor lowered can be said.",
    ),
    Bilingual(
        "Target {year} {field} pada {name} diubah dari {old} menjadi {new}.",
        "Target {year} for {field} of {name} changed from {old} to {new}.",
    ),
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
ADDED = _target(
    "target-added", "target-removed", "minor",
    Bilingual("Target ditambahkan", "Target added"),
    Bilingual(
        "Tahun itu sebelumnya belum bertarget, padahal sudah termasuk masa berlaku.",
        "The plan covered the year before, but without a target.",
    ),
    Bilingual(
        "Target {year} {field} pada {name} ditambahkan: {new}.",
        "Target {year} for {field} of {name} added: {new}.",
    ),
)  # fmt: skip
REMOVED = _target(
    "target-removed", "target-added", "critical",
    Bilingual("Target dihapus", "Target removed"),
    Bilingual(
        "Tahun itu tidak lagi bertarget, padahal masih termasuk masa berlaku.",
        "The plan still covers the year, but without a target.",
    ),
    Bilingual(
        "Target {year} {field} pada {name} dihapus; semula {old}.",
        "Target {year} for {field} of {name} removed; it was {old}.",
    ),
)  # fmt: skip
LEFT_HORIZON = _target(
    "target-left-horizon", "target-entered-horizon", "info",
    Bilingual("Tahun target di luar masa berlaku", "Target year left the horizon"),
    Bilingual(
        "Tahunnya tidak lagi termasuk masa berlaku rencana; targetnya bukan dihapus.",
        "The plan no longer covers the year; the target was not dropped.",
    ),
    Bilingual(
        "Target {year} {field} pada {name} ({old}) tidak lagi termasuk masa berlaku rencana.",
        "Target {year} for {field} of {name} ({old}) left the plan's horizon.",
    ),
)  # fmt: skip
ENTERED_HORIZON = _target(
    "target-entered-horizon", "target-left-horizon", "info",
    Bilingual("Tahun target masuk masa berlaku", "Target year entered the horizon"),
    Bilingual(
        "Tahunnya baru termasuk masa berlaku rencana, dan kini bertarget.",
        "The plan now covers the year and has a target for it.",
    ),
    Bilingual(
        "Target {year} {field} pada {name} ({new}) masuk masa berlaku rencana.",
        "Target {year} for {field} of {name} ({new}) entered the plan's horizon.",
    ),
)  # fmt: skip

CLASSES = (
    *(INDICATOR_ADDED, INDICATOR_REMOVED, INDICATOR_RENAMED, UNIT_CHANGED, DIRECTION_CHANGED),
    *(BASELINE_CHANGED, RAISED, LOWERED, CHANGED, ADDED, REMOVED, LEFT_HORIZON, ENTERED_HORIZON),
)
