"""What a value that cannot be read should have been: only where one reading suggests itself."""

import pytest

from masterplan_cli.plan.corrections import correction


@pytest.mark.parametrize(
    ("code", "written", "meant"),
    [
        ("MP111", "450 juta", "450.000.000"),
        ("MP111", "1,5 miliar", "1.500.000.000"),
        ("MP111", "1.5 M", "1.500.000.000"),
        ("MP111", "Rp 2,25 jt", "2.250.000"),
        ("MP111", "Rp. 750 rb", "750.000"),
        ("MP111", "2 triliun", "2.000.000.000.000"),
        ("MP111", "dua juta", None),
        ("MP111", "450 juta per tahun", None),
        ("MP111", "-5 juta", None),
        ("MP111", "Rp\u00a0250.000.000", "250.000.000"),
        ("MP111", "250,000,000", "250.000.000"),
        ("MP111", "Rp 250.000.000.-", "250.000.000"),
        ("MP111", "2.5E+08", "250.000.000"),
        ("MP111", "1E+09", "1.000.000.000"),
        ("MP111", "1,5E+00", None),
        ("MP111", "1E+99", None),
        ("MP111", "(250.000.000)", None),
        ("MP111", "250,000", "250.000"),
        ("MP113", "1,234.50", "1234,50"),
        ("MP113", "1E+03", "1.000"),
        ("MP113", "1839,94 km2", "1839,94"),
        ("MP113", "60 persen", "60"),
        ("MP113", "sekitar 60", None),
        ("MP113", "4x", None),
        ("MP113", ".nan", None),
        ("MP116", "311 desa", "311"),
        ("MP118", "19", "2019"),
        ("MP118", "TA 2019", "2019"),
        ("MP118", "2019/2020", None),
        ("MP118", "dua ribu", None),
        ("MP119", "2019-01-01", "2019-01"),
        ("MP119", "Januari 2019", "2019-01"),
        ("MP119", "01/2019", "2019-01"),
        ("MP119", "2019-1", "2019-01"),
        ("MP119", "2019", None),
        ("MP119", "12:30", None),
        ("MP119", "2019-13", None),
        ("MP120", "14-12-2018", "2018-12-14"),
        ("MP120", "14 Desember 2018", "2018-12-14"),
        ("MP120", "2018/12/14", "2018-12-14"),
        ("MP120", "31-02-2018", None),
        ("MP120", "2018-12", None),
        ("MP120", "Desember 2018", None),
        ("MP121", "3523", '"35.23"'),
        ("MP121", "35-23", '"35.23"'),
        ("MP121", "0123", None),
        ("MP122", "2-16-03", '"2.16.03"'),
        ("MP122", "A.1.2", None),
        ("MP109", "450 juta", None),
    ],
)
def test_a_correction(code: str, written: str, meant: str | None) -> None:
    assert correction(code, written) == meant


@pytest.mark.parametrize("code", [f"MP{number}" for number in range(110, 124)])
@pytest.mark.parametrize(
    "odd", ["", " ", "9" * 79, "1" * 5000, "٣", "²", "-", "1.1.1.1", "jan jan 2019", "2019 2019"]
)
def test_odd_values_have_none_or_one_but_never_fail(code: str, odd: str) -> None:
    assert correction(code, odd) is None or isinstance(correction(code, odd), str)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("2108", "2018"), ("2109", "2019"), ("2O17", "2017"), ("201B", "2018"), ("2999", None), ("20190", None)],
)
def test_a_slip_in_a_year_suggests_the_year(written: str, meant: str | None) -> None:
    assert correction("MP118", written) == meant


def test_a_figure_with_a_unit_is_offered_without_a_dot_that_could_mean_two_things() -> None:
    assert correction("MP113", "1.234 km2") == "1234"
