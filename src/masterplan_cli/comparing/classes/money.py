"""Classes for budgets; every figure is whole rupiah, and the deltas of all changes add up to the total."""

from functools import partial

from masterplan_cli.comparing import symmetry
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.text.bilingual import Bilingual

_budget = partial(ChangeClass, area="budget", measure="rupiah")


INCREASED = _budget(
    "budget-increased", "budget-decreased", "major",
    Bilingual("Anggaran bertambah", "Budget increased"),
    Bilingual(
        "Jumlah untuk tahun dan sumber dana yang sama bertambah.",
        "The amount for the same year and source is higher.",
    ),
    Bilingual(
        "Anggaran {name} tahun {year} dari {source} bertambah dari {old} menjadi {new} ({delta}{percent}).",
        "The {year} budget of {name} from {source} rises from {old} to {new} ({delta}{percent}).",
    ),
)  # fmt: skip
DECREASED = _budget(
    "budget-decreased", "budget-increased", "critical",
    Bilingual("Anggaran berkurang", "Budget decreased"),
    Bilingual(
        "Jumlah untuk tahun dan sumber dana yang sama berkurang.",
        "The amount for the same year and source is lower.",
    ),
    Bilingual(
        "Anggaran {name} tahun {year} dari {source} berkurang dari {old} menjadi {new} ({delta}{percent}).",
        "The {year} budget of {name} from {source} falls from {old} to {new} ({delta}{percent}).",
    ),
)  # fmt: skip
ADDED = _budget(
    "budget-added", "budget-missing", "major",
    Bilingual("Anggaran diisi", "Budget added"),
    Bilingual("Sebelumnya tanpa anggaran, kini dianggarkan.", "There was no budget; now there is one."),
    Bilingual("{name} kini dianggarkan: {new}.", "{name} now has a budget: {new}."),
)  # fmt: skip
MISSING = _budget(
    "budget-missing", "budget-added", "critical",
    Bilingual("Anggaran ditiadakan", "Budget missing"),
    Bilingual(
        "Sebelumnya dianggarkan, kini tanpa satu baris anggaran pun. Tidak ada anggaran bukan berarti nol"
        " rupiah.",
        "There was a budget; now there is not a single line of one. No budget is not the same as zero"
        " rupiah.",
    ),
    Bilingual(
        "{name} tidak lagi memiliki anggaran; semula {old}.", "{name} no longer has a budget; it had {old}."
    ),
)  # fmt: skip
LINE_ADDED = _budget(
    "budget-line-added", "budget-line-removed", "major",
    Bilingual("Baris anggaran ditambahkan", "Budget line added"),
    Bilingual(
        "Anggaran mendapat tahun atau sumber dana yang sebelumnya tidak ada.",
        "The budget has a year or a source that it did not have.",
    ),
    Bilingual(
        "Anggaran {name} tahun {year} dari {source} ditambahkan: {new}.",
        "A {year} budget of {name} from {source} added: {new}.",
    ),
)  # fmt: skip
LINE_REMOVED = _budget(
    "budget-line-removed", "budget-line-added", "critical",
    Bilingual("Baris anggaran dihapus", "Budget line removed"),
    Bilingual(
        "Anggaran kehilangan satu tahun atau sumber dana; baris lainnya masih ada.",
        "The budget lost a year or a source; other lines are still there.",
    ),
    Bilingual(
        "Anggaran {name} tahun {year} dari {source} dihapus; semula {old}.",
        "The {year} budget of {name} from {source} removed; it was {old}.",
    ),
)  # fmt: skip
REPHASED = _budget(
    "budget-rephased", "budget-rephased", "minor",
    Bilingual("Anggaran digeser antartahun", "Budget re-phased"),
    Bilingual(
        "Jumlah seluruhnya sama, pembagian tahunnya berbeda: satu perubahan dengan rincian tahun semula dan"
        " menjadi, bukan pengurangan dan penambahan.",
        "The total is the same, the years are not: one change with the years before and after, not cuts and"
        " rises.",
    ),
    Bilingual(
        "Anggaran {name}{source_clause} digeser antartahun: {old} menjadi {new}.",
        "The budget of {name}{source_clause} is re-phased: {old} becomes {new}.",
    ),
    own_mirror=symmetry.SAME_SUM,
)  # fmt: skip
SOURCE_CHANGED = _budget(
    "funding-source-changed", "funding-source-changed", "major",
    Bilingual("Sumber dana diganti", "Funding source changed"),
    Bilingual(
        "Jumlah pada tahun yang sama tetap, sumber dananya berbeda.",
        "The amount of the year is the same; it comes from another source.",
    ),
    Bilingual(
        "Sumber dana {name} tahun {year} diganti: {old} menjadi {new}.",
        "The {year} funding of {name} changes: {old} becomes {new}.",
    ),
    own_mirror=symmetry.SAME_SUM,
)  # fmt: skip
UNIT_SUSPECT = _budget(
    "budget-unit-suspect", "budget-unit-suspect", "critical",
    Bilingual("Satuan anggaran mencurigakan", "Suspect unit of a budget"),
    Bilingual(
        "Jumlah baru tepat 1.000 kali atau seperseribu dari yang lama: besar kemungkinan satuannya keliru"
        " (ribu rupiah tertulis sebagai rupiah, atau sebaliknya).",
        "The new amount is exactly 1,000 times or a thousandth of the old one: most likely the unit is"
        " wrong.",
    ),
    Bilingual(
        "Anggaran {name} tahun {year} dari {source} berubah tepat 1.000 kali lipat atau seperseribu: {old}"
        " menjadi {new}; periksa satuannya.",
        "The {year} budget of {name} from {source} changes by a factor of exactly 1,000: {old} becomes {new};"
        " check the unit.",
    ),
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip
LEFT_HORIZON = _budget(
    "budget-left-horizon", "budget-entered-horizon", "info",
    Bilingual("Tahun anggaran di luar masa berlaku", "Budget year left the horizon"),
    Bilingual(
        "Tahunnya tidak lagi termasuk masa berlaku rencana; ini bukan pemotongan 100 persen.",
        "The plan no longer covers the year; this is not a cut of 100 per cent.",
    ),
    Bilingual(
        "Anggaran {name} tahun {year} dari {source} ({old}) tidak lagi termasuk masa berlaku rencana.",
        "The {year} budget of {name} from {source} ({old}) left the plan's horizon.",
    ),
)  # fmt: skip
ENTERED_HORIZON = _budget(
    "budget-entered-horizon", "budget-left-horizon", "info",
    Bilingual("Tahun anggaran masuk masa berlaku", "Budget year entered the horizon"),
    Bilingual(
        "Tahunnya baru termasuk masa berlaku rencana; ini bukan penambahan pada tahun yang sudah ada.",
        "The plan now covers the year; this is not an addition to a year that was covered before.",
    ),
    Bilingual(
        "Anggaran {name} tahun {year} dari {source} ({new}) masuk masa berlaku rencana.",
        "The {year} budget of {name} from {source} ({new}) entered the plan's horizon.",
    ),
)  # fmt: skip

CLASSES = (
    *(INCREASED, DECREASED, ADDED, MISSING, LINE_ADDED, LINE_REMOVED),
    *(REPHASED, SOURCE_CHANGED, UNIT_SUSPECT, LEFT_HORIZON, ENTERED_HORIZON),
)
