"""The charts that templates place, exactly as the small plan gives them."""

from decimal import Decimal
from pathlib import Path

import pytest
from composing_books import minimal_plan, pemalang_2021, small_plan, tuban
from composing_figures import chart_of

from masterplan_cli.composing.figures.money import unit_for
from masterplan_cli.composing.registry import CHARTS
from masterplan_cli.document.charts import Chart, Series
from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.readiness import ReadinessItem

DIMENSIONS = tuple(dimension.label for dimension in Dimension)


def values(*numbers: int | str | None) -> tuple[Decimal | None, ...]:
    return tuple(None if number is None else Decimal(number) for number in numbers)


def test_readiness_is_a_radar_on_the_declared_scale() -> None:
    chart = chart_of("kesiapan", small_plan())
    assert chart.kind == "radar"
    assert chart.categories[0] == "Sumber daya manusia"
    assert chart.series == (Series("Skor", values(2, 2, 1, 3, 3, 3, 2, 3, 2)),)
    assert (chart.maximum, chart.decimals, chart.unit) == (Decimal(4), 0, "")
    assert chart.description.startswith(
        "Diagram jaring skor kesiapan pada skala 1 sampai 4. Nilai: Sumber daya manusia 2; Anggaran 2;"
    )


def test_an_item_without_a_score_leaves_a_gap_in_the_radar() -> None:
    chart = chart_of("kesiapan", _with_budget_readiness(ReadinessItem(now="Belanja TIK kecil.")))
    assert chart.series[0].values[1] is None
    assert "Anggaran tidak ada;" in chart.description


def _with_budget_readiness(item: ReadinessItem) -> Masterplan:
    analysis = small_plan().strategic_analysis
    assert analysis is not None
    assert analysis.readiness is not None
    assert analysis.readiness.structure is not None
    structure = analysis.readiness.structure.model_copy(update={"budget": item})
    readiness = analysis.readiness.model_copy(update={"structure": structure})
    return small_plan().model_copy(
        update={"strategic_analysis": analysis.model_copy(update={"readiness": readiness})}
    )


def test_the_budget_of_each_year_is_stacked_by_dimension_to_the_rupiah() -> None:
    chart = chart_of("anggaran-dimensi", small_plan())
    assert chart == Chart(
        "stacked-columns",
        ("2019", "2020"),
        (
            Series("Smart Governance", values(1650, 750)),
            Series("Smart Living", values(99, None)),
            Series("Smart Society", values("60.000001", None)),
        ),
        chart.caption,
        "juta rupiah",
        description="Diagram kolom bertumpuk anggaran per tahun dalam juta rupiah menurut "
        "Smart Governance, Smart Living, Smart Society. Jumlah: 2019 1.809,000001; 2020 750.",
    )


def test_sources_of_funds_stand_in_order_of_their_size() -> None:
    chart = chart_of("anggaran-sumber", small_plan())
    assert chart.kind == "bars"
    assert chart.categories == ("APBD Kabupaten", "Dana Desa", "CSR")
    assert chart.series == (Series("Anggaran", values("1710.000001", 750, 99)),)


@pytest.mark.parametrize(
    ("largest", "name", "decimals"),
    [(1, "juta rupiah", 0), (9_999_999_999, "juta rupiah", 0), (10_000_000_000, "miliar rupiah", 1)],
)
def test_the_unit_of_money_follows_its_size(largest: int, name: str, decimals: int) -> None:
    unit = unit_for(largest)
    assert (unit.name, unit.decimals) == (name, decimals)


def test_money_in_a_chart_is_exact_and_written_without_an_exponent() -> None:
    assert str(unit_for(10**10).of(25_270_000_000)) == "25.27"
    assert str(unit_for(10**10).of(10_000_000_001)) == "10.000000001"
    assert str(unit_for(10**9).of(10_000_000_000)) == "10000"


def test_all_eighteen_subdimensions_stand_in_the_official_order() -> None:
    chart = chart_of("program-subdimensi", small_plan())
    assert chart.categories == tuple(one.label for one in Subdimension)
    assert chart.series == (Series("Program", values(*[1] * 18)),)
    assert chart.unit == "program"


def test_the_busiest_agencies_come_first() -> None:
    chart = chart_of("aksi-opd", small_plan())
    assert chart.categories == ("Diskominfo", "Dinas Kesehatan")
    assert chart.series == (Series("Rencana aksi", values(3, 1)),)


def test_no_more_than_ten_agencies_are_drawn() -> None:
    chart = chart_of("aksi-opd", tuban())
    assert len(chart.categories) == 10
    counts = [value for value in chart.series[0].values if value is not None]
    assert counts == sorted(counts, reverse=True)


def test_roadmap_entries_are_stacked_by_term() -> None:
    chart = chart_of("tahapan", small_plan())
    assert chart.categories == DIMENSIONS
    assert chart.series == (
        Series("Jangka Pendek", values(1, 0, 0, 0, 0, 0)),
        Series("Jangka Menengah", values(1, 0, 0, 1, 0, 0)),
        Series("Jangka Panjang", values(0, 0, 0, 0, 0, 0)),
    )


@pytest.mark.parametrize("name", sorted(CHARTS))
def test_a_chart_says_what_it_shows_in_words(name: str) -> None:
    chart = chart_of(name, pemalang_2021() if name == "inovasi-dimensi" else tuban())
    assert chart.description.startswith("Diagram ")
    assert all(category in chart.description for category in chart.categories)
    assert {len(series.values) for series in chart.series} == {len(chart.categories)}
    assert chart.caption is not None
    assert (chart.caption.label, chart.caption.anchor) == ("Gambar", f"gambar-{name}")


def test_applications_and_innovations_are_stacked_by_dimension() -> None:
    chart = chart_of("inovasi-dimensi", pemalang_2021())
    assert chart.categories == DIMENSIONS
    assert chart.series == (
        Series("Aplikasi", values(3, 2, 2, 1, 1, 2)),
        Series("Inovasi", values(1, 1, 0, 1, 1, 0)),
    )


@pytest.mark.parametrize("name", sorted(CHARTS))
def test_an_empty_plan_has_no_chart(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing"):
        chart_of(name, minimal_plan(tmp_path))
