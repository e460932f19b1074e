"""Every leaf that differs belongs to exactly one change."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from comparing_sample import Steps, Tree, edited, full, leaves, plan, value_at
from pydantic import ValidationError

from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.fields import field_rules
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.walk import parts_within

FULL = full()
HEADER = {"year", "date", "previous", "note", "notice"}
NATURAL_KEYS = {
    ("legal_basis", "kind"),
    ("legal_basis", "number"),
    ("legal_basis", "year"),
    ("phrases", "phrase"),
    ("mentors", "name"),
    ("decrees", "number"),
    ("working_groups", "pillar"),
    ("population", "year"),
    ("statistics", "name"),
    ("risks", "risk"),
    ("glossary", "term"),
}


def _changed_values(old: str) -> Iterator[str]:
    """Yield values of every kind of scalar; the first that the schema takes and that differs is used."""
    yield from ("2022", "2021-07", "2019-02-03", "77.03", "2.16.03.2.02.77", "kota", "final", "Perda")
    yield from (
        "hibah",
        "decrease",
        "long",
        "cancelled",
        "ready",
        "society",
        "waste",
        "2",
        "5",
        "2023",
        "living",
        "innovation",
        "trial",
        "full",
    )
    yield old + " baru"


def _with(path: Steps, value: Any) -> Tree:
    tree = copy.deepcopy(FULL)
    value_at(tree, path[:-1])[path[-1]] = value
    return tree


def _mutants(path: Steps) -> Iterator[Masterplan]:
    """Yield plans in which this leaf alone has another meaning: numbers and choices first, then free text."""
    old = value_at(FULL, path)
    candidates = [f"{old}-baru", f"{old} baru", *_changed_values(old)]
    for candidate in candidates:
        try:
            mutant = plan(_with(path, candidate))
        except ValidationError:
            continue
        if mutant != ORIGINAL:
            yield mutant
            return


ORIGINAL = plan(FULL)
TWINS = ({"infrastructure", "applications", "literacy", "human_resources", "branding"}, range(1, 9))
"""Steps into what has the same model as its neighbour: one stands for all."""
LEAVES = [
    path
    for path in leaves(FULL)
    if path[-1] not in {"id", "schema"}
    and not any(step in twins for step in path[1:-1] for twins in TWINS)
    and not (path[0] == "revision" and path[-1] in HEADER)
]


def _names_an_entry(path: Steps) -> bool:
    parents = [step for step in path[:-1] if isinstance(step, str)]
    in_entity_list = path[0] == "risks"  # risks of the plan have ids, those of quick wins have not
    return (parents[-1], path[-1]) in NATURAL_KEYS and not in_entity_list if parents else False


def test_the_sample_has_every_field() -> None:
    assert len(LEAVES) > 200


@pytest.mark.parametrize("path", LEAVES, ids=lambda path: ".".join(map(str, path)))
def test_a_leaf_that_differs_is_one_change(path: Steps) -> None:
    mutants = list(_mutants(path))
    assert mutants, "no other valid value was tried"
    for mutant in mutants:
        changes = compare(ORIGINAL, mutant).changes
        if _names_an_entry(path):
            assert sorted(change.old is None for change in changes) == [False, True]
        else:
            assert (
                [change.code for change in changes] == [changes[0].code] if changes else pytest.fail("none")
            )
            assert str(path[0]) == str(changes[0].path[0])


@pytest.mark.parametrize("path", LEAVES, ids=lambda path: ".".join(map(str, path)))
def test_an_optional_leaf_that_goes_is_one_change(path: Steps) -> None:
    tree = copy.deepcopy(FULL)
    del value_at(tree, path[:-1])[path[-1]]
    try:
        without = plan(tree)
    except ValidationError:
        return  # the schema asks for it
    changes = compare(ORIGINAL, without).changes
    assert len(changes) == (0 if without == ORIGINAL else 1)


@pytest.mark.parametrize("name", sorted(HEADER))
def test_the_header_of_the_revision_is_no_change(name: str) -> None:
    value = {"year": "2030", "date": "2030-01-01"}.get(name, "lain")
    other = plan(_with(("revision", name), value))
    assert other != ORIGINAL
    assert compare(ORIGINAL, other).changes == ()


def test_former_ids_are_no_change_by_themselves() -> None:
    other = plan(edited(FULL, ("action_plan.policy.0.formerly", ["tidak-pernah-ada"])))
    assert other != ORIGINAL
    assert compare(ORIGINAL, other).changes == ()


def _models(model: type[Part], seen: set[type[Part]]) -> set[type[Part]]:
    if model not in seen:
        seen.add(model)
        for info in model.model_fields.values():
            for part in parts_within(info.annotation):
                _models(part, seen)
    return seen


MODELS = sorted(_models(Masterplan, set()), key=str)


@pytest.mark.parametrize("model", MODELS)
def test_every_field_has_one_rule_at_most(model: type[Part]) -> None:
    spoken_for = [name for rule in field_rules(model) for name in rule.fields]
    assert len(spoken_for) == len(set(spoken_for))
    holds_entities = {
        name
        for name, info in model.model_fields.items()
        if any(hasattr(part, "entity") for part in parts_within(info.annotation))
    }
    assert set(spoken_for) | holds_entities == set(model.model_fields)


@pytest.mark.parametrize("model", MODELS)
def test_no_entity_stands_below_another(model: type[Part]) -> None:
    if hasattr(model, "entity"):
        below = _models(model, set()) - {model}
        assert not any(hasattr(part, "entity") for part in below)
