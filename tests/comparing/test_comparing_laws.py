"""Laws that hold for any two plans: nothing from itself, mirrors, sums, and no meaning in any order."""

import copy
import json
import random
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from comparing_sample import Tree, leaves, plan, replaced, shuffled, small, value_at
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from masterplan_cli.comparing.change import Change, Comparison
from masterplan_cli.comparing.classes import CLASSES
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.wording import message_of

AMOUNTS = ["0", "1", "50.000.000", "100.000.000", "500.000.000", "Rp500.000", "7.654.321"]
VALUES = [*AMOUNTS, "2018", "2019", "2020", "2021", "2024", "apbd", "dak", "csr", "long", "done", "cancelled"]
VALUES += ["kominfo", "dukcapil", "bpkad", "gov-01", "gov-02", "bra-01", "2019-03", "9", "80", "lain", "jam"]


def _actions(tree: Tree) -> list[list[Any]]:
    return [group for group in tree["action_plan"].values() if group]


def _change_leaf(tree: Tree, rng: random.Random) -> None:
    path = rng.choice([path for path in leaves(tree) if path[-1] not in {"id", "schema", "formerly"}])
    value_at(tree, path[:-1])[path[-1]] = rng.choice(VALUES)


def _drop(tree: Tree, rng: random.Random) -> None:
    lists = [value_at(tree, path[:-1]) for path in leaves(tree) if isinstance(path[-1], int)]
    lists += [tree["roadmap"], tree["quick_wins"], tree["legal_basis"], *_actions(tree)]
    victims = rng.choice(lists)
    if victims:
        victims.pop(rng.randrange(len(victims)))


def _add_action(tree: Tree, rng: random.Random) -> None:
    template = copy.deepcopy(rng.choice(rng.choice(_actions(small()))))
    template["id"] = f"baru-{rng.randrange(10**6)}"
    tree["action_plan"].setdefault("literacy", []).append(template)


def _rename(tree: Tree, rng: random.Random) -> None:
    ids = [item["id"] for item in (*tree["agencies"], *tree["pillars"]["governance"]["programs"])]
    old = rng.choice(ids)
    new = f"{old}-x"
    renamed = replaced(tree, old, new)
    for item in (*renamed["agencies"], *renamed["pillars"]["governance"]["programs"]):
        if item["id"] == new:
            item["formerly"] = [old]
    tree.clear()
    tree.update(renamed)


def _split(tree: Tree, rng: random.Random) -> None:
    group = rng.choice(_actions(tree))
    whole = group.pop(rng.randrange(len(group)))
    for part in ("a", "b"):
        group.append({**copy.deepcopy(whole), "id": f"{whole['id']}-{part}", "formerly": [whole["id"]]})


def _merge(tree: Tree, rng: random.Random) -> None:
    group = rng.choice(_actions(tree))
    if len(group) > 1:
        first, second = group.pop(), group.pop()
        former = [first["id"], second["id"]]
        group.append({**copy.deepcopy(first), "id": f"{former[0]}-{rng.randrange(99)}-m", "formerly": former})


def _regroup(tree: Tree, rng: random.Random) -> None:
    group = rng.choice(_actions(tree))
    moved = group.pop(rng.randrange(len(group)))
    tree["action_plan"].setdefault("human_resources", []).append(moved)


EDITS: list[Callable[[Tree, random.Random], None]] = [
    *[_change_leaf] * 6,
    *(_drop, _add_action, _rename, _split, _merge, _regroup),
]


def _revised(tree: Tree, seeds: list[int]) -> Tree:
    """Return a plan after a script of edits; one that is refused, or has nothing to edit, is left out."""
    for seed in seeds:
        rng, candidate = random.Random(seed), copy.deepcopy(tree)
        try:
            rng.choice(EDITS)(candidate, rng)
            plan(candidate)
        except (ValidationError, IndexError):
            continue
        tree = candidate
    return tree


SCRIPTS = st.lists(st.integers(0, 10**6), max_size=10, unique=True)
"""Seeds of edits; the same seed twice would give two new entities one id, which no comparison can trust."""


def _essence(change: Change, *, mirrored: bool = False) -> str:
    """Return what matters of a change as text, optionally as seen the other way round."""
    id_, id_old, old, new, delta = (
        change.entity.id,
        change.entity.id_old,
        change.old,
        change.new,
        change.delta,
    )
    code = change.code
    if mirrored:
        id_, id_old = id_old or id_, id_ if id_old else None
        old, new, code = new, old, CLASSES[code].mirror
        delta = None if delta is None else -delta
    values = [sorted(value) if isinstance(value, tuple) else value for value in (old, new)]
    facts = [code, change.entity.type, id_, id_old, change.year, change.source, *values, delta]
    return json.dumps(facts, default=str, sort_keys=True)


def _essences(comparison: Comparison, *, mirrored: bool = False) -> Counter[str]:
    return Counter(_essence(change, mirrored=mirrored) for change in comparison.changes)


@settings(max_examples=60, deadline=None)
@given(SCRIPTS, st.integers(0, 10**6))
def test_nothing_changed_from_a_plan_to_itself_in_any_order(seeds: list[int], order: int) -> None:
    tree = _revised(small(), seeds)
    same = plan(shuffled(tree, random.Random(order)))
    comparison = compare(plan(tree), same)
    assert comparison.changes == ()
    assert comparison.totals.total.delta == 0


@settings(max_examples=100, deadline=None)
@given(SCRIPTS)
def test_the_way_back_is_the_mirror(seeds: list[int]) -> None:
    old, new = plan(small()), plan(_revised(small(), seeds))
    there, back = compare(old, new), compare(new, old)
    assert _essences(there, mirrored=True) == _essences(back)
    assert back.totals.total.delta == -there.totals.total.delta


@settings(max_examples=100, deadline=None)
@given(SCRIPTS, SCRIPTS)
def test_the_deltas_of_all_changes_add_up_to_the_totals(before: list[int], after: list[int]) -> None:
    old = _revised(small(), before)
    comparison = compare(plan(old), plan(_revised(old, after)))
    assert comparison.totals.adds_up
    for kind, total in (("action", comparison.totals.total), ("quick-win", comparison.totals.quick_wins)):
        deltas = [
            change.delta or 0
            for change in comparison.changes
            if change.entity.type == kind and CLASSES[change.code].measure == "rupiah"
        ]
        assert sum(deltas, Decimal(0)) == total.delta


@settings(max_examples=60, deadline=None)
@given(SCRIPTS, st.integers(0, 10**6))
def test_order_has_no_meaning_and_output_is_stable(seeds: list[int], order: int) -> None:
    old, new = small(), _revised(small(), seeds)
    straight = compare(plan(old), plan(new))
    rng = random.Random(order)
    mixed = compare(plan(shuffled(old, rng)), plan(shuffled(new, rng)))
    assert _essences(straight) == _essences(mixed)
    assert straight.changes == compare(plan(old), plan(new)).changes


@settings(max_examples=60, deadline=None)
@given(SCRIPTS)
def test_messages_can_always_be_made(seeds: list[int]) -> None:
    for change in compare(plan(small()), plan(_revised(small(), seeds))).changes:
        assert message_of(change).id
        assert message_of(change).en
