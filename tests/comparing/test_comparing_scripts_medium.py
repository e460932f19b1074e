"""Scripts of seven to twenty edits."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from script_laws import hold


@pytest.mark.parametrize("part", range(4))
@settings(max_examples=200, deadline=None, derandomize=True)
@given(seed=st.integers(0, 10**9), count=st.integers(7, 20))
def test_what_is_reported_is_what_was_edited(part: int, seed: int, count: int) -> None:
    hold(seed * 4 + part, count)
