"""The gap of an RPJMD indicator is computed in the indicator's direction, never typed."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from masterplan_cli.plan.rpjmd_gaps import RpjmdIndicator


def indicator(**values: object) -> RpjmdIndicator:
    return RpjmdIndicator.model_validate({"id": "ind-1", "name": "Jalan mantap", **values})


@pytest.mark.parametrize(
    ("direction", "achievement", "target", "gap"),
    [
        ("increase", "76,5", "85", "8.5"),
        ("increase", "90", "85", "0"),
        ("decrease", "17,4", "14", "3.4"),
        ("decrease", "13", "14", "0"),
        ("maintain", "9", "10", "1"),
        ("maintain", "11", "10", "1"),
        ("maintain", "10", "10", "0"),
    ],
)
def test_the_gap_is_what_is_still_lacking(direction: str, achievement: str, target: str, gap: str) -> None:
    found = indicator(direction=direction, achievement=achievement, target=target)
    assert found.gap == Decimal(gap)


@pytest.mark.parametrize("known", ["achievement", "target"])
def test_without_achievement_or_target_there_is_no_gap(known: str) -> None:
    assert indicator(**{known: "5"}).gap is None


def test_nobody_can_type_a_gap() -> None:
    with pytest.raises(ValidationError):
        indicator(gap="5")
