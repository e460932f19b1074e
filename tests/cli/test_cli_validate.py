"""``masterplan validate``: what is shown, for one plan and for several."""

import json
from pathlib import Path

import pytest
from cli_runs import BROKEN, MINIMAL, PLAN, TUBAN, Masterplan, files_below, masterplan_fixture  # noqa: F401  # pytest finds it by its name


def write(name: str, content: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return name


def test_a_finding_shows_place_line_caret_and_remedy(masterplan: Masterplan) -> None:
    lines = masterplan("validate", write("rusak.yaml", BROKEN)).out.splitlines()
    assert lines[0].startswith("rusak.yaml:4:44 galat MP1")
    assert "`provinsi`" in lines[0]
    assert lines[1] == "     4 │ regency: {kind: kabupaten, name: Sukamaju, provinsi: Jawa Timur}"
    assert lines[2] == "       │ " + " " * 43 + "^"
    assert lines[3].startswith("  perbaikan: ")
    assert "`province`" in lines[3]
    assert lines[4] == ""
    assert lines[-2] == "rusak.yaml: 1 galat, 0 peringatan, 0 catatan"


def test_the_last_line_says_what_was_checked(masterplan: Masterplan) -> None:
    last = masterplan("validate", PLAN).out.splitlines()[-1]
    assert last.startswith(f"{PLAN}: 0 galat, ")
    assert last.endswith(" – 18 program, 4 rencana aksi, anggaran Rp2.559.000.001,00")


def test_several_plans_and_folders_each_once(masterplan: Masterplan) -> None:
    write("a/satu.yaml", MINIMAL)
    write("a/dua.yml", MINIMAL)
    write("a/catatan.txt", "bukan rencana")
    write("b/masterplan.yaml", MINIMAL.replace("horizon", "include: [bagian/x.yaml]\nhorizon"))
    write("b/bagian/x.yaml", "vision: {statement: Sukamaju cerdas}\n")
    result = masterplan("validate", "a", "b", "a/satu.yaml")
    tallies = [line.partition(":")[0] for line in result.out.splitlines() if " galat, " in line]
    assert tallies == ["a/dua.yml", "a/satu.yaml", "b/masterplan.yaml", "semua 3 rencana"]
    assert result.code == 0


def test_the_worst_plan_decides_and_all_are_shown(masterplan: Masterplan) -> None:
    good, broken = write("baik.yaml", MINIMAL), write("rusak.yaml", BROKEN)
    result = masterplan("validate", broken, "tidak-ada.yaml", good)
    assert result.code == 3
    assert [name for name in (broken, "tidak-ada.yaml", good) if f"{name}: " in result.out] == [
        broken,
        "tidak-ada.yaml",
        good,
    ]
    assert masterplan("validate", broken, good).code == 1


def test_a_plan_on_stdin(masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch) -> None:
    with PLAN.open(encoding="utf-8") as file:
        monkeypatch.setattr("sys.stdin", file)
        result = masterplan("validate", "-")
    assert result.code == 0
    assert "18 program" in result.out


JSON_KEYS = ["code", "severity", "file", "line", "column", "path", "message", "remedy"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_json_has_exactly_the_promised_form(masterplan: Masterplan, language: str) -> None:
    write("rusak.yaml", BROKEN)
    result = masterplan(
        "validate", "rusak.yaml", "tidak-ada.yaml", PLAN, "--format", "json", "--lang", language
    )
    report = json.loads(result.out)
    assert list(report) == ["format_version", "findings", "set_aside", "notes", "summary"]
    assert report["format_version"] == "1.2"
    assert all(list(finding) == JSON_KEYS for finding in report["findings"])
    assert {finding["file"] for finding in report["findings"]} == {"rusak.yaml", "tidak-ada.yaml", str(PLAN)}
    counts = [finding["severity"] for finding in report["findings"]]
    assert report["summary"] == {
        "errors": counts.count("error"),
        "warnings": counts.count("warning"),
        "infos": counts.count("info"),
        "set_aside": 0,
    }
    assert result.code == 3
    misspelt = report["findings"][0]
    assert (misspelt["severity"], misspelt["line"], misspelt["column"]) == ("error", 4, 44)
    assert misspelt["path"] == "regency.provinsi"


def test_json_without_findings(masterplan: Masterplan) -> None:
    report = json.loads(masterplan("validate", PLAN, "--format", "json", "--select", "MP0").out)
    assert report["findings"] == []
    assert report["summary"] == {"errors": 0, "warnings": 0, "infos": 0, "set_aside": 0}


def test_codes_can_be_selected_and_left_out(masterplan: Masterplan) -> None:
    def codes(*options: str) -> set[str]:
        report = json.loads(masterplan("validate", PLAN, "--format", "json", *options).out)
        return {finding["code"] for finding in report["findings"]}

    everything = codes()
    assert {"MP316", "MP318"} <= everything
    assert codes("--select", "MP316") == {"MP316"}
    assert codes("--select", "MP3", "--ignore", "MP318") == {
        code for code in everything if code.startswith("MP3") and code != "MP318"
    }
    assert codes("--ignore", "MP") == set()


def test_a_final_plan_must_have_what_a_draft_may_lack(masterplan: Masterplan) -> None:
    draft = write("rancangan.yaml", MINIMAL)
    final = write("final.yaml", MINIMAL.replace("draft", "final"))
    assert masterplan("validate", draft).code == 0
    assert masterplan("validate", final).code == 1
    assert masterplan("validate", draft, "--stage", "4").code == 1


def test_validating_writes_nothing(masterplan: Masterplan) -> None:
    masterplan("validate", TUBAN, PLAN)
    assert files_below(Path()) == []
