"""MP302, MP317: what the second bimtek must leave behind: measured and budgeted actions."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import named
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.choices import Progress
from masterplan_cli.reading.faults import Severity
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.bilingual import Bilingual


@rule(
    "MP302",
    "error",
    stage=2,
    title=("Rencana aksi dengan indikator", "Actions have an indicator"),
    message=("Rencana aksi {action} belum mempunyai {what}.", "The action {action} has no {what}."),
    remedy=(
        "Lengkapi `indicator` dengan nilai awal (`baseline`) dan target per tahun (`targets`).",
        "Complete `indicator` with its `baseline` and the `targets` of the years.",
    ),
    why=(
        "Asesor menilai keluaran terhadap target; kegiatan tanpa indikator tidak memperoleh nilai.",
        "Assessors judge output against targets; an action without an indicator earns nothing.",
    ),
    source="pedoman, bagian 5",
    bad="""
        action_plan:
          applications:
            - {id: aksi-1, program: gov-01, name: Anjungan, indicator: {name: Desa, targets: {2019: 60}}}
    """,
    at="action_plan.applications[0].indicator.baseline",
    good="""
        action_plan:
          applications:
            - id: aksi-1
              program: gov-01
              name: Anjungan layanan
              indicator: {name: Desa terlayani, unit: desa, baseline: 0, targets: {2019: 60}}
    """,
)
def actions_measured(subject: Subject) -> Iterator[Hit]:
    """Actions that were cancelled need no measure."""
    for path, action in _live_actions(subject):
        indicator = action.indicator
        values = {"action": named(action.id, action.name)}
        if indicator is None:
            yield Hit((*path, "indicator"), {**values, "what": Bilingual("indikator", "indicator")})
            continue
        if indicator.baseline is None:
            what = Bilingual("nilai awal indikator", "baseline of its indicator")
            yield Hit((*path, "indicator", "baseline"), {**values, "what": what})
        if not indicator.targets:
            what = Bilingual("target indikator", "target of its indicator")
            yield Hit((*path, "indicator", "targets"), {**values, "what": what})


@rule(
    "MP317",
    "error",
    stage=2,
    title=("Rencana aksi dengan anggaran", "Actions have a budget"),
    message=("Rencana aksi {action} belum mempunyai anggaran.", "The action {action} has no budget."),
    remedy=(
        "Tulis di `budget` tahun, sumber dana, dan jumlahnya; tulis jumlah 0 bila memang tanpa biaya.",
        "Write year, source and amount in `budget`; write the amount 0 if it costs nothing.",
    ),
    why=(
        "Kegiatan tanpa anggaran dan sumber dana tidak dapat masuk ke RKPD dan APBD.",
        "An action without budget and source cannot enter the yearly plan and budget.",
    ),
    source="pedoman, bagian 5",
    bad="""
        action_plan:
          policy: [{id: aksi-1, program: gov-01, name: Penyusunan Peraturan Bupati}]
    """,
    at="action_plan.policy[0].budget",
    good="""
        action_plan:
          policy:
            - id: aksi-1
              program: gov-01
              name: Penyusunan Peraturan Bupati
              budget: [{year: 2019, source: apbd, amount: 75.000.000}]
    """,
)
def actions_budgeted(subject: Subject) -> Iterator[Hit]:
    """Actions that were cancelled need no money, and postponed ones none for the time being."""
    for path, action in _live_actions(subject):
        if not action.budget:
            severity: Severity = "warning" if action.status is Progress.POSTPONED else "error"
            yield Hit((*path, "budget"), {"action": named(action.id, action.name)}, severity)


def _live_actions(subject: Subject) -> Iterator[tuple[Path, Action]]:
    for path, action in subject.parts_of(Action):
        if action.status is not Progress.CANCELLED:
            yield path, action
