"""MP403 to MP405: from when to when."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.plan.analysis import Rpjmd
from masterplan_cli.plan.masterplan import Horizon
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.plan.roadmap import RoadmapEntry
from masterplan_cli.reading.tree import Path
from masterplan_cli.text.counts import YEARS, counted

_LONGEST_QUICK_WIN = 12  # months (domain.md, section 5)
_SHORTEST_PLAN, _LONGEST_PLAN = 5, 10  # years (domain.md, section 2)


@rule(
    "MP403",
    "error",
    title=("Tidak selesai sebelum mulai", "Nothing ends before it starts"),
    message=(
        "Selesai pada {end}, sebelum mulai pada {start}.",
        "It ends in {end}, before it starts in {start}.",
    ),
    remedy=(
        "Perbaiki salah satunya; mungkin keduanya tertukar.",
        "Correct one of them; they may be exchanged.",
    ),
    why=(
        "Rentang waktu yang terbalik tidak dapat digambar di peta jalan.",
        "A span of time that runs backwards cannot be drawn on the roadmap.",
    ),
    source="pedoman, bagian 5",
    bad="""
        quick_wins:
          - {id: qw-01, name: SEPASI, pillar: governance, start: 2019-12, end: 2019-01}
    """,
    at="quick_wins[0].end",
    good="""
        quick_wins:
          - {id: qw-01, name: SEPASI, pillar: governance, start: 2019-01, end: 2019-12}
    """,
)
def ends_after_start(subject: Subject) -> Iterator[Hit]:
    """Years and months compare alike: both are written from the largest unit down."""
    for path, start, end in _spans(subject):
        if start > end:
            yield Hit((*path, "end"), {"start": start, "end": end})


def _spans(subject: Subject) -> Iterator[tuple[Path, str, str]]:
    for path, horizon in subject.parts_of(Horizon):
        yield path, str(horizon.start), str(horizon.end)
    for path, rpjmd in subject.parts_of(Rpjmd):
        yield path, str(rpjmd.start), str(rpjmd.end)
    for path, entry in subject.parts_of(RoadmapEntry):
        yield path, str(entry.start), str(entry.end)
    for path, quick_win in subject.parts_of(QuickWin):
        if quick_win.start and quick_win.end:
            yield path, quick_win.start, quick_win.end


@rule(
    "MP404",
    "warning",
    title=("Quick win selesai dalam satu tahun", "Quick wins are done within a year"),
    message=(
        "Quick win `{id}` berlangsung {months} bulan, lebih dari satu tahun.",
        "The quick win `{id}` takes {months} months, more than a year.",
    ),
    remedy=(
        "Persempit menjadi paling lama 12 bulan; kelanjutannya ditulis sebagai rencana aksi.",
        "Narrow it to 12 months at most; what follows belongs in the action plan.",
    ),
    why=(
        "Quick win adalah program percepatan yang langsung dirasakan masyarakat dalam satu tahun.",
        "A quick win is an acceleration programme that the public feels within one year.",
    ),
    source="pedoman, bagian 5",
    bad="""
        quick_wins:
          - {id: qw-01, name: SEPASI, pillar: governance, start: 2019-01, end: 2020-01}
    """,
    at="quick_wins[0].end",
    good="""
        quick_wins:
          - {id: qw-01, name: SEPASI, pillar: governance, start: 2019-02, end: 2020-01}
    """,
)
def quick_wins_within_a_year(subject: Subject) -> Iterator[Hit]:
    """Both the first and the last month count."""
    for path, quick_win in subject.parts_of(QuickWin):
        if quick_win.start and quick_win.end:
            months = _month(quick_win.end) - _month(quick_win.start) + 1
            if months > _LONGEST_QUICK_WIN:
                yield Hit((*path, "end"), {"id": quick_win.id, "months": months})


def _month(text: str) -> int:
    year, month = text.split("-")
    return int(year) * 12 + int(month)


@rule(
    "MP405",
    "warning",
    title=("Masa berlaku 5 sampai 10 tahun", "A horizon of 5 to 10 years"),
    message=("Rencana ini mencakup {years}.", "This plan covers {years}."),
    remedy=("Tulis `horizon` sepanjang 5 sampai 10 tahun.", "Write a `horizon` of 5 to 10 years."),
    why=(
        "Rencana induk disusun untuk 5 sampai 10 tahun, agar peta jalannya dapat dibagi atas tiga jangka.",
        "A masterplan is made for 5 to 10 years, so that its roadmap can be divided into three terms.",
    ),
    source="pedoman, bagian 2",
    bad="horizon: {start: 2019, end: 2021}",
    at="horizon",
    good="horizon: {start: 2019, end: 2023}",
)
def horizon_of_five_to_ten_years(subject: Subject) -> Iterator[Hit]:
    """A horizon that ends before it starts is another rule's matter."""
    years = len(subject.plan.horizon.years)
    if years and not _SHORTEST_PLAN <= years <= _LONGEST_PLAN:
        yield Hit(("horizon",), {"years": counted(years, YEARS)})
