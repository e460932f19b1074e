"""How much of a difference moved from one place to another, and how much really changed."""

from typing import Any

import pytest
from comparing_sample import Tree, edited, plan, small

from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.totals import Total

INFRASTRUCTURE = "action_plan.infrastructure"


def _line(year: int, amount: int, source: str = "apbd") -> dict[str, str]:
    return {"year": str(year), "source": source, "amount": str(amount)}


def _action(id_: str, program: str, lead: str, *budget: dict[str, str], **details: Any) -> Tree:
    return {"id": id_, "program": program, "name": id_, "lead": lead, "budget": list(budget), **details}


def _moved(rows: tuple[Total, ...]) -> dict[str, tuple[int, int]]:
    """Return what was moved and what changed, in rupiah, of every row that differs."""
    return {row.key: (row.moved, row.changed) for row in rows if row.moved or row.changed}


def test_an_action_that_moves_takes_its_money_along() -> None:
    old, new = small(), edited(small(), (f"{INFRASTRUCTURE}.0.program", "bra-01"))
    totals = compare(plan(old), plan(new)).totals
    assert _moved(totals.by_pillar) == {
        "governance": (-800_000_000, 0),
        "branding": (800_000_000, 0),
    }
    assert _moved(totals.by_agency) == {}
    assert totals.adds_up


def test_a_move_with_a_cut_budget_is_both() -> None:
    new = edited(
        small(),
        (f"{INFRASTRUCTURE}.0.program", "bra-01"),
        (f"{INFRASTRUCTURE}.0.budget.0.amount", "400000000"),
    )
    totals = compare(plan(small()), plan(new)).totals
    assert _moved(totals.by_pillar) == {
        "governance": (-800_000_000, 0),
        "branding": (800_000_000, -100_000_000),
    }


def test_another_lead_takes_the_money_over() -> None:
    totals = compare(plan(small()), plan(edited(small(), (f"{INFRASTRUCTURE}.0.lead", "dukcapil")))).totals
    assert _moved(totals.by_pillar) == {}
    assert _moved(totals.by_agency) == {
        "kominfo": (-800_000_000, 0),
        "dukcapil": (800_000_000, 0),
    }


def test_what_was_removed_or_added_did_not_move() -> None:
    old = edited(small(), (f"{INFRASTRUCTURE}.+", _action("aksi-9", "gov-02", "kominfo", _line(2020, 7))))
    new = edited(small(), (f"{INFRASTRUCTURE}.+", _action("aksi-8", "bra-01", "dukcapil", _line(2020, 5))))
    totals = compare(plan(old), plan(new)).totals
    assert _moved(totals.by_pillar) == {"governance": (0, -7), "branding": (0, 5)}


@pytest.mark.parametrize(
    ("halves", "moved"),
    [
        # every half has a part of the old money: nothing changed but the place
        (([(2020, 60)], [(2020, 40)]), {"governance": (-40, 0), "branding": (40, 0)}),
        # the second half has more than there was: only the rest moved
        (([(2020, 60)], [(2020, 70)]), {"governance": (-40, 0), "branding": (40, 30)}),
        # less than there was: the first half bears the cut
        (([(2020, 10)], [(2020, 40)]), {"governance": (-40, -50), "branding": (40, 0)}),
        # a year that nobody had before is new money
        (([(2020, 100)], [(2021, 5)]), {"branding": (0, 5)}),
    ],
)
def test_a_split_shares_the_old_money_so_that_no_half_looks_cut(
    halves: tuple[list[tuple[int, int]], list[tuple[int, int]]], moved: dict[str, tuple[int, int]]
) -> None:
    whole = _action("aksi-9", "gov-02", "kominfo", _line(2020, 100))
    first, second = (
        _action(id_, program, "kominfo", *(_line(*line) for line in lines), formerly=["aksi-9"])
        for id_, program, lines in zip(("aksi-10", "aksi-11"), ("gov-02", "bra-01"), halves, strict=True)
    )
    old = edited(small(), (f"{INFRASTRUCTURE}.+", whole))
    new = edited(small(), (f"{INFRASTRUCTURE}.+", first), (f"{INFRASTRUCTURE}.+", second))
    totals = compare(plan(old), plan(new)).totals
    assert _moved(totals.by_pillar) == moved
    assert totals.adds_up


def test_a_merger_brings_the_money_of_both_together() -> None:
    parts = [
        _action("aksi-10", "gov-02", "kominfo", _line(2020, 60)),
        _action("aksi-11", "bra-01", "dukcapil", _line(2020, 40)),
    ]
    merged = _action("aksi-12", "bra-01", "kominfo", _line(2020, 90), formerly=["aksi-10", "aksi-11"])
    old = edited(small(), *((f"{INFRASTRUCTURE}.+", part) for part in parts))
    totals = compare(plan(old), plan(edited(small(), (f"{INFRASTRUCTURE}.+", merged)))).totals
    assert _moved(totals.by_pillar) == {"governance": (-60, 0), "branding": (60, -10)}
    assert _moved(totals.by_agency) == {"kominfo": (40, -10), "dukcapil": (-40, 0)}


def test_money_that_moved_and_was_cut_altogether_is_told_where_it_went() -> None:
    old = edited(small(), (f"{INFRASTRUCTURE}.+", _action("aksi-9", "gov-02", "bpkad", _line(2020, 7))))
    new = edited(small(), (f"{INFRASTRUCTURE}.+", _action("aksi-9", "gov-02", "bpkad")))
    new = edited(new, (f"{INFRASTRUCTURE}.3.program", "bra-01"), ("agencies.+", {"id": "dlh", "name": "DLH"}))
    new = edited(new, (f"{INFRASTRUCTURE}.3.lead", "dlh"))
    totals = compare(plan(old), plan(new)).totals
    assert _moved(totals.by_agency) == {"bpkad": (-7, 0), "dlh": (7, -7)}
    assert totals.adds_up
