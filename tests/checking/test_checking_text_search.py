"""Searching all texts at once finds what a search of each would find."""

from hypothesis import given
from hypothesis import strategies as st

from masterplan_cli.checking.text_search import TextSearch

TEXTS = st.lists(st.text("aAbBßİ \n", min_size=1), unique=True)
WORDS = st.lists(st.text("abs ", min_size=1, max_size=3), max_size=4)


@given(TEXTS, WORDS)
def test_it_finds_the_texts_that_hold_a_word(texts: list[str], words: list[str]) -> None:
    expected = [text for text in texts if any(word in text.casefold() for word in words)]
    assert TextSearch(texts).holding(words) == expected


def test_words_do_not_reach_from_one_text_into_the_next() -> None:
    assert TextSearch(["satu", "Smart", "art"]).holding(("smart", "us")) == ["Smart"]
