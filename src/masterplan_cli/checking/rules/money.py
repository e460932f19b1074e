"""MP5xx: budgets."""

from collections.abc import Iterator
from statistics import median_low

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import line_of, money
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.budget import Allocation
from masterplan_cli.plan.choices import FundingSource
from masterplan_cli.plan.quick_wins import QuickWin
from masterplan_cli.reading.tree import Path

_SUSPECT = 500  # a slip by three zeros stands out by about a thousand; real budgets differ by less


@rule(
    "MP501",
    "error",
    title=("Satu baris untuk satu tahun dan sumber dana", "One line for one year and source"),
    message=(
        "Anggaran {year} dari {source} sudah tercantum di {where}.",
        "The budget of {year} from {source} is already given in {where}.",
    ),
    remedy=(
        "Gabungkan jumlahnya menjadi satu baris, atau perbaiki tahun atau sumbernya.",
        "Add the amounts up in one line, or correct the year or the source.",
    ),
    why=(
        "Dua baris yang sama hampir selalu salah salin, dan jumlahnya tercetak dua kali lipat.",
        "Two equal lines are nearly always a slip in copying, and the total is printed twice over.",
    ),
    source="masterplan",
    bad="""
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            budget:
              - {year: 2019, source: apbd, amount: 450.000.000}
              - {year: 2019, source: apbd, amount: 450.000.000}
    """,
    at="quick_wins[0].budget[1]",
    good="""
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            budget:
              - {year: 2019, source: apbd, amount: 450.000.000}
              - {year: 2019, source: csr, amount: 450.000.000}
    """,
)
def one_line_a_year_and_source(subject: Subject) -> Iterator[Hit]:
    """The second line is to blame, and says where the first stands."""
    for path, budget in _budgets(subject):
        first: dict[tuple[int, FundingSource], int] = {}
        for position, allocation in enumerate(budget):
            seen = first.setdefault((allocation.year, allocation.source), position)
            if seen != position:
                at = (*path, position)
                where = line_of(subject.place(*path, seen), subject.place(*at))
                yield Hit(at, {"year": allocation.year, "source": allocation.source.label, "where": where})


@rule(
    "MP502",
    "warning",
    title=("Jumlah yang seperti salah nol", "Amounts that look wrong by three zeros"),
    message=(
        "{amount} menyimpang jauh dari jumlah lain di anggaran yang sama (sekitar {others}).",
        "{amount} is far from the other amounts of the same budget (about {others}).",
    ),
    remedy=(
        "Periksa banyaknya angka nol: jumlah ditulis dalam rupiah penuh, bukan ribuan atau jutaan.",
        "Check the number of zeros: amounts are whole rupiah, not thousands or millions.",
    ),
    why=(
        "Satu jumlah yang ditulis dalam ribuan rupiah membuat seluruh rekapitulasi keliru.",
        "One amount in thousands of rupiah makes every summary wrong.",
    ),
    source="masterplan",
    bad="""
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            budget:
              - {year: 2019, source: apbd, amount: 450.000.000}
              - {year: 2020, source: apbd, amount: 450000}
              - {year: 2021, source: apbd, amount: 500.000.000}
    """,
    at="quick_wins[0].budget[1].amount",
    good="""
        quick_wins:
          - id: qw-01
            name: SEPASI
            pillar: governance
            budget:
              - {year: 2019, source: apbd, amount: 450.000.000}
              - {year: 2020, source: apbd, amount: 45.000.000}
              - {year: 2021, source: apbd, amount: 500.000.000}
    """,
)
def amounts_of_one_scale(subject: Subject) -> Iterator[Hit]:
    """Of two amounts nobody can say which is wrong: the second is shown."""
    for path, budget in _budgets(subject):
        amounts = [allocation.amount for allocation in budget if allocation.amount]
        if len(amounts) < 2 or not _is_suspect(max(amounts), min(amounts)):
            continue
        usual = amounts[0] if len(amounts) == 2 else median_low(amounts)
        for position, allocation in enumerate(budget):
            if allocation.amount and _is_suspect(allocation.amount, usual):
                values = {"amount": money(allocation.amount), "others": money(usual)}
                yield Hit((*path, position, "amount"), values)


def _is_suspect(amount: int, usual: int) -> bool:
    return max(amount, usual) >= _SUSPECT * min(amount, usual)


def _budgets(subject: Subject) -> Iterator[tuple[Path, tuple[Allocation, ...]]]:
    for path, action in subject.parts_of(Action):
        yield (*path, "budget"), action.budget
    for path, quick_win in subject.parts_of(QuickWin):
        yield (*path, "budget"), quick_win.budget
