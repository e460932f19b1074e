from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from masterplan_cli.text import numbers
from masterplan_cli.text.bilingual import Language

AMOUNTS = st.integers(-(10**20), 10**20)
UNITS = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


@given(st.integers(-(10**20), 10**20))
@pytest.mark.parametrize("language", ["id", "en"])
def test_whole_numbers_have_the_marks_that_unicode_gives_them(language: Language, value: int) -> None:
    assert numbers.integer(value, language) == format_decimal(value, locale=language)


@pytest.mark.parametrize("language", ["id", "en"])
def test_decimals_have_the_marks_that_unicode_gives_them(language: Language) -> None:
    value = Decimal("-1234567.891")
    assert numbers.decimal(value, language) == format_decimal(value, locale=language)


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (1_350_000, "Rp1.350.000,00", "Rp1,350,000.00"),
        (0, "Rp0,00", "Rp0.00"),
        (950, "Rp950,00", "Rp950.00"),
        (-60_000_000, "-Rp60.000.000,00", "-Rp60,000,000.00"),
    ],
)
def test_rupiah_is_written_in_full(amount: int, indonesian: str, english: str) -> None:
    assert numbers.rupiah(amount) == indonesian
    assert numbers.rupiah(amount, "en") == english


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (5_500_000_000, "Rp5,5 miliar", "Rp5.5 billion"),
        (0, "Rp0", "Rp0"),
        (999, "Rp999", "Rp999"),
        (1_000, "Rp1 ribu", "Rp1 thousand"),
        (750_000, "Rp750 ribu", "Rp750 thousand"),
        (1_350_000, "Rp1,35 juta", "Rp1.35 million"),
        (1_004_999_999, "Rp1 miliar", "Rp1 billion"),
        (1_005_000_000, "Rp1,01 miliar", "Rp1.01 billion"),
        (999_994_999, "Rp999,99 juta", "Rp999.99 million"),
        (999_995_000, "Rp1 miliar", "Rp1 billion"),
        (56_500_000_000_000, "Rp56,5 triliun", "Rp56.5 trillion"),
        (1_234_567_000_000_000, "Rp1.234,57 triliun", "Rp1,234.57 trillion"),
        (-2_500_000, "-Rp2,5 juta", "-Rp2.5 million"),
    ],
)
def test_rupiah_is_shortened_for_prose(amount: int, indonesian: str, english: str) -> None:
    assert numbers.rupiah_short(amount) == indonesian
    assert numbers.rupiah_short(amount, "en") == english


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (1_350_000_000, "1.350,00"),
        (0, "0,00"),
        (12_500_000, "12,50"),
        (75_250_000, "75,25"),
        (1_234_500, "1,2345"),
        (1, "0,000001"),
        (-60_000_000, "-60,00"),
    ],
)
def test_millions_keep_two_decimals_and_more_only_where_needed(amount: int, expected: str) -> None:
    assert numbers.millions(amount) == expected


@pytest.mark.parametrize(
    ("delta", "expected"),
    [
        (-60_000_000, "(60.000.000,00)"),
        (60_000_000, "60.000.000,00"),
        (0, "-"),
        (Decimal("-28.57"), "(28,57)"),
        (Decimal("0.00"), "-"),
        (Decimal("12.40"), "12,40"),
    ],
)
def test_a_decrease_stands_in_parentheses(delta: int | Decimal, expected: str) -> None:
    assert numbers.parenthesised(delta) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (210_000_000, 150_000_000, "-28.57"),
        (100, 100, "0.00"),
        (3, 4, "33.33"),
        (8_000, 8_001, "0.01"),  # 0.0125
        (20_000, 20_001, "0.01"),  # 0.005, a half
        (20_000, 19_999, "-0.01"),
        (100, 0, "-100.00"),
    ],
)
def test_percent_change_has_two_decimals(old: int, new: int, expected: str) -> None:
    assert str(numbers.percent_change(old, new)) == expected


@pytest.mark.parametrize(("old", "new"), [(0, 5), (None, 5), (5, None), (None, None), (0, 0)])
def test_percent_change_of_nothing_is_not_a_number(old: int | None, new: int | None) -> None:
    assert numbers.percent_change(old, new) is None


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        (Decimal("183994.561"), "id", "183.994,561"),
        (Decimal("183994.561"), "en", "183,994.561"),
        (Decimal("2.50"), "id", "2,50"),
        (Decimal("1E+3"), "id", "1.000"),
        (Decimal("-0.5"), "id", "-0,5"),
        (381, "id", "381"),
    ],
)
def test_decimal_keeps_the_digits_given(value: Decimal | int, language: Language, expected: str) -> None:
    assert numbers.decimal(value, language) == expected


def test_percent_and_integer() -> None:
    assert numbers.percent(Decimal("16.87")) == "16,87%"
    assert numbers.percent(Decimal("-12.40"), "en") == "-12.40%"
    assert numbers.integer(1_118_464) == "1.118.464"
    assert numbers.amount(1_350_000) == "1.350.000,00"


@pytest.mark.parametrize(
    ("number", "figures"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX")],
)
def test_roman(number: int, figures: str) -> None:
    assert numbers.roman(number) == figures


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_roman_refuses_what_romans_could_not_write(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        numbers.roman(number)


@given(AMOUNTS)
def test_rupiah_can_be_read_back(amount: int) -> None:
    for text in (numbers.rupiah(amount), numbers.amount(amount)):
        assert _read(text.replace("Rp", "")) == amount


@given(AMOUNTS)
def test_millions_lose_nothing(amount: int) -> None:
    assert _read(numbers.millions(amount)) * 10**6 == amount


@given(AMOUNTS)
def test_short_rupiah_is_within_half_a_hundredth_of_its_unit(amount: int) -> None:
    figures, _, unit = numbers.rupiah_short(amount).replace("Rp", "").partition(" ")
    size = UNITS.get(unit, 1)
    assert abs(_read(figures) * size - amount) * 200 <= size
    assert unit in ("", "triliun") or 1 <= abs(_read(figures)) < 1000


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_decimal_can_be_read_back_in_both_languages(value: Decimal) -> None:
    assert str(_read(numbers.decimal(value))) == format(value, "f")
    assert str(Decimal(numbers.decimal(value, "en").replace(",", ""))) == format(value, "f")


@given(st.integers(1, 10**15), st.integers(0, 10**15))
def test_percent_change_is_right_to_half_a_hundredth(old: int, new: int) -> None:
    change = numbers.percent_change(old, new)
    assert change is not None
    assert abs(int(change * 100) * old - (new - old) * 10_000) * 2 <= old


@given(st.integers(-(10**15), 10**15))
def test_parentheses_mean_less_than_nothing(delta: int) -> None:
    text = numbers.parenthesised(delta)
    assert text.startswith("(") == text.endswith(")") == (delta < 0)
    assert "-" not in text or delta == 0


def _read(text: str) -> Decimal:
    return Decimal(text.replace(".", "").replace(",", "."))
