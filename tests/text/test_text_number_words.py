"""Small numbers are spelled, others stand in figures."""

import pytest

from masterplan_cli.text.number_words import in_words


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "nol"), (1, "satu"), (4, "empat"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"),
     (19, "sembilan belas"), (20, "dua puluh"), (21, "21"), (90, "sembilan puluh"), (100, "100"),
     (1500, "1.500"), (-3, "-3")],
)  # fmt: skip
def test_numbers_in_running_text(number: int, words: str) -> None:
    assert in_words(number) == words
