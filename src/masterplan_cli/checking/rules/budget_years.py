"""MP503, MP504: money in the years and for the work that it belongs to."""

from collections.abc import Iterator
from itertools import pairwise

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import money, named
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.budget import total
from masterplan_cli.plan.choices import Progress


@rule(
    "MP503",
    "warning",
    title=("Anggaran tidak terputus", "Budgets have no gap"),
    message=(
        "Rencana aksi {action} dianggarkan sampai {before} dan lagi pada {after}, tetapi tidak di antaranya.",
        "The action {action} has money until {before} and again in {after}, but none between.",
    ),
    remedy=(
        "Isi anggaran {missing}, atau pecah menjadi dua rencana aksi bila memang terputus.",
        "Give the budget of {missing}, or make two actions of it if the pause is meant.",
    ),
    why=(
        "Pekerjaan yang berlanjut tanpa biaya pada satu tahun biasanya berarti satu kolom tidak tersalin.",
        "Work that goes on without money for a year usually means that a column of the sheet was not copied.",
    ),
    source="pedoman, bagian 5",
    bad="""
        action_plan:
          policy:
            - id: aksi-1
              program: gov-01
              name: Penyusunan standar layanan
              budget:
                - {year: 2019, source: apbd, amount: 100.000.000}
                - {year: 2022, source: apbd, amount: 100.000.000}
    """,
    at="action_plan.policy[0].budget",
    good="""
        action_plan:
          policy:
            - id: aksi-1
              program: gov-01
              name: Penyusunan standar layanan
              budget:
                - {year: 2019, source: apbd, amount: 100.000.000}
                - {year: 2020, source: apbd, amount: 100.000.000}
    """,
)
def budgets_without_gap(subject: Subject) -> Iterator[Hit]:
    """Only the first gap of an action is shown."""
    for path, action in subject.parts_of(Action):
        years = sorted({line.year for line in action.budget if line.amount})
        for before, after in pairwise(years):
            if after > before + 1:
                missing = f"{before + 1}–{after - 1}" if after > before + 2 else str(before + 1)
                values = {"action": named(action.id, action.name), "before": before, "after": after}
                yield Hit((*path, "budget"), {**values, "missing": missing})
                break


@rule(
    "MP504",
    "warning",
    title=("Yang dibatalkan tidak dianggarkan", "Nothing cancelled has a budget"),
    message=(
        "Rencana aksi {action} dibatalkan, tetapi masih beranggaran {amount}.",
        "The action {action} is cancelled but still has a budget of {amount}.",
    ),
    remedy=(
        "Hapus `budget`, atau ubah `status` bila pekerjaannya tetap berjalan.",
        "Remove `budget`, or change `status` if the work goes on.",
    ),
    why=(
        "Semua anggaran ikut dijumlahkan; uang untuk pekerjaan yang batal membesarkan rekapitulasi.",
        "All budgets are added up; money for cancelled work swells every summary.",
    ),
    source="masterplan",
    bad="""
        action_plan:
          policy:
            - id: aksi-1
              program: gov-01
              name: Penyusunan standar layanan
              status: cancelled
              budget: [{year: 2019, source: apbd, amount: 100.000.000}]
    """,
    at="action_plan.policy[0].budget",
    good="""
        action_plan:
          policy:
            - id: aksi-1
              program: gov-01
              name: Penyusunan standar layanan
              status: cancelled
    """,
)
def nothing_cancelled_has_a_budget(subject: Subject) -> Iterator[Hit]:
    """Postponed work keeps its money."""
    for path, action in subject.parts_of(Action):
        amount = total(action.budget)
        if action.status is Progress.CANCELLED and amount:
            values = {"action": named(action.id, action.name), "amount": money(amount)}
            yield Hit((*path, "budget"), values)
