"""Entries of a SWOT analysis are printed under codes of the list in which they stand."""

from masterplan_cli.composing.swot_codes import swot_codes
from masterplan_cli.plan.swot import Swot


def test_an_entry_that_came_from_another_list_gets_the_next_free_code() -> None:
    swot = Swot.model_validate(
        {
            "strengths": [{"id": "s1", "text": "a"}, {"id": "w3", "text": "b"}, {"id": "s3", "text": "c"}],
            "weaknesses": [{"id": "data-tersebar", "text": "d"}],
        }
    )
    assert swot_codes(swot) == {"s1": "S1", "w3": "S4", "s3": "S3", "data-tersebar": "W1"}
