"""Classes for time: roadmap entries in years, quick wins in months."""

from functools import partial

from masterplan_cli.comparing import symmetry
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.text.bilingual import Bilingual

_time = partial(ChangeClass, area="schedule", measure="years")


SLIPPED = _time(
    "deadline-slipped", "deadline-advanced", "critical",
    Bilingual("Tenggat mundur", "Deadline slipped"),
    Bilingual(
        "Selesai lebih lambat, atau jangkanya lebih panjang (pendek, menengah, panjang). Perubahan mulai dan"
        " jangka pada butir yang sama termasuk di dalamnya.",
        "The end is later, or the term longer (short, medium, long). A change of start and term of the same"
        " entry is part of it.",
    ),
    Bilingual("{name} mundur dari {old} menjadi {new}.", "{name} slips from {old} to {new}."),
)  # fmt: skip
ADVANCED = _time(
    "deadline-advanced", "deadline-slipped", "minor",
    Bilingual("Tenggat maju", "Deadline advanced"),
    Bilingual(
        "Selesai lebih cepat, atau jangkanya lebih pendek. Perubahan mulai dan jangka termasuk di dalamnya.",
        "The end is earlier, or the term shorter. A change of start and term is part of it.",
    ),
    Bilingual("{name} maju dari {old} menjadi {new}.", "{name} is brought forward from {old} to {new}."),
)  # fmt: skip
START_POSTPONED = _time(
    "start-postponed", "start-advanced", "major",
    Bilingual("Mulai lebih lambat", "Start postponed"),
    Bilingual("Mulai lebih lambat, selesainya tetap.", "The start is later, the end is the same."),
    Bilingual("{name} mulai lebih lambat: {old} → {new}.", "{name} starts later: {old} → {new}."),
)  # fmt: skip
START_ADVANCED = _time(
    "start-advanced", "start-postponed", "minor",
    Bilingual("Mulai lebih cepat", "Start advanced"),
    Bilingual("Mulai lebih cepat, selesainya tetap.", "The start is earlier, the end is the same."),
    Bilingual("{name} mulai lebih cepat: {old} → {new}.", "{name} starts earlier: {old} → {new}."),
)  # fmt: skip
SET = _time(
    "schedule-set", "schedule-cleared", "minor",
    Bilingual("Jadwal ditetapkan", "Schedule set"),
    Bilingual("Sebelumnya tanpa bulan mulai atau selesai.", "There was no month of start or end before."),
    Bilingual("Jadwal {name} ditetapkan: {new}.", "Schedule of {name} set: {new}."),
    measure="months",
)  # fmt: skip
CLEARED = _time(
    "schedule-cleared", "schedule-set", "critical",
    Bilingual("Jadwal dikosongkan", "Schedule cleared"),
    Bilingual("Bulan mulai atau selesai tidak disebut lagi.", "The month of start or end is gone."),
    Bilingual("Jadwal {name} dikosongkan; semula {old}.", "Schedule of {name} cleared; it was {old}."),
    measure="months",
)  # fmt: skip
HORIZON_CHANGED = ChangeClass(
    "horizon-changed", "horizon-changed", "major",
    Bilingual("Masa berlaku diubah", "Horizon changed"),
    Bilingual(
        "Tahun-tahun yang dicakup rencana berbeda. Anggaran dan target pada tahun yang keluar atau masuk"
        " dilaporkan sebagai demikian, bukan sebagai pemotongan.",
        "The plan covers other years. Budgets and targets of years that left or entered are reported as such,"
        " not as cuts.",
    ),
    Bilingual("Masa berlaku diubah dari {old} menjadi {new}.", "Horizon changed from {old} to {new}."),
    area="revision",
    own_mirror=symmetry.JUDGED_BY_NOBODY,
)  # fmt: skip

CLASSES = (SLIPPED, ADVANCED, START_POSTPONED, START_ADVANCED, SET, CLEARED, HORIZON_CHANGED)
