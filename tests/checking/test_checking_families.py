"""What a review must see: each thing on a mentor's list is seen by the rule that is named for it."""

# ruff: noqa: E501  # a table: one line for each thing that is seen

import pytest

from masterplan_cli.checking.check import check
from masterplan_cli.plan.smallest import plan_around
from masterplan_cli.reading import read_plan

_PROGRAM = (
    "pillars: {governance: {programs: [{id: gov-01, name: Layanan Desa, subdimension: public-service%s}]}}"
)
_OBJECTIVE = "vision: {objectives: [{id: s1, pillar: governance, text: Layanan cepat}]}"
_ACTION = "action_plan: {policy: [{id: a1, program: gov-01, name: Perbup%s}]}"
_QUICK_WIN = "quick_wins: [{id: qw-01, name: SEPASI, pillar: governance%s}]"
_FINAL = "revision: {year: 2018, status: final}"
_SWOT = "swot: {strengths: [{id: s1, text: Jaringan}], strategies: {so: [{id: so1, text: Memakai jaringan}]}}"

SEEN = [
    ("golden thread: a programme that no objective needs", "MP902", _OBJECTIVE, _PROGRAM % ""),
    ("golden thread: an objective without programme", "MP904", _OBJECTIVE, _PROGRAM % ", objective: s9"),
    ("golden thread: an action without programme", "MP103", "action_plan: {policy: [{id: a1, name: Perbup}]}"),
    ("golden thread: an action of a programme that is not there", "MP202", _ACTION % ""),
    ("golden thread: a programme without action", "MP316", _PROGRAM % ""),
    ("golden thread: a SWOT strategy that cites nothing", "MP203", f"strategic_analysis: {{{_SWOT}}}"),
    ("golden thread: a quick win outside every programme", "MP906", _QUICK_WIN % ""),
    ("institution: no council", "MP322", _FINAL),
    ("institution: no executive team", "MP323", _FINAL),
    ("institution: no decree", "MP325", _FINAL),
    ("institution: no regulation that enacts the plan", "MP335", _FINAL),
    ("alignment: regulations without SPBE", "MP705", "legal_basis: [{kind: UU, number: 23, year: 2014, about: Pemda}]"),
    ("alignment: a regulation younger than the plan", "MP701", "legal_basis: [{kind: PP, number: 12, year: 2019, about: X}]"),
    (
        "alignment: an RPJMD that ended before the plan begins",
        "MP702",
        "strategic_analysis: {rpjmd: {start: 2011, end: 2016, regulation: Perda 12/2011, vision: Maju}}",
    ),
    (
        "plausibility: an amount a thousand times its neighbours",
        "MP502",
        _ACTION
        % (
            ", budget: [{year: 2019, source: apbd, amount: 200.000.000}, {year: 2020, source: apbd, amount: 200000},"
            " {year: 2021, source: apbd, amount: 210.000.000}]"
        ),
    ),
    (
        "plausibility: a year without budget between years with one",
        "MP503",
        _ACTION
        % (
            ", budget: [{year: 2019, source: apbd, amount: 200.000.000},"
            " {year: 2021, source: apbd, amount: 210.000.000}]"
        ),
    ),
    (
        "plausibility: a target against its direction",
        "MP601",
        _QUICK_WIN
        % ", indicators: [{name: Waktu, unit: hari, direction: decrease, baseline: 3, targets: {2019: 5}}]",
    ),
    ("text: a placeholder", "MP802", "pillars: {governance: {strategy: TODO}}"),
    ("text: an empty phrase", "MP809", "vision: {objectives: [{id: s1, pillar: governance, text: Melayani sebaik mungkin}]}"),
    ("text: a sentence that is cut off", "MP808", "pillars: {governance: {strategy: Menyatukan layanan dan}}"),
    ("text: a word typed twice", "MP812", "pillars: {governance: {strategy: Menyatukan layanan di di desa.}}"),
    ("text: a name that repeats", "MP804", "agencies: [{id: a, name: Dinas Kominfo}, {id: b, name: Dinas Kominfo}]"),
    ("terminology: a dimension with a wrong name", "MP801", "pillars: {governance: {strategy: Smart Goverment maju.}}"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "parts"), [(code, parts) for _, code, *parts in SEEN], ids=[seen[0] for seen in SEEN]
)
def test_it_is_seen(code: str, parts: list[str]) -> None:
    text = plan_around("\n".join(parts) + "\n")
    assert code in {finding.code for finding in check(read_plan("-", stdin=text.encode)).findings}


def test_a_lead_agency_that_owns_everything_is_seen() -> None:
    programs = ", ".join(
        f"{{id: gov-{number}, name: Program {number}, subdimension: public-service, lead: a}}"
        for number in range(12)
    )
    agencies = "agencies: [{id: a, name: Dinas A}, {id: b, name: Dinas B}, {id: c, name: Dinas C}]"
    text = plan_around(f"{agencies}\npillars: {{governance: {{programs: [{programs}]}}}}\n")
    assert "MP911" in {finding.code for finding in check(read_plan("-", stdin=text.encode)).findings}
