"""Budgets and totals, to the rupiah."""

from decimal import Decimal
from typing import Any

import pytest
from comparing_sample import edited, plan, small

from masterplan_cli.comparing.change import Change, Comparison
from masterplan_cli.comparing.compare import compare
from masterplan_cli.comparing.tally import tally
from masterplan_cli.comparing.wording import message_of

BUDGET = "action_plan.infrastructure.0.budget"


def _lines(*lines: str) -> list[dict[str, str]]:
    keys = ("year", "source", "amount")
    return [dict(zip(keys, line.split(), strict=True)) for line in lines]


def _budgets(old: list[dict[str, str]], new: list[dict[str, str]], *edits: tuple[str, Any]) -> Comparison:
    before = edited(small(), (BUDGET, old))
    return compare(plan(before), plan(edited(before, (BUDGET, new), *edits)))


def _told(comparison: Comparison) -> list[tuple[Any, ...]]:
    return [
        (change.code, change.year, change.source, change.old, change.new, change.delta)
        for change in comparison.changes
        if change.area == "budget"
    ]


def test_a_rise_is_told_per_year_and_source_with_its_line() -> None:
    comparison = _budgets(_lines("2019 apbd 300"), _lines("2019 apbd 400"))
    (change,) = comparison.changes
    assert _told(comparison) == [("budget-increased", 2019, "apbd", 300, 400, 100)]
    assert change.delta_percent == Decimal("33.33")
    assert change.path_text == f"{BUDGET.replace('.0.', '[0].')}[0]"
    assert (change.pillar, change.program) == ("governance", "gov-02")
    assert message_of(change).id == (
        "Anggaran aksi-2 Jaringan tahun 2019 dari APBD Kabupaten/Kota bertambah dari Rp300,00 menjadi"
        " Rp400,00 (+Rp100,00; +33,33 %)."
    )
    assert message_of(change).en == (
        "The 2019 budget of aksi-2 Jaringan from APBD Kabupaten/Kota rises from Rp300.00 to Rp400.00"
        " (+Rp100.00; +33.33 %)."
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            ["2019 apbd 100", "2020 apbd 200", "2021 apbd 300"],
            ["2019 apbd 100", "2020 apbd 300", "2021 apbd 200"],
            [("budget-rephased", None, "apbd", {"2020": 200, "2021": 300}, {"2020": 300, "2021": 200}, 0)],
        ),
        (
            ["2019 apbd 100"],
            ["2020 apbd 60", "2021 apbd 40"],
            [("budget-rephased", None, "apbd", {"2019": 100}, {"2020": 60, "2021": 40}, 0)],
        ),
        (
            ["2019 apbd 100"],
            ["2020 dak 100"],
            [("budget-rephased", None, None, {"2019/apbd": 100}, {"2020/dak": 100}, 0)],
        ),
        (
            ["2019 apbd 100", "2020 apbd 70"],
            ["2019 dak 100", "2020 apbd 80"],
            [
                ("funding-source-changed", 2019, None, {"apbd": 100}, {"dak": 100}, 0),
                ("budget-increased", 2020, "apbd", 70, 80, 10),
            ],
        ),
        (
            ["2019 apbd 100"],
            ["2019 apbd 60", "2019 csr 40"],
            [("funding-source-changed", 2019, None, {"apbd": 100}, {"apbd": 60, "csr": 40}, 0)],
        ),
        (["2019 apbd 100"], [], [("budget-missing", 2019, "apbd", {"2019": 100}, None, -100)]),
        (
            [],
            ["2019 apbd 1", "2019 csr 2"],
            [("budget-added", 2019, None, None, {"apbd": 1, "csr": 2}, 3)],
        ),
        (["2019 apbd 0"], [], [("budget-missing", 2019, "apbd", {"2019": 0}, None, 0)]),
        (["2019 apbd 100"], ["2019 apbd 0"], [("budget-decreased", 2019, "apbd", 100, 0, -100)]),
        (
            ["2019 apbd 100", "2020 apbd 5"],
            ["2019 apbd 100"],
            [("budget-line-removed", 2020, "apbd", 5, None, -5)],
        ),
        (
            ["2019 apbd 0", "2020 apbd 5"],
            ["2020 apbd 5", "2021 apbd 0"],
            [
                ("budget-line-removed", 2019, "apbd", 0, None, 0),
                ("budget-line-added", 2021, "apbd", None, 0, 0),
            ],
        ),
        (["2019 apbd 7000"], ["2019 apbd 7"], [("budget-unit-suspect", 2019, "apbd", 7000, 7, -6993)]),
        (["2019 apbd 7"], ["2019 apbd 7001"], [("budget-increased", 2019, "apbd", 7, 7001, 6994)]),
        (["2019 apbd 60", "2019 apbd 40"], ["2019 apbd 100"], []),
        (
            ["2019 apbd 100", "2019 dak 5"],
            ["2020 apbd 100", "2019 dak 7"],
            [
                ("budget-rephased", None, "apbd", {"2019": 100}, {"2020": 100}, 0),
                ("budget-increased", 2019, "dak", 5, 7, 2),
            ],
        ),
    ],
)
def test_the_fewest_changes_explain_a_budget(
    old: list[str], new: list[str], told: list[tuple[Any, ...]]
) -> None:
    comparison = _budgets(_lines(*old), _lines(*new))
    assert sorted(_told(comparison), key=repr) == sorted(told, key=repr)
    assert sum(entry[-1] for entry in told) == comparison.totals.total.delta


