"""MP505, MP506: the plan's money as a whole."""

from collections.abc import Iterator
from statistics import median_low

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject
from masterplan_cli.checking.words import count, money, named
from masterplan_cli.plan.actions import Action
from masterplan_cli.plan.budget import Allocation

_SUSPECT = 400  # a thousand, less what actions differ among each other
_FEWEST_ACTIONS = 5  # among fewer nobody can say what is usual


@rule(
    "MP505",
    "warning",
    title=("Anggaran sebanding dengan rencana aksi lain", "Budgets on the scale of other actions"),
    message=(
        "Anggaran {action} ({amount} setahun) menyimpang {times} kali dari yang lain (sekitar {usual}).",
        "The budget of {action} ({amount} a year) is {times} times off the others (about {usual}).",
    ),
    remedy=(
        "Periksa satuannya: jumlah ditulis dalam rupiah penuh, bukan ribuan atau jutaan.",
        "Check the unit: amounts are whole rupiah, not thousands or millions.",
    ),
    why=(
        "OPD kerap mengisi dalam ribuan rupiah; satu kiriman seperti itu membuat rekapitulasi keliru.",
        "Agencies often write thousands of rupiah; one such sheet makes every summary wrong.",
    ),
    source="masterplan",
    bad="""
        action_plan:
          policy:
            - {id: a-1, program: gov-01, name: A, budget: [{year: 2019, source: apbd, amount: 200.000.000}]}
            - {id: a-2, program: gov-01, name: B, budget: [{year: 2019, source: apbd, amount: 300.000.000}]}
            - {id: a-3, program: gov-01, name: C, budget: [{year: 2019, source: apbd, amount: 250000}]}
            - {id: a-4, program: gov-01, name: D, budget: [{year: 2019, source: apbd, amount: 350.000.000}]}
            - {id: a-5, program: gov-01, name: E, budget: [{year: 2019, source: apbd, amount: 400.000.000}]}
    """,
    at="action_plan.policy[2].budget[0].amount",
    good="""
        action_plan:
          policy:
            - {id: a-1, program: gov-01, name: A, budget: [{year: 2019, source: apbd, amount: 200.000.000}]}
            - {id: a-2, program: gov-01, name: B, budget: [{year: 2019, source: apbd, amount: 300.000.000}]}
            - {id: a-3, program: gov-01, name: C, budget: [{year: 2019, source: apbd, amount: 250.000.000}]}
            - {id: a-4, program: gov-01, name: D, budget: [{year: 2019, source: apbd, amount: 350.000.000}]}
            - {id: a-5, program: gov-01, name: E, budget: [{year: 2019, source: apbd, amount: 400.000.000}]}
    """,
)
def budgets_of_one_scale(subject: Subject) -> Iterator[Hit]:
    """One amount that stands out within its budget is another rule's matter: the usual one is compared."""
    usual_of = []
    for path, action in subject.parts_of(Action):
        if amounts := [line.amount for line in action.budget if line.amount]:
            usual_of.append((path, action, median_low(amounts)))
    if len(usual_of) < _FEWEST_ACTIONS:
        return
    usual = median_low(amount for _, _, amount in usual_of)
    for path, action, amount in usual_of:
        if max(amount, usual) >= _SUSPECT * min(amount, usual):
            first = next(at for at, line in enumerate(action.budget) if line.amount == amount)
            values = {
                "action": named(action.id, action.name),
                "amount": money(amount),
                "usual": money(usual),
                "times": count(max(amount, usual) // min(amount, usual)),
            }
            yield Hit((*path, "budget", first, "amount"), values)


@rule(
    "MP506",
    "info",
    title=("Lebih dari satu sumber dana", "More than one source of funds"),
    message=(
        "Seluruh anggaran ({amount}) bertumpu pada satu sumber dana: {source}.",
        "The whole budget ({amount}) rests on one source of funds: {source}.",
    ),
    remedy=(
        "Tinjau sumber lain, misalnya DAK, dana desa, CSR, atau KPBU, dan tulis yang sudah disepakati.",
        "Look at other sources, such as DAK, village funds, CSR or KPBU, and write down what is agreed.",
    ),
    why=(
        "Asesor menilai kemitraan dan sumber daya; anggaran yang kecil termasuk temuan yang paling sering.",
        "Assessors judge partnership and resources; little budget is among their most frequent findings.",
    ),
    source="pedoman, bagian 5",
    bad="""
        action_plan:
          policy:
            - {id: a-1, program: gov-01, name: A, budget: [{year: 2019, source: apbd, amount: 200.000.000}]}
            - {id: a-2, program: gov-01, name: B, budget: [{year: 2019, source: apbd, amount: 300.000.000}]}
            - {id: a-3, program: gov-01, name: C, budget: [{year: 2019, source: apbd, amount: 250.000.000}]}
            - {id: a-4, program: gov-01, name: D, budget: [{year: 2019, source: apbd, amount: 350.000.000}]}
            - {id: a-5, program: gov-01, name: E, budget: [{year: 2019, source: apbd, amount: 400.000.000}]}
    """,
    at="action_plan",
    good="""
        action_plan:
          policy:
            - {id: a-1, program: gov-01, name: A, budget: [{year: 2019, source: apbd, amount: 200.000.000}]}
            - {id: a-2, program: gov-01, name: B, budget: [{year: 2019, source: apbd, amount: 300.000.000}]}
            - {id: a-3, program: gov-01, name: C, budget: [{year: 2019, source: csr, amount: 250.000.000}]}
            - {id: a-4, program: gov-01, name: D, budget: [{year: 2019, source: apbd, amount: 350.000.000}]}
            - {id: a-5, program: gov-01, name: E, budget: [{year: 2019, source: apbd, amount: 400.000.000}]}
    """,
)
def more_than_one_source(subject: Subject) -> Iterator[Hit]:
    """A plan with few actions is only begun."""
    lines = [line for _, line in subject.parts_of(Allocation) if line.amount]
    sources = {line.source for line in lines}
    budgeted = sum(1 for action in subject.index.actions if action.budget)
    if len(sources) == 1 and budgeted >= _FEWEST_ACTIONS:
        values = {"amount": money(subject.index.budget), "source": lines[0].source.label}
        yield Hit(("action_plan",), values)
