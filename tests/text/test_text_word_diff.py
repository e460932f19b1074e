"""Two texts in one: nothing is lost, words and numbers stay whole, and no text takes forever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masterplan_cli.text.word_diff import Piece, word_diff

TEXTS = st.text(alphabet="ab 1.,\n–é", max_size=60)


def told(old: str, new: str) -> str:
    marks = {"kept": "{}", "deleted": "[-{}-]", "inserted": "[+{}+]"}
    return "".join(marks[effect].format(text) for effect, text in word_diff(old, new))


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_from_the_pieces(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    assert "".join(text for effect, text in pieces if effect != "inserted") == old
    assert "".join(text for effect, text in pieces if effect != "deleted") == new


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(effect == "kept" for effect, _ in word_diff(text, text))


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("160 desa", "200 desa", "[-160-][+200+] desa"),
        ("Rp1.500.000,00 saja", "Rp1.600.000,00 saja", "[-Rp1.500.000,00-][+Rp1.600.000,00+] saja"),
        ("dari e-KIR ke sana", "dari e-KTP ke sana", "dari [-e-KIR-][+e-KTP+] ke sana"),
        ("aman dan tangguh", "aman, siaga, dan tangguh", "aman[+, siaga,+] dan tangguh"),
        ("satu dua tiga", "satu empat lima", "satu [-dua tiga-][+empat lima+]"),
        ("", "baru", "[+baru+]"),
        ("lama", "", "[-lama-]"),
    ],
)
def test_words_and_numbers_stay_whole(old: str, new: str, wanted: str) -> None:
    assert told(old, new) == wanted


def test_texts_that_are_long_and_all_different_count_as_replaced() -> None:
    old = "awal " + " ".join(f"lama{number}" for number in range(30_000)) + " akhir"
    new = "awal " + " ".join(f"baru{number}" for number in range(30_000)) + " akhir"
    assert [piece.effect for piece in word_diff(old, new)] == ["kept", "deleted", "inserted", "kept"]
    assert word_diff(old, new)[0] == Piece("kept", "awal ")


def test_a_word_in_a_huge_text_is_found() -> None:
    old = " ".join(f"kata{number}" for number in range(60_000))
    pieces = word_diff(old, old.replace("kata30000", "ganti"))
    assert [text for effect, text in pieces if effect != "kept"] == ["kata30000", "ganti"]