def test_years_that_leave_the_horizon_are_not_cuts() -> None:
    comparison = _budgets(
        _lines("2019 apbd 100", "2020 apbd 100"),
        _lines("2020 apbd 100", "2024 apbd 100"),
        ("horizon", {"start": "2020", "end": "2024"}),
    )
    assert _told(comparison) == [
        ("budget-left-horizon", 2019, "apbd", 100, None, -100),
        ("budget-entered-horizon", 2024, "apbd", None, 100, 100),
    ]
    left: Change = next(change for change in comparison.changes if change.code == "budget-left-horizon")
    assert left.delta_percent is None
    assert (left.severity, left.path_in) == ("info", "old")


def test_an_action_that_goes_takes_its_whole_budget() -> None:
    comparison = compare(plan(small()), plan(edited(small(), ("action_plan.infrastructure.0", ...))))
    (change,) = comparison.changes
    assert (change.code, change.old, change.new, change.delta) == (
        "action-removed",
        800_000_000,
        None,
        -800_000_000,
    )
    assert (change.entity.name_old, change.entity.name_new) == ("Jaringan", None)
    assert (change.path_text, change.path_in) == ("action_plan.infrastructure[0]", "old")


def test_totals_by_year_source_and_pillar_add_up_and_nothing_is_not_zero() -> None:
    comparison = compare(
        plan(small()),
        plan(
            edited(
                small(),
                ("action_plan.infrastructure.2.budget", ...),
                ("action_plan.infrastructure.1.budget", _lines("2022 hibah 70000000")),
                ("action_plan.policy.0.budget.0.amount", "150.000.000"),
            )
        ),
    )
    totals = comparison.totals

    def rows(found: Any) -> list[tuple[Any, ...]]:
        return [(row.key, row.old, row.new, row.delta) for row in found]

    assert rows([totals.total]) == [("total", 1_055_000_000, 1_095_000_000, 40_000_000)]
    assert totals.total.delta_percent == Decimal("3.79")
    assert rows(totals.by_year) == [
        ("2019", 600_000_000, 650_000_000, 50_000_000),
        ("2020", 75_000_000, 75_000_000, 0),
        ("2021", 80_000_000, None, -80_000_000),
        ("2022", None, 70_000_000, 70_000_000),
        ("2023", 300_000_000, 300_000_000, 0),
    ]
    assert rows(totals.by_source) == [
        ("apbd", 730_000_000, 700_000_000, -30_000_000),
        ("dak", 300_000_000, 300_000_000, 0),
        ("csr", 25_000_000, 25_000_000, 0),
        ("hibah", None, 70_000_000, 70_000_000),
    ]
    assert rows(totals.by_pillar) == [
        ("governance", 975_000_000, 1_025_000_000, 50_000_000),
        ("branding", 80_000_000, 70_000_000, -10_000_000),
    ]
    assert rows([totals.quick_wins]) == [("quick-wins", 40_000_000, 40_000_000, 0)]
    assert totals.by_year[3].delta_percent is None
    assert totals.adds_up


def test_money_of_an_action_without_a_programme_is_shown_apart() -> None:
    comparison = compare(plan(small()), plan(edited(small(), ("action_plan.policy.0.program", "tidak-ada"))))
    assert comparison.totals.by_pillar[-1].key == "unassigned"
    assert comparison.totals.adds_up


def test_targets_know_which_way_is_better() -> None:
    path = "vision.objectives.0.indicators"
    comparison = compare(
        plan(small()),
        plan(edited(small(), (f"{path}.0.targets.2019", "79,5"), (f"{path}.1.targets.2019", "50"))),
    )
    told = [(change.code, change.old, change.new, change.delta) for change in comparison.changes]
    assert told == [
        ("target-lowered", "80", "79.5", Decimal("-0.5")),
        ("target-lowered", "48", "50", Decimal(2)),
    ]
    assert comparison.changes[0].delta_percent == Decimal("-0.63")
    assert message_of(comparison.changes[0]).id == (
        "Target 2019 “Indeks kepuasan” pada sas-1 Kepuasan meningkat dilonggarkan dari 80 menjadi 79,5."
    )


def test_a_target_without_a_value_is_not_a_target_of_nil() -> None:
    path = "vision.objectives.0.indicators.0.targets.2019"
    comparison = compare(plan(small()), plan(edited(small(), (path, ...))))
    (change,) = comparison.changes
    assert (change.code, change.old, change.new, change.delta, change.path_in) == (
        "target-removed",
        "80",
        None,
        None,
        "old",
    )


@pytest.mark.parametrize(
    ("edits", "indonesian", "english"),
    [
        ([], "Tidak ada perubahan · anggaran tetap", "No changes · budget unchanged"),
        (
            [("action_plan.policy.0.budget.0.amount", "99.999.999"), ("vision.missions", [])],
            "1 dihapus, 1 diubah · anggaran −0,00 %",
            "1 removed, 1 changed · budget −0.00 %",
        ),
        (
            [("action_plan.infrastructure", []), ("agencies.1.name", "Dinas Penduduk")],
            "3 dihapus, 1 diganti nama · anggaran −83,41 %",
            "3 removed, 1 renamed · budget −83.41 %",
        ),
    ],
)
def test_the_tally_closes_the_report(edits: list[tuple[str, Any]], indonesian: str, english: str) -> None:
    comparison = compare(plan(small()), plan(edited(small(), *edits)))
    assert tally(comparison).id == indonesian
    assert tally(comparison).en == english


def test_the_tally_of_a_first_budget_names_the_sum() -> None:
    empty = edited(small(), ("action_plan", {}))
    assert tally(compare(plan(empty), plan(small()))).id == "4 ditambah · anggaran +Rp1.055.000.000,00"
