"""Classes for what became of a thing: another id, another place, joined with others, or divided."""

from functools import partial

from masterplan_cli.comparing import symmetry
from masterplan_cli.comparing.change_class import ChangeClass
from masterplan_cli.text.bilingual import Bilingual

ID_CHANGED = ChangeClass(
    "id-changed", "id-changed", "info",
    Bilingual("Kode diganti", "Id changed"),
    Bilingual(
        "Kode diganti dengan pernyataan `formerly`, namanya tetap. Rujukan ke kode lama dibaca sebagai"
        " rujukan ke kode baru, sehingga tidak dilaporkan satu per satu.",
        "The id was changed and declared with `formerly`; the name is the same. References to the old id are"
        " read as references to the new one and are not reported one by one.",
    ),
    Bilingual("Kode {name} diganti; semula {old}.", "The id of {name} changed; it was {old}."),
    effect="renamed",
    own_mirror=symmetry.NAMES,
)  # fmt: skip

MERGED = ChangeClass(
    "merged", "split", "major",
    Bilingual("Digabung", "Merged"),
    Bilingual(
        "Beberapa butir lama menjadi satu, dinyatakan dengan `formerly`. Anggaran semua pendahulu dijumlahkan"
        " lebih dulu, lalu dibandingkan dengan yang baru.",
        "Several old entries became one, declared with `formerly`. The budgets of all predecessors are added"
        " up before they are compared with the new one.",
    ),
    Bilingual("{old} digabung menjadi {new}.", "{old} merged into {new}."),
)  # fmt: skip

SPLIT = ChangeClass(
    "split", "merged", "major",
    Bilingual("Dipecah", "Split"),
    Bilingual(
        "Satu butir lama menjadi beberapa, dinyatakan dengan `formerly`. Anggaran lama dibandingkan dengan"
        " jumlah semua bagiannya, sehingga pemecahan tidak tampak sebagai pemotongan.",
        "One old entry became several, declared with `formerly`. The old budget is compared with the sum of"
        " the parts, so that a split does not look like a cut.",
    ),
    Bilingual("{old} dipecah menjadi {new}.", "{old} split into {new}."),
)  # fmt: skip

REGROUPED = ChangeClass(
    "regrouped", "regrouped", "major",
    Bilingual("Disusun ulang", "Regrouped"),
    Bilingual(
        "Beberapa butir lama menjadi beberapa butir baru, dinyatakan dengan `formerly` yang saling silang."
        " Jumlah anggaran lama dibandingkan dengan jumlah anggaran baru.",
        "Several old entries became several new ones, declared with `formerly` across each other. The sum of"
        " the old budgets is compared with the sum of the new ones.",
    ),
    Bilingual("{old} disusun ulang menjadi {new}.", "{old} regrouped into {new}."),
    own_mirror=symmetry.PLACES,
)  # fmt: skip


_moved = partial(
    ChangeClass,
    message=Bilingual("{name} dipindah dari {old} ke {new}.", "{name} moved from {old} to {new}."),
    effect="moved",
    own_mirror=symmetry.PLACES,
)


PROGRAM_MOVED = _moved(
    "program-moved", "program-moved", "major",
    title=Bilingual("Program dipindah", "Programme moved"),
    explanation=Bilingual(
        "Program berpindah dimensi, subdimensi, atau keduanya; anggarannya ikut berpindah dimensi.",
        "The programme is in another dimension, sub-dimension or both; its budget moves along.",
    ),
    area="program",
)  # fmt: skip
ACTION_MOVED = _moved(
    "action-moved", "action-moved", "major",
    title=Bilingual("Rencana aksi dipindah ke program lain", "Action moved to another programme"),
    explanation=Bilingual(
        "Rencana aksi melaksanakan program yang lain. Program yang berganti kode, digabung, atau dipecah"
        " dengan `formerly` bukan pemindahan.",
        "The action serves another programme. A programme that was renamed, merged or split with `formerly`"
        " is not a move.",
    ),
    area="action",
)  # fmt: skip
ACTION_GROUP_CHANGED = _moved(
    "action-group-changed", "action-group-changed", "minor",
    title=Bilingual("Rencana aksi pindah kelompok", "Action in another group"),
    explanation=Bilingual(
        "Rencana aksi berada di kelompok lain, misalnya dari kebijakan ke infrastruktur.",
        "The action is in another group, for example from policy to infrastructure.",
    ),
    area="action",
)  # fmt: skip
QUICK_WIN_MOVED = _moved(
    "quick-win-moved", "quick-win-moved", "major",
    title=Bilingual("Quick win dipindah", "Quick win moved"),
    explanation=Bilingual(
        "Quick win berpindah dimensi, subdimensi, atau program yang dipercepat.",
        "The quick win is in another dimension or sub-dimension, or speeds up another programme.",
    ),
    area="quick-win",
)  # fmt: skip
SWOT_MOVED = _moved(
    "swot-entry-moved", "swot-entry-moved", "minor",
    title=Bilingual("Butir SWOT dipindah", "SWOT entry moved"),
    explanation=Bilingual(
        "Butir berada di daftar lain, misalnya kelemahan menjadi kekuatan.",
        "The entry is in another list, for example a weakness became a strength.",
    ),
    area="swot",
)  # fmt: skip
ENTRY_MOVED = _moved(
    "entry-moved", "entry-moved", "minor",
    title=Bilingual("Butir dipindah", "Entry moved"),
    explanation=Bilingual(
        "Sasaran pindah dimensi, tahapan peta jalan pindah program, atau strategi TOWS pindah sel.",
        "An objective is in another dimension, a roadmap entry of another programme, or a TOWS strategy in"
        " another cell.",
    ),
)  # fmt: skip

CLASSES = (
    *(ID_CHANGED, MERGED, SPLIT, REGROUPED),
    *(PROGRAM_MOVED, ACTION_MOVED, ACTION_GROUP_CHANGED, QUICK_WIN_MOVED, SWOT_MOVED, ENTRY_MOVED),
)
