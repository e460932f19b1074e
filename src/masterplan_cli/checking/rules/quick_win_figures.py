"""MP507, MP607: the money and the measures of quick wins."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import named, shortened
from masterplan_cli.plan.choices import Progress
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.text.bilingual import Bilingual

_BASELINE = Bilingual("nilai awal", "baseline")
_TARGETS = Bilingual("target", "target")


@rule(
    "MP507",
    "warning",
    title=("Anggaran quick win pada tahun pelaksanaannya", "Quick wins have money when they run"),
    message=(
        "Quick win {quick_win} dianggarkan {year}, padahal berjalan {start} sampai {end}.",
        "The quick win {quick_win} has money in {year}, but runs from {start} to {end}.",
    ),
    remedy=(
        "Perbaiki tahunnya; biaya kelanjutan ditulis di rencana aksi programnya.",
        "Correct the year; what follows is paid by the actions of its programme.",
    ),
    why=(
        "Quick win selesai dalam satu tahun; uang di tahun lain berarti salah tahun atau bukan quick win.",
        "A quick win is done within a year; money in another year is a slip, or it is no quick win.",
    ),
    source="pedoman, bagian 5",
    bad="""
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            start: 2019-01
            end: 2019-12
            budget: [{year: 2021, source: apbd, amount: 450.000.000}]
    """,
    at="quick_wins[0].budget[0].year",
    good="""
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            start: 2019-01
            end: 2019-12
            budget: [{year: 2019, source: apbd, amount: 450.000.000}]
    """,
)
def quick_wins_paid_when_they_run(subject: Subject) -> Iterator[Hit]:
    """A span that is missing or runs backwards is another rule's matter."""
    for path, quick_win in subject.parts_of(QuickWin):
        if not quick_win.start or not quick_win.end or quick_win.start > quick_win.end:
            continue
        first, last = int(quick_win.start[:4]), int(quick_win.end[:4])
        for position, line in enumerate(quick_win.budget):
            if line.amount and not first <= line.year <= last:
                values = {"quick_win": named(quick_win.id, quick_win.name), "year": line.year}
                values |= {"start": quick_win.start, "end": quick_win.end}
                yield Hit((*path, "budget", position, "year"), values)


@rule(
    "MP607",
    "warning",
    stage=4,
    title=("Quick win dapat diukur", "Quick wins can be measured"),
    message=(
        "Indikator “{name}” pada quick win {quick_win} belum mempunyai {what}.",
        "The indicator “{name}” of the quick win {quick_win} has no {what}.",
    ),
    remedy=("Tulis `{key}`.", "Write `{key}`."),
    why=(
        "Quick win menyumbang seperlima nilai evaluasi; tanpa nilai awal dan target hasilnya tidak terbukti.",
        "Quick wins make a fifth of the evaluation; without baseline and target nothing is proved.",
    ),
    source="pedoman, bagian 5",
    bad="""
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            indicators: [{name: Desa pengguna, unit: desa, targets: {2019: 60}}]
    """,
    at="quick_wins[0].indicators[0].baseline",
    good="""
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            indicators: [{name: Desa pengguna, unit: desa, baseline: 3, targets: {2019: 60}}]
    """,
)
def quick_wins_measured(subject: Subject) -> Iterator[Hit]:
    """A quick win without indicators is another rule's matter; a cancelled one needs none."""
    for path, quick_win in subject.parts_of(QuickWin):
        if quick_win.status is Progress.CANCELLED:
            continue
        for position, indicator in enumerate(quick_win.indicators):
            values = {"quick_win": named(quick_win.id, quick_win.name), "name": shortened(indicator.name)}
            at = (*path, "indicators", position)
            if indicator.baseline is None:
                yield Hit((*at, "baseline"), {**values, "what": _BASELINE, "key": "baseline"})
            if not indicator.targets:
                yield Hit((*at, "targets"), {**values, "what": _TARGETS, "key": "targets"})
