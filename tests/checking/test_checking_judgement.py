"""Where a rule that judges must keep quiet: what looks like a slip and is none."""

import pytest

from masterplan_cli.checking.check import check
from masterplan_cli.plan.smallest import plan_around
from masterplan_cli.reading import read_plan


def codes(lines: str, code: str) -> list[str]:
    text = plan_around(lines)
    checked = check(read_plan("-", stdin=text.encode), select=[code, "MP0", "MP1"])
    assert checked.plan is not None, checked.findings
    return [finding.code for finding in checked.findings]


def objective(indicator: str) -> str:
    return (
        "vision:\n  objectives:\n    - id: s\n      pillar: economy\n      text: Usaha tumbuh\n"
        f"      indicators: [{indicator}]\n"
    )


def strategy(text: str) -> str:
    return f"pillars:\n  governance: {{strategy: '{text}'}}\n"


def actions(*lines: str) -> str:
    return "action_plan:\n  policy:\n" + "".join(f"    - {{{line}}}\n" for line in lines)


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("MP408", "closing: {date: 2019-01-10}\n"),
        ("MP409", objective("{name: Ekspor, baseline: 5, baseline_year: 2018}")),
        (
            "MP504",
            actions("id: a, program: g, name: A, status: postponed, budget: "
                    "[{year: 2019, source: apbd, amount: 9.000.000}]"),
        ),
        ("MP602", objective("{name: Pertumbuhan ekspor, unit: persen, baseline: -4, targets: {2019: 140}}")),
        ("MP602", objective("{name: Ekspor, unit: ton, baseline: 400}")),
        ("MP603", objective("{name: Inflasi, direction: maintain, baseline: 3, targets: {2019: 3}}")),
        ("MP605", objective("{name: Ekspor}")),
        ("MP705", "revision: {year: 2018}\nlegal_basis:\n"
                  "  - {kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}\n"
                  "  - {kind: UU, number: 25, year: 2004, about: Perencanaan}\n"),
        ("MP706", "revision: {year: 2021}\nlegal_basis:\n"
                  "  - {kind: PP, number: 82, year: 2012, about: PSTE, note: diganti PP 71/2019}\n"),
        ("MP707", "legal_basis:\n  - {kind: Perda, number: 1, year: 2016, about: A, region: Tuban}\n"
                  "  - {kind: Perda, number: 1, year: 2016, about: B, region: Provinsi Jawa Timur}\n"),
        ("MP804", actions("id: a, program: g, name: Pelatihan", "id: b, program: h, name: Pelatihan")),
        ("MP805", "agencies: [{id: a, name: RSUD TUBAN}]\n"),
        ("MP808", strategy("Menjual batik dan oleh-oleh")),
        ("MP808", strategy("Bagi warga (a) dan desa (b)")),
        ("MP809", actions("id: a, program: g, name: Pelatihan sesuai kebutuhan industri")),
        ("MP809", strategy("Pelatihan, pendampingan, dan lain-lain.")),
        ("MP810", "glossary: [{term: a, meaning: b}]\n" + strategy("KTP KTP KTP CSR CSR CSR APBD APBD")),
        ("MP335", actions("id: a, program: g, name: Penyusunan Perbup Rencana Induk Smart City")),
        (
            "MP910",
            "vision: {statement: 'Tuban “Cerdas”, maju', phrases: [{phrase: tuban cerdas, meaning: a}]}\n",
        ),
    ],
)  # fmt: skip
def test_what_is_no_slip_is_not_reported(code: str, lines: str) -> None:
    assert codes(lines, code) == []


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("MP808", strategy("Membangun jaringan desa,")),
        ("MP808", strategy("Membangun jaringan (serat optik")),
        ("MP809", actions("id: a, program: g, name: 'Pelatihan, dll.'")),
        ("MP809", actions("id: a, program: g, name: Pelatihan sesuai kebutuhan")),
        ("MP804", actions("id: a, program: g, name: Pelatihan", "id: b, program: g, name: PELATIHAN")),
        ("MP335", "organization: {decrees: [{number: 1, about: Perbup tentang Retribusi}]}\n"),
        ("MP602", objective("{name: Ekspor, unit: '%', baseline: 400}")),
    ],
)
def test_a_slip_of_another_kind_is_reported_once(code: str, lines: str) -> None:
    assert codes(lines, code) == [code]
