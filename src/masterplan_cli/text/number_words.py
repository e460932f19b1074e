"""Small numbers in Indonesian words, as running text spells them."""

from masterplan_cli.text.numbers import integer

_ONES = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")


def in_words(number: int) -> str:
    """Return a number as prose writes it: in words where one or two are enough, otherwise in figures.

    Source: Ejaan Bahasa Indonesia yang Disempurnakan, on numbers in running text.
    """
    if 0 <= number <= 10:
        return _ONES[number]
    if number == 11:
        return "sebelas"
    if 12 <= number <= 19:
        return f"{_ONES[number - 10]} belas"
    if number % 10 == 0 and 20 <= number <= 90:
        return f"{_ONES[number // 10]} puluh"
    return integer(number)
