"""Fingerprints: one for each change, the same wherever the change is listed and however it is worded."""

from pathlib import Path

import pytest

from masterplan_cli.comparing.change import Change
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.fingerprints import fingerprints
from masterplan_cli.plan.build import build_plan
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.reading import read_plan

EXAMPLES = Path(__file__).parents[2] / "examples"
PAIRS = [("tuban/2018", "tuban/2019"), ("pemalang/2018", "pemalang/2019"), ("pemalang/2019", "pemalang/2021")]


def plan(name: str) -> Masterplan:
    built = build_plan(read_plan(str(EXAMPLES / f"{name}.yaml")).tree).plan
    assert built is not None
    return built


def changes(old: Masterplan, new: Masterplan) -> tuple[Change, ...]:
    return compare(old, new).changes


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_no_two_changes_share_one(old: str, new: str) -> None:
    found = fingerprints(changes(plan(old), plan(new)))
    assert len(set(found)) == len(found) > 100
    assert all(len(each) == 10 for each in found)


def test_the_order_of_lists_says_nothing() -> None:
    old, new = plan("tuban/2018"), plan("tuban/2019")
    groups = {
        name: tuple(reversed(getattr(new.action_plan, name))) for name in type(new.action_plan).model_fields
    }
    turned = new.model_copy(
        update={
            "action_plan": new.action_plan.model_copy(update=groups),
            "roadmap": tuple(reversed(new.roadmap)),
            "agencies": tuple(reversed(new.agencies)),
        }
    )
    assert set(fingerprints(changes(old, turned))) == set(fingerprints(changes(old, new)))


def test_other_values_have_another_one() -> None:
    old, new = plan("tuban/2018"), plan("tuban/2019")
    before = dict(zip(fingerprints(changes(old, new)), changes(old, new), strict=True))
    actions = new.action_plan.applications
    raised = tuple(
        action.model_copy(
            update={
                "budget": tuple(line.model_copy(update={"amount": line.amount + 1}) for line in action.budget)
            }
        )
        if action.id == "aksi-041"
        else action
        for action in actions
    )
    plan_then = new.model_copy(
        update={"action_plan": new.action_plan.model_copy(update={"applications": raised})}
    )
    after = fingerprints(changes(old, plan_then))
    gone = [before[each] for each in before if each not in after]
    assert [(change.code, change.entity.id) for change in gone] == [("budget-increased", "aksi-041")]


def test_they_are_the_same_in_every_version() -> None:
    """People write them into files: a change of how they are made orphans every reason."""
    found = changes(plan("tuban/2018"), plan("tuban/2019"))
    named = {
        (change.code, change.entity.id, change.year): each
        for change, each in zip(found, fingerprints(found), strict=True)
    }
    assert named["budget-increased", "aksi-041", 2020] == "7369c8193f"
    assert named["program-added", "gov-08", None] == "62dc483a1a"
    assert named["vision-changed", "vision", None] == "c136fbb32e"
    assert named["target-lowered", "sas-bra-1", 2020] == "6dcd70df2f"
