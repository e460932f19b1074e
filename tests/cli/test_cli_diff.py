"""``masterplan diff``: the forms of its output and when it fails."""

import json
from pathlib import Path

import pytest
from cli_runs import (
    BROKEN,
    CHECKOUT,
    MINIMAL,
    PLAN,
    TUBAN,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

REVISIONS = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
CHANGE_KEYS = {
    "code", "severity", "area", "entity", "path", "year", "source", "old", "new", "delta", "delta_percent",
}  # fmt: skip
ENTITY_KEYS = {"type", "id", "name_old", "name_new"}
TOTAL_KEYS = {"budget_old", "budget_new", "delta", "by_year", "by_source", "by_pillar"}


def test_json_has_the_promised_form_and_exact_sums(masterplan: Masterplan) -> None:
    report = json.loads(masterplan("diff", *REVISIONS, "--format", "json").out)
    assert report["format_version"] == "1.2"
    assert {"format_version", "changes", "totals", "summary"} <= set(report)
    assert len(report["changes"]) >= 30
    for change in report["changes"]:
        assert set(change) >= CHANGE_KEYS
        assert set(change["entity"]) >= ENTITY_KEYS
    totals = report["totals"]
    assert set(totals) >= TOTAL_KEYS
    assert totals["budget_new"] - totals["budget_old"] == totals["delta"]
    for part in ("by_year", "by_source", "by_pillar"):
        assert sum(row["delta"] for row in totals[part].values()) == totals["delta"]
        assert sum(row["new"] or 0 for row in totals[part].values()) == totals["budget_new"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_text_and_json_tell_the_same_changes(masterplan: Masterplan, language: str) -> None:
    options = ("--lang", language, "--format")
    report = json.loads(masterplan("diff", *REVISIONS, *options, "json").out)
    text = masterplan("diff", *REVISIONS, *options, "text", "--verbose").out
    assert {change["message"] for change in report["changes"] if change["message"] not in text} == set()
    assert len([line for line in text.splitlines() if line.endswith("]")]) == len(report["changes"])


def test_the_last_line_is_the_tally(masterplan: Masterplan) -> None:
    last = masterplan("diff", *REVISIONS).out.splitlines()[-1]
    assert "ditambah" in last
    assert "anggaran" in last
    last = masterplan("diff", *REVISIONS, "--lang", "en").out.splitlines()[-1]
    assert "added" in last


def test_a_plan_compared_with_itself(masterplan: Masterplan) -> None:
    result = masterplan("diff", PLAN, PLAN)
    assert result.code == 0
    assert "Tidak ada perubahan." in result.out
    report = json.loads(masterplan("diff", PLAN, PLAN, "--format", "json").out)
    assert report["changes"] == []
    assert report["totals"]["delta"] == 0


def test_a_broken_plan_never_looks_like_no_changes(masterplan: Masterplan) -> None:
    Path("rusak.yaml").write_text(BROKEN, encoding="utf-8")
    for pair in (("rusak.yaml", "rusak.yaml"), (PLAN, "rusak.yaml"), ("rusak.yaml", PLAN)):
        for form in ("text", "json", "md"):
            result = masterplan("diff", *pair, "--format", form)
            assert result.code == 1
            assert "provinsi" in result.err
            assert ("changes" not in json.loads(result.out)) if form == "json" else (result.out == "")


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_into_a_file_what_stdout_would_get(masterplan: Masterplan, form: str) -> None:
    printed = masterplan("diff", *REVISIONS, "--format", form).out
    result = masterplan("diff", *REVISIONS, "--format", form, "-o", "perubahan")
    assert (result.code, result.out) == (0, "")
    assert Path("perubahan").read_text(encoding="utf-8") == printed


def test_the_other_way_round_mirrors_the_money(masterplan: Masterplan) -> None:
    there = json.loads(masterplan("diff", *REVISIONS, "--format", "json").out)["totals"]
    back = json.loads(masterplan("diff", *reversed(REVISIONS), "--format", "json").out)["totals"]
    assert (there["budget_old"], there["budget_new"]) == (back["budget_new"], back["budget_old"])
    assert there["delta"] == -back["delta"]


def test_the_check_line_shows_that_the_parts_add_up(masterplan: Masterplan) -> None:
    assert (
        "Uji jumlah: tahun, sumber dana, dimensi, dan OPD berjumlah sama; selisih 16 perubahan anggaran ="
        " -Rp65.000.000,00." in masterplan("diff", *REVISIONS).out
    )
    assert (
        "16 budget changes differ by -Rp65,000,000.00." in masterplan("diff", *REVISIONS, "--lang", "en").out
    )
    totals = json.loads(masterplan("diff", *REVISIONS, "--format", "json").out)["totals"]
    assert totals["adds_up"] is True
    assert sum(row["new"] or 0 for row in totals["by_agency"].values()) == totals["budget_new"]


def test_years_are_shown_also_when_the_whole_is_the_same_and_with_their_horizon(
    masterplan: Masterplan,
) -> None:
    budget = "[{year: %s, source: apbd, amount: 7}]"
    action = f"action_plan: {{policy: [{{id: a-1, program: p-1, name: A, budget: {budget}}}]}}"
    Path("lama.yaml").write_text(f"{MINIMAL}{action % 2019}\n", encoding="utf-8")
    shorter = MINIMAL.replace("start: 2019", "start: 2020")
    Path("baru.yaml").write_text(f"{shorter}{action % 2020}\n", encoding="utf-8")
    lines = masterplan("diff", "lama.yaml", "baru.yaml").out.splitlines()
    start = lines.index("Anggaran rencana aksi (Rp)")
    rows = [line.split() for line in lines[start + 2 : start + 5]]
    assert [row[:5] for row in rows] == [
        ["2019", "7", "-", "(7)", "-"],
        ["2020", "-", "7", "7", "-"],
        ["Jumlah", "7", "7", "-", "-"],
    ]
    assert " ".join(rows[0][5:]) == "(kini di luar masa berlaku)"
    assert " ".join(rows[1][5:]) == ""


@pytest.mark.parametrize("language", ["id", "en"])
def test_plans_of_two_regencies_are_refused(masterplan: Masterplan, language: str) -> None:
    pair = (REVISIONS[0], CHECKOUT / "examples" / "pemalang" / "2019.yaml")
    result = masterplan("diff", *pair, "--lang", language)
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 1
    for part in ("Kabupaten Tuban", "Kabupaten Pemalang", "--force", str(REVISIONS[0])):
        assert part in result.err


def test_plans_of_two_regencies_can_be_compared_all_the_same(masterplan: Masterplan) -> None:
    pair = (REVISIONS[0], CHECKOUT / "examples" / "pemalang" / "2019.yaml")
    result = masterplan("diff", *pair, "--force")
    assert result.code == 0
    assert result.err == (
        "catatan: membandingkan rencana dua daerah, Kabupaten Tuban dan Kabupaten Pemalang, karena"
        " `--force`\n"
    )
    assert "[regency-changed]" in result.out


@pytest.mark.parametrize(
    ("regency", "code"),
    [
        ("{kind: kabupaten, name: sukamaju, province: Jawa Barat}", 0),
        ("{kind: kota, name: Sukamaju, province: Jawa Timur}", 2),
        ("{kind: kabupaten, name: Sukamaju Baru, province: Jawa Timur}", 2),
        ('{kind: kabupaten, name: Sukamaju Baru, province: Jawa Timur, code: "35.23"}', 0),
    ],
)
def test_a_regency_is_known_by_its_code_or_its_kind_and_name(
    masterplan: Masterplan, regency: str, code: int
) -> None:
    head, _, _ = MINIMAL.rpartition("regency:")
    same_code = '{kind: kabupaten, name: Sukamaju, province: Jawa Timur, code: "35.23"}'
    Path("lama.yaml").write_text(f"{head}regency: {same_code}\n", encoding="utf-8")
    Path("baru.yaml").write_text(f"{head}regency: {regency}\n", encoding="utf-8")
    assert masterplan("diff", "lama.yaml", "baru.yaml").code == code


def test_one_file_on_both_sides_is_allowed_and_noted(masterplan: Masterplan) -> None:
    Path("salinan.yaml").hardlink_to(PLAN)
    for other in (PLAN, "salinan.yaml"):
        result = masterplan("diff", PLAN, other)
        assert result.code == 0
        assert result.err == (
            f"catatan: kedua sisi adalah berkas yang sama ({PLAN}), sehingga tidak mungkin ada perubahan\n"
        )
        assert "Tidak ada perubahan." in result.out
    Path("lain.yaml").write_bytes(PLAN.read_bytes())
    assert masterplan("diff", PLAN, "lain.yaml").err == ""


def test_standard_input_cannot_be_both_sides(masterplan: Masterplan) -> None:
    result = masterplan("diff", "-", "-")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("galat: masukan baku (`-`) hanya dapat menjadi salah satu sisi – ")


@pytest.mark.parametrize("side", [0, 1])
def test_a_plan_of_another_schema_gives_its_finding(masterplan: Masterplan, side: int) -> None:
    text = PLAN.read_text(encoding="utf-8")
    assert "schema: 1\n" in text
    Path("skema.yaml").write_text(text.replace("schema: 1\n", "schema: 2\n"), encoding="utf-8")
    pair: list[Path | str] = [PLAN, PLAN]
    pair[side] = "skema.yaml"
    result = masterplan("diff", *pair)
    assert (result.code, result.out) == (1, "")
    assert "skema.yaml" in result.err


def test_plans_of_two_editions_are_compared(masterplan: Masterplan) -> None:
    pemalang = CHECKOUT / "examples" / "pemalang"
    report = json.loads(
        masterplan("diff", pemalang / "2019.yaml", pemalang / "2021.yaml", "--format", "json").out
    )
    assert [change["code"] for change in report["changes"]].count("edition-changed") == 1


@pytest.mark.parametrize("form", ["text", "json", "md"])
def test_a_key_that_stands_twice_is_never_passed_over(masterplan: Masterplan, form: str) -> None:
    closing = "closing: {place: Tuban}\n"
    Path("sekali.yaml").write_text(MINIMAL + closing, encoding="utf-8")
    Path("dua kali.yaml").write_text(f"{MINIMAL}{closing}closing: {{place: Rengel}}\n", encoding="utf-8")
    for pair in (("sekali.yaml", "dua kali.yaml"), ("dua kali.yaml", "sekali.yaml")):
        result = masterplan("diff", *pair, "--format", form)
        assert result.code == 1
        assert ("changes" not in json.loads(result.out)) if form == "json" else (result.out == "")
        assert "dua kali.yaml:6:1 galat MP017" in result.err
        assert "sekali.yaml:" not in result.err


def test_what_may_have_been_misread_is_told_beside_the_changes(masterplan: Masterplan) -> None:
    Path("lama.yaml").write_text(MINIMAL, encoding="utf-8")
    Path("baru.yaml").write_text(f"{MINIMAL}closing:\n  place: Jl. Raya #5\n", encoding="utf-8")
    result = masterplan("diff", "lama.yaml", "baru.yaml")
    assert result.code == 0
    assert "“Jl. Raya”" in result.out
    assert "peringatan MP018" in result.err
    assert "MP018" not in result.out
