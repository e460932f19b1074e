"""``masterplan diff`` of three revisions or more."""

import json
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    PLAN,
    TUBAN,
    WITHOUT_PAGES,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

PEMALANG = [CHECKOUT / "examples" / "pemalang" / f"{year}.yaml" for year in (2018, 2019, 2021)]
LINE = "budget: [{year: 2020, source: apbd, amount: %d}]"
BUDGET = "action_plan: {policy: [{id: a-1, program: %s, name: A, " + LINE + "}]}\n"


def plan(year: int, programs: str, extra: str = "") -> str:
    path = f"{year}.yaml"
    programs = programs.replace("{", "{subdimension: public-service, ")
    text = (
        f"{MINIMAL.replace('year: 2018', f'year: {year}')}pillars: {{governance: {{programs: [{programs}]}}}}"
    )
    Path(path).write_text(f"{text}\n{extra}", encoding="utf-8")
    return path


def trend(masterplan: Masterplan, *specs: object) -> dict[str, object]:
    document: dict[str, object] = json.loads(masterplan("diff", *specs, "--format", "json").out)
    return document


def test_a_programme_is_followed_through_names_ids_and_gaps(masterplan: Masterplan) -> None:
    plans = [
        plan(2018, "{id: p-1, name: Satu}, {id: p-2, name: Dua}", BUDGET % ("p-1", 100)),
        plan(2019, "{id: p-1, name: Kesatu}", BUDGET % ("p-1", 150)),
        plan(2020, "{id: p-9, name: Kesatu, formerly: [p-1]}, {id: p-2, name: Dua}", BUDGET % ("p-9", 90)),
    ]
    document = trend(masterplan, *plans)
    courses = [
        (
            [one and (one["ids"], one["names"], one["budget"]) for one in course["revisions"]],
            course["marks"],
        )
        for course in document["programs"]  # type: ignore[attr-defined]
    ]
    assert courses == [
        (
            [(["p-1"], ["Satu"], 100), (["p-1"], ["Kesatu"], 150), (["p-9"], ["Kesatu"], 90)],
            [[], ["renamed"], ["renumbered"]],
        ),
        ([(["p-2"], ["Dua"], None), None, (["p-2"], ["Dua"], None)], [[], ["removed"], ["returned"]]),
    ]
    assert document["totals"]["total"]["amounts"] == [100, 150, 90]  # type: ignore[index]


def test_an_id_that_is_given_to_something_else_is_another_programme(masterplan: Masterplan) -> None:
    plans = [
        plan(2018, "{id: p-1, name: Satu}"),
        plan(2019, "{id: p-2, name: Satu, formerly: [p-1]}"),
        plan(2020, "{id: p-2, name: Satu, formerly: [p-1]}, {id: p-1, name: Lain}"),
    ]
    programs = trend(masterplan, *plans)["programs"]
    assert sorted(len([one for one in course["revisions"] if one]) for course in programs) == [1, 3]  # type: ignore[attr-defined]


def test_sums_and_steps_are_those_of_the_pairs(masterplan: Masterplan) -> None:
    document = trend(masterplan, *PEMALANG)
    pairs = [trend(masterplan, *PEMALANG[at : at + 2]) for at in (0, 1)]
    assert [step["summary"] for step in document["steps"]] == [pair["summary"] for pair in pairs]  # type: ignore[attr-defined]
    totals = document["totals"]
    amounts = [pairs[0]["totals"]["budget_old"], *(pair["totals"]["budget_new"] for pair in pairs)]  # type: ignore[index]
    assert totals["total"]["amounts"] == amounts  # type: ignore[index]
    for part in ("by_year", "by_pillar"):
        rows = totals[part].values()  # type: ignore[index]
        assert [sum(row["amounts"][at] or 0 for row in rows) for at in range(3)] == amounts
    for at, pair in enumerate(pairs, 1):
        for mark in ("added", "removed", "moved", "renamed"):
            marked = sum(mark in course["marks"][at] for course in document["programs"])  # type: ignore[attr-defined]
            changed = [one["code"] for one in pair["changes"]].count(f"program-{mark}")  # type: ignore[attr-defined]
            assert marked == changed, (at, mark)


def test_text_tells_amounts_marks_statuses_and_counts(masterplan: Masterplan) -> None:
    text = masterplan("diff", *PEMALANG).out
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert lines[0] == "Kabupaten Pemalang: perkembangan 3 revisi"
    for line in (
        "Jumlah 99.690.000.000 97.550.110.000 99.895.000.000",
        "2019: pindah dari Smart Living",
        "env-06 Energi Bersih Desa 1.850.000.000",
        "2019: dihapus",
    ):
        assert line in lines, line
    assert max(map(len, (line for line in text.splitlines() if line.startswith("    ")))) < 130
    assert lines[-1].startswith("2018 → 2021: 38 → 38 program · anggaran Rp99.690.000.000 → ")
    assert "direncanakan" in text
    assert "moved from Smart Living" in masterplan("diff", *PEMALANG, "--lang", "en").out


@pytest.mark.parametrize("form", ["md", "html", "docx"])
def test_documents_tell_the_same(masterplan: Masterplan, form: str) -> None:
    result = masterplan("diff", *PEMALANG, "-o", f"tren.{form}", *WITHOUT_PAGES)
    assert (result.code, result.err) == (0, "")
    content = Path(f"tren.{form}").read_bytes()
    if form == "docx":
        assert content.startswith(b"PK")
    else:
        text = content.decode()
        for words in ("97.550.110.000", "Energi Bersih Desa", "2019: dihapus", "pindah dari Smart Living"):
            assert words in text


@pytest.mark.parametrize(
    "option",
    [
        ("--summary",), ("--only", "budget"), ("--min-severity", "major"), ("--verbose",),
        ("--reasons", "x.yaml"), ("--init-reasons", "x.yaml"), ("--terms", "semula-menjadi"),
    ],
)  # fmt: skip
def test_what_belongs_to_two_revisions_is_refused(masterplan: Masterplan, option: tuple[str, ...]) -> None:
    result = masterplan("diff", *PEMALANG, *option)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"galat: {option[0]} hanya berlaku untuk perbandingan dua revisi")


def test_one_broken_or_foreign_plan_stops_it(masterplan: Masterplan) -> None:
    Path("rusak.yaml").write_text(MINIMAL.replace("province", "provinsi"), encoding="utf-8")
    assert masterplan("diff", PLAN, "rusak.yaml", PLAN).code == 1
    assert masterplan("diff", PLAN, PLAN, "tidak-ada.yaml").code == 3
    result = masterplan("diff", *PEMALANG[:2], TUBAN / "2019.yaml")
    assert (result.code, result.out) == (2, "")
    assert "--force" in result.err
    assert masterplan("diff", *PEMALANG[:2], TUBAN / "2019.yaml", "--force").code == 0
    assert masterplan("diff", "-", PLAN, "-").code == 2


def test_order_is_that_of_the_command_line_and_fail_on_counts_every_step(masterplan: Masterplan) -> None:
    result = masterplan("diff", *reversed(PEMALANG))
    assert "revisi 2021 disebut sebelum revisi 2019" in result.err
    assert masterplan("diff", *PEMALANG, "--fail-on", "critical").code == 1
    assert masterplan("diff", PLAN, PLAN, PLAN, "--fail-on", "info").code == 0
