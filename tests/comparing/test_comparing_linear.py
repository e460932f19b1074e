"""Twice the plan costs about twice the work, however a plan repeats itself; counted, not timed."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from comparing_sample import Tree, edited, plan, small

from masterplan_cli.comparing.compare import compare
from masterplan_cli.plan.masterplan import Masterplan

Pair = tuple[Tree, Tree]


def _lines_of_code(old: Masterplan, new: Masterplan) -> int:
    """Return how many lines of code comparing runs, each turn of a loop counted."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        del frame
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        compare(old, new)
    finally:
        sys.settrace(before)
    return count


def _seats(size: int) -> Pair:
    """Return a council of many ordinary members, all of them replaced."""
    lists = [[{"position": "Anggota", "holder": f"{side} {n}"} for n in range(size)] for side in ("A", "B")]
    return _both("organization.council.members", *lists)


def _seats_of_offices(size: int) -> Pair:
    lists = [
        [{"position": f"{side} {n}", "holder": f"{side} {n}", "agency": "bpkad"} for n in range(size)]
        for side in ("A", "B")
    ]
    return _both("organization.council.members", *lists)


def _laws(size: int) -> Pair:
    lists = [
        [{"kind": "UU", "number": f"{n}", "year": "2014", "about": f"{side} {n}"} for n in range(size)]
        for side in ("A", "B")
    ]
    return _both("legal_basis", *lists)


def _supporters(size: int) -> Pair:
    lists = [[f"{side}-{n}" for n in range(size)] for side in ("a", "b")]
    return _both("action_plan.policy.0.support", *lists)


def _indicators(size: int) -> Pair:
    lists = [[{"name": "Sama", "baseline": f"{start + n}"} for n in range(size)] for start in (0, size)]
    return _both("vision.objectives.0.indicators", *lists)


def _doubled_ids(size: int) -> Pair:
    lists = [[{"id": "sama", "name": f"{side} {n}"} for n in range(size)] for side in ("A", "B")]
    return _both("agencies", *lists)


def _merger(size: int) -> Pair:
    ids = [f"a-{n}" for n in range(size)]
    return _both(
        "action_plan.policy",
        [_action(id_) for id_ in ids],
        [{**_action("satu"), "formerly": ids}],
    )


def _chain(size: int) -> Pair:
    """Return actions of which each comes from its own predecessor and the next one's."""
    return _both(
        "action_plan.policy",
        [_action(f"a-{n}") for n in range(size)],
        [{**_action(f"b-{n}"), "formerly": [f"a-{n}", f"a-{(n + 1) % size}"]} for n in range(size)],
    )


def _strangers(size: int) -> Pair:
    """Return actions that all went, and as many of the same names that came."""
    return _both(
        "action_plan.policy",
        [{**_action(f"a-{n}"), "name": "Sama"} for n in range(size)],
        [{**_action(f"b-{n}"), "name": "Sama"} for n in range(size)],
    )


def _budget_lines(size: int) -> Pair:
    lists = [
        [{"year": f"{2019 + n % 5}", "source": "apbd", "amount": f"{n + more}"} for n in range(size)]
        for more in (0, 1)
    ]
    return _both("action_plan.policy.0.budget", *lists)


def _action(id_: str) -> Tree:
    return {"id": id_, "program": "gov-01", "name": f"Aksi {id_}", "lead": "kominfo", "status": "planned"}


def _both(path: str, old: Any, new: Any) -> Pair:
    return edited(small(), (path, old)), edited(small(), (path, new))


@pytest.mark.parametrize(
    "pair",
    [
        *(_seats, _seats_of_offices, _laws, _supporters, _indicators, _doubled_ids),
        *(_merger, _chain, _strangers, _budget_lines),
    ],
    ids=lambda pair: pair.__name__.strip("_"),
)
def test_twice_as_much_is_twice_the_work(pair: Callable[[int], Pair]) -> None:
    small_work, large_work = (_lines_of_code(*map(plan, pair(size))) for size in (100, 400))
    nothing = _lines_of_code(*map(plan, pair(1)))
    assert large_work - nothing < 4.8 * (small_work - nothing)
