"""The edit scripts themselves: that they try everything, repeat themselves, and can fail; and the way back.

The scripts are run in ``test_comparing_scripts_short``, ``_medium`` and ``_long``: 2,500 of them.
"""

import json
from collections import Counter

import pytest
from comparing_sample import plan
from hypothesis import given, settings
from hypothesis import strategies as st
from script import EDITS, reported
from script_laws import hold, hold_backwards, old_plan, script_of

from masterplan_cli.comparing import budgets
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.compare import compare


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.integers(0, 10**9), st.integers(1, 40))
def test_the_way_back_gives_the_mirrors(seed: int, count: int) -> None:
    hold_backwards(seed, count)


def test_scripts_try_every_edit_and_expect_every_class() -> None:
    applied: Counter[str] = Counter()
    codes: set[str] = set()
    for seed in range(200):
        script = script_of(seed, 40)
        applied.update(script.applied)
        codes |= {json.loads(told)[0] for told in script.expected}
    assert applied.keys() == EDITS.keys()
    assert min(applied.values()) >= 10
    assert codes | {CLASSES[code].mirror for code in codes} == CLASSES.keys()


def test_the_same_seed_gives_the_same_script() -> None:
    assert script_of(7, 20).new == script_of(7, 20).new
    assert script_of(7, 20).expected == script_of(7, 20).expected
    assert script_of(7, 20).new != script_of(47, 20).new


def test_a_script_of_many_edits_finds_place_for_most() -> None:
    assert all(len(script_of(seed, 40).applied) >= 25 for seed in range(40))


def test_a_comparison_that_loses_or_adds_something_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    seed = next(seed for seed in range(100) if "rephase" in script_of(seed, 10).applied)
    hold(seed, 10)
    monkeypatch.setattr(budgets, "_redistributed", lambda *_: iter(()))
    with pytest.raises(AssertionError, match="more than was edited"):
        hold(seed, 10)


def test_an_expectation_is_as_exact_as_a_fingerprint() -> None:
    script = script_of(3, 40)
    changes = compare(old_plan(3), plan(script.new)).changes
    assert len({reported(change) for change in changes}) == len(changes)
