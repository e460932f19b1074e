"""``masterplan.toml`` beside a plan: what it changes, and what is said when it is wrong."""

import inspect
import json
import os
from pathlib import Path
from typing import Any

import pytest
from cli_runs import (
    BROKEN,
    MINIMAL,
    PLAN,
    TUBAN,
    WITHOUT_PAGES,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.checking.catalogue import registered_rules

FINAL = MINIMAL.replace("draft", "final")
"""A plan with errors, none of which hinders it from being read: parts are missing."""

ERRORS = ["MP301", "MP303", "MP304", "MP305", "MP306", "MP307", "MP308", "MP309", "MP311", "MP314"]


def write(name: str, content: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return name


def plan_with(settings: str, plan: str = "") -> str:
    """Write a plan and settings beside it; returns the plan."""
    write("masterplan.toml", settings)
    return write("rencana.yaml", plan or PLAN.read_text(encoding="utf-8"))


def checked(masterplan: Masterplan, *arguments: object) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(masterplan("validate", *arguments, "--format", "json").out)
    return report


def severities(report: dict[str, Any], code: str) -> set[str]:
    return {finding["severity"] for finding in report["findings"] if finding["code"] == code}


def ignore(code: str, *more: str, reason: str = "Disepakati pada bimtek ke-3") -> str:
    return "\n".join(["[[ignore]]", f'code = "{code}"', *more, f'reason = "{reason}"', ""])


def test_severities_by_code_and_by_family(masterplan: Masterplan) -> None:
    plan = plan_with('[severity]\nMP9 = "info"\nMP902 = "error"\nmp408 = "error"\n')
    report = checked(masterplan, plan)
    assert severities(report, "MP902") == {"error"}
    assert severities(report, "MP408") == {"error"}
    assert severities(report, "MP316") == {"warning"}
    others = {
        one["severity"] for one in report["findings"] if one["code"] >= "MP9" and one["code"] != "MP902"
    }
    assert others == {"info"}
    assert masterplan("validate", plan).code == 1
    assert masterplan("validate", plan, "--no-settings").code == 0


def test_a_severity_holds_in_drafts_too(masterplan: Masterplan) -> None:
    plan = plan_with('[severity]\nMP304 = "error"\n', MINIMAL)
    assert severities(checked(masterplan, plan), "MP304") == {"error"}


def test_what_makes_a_plan_unusable_stays_an_error(masterplan: Masterplan) -> None:
    doubled = FINAL + "agencies: [{id: a, name: Satu}, {id: a, name: Dua}]\n"
    plan = plan_with('[severity]\nMP2 = "info"\n', doubled)
    assert severities(checked(masterplan, plan), "MP201") == {"error"}


@pytest.mark.parametrize("code", ["MP101", "MP055", "MP201", "MP1", "MP091"])
def test_fixed_codes_are_refused(masterplan: Masterplan, code: str) -> None:
    lines = masterplan("validate", plan_with(f'[severity]\n{code} = "info"\n')).out.splitlines()
    assert any(line.startswith(f"masterplan.toml:2:1 galat MP094 {code} tidak dapat") for line in lines)


@pytest.mark.parametrize("code", ["MP101", "MP055", "MP202", "MP091", "MP097"])
def test_fixed_codes_cannot_be_set_aside(masterplan: Masterplan, code: str) -> None:
    result = masterplan("validate", plan_with(ignore(code)))
    assert result.code == 1
    assert f"masterplan.toml:2:1 galat MP094 {code} tidak dapat dikecualikan" in result.out


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ((), 15),
        (('path = "pillars"',), 15),
        (('path = "pillars.branding"',), 3),
        (('path = "pillars.branding.programs[1]"',), 1),
        (('path = "pillars.brand"',), 0),
        (('path = "bra-1"',), 1),
        (('plan = "rencana.yaml"',), 15),
        (('plan = "lain.yaml"',), 0),
    ],
)
def test_findings_are_set_aside_where_it_says(
    masterplan: Masterplan, where: tuple[str, ...], count: int
) -> None:
    report = checked(masterplan, plan_with(ignore("MP316", *where)))
    assert len(report["set_aside"]) == report["summary"]["set_aside"] == count
    left = [finding for finding in report["findings"] if finding["code"] == "MP316"]
    assert len(left) == 15 - count


def test_how_many_were_set_aside_is_said(masterplan: Masterplan) -> None:
    plan = plan_with(ignore("MP316", 'path = "bra-1"') + ignore("MP318"))
    lines = masterplan("validate", plan).out.splitlines()
    assert lines[-2].startswith("rencana.yaml: 0 galat, ")
    assert (
        lines[-1]
        == "  17 temuan dikecualikan (masterplan.toml: 17, dalam rencana: 0); semuanya: --no-settings"
    )
    write("masterplan.toml", ignore("MP316", 'path = "bra-1"'))
    english = masterplan("validate", plan, "--lang", "en").out.splitlines()
    assert english[-1] == "  1 finding set aside (masterplan.toml: 1, in the plan: 0); all: --no-settings"
    assert "set aside" not in masterplan("validate", plan, "--lang", "en", "--no-settings").out


def test_an_exception_that_nothing_needs_is_reported(masterplan: Masterplan) -> None:
    plan = plan_with('[severity]\nMP316 = "info"\n\n' + ignore("MP501", 'path = "act-9"') + ignore("MP802"))
    out = masterplan("validate", plan).out
    assert (
        "masterplan.toml:4:1 catatan MP097 Pengecualian MP501 tidak diperlukan: tidak ada temuan MP501 "
        "di `act-9`.\n     4 │ [[ignore]]\n" in out
    )
    assert "masterplan.toml:8:1 catatan MP097 Pengecualian MP802 tidak diperlukan" in out
    assert "di rencana ini." in out
    write("masterplan.toml", '[severity]\nMP097 = "error"\n' + ignore("MP802"))
    assert masterplan("validate", plan).code == 1


@pytest.mark.parametrize(
    "options", [("--select", "MP3"), ("--ignore", "MP802"), ("--ignore", "MP09"), ("--stage", "1")]
)
def test_what_was_not_looked_for_is_not_called_unneeded(
    masterplan: Masterplan, options: tuple[str, ...]
) -> None:
    plan = plan_with(ignore("MP320" if "--stage" in options else "MP802"))
    assert severities(checked(masterplan, plan, *options), "MP097") == set()


def test_a_plan_that_is_none_calls_no_exception_unneeded(masterplan: Masterplan) -> None:
    report = checked(masterplan, plan_with(ignore("MP802"), BROKEN))
    assert [finding["code"] for finding in report["findings"]] == ["MP102"]


def test_the_command_line_comes_on_top(masterplan: Masterplan) -> None:
    plan = plan_with(ignore("MP316") + '[severity]\nMP318 = "error"\n')
    report = checked(masterplan, plan, "--ignore", "MP318")
    assert severities(report, "MP318") == severities(report, "MP316") == set()
    assert checked(masterplan, plan, "--select", "MP9")["set_aside"] == []


NAMES = """\
vision: {statement: Smart Mobility untuk semua, phrases: []}
agencies: [{id: siap, name: SIAP KERJA SUKAMAJU}]
strategic_analysis: {gaps: [{id: g, area: Ketenteraman Desa}]}
glossary: [{term: SPBE, meaning: Sistem}]
introduction: {background: JALADARA ada. Aplikasi JALADARA ialah JALADARA.}
"""


def test_own_names_are_accepted(masterplan: Masterplan) -> None:
    names = '"Smart Mobility" = "Perbup 12/2018"\n"siap kerja sukamaju" = "Perda 4/2016"\n'
    names += '"Ketenteraman Desa" = "RPJMD"\nJALADARA = "nama aplikasi"\n'
    plan = plan_with(f"[names]\n{names}", MINIMAL + NAMES)
    about_names = {"MP801", "MP803", "MP805", "MP810"}
    found = {finding["code"] for finding in checked(masterplan, plan, "--no-settings")["findings"]}
    assert about_names <= found
    report = checked(masterplan, plan)
    assert (about_names | {"MP097"}) & {finding["code"] for finding in report["findings"]} == set()
    assert report["set_aside"] == []


UNUSED = '[names]\n"Smart Mobility" = "Perbup 12/2018"\n"SIAP  Kerja" = "Perda 4/2016"\n'


def test_a_name_that_nothing_needs_is_reported(masterplan: Masterplan) -> None:
    plan = plan_with(UNUSED, MINIMAL + NAMES)
    out = masterplan("validate", plan).out
    assert "masterplan.toml:2:1" not in out
    assert (
        "masterplan.toml:3:1 catatan MP097 Nama “SIAP Kerja” tidak diperlukan: "
        "tidak ada temuan yang dicegahnya di rencana ini.\n" in out
    )
    assert "perbaikan: Hapus nama ini, kecuali rencana lain di folder ini memerlukannya.\n" in out
    english = masterplan("validate", plan, "--lang", "en").out
    assert "MP097 The name “SIAP Kerja” is not needed: there is no finding that it prevents" in english
    write("masterplan.toml", UNUSED + '[severity]\nMP097 = "error"\n')
    assert masterplan("validate", plan).code == 1


@pytest.mark.parametrize(
    "options", [("--select", "MP3"), ("--ignore", "MP801"), ("--ignore", "MP09"), ("--no-settings",)]
)
def test_of_names_nothing_is_said_where_rules_about_wording_are_left_out(
    masterplan: Masterplan, options: tuple[str, ...]
) -> None:
    assert severities(checked(masterplan, plan_with(UNUSED, MINIMAL), *options), "MP097") == set()


def test_only_rules_about_wording_accept_own_names() -> None:
    """Else a name that another rule needs would be called unneeded."""
    asking = {rule.code for rule in registered_rules() if "is_own_name" in inspect.getsource(rule.hits)}
    assert asking
    assert {code[:3] for code in asking} == {"MP8"}


MISTAKES = {
    "MP408 = error": (1, 9, "MP090", "bukan TOML yang sah"),
    "[severity\n": (1, 10, "MP090", "bukan TOML yang sah"),
    "[severity]\n[severity]": (2, 10, "MP090", "bukan TOML yang sah"),
    'x = """\nabc': (2, 4, "MP090", "bukan TOML yang sah"),
    "x = " + "9" * 5000: (1, 1, "MP090", "bukan TOML yang sah"),
    "x = " + "[" * 5000: (1, 1, "MP090", "bukan TOML yang sah"),
    "[tingkat]": (1, 1, "MP091", "Maksud Anda `severity`?"),
    "x.y = 1": (1, 1, "MP091", "`severity`, `ignore`, `names`, `changes`"),
    'severity = "error"': (1, 1, "MP092", "`severity` harus berupa sebuah bagian, bukan `error`"),
    "[[severity]]": (1, 1, "MP092", "bukan sebuah daftar"),
    '\n[severity]\n  MP408 = "galat"': (3, 3, "MP092", "Maksud Anda `error`?"),
    "severity.MP408 = true": (1, 1, "MP092", "bukan `true`"),
    'severity = {MP408 = ""}': (1, 1, "MP092", "bukan teks kosong"),
    "[severity.MP408]": (1, 1, "MP092", "bukan sebuah bagian"),
    '[severity]\nMP999 = "info"': (2, 1, "MP093", "Kode `MP999` tidak ada."),
    '[severity]\n"mp-408" = "info"': (2, 1, "MP093", "Maksud Anda `MP408`?"),
    '[severity]\nMP = "info"': (2, 1, "MP093", "Kode `MP` tidak ada."),
    "[ignore]": (1, 1, "MP092", "`ignore` harus berupa daftar bagian, bukan sebuah bagian"),
    'ignore = ["MP316"]': (1, 1, "MP092", "bukan sebuah daftar"),
    '[[ignore]]\nreason = "x"': (1, 1, "MP095", "Pengecualian ini tidak menyebut kode temuan."),
    '[[ignore]]\nkode = "MP316"\nreason = "x"': (2, 1, "MP091", "Maksud Anda `code`?"),
    '[[ignore]]\n\ncode = "MP316"': (1, 1, "MP095", "Pengecualian MP316 tidak menyebut alasan."),
    '[[ignore]]\ncode = "MP316"\nreason = " "': (3, 1, "MP092", "bukan teks kosong"),
    '[[ignore]]\ncode = "MP316"\nreason = "a\\u202eb"': (3, 1, "MP092", "`ignore.reason` harus berupa teks"),
    '[[ignore]]\ncode = "MP316"\npath = 3\nreason = "x"': (3, 1, "MP092", "`ignore.path`"),
    '[[ignore]]\ncode = "MP316"\nplan = ["x"]\nreason = "x"': (3, 1, "MP092", "`ignore.plan`"),
    '[[ignore]]\ncode = "MP31"\nreason = "x"': (2, 1, "MP093", "Kode `MP31` tidak ada."),
    'ignore = [\n  {code = "MP3199", reason = "x"},\n]': (1, 1, "MP093", "Kode `MP3199` tidak ada."),
    '[names]\nSIAP = ""': (2, 1, "MP092", "`names.SIAP` harus berupa teks"),
    '[changes.severity]\nbudget-rephasd = "major"': (2, 1, "MP093", "Maksud Anda `budget-rephased`?"),
    '[changes.severity]\nbudget-rephased = "mayor"': (2, 1, "MP092", "Maksud Anda `major`?"),
    "[changes]\ntingkat = 1": (2, 1, "MP091", "Maksud Anda `severity`?"),
    "changes = 1": (1, 1, "MP092", "`changes` harus berupa sebuah bagian, bukan `1`"),
    '[names]\nSIAP = "a\x1bb"': (2, 10, "MP013", "ESCAPE"),
    '[names]\nSIAP = "a\u202eb"': (2, 10, "MP014", "U+202E"),
}


@pytest.mark.parametrize("settings", MISTAKES, ids=lambda text: repr(text[:40]))
def test_a_mistake_is_a_finding_at_its_line(masterplan: Masterplan, settings: str) -> None:
    line, column, code, words = MISTAKES[settings]
    result = masterplan("validate", plan_with(settings, MINIMAL))
    assert (result.code, result.err) == (1, "")
    blocks = [block for block in result.out.split("\n\n") if block.startswith("masterplan.toml:")]
    assert len(blocks) == 1
    assert blocks[0].startswith(f"masterplan.toml:{line}:{column} galat {code} ")
    assert words in blocks[0]
    english = masterplan("validate", "rencana.yaml", "--lang", "en")
    assert f"masterplan.toml:{line}:{column} error {code} " in english.out
    assert masterplan("validate", "rencana.yaml", "--no-settings").code == 0


def test_an_exception_that_is_not_understood_sets_nothing_aside(masterplan: Masterplan) -> None:
    for wrong in ("path = 3", "plan = 3", 'path = ""'):
        assert checked(masterplan, plan_with(ignore("MP316", wrong)))["set_aside"] == []


def test_what_is_right_in_a_wrong_file_still_counts(masterplan: Masterplan) -> None:
    report = checked(masterplan, plan_with(ignore("MP316") + ignore("MP999")))
    assert severities(report, "MP316") == set()
    assert severities(report, "MP093") == {"error"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04 xl/", "ini buku kerja Excel (.xlsx), bukan teks TOML"),
        (b"# " + b"x" * 65_536, "lebih besar dari 64 KiB"),
        (b"# \xe9", "MP011"),
    ],
)
def test_a_file_that_is_no_settings(masterplan: Masterplan, content: bytes, words: str) -> None:
    plan = plan_with("", MINIMAL)
    Path("masterplan.toml").write_bytes(content)
    result = masterplan("validate", plan)
    assert result.code == 1
    assert words in result.out


@pytest.mark.parametrize("kind", ["folder", "pipe", "dangling", "outside"])
def test_only_a_regular_file_in_the_folder_is_read(masterplan: Masterplan, kind: str, tmp_path: Path) -> None:
    plan = write("rencana/satu.yaml", MINIMAL)
    target = Path("rencana/masterplan.toml")
    write("luar.toml", '[severity]\nMP304 = "error"\n')
    match kind:
        case "folder":
            target.mkdir()
        case "pipe":
            os.mkfifo(target)
        case "dangling":
            target.symlink_to("tidak-ada.toml")
        case "outside":
            target.symlink_to(tmp_path / "luar.toml")
    result = masterplan("validate", plan)
    assert result.code == 1
    assert (
        "rencana/masterplan.toml:1:1 galat MP098 `rencana/masterplan.toml` tidak dapat dibaca: " in result.out
    )
    assert "MP304 galat" not in result.out


def test_windows_line_ends_and_byte_order_mark(masterplan: Masterplan) -> None:
    plan = plan_with("")
    text = '\ufeff[severity]\r\nMP408 = "error"\r\nMP999 = "info"\r\n'
    Path("masterplan.toml").write_bytes(text.encode())
    report = checked(masterplan, plan)
    assert severities(report, "MP408") == {"error"}
    assert [one["line"] for one in report["findings"] if one["code"] == "MP093"] == [3]


def test_settings_above_the_folder_are_not_read(masterplan: Masterplan) -> None:
    write("masterplan.toml", "rusak")
    plan = write("rencana/masterplan.yaml", MINIMAL)
    assert masterplan("validate", plan).code == 0
    assert masterplan("validate", "rencana").code == 0


def test_each_plan_has_the_settings_of_its_folder(masterplan: Masterplan) -> None:
    for folder, severity in (("a", "error"), ("b", "info")):
        write(f"{folder}/masterplan.yaml", MINIMAL)
        write(f"{folder}/masterplan.toml", f'[severity]\nMP304 = "{severity}"\n' + ignore("MP305"))
    write("c.yaml", MINIMAL)
    report = checked(masterplan, "a", "b", "c.yaml")
    found = {one["file"]: one["severity"] for one in report["findings"] if one["code"] == "MP304"}
    assert found == {"a/masterplan.yaml": "error", "b/masterplan.yaml": "info", "c.yaml": "warning"}
    assert [one["file"] for one in report["set_aside"]] == ["a/masterplan.yaml", "b/masterplan.yaml"]
    last = masterplan("validate", "a", "b", "c.yaml").out.splitlines()[-1]
    assert last == "  2 temuan dikecualikan (masterplan.toml: 2, dalam rencana: 0); semuanya: --no-settings"


def test_a_plan_on_stdin_has_the_current_folder(
    masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path(plan_with('[severity]\nMP304 = "error"\n', MINIMAL)).open(encoding="utf-8") as file:
        monkeypatch.setattr("sys.stdin", file)
        assert severities(checked(masterplan, "-"), "MP304") == {"error"}


def test_a_finding_in_an_included_file_can_be_set_aside(masterplan: Masterplan) -> None:
    write("r/masterplan.yaml", MINIMAL + "include: [opd.yaml]\n")
    write("r/opd.yaml", "agencies:\n  - {id: a, name: DINAS KOMUNIKASI DAERAH}\n")
    write("r/masterplan.toml", ignore("MP805", 'path = "agencies"'))
    [one] = checked(masterplan, "r")["set_aside"]
    assert (one["file"], one["line"], one["decided_in"]) == ("r/opd.yaml", 2, "settings")
    assert one["decided_at"] == {"file": "r/masterplan.toml", "line": 1, "column": 1}


def test_rendering_obeys(masterplan: Masterplan) -> None:
    plan = plan_with("", FINAL)
    errors = {one["code"] for one in checked(masterplan, plan)["findings"] if one["severity"] == "error"}
    assert masterplan("render", plan, *WITHOUT_PAGES, "--to", "md").code == 1
    *weakened, excepted = sorted(errors)
    weak = "[severity]\n" + "".join(f'{code} = "warning"\n' for code in weakened)
    write("masterplan.toml", weak + ignore(excepted))
    result = masterplan("render", plan, *WITHOUT_PAGES, "--to", "md")
    assert result.code == 0
    assert len(result.out.splitlines()) == 3
    assert result.err.splitlines()[-1] == (
        "rencana.yaml: dicetak meskipun ada galat – "
        "1 temuan dikecualikan (masterplan.toml: 1, dalam rencana: 0)"
    )
    assert masterplan("render", plan, *WITHOUT_PAGES, "--to", "md", "--no-settings").code == 1
    write("masterplan.toml", weak + ignore(excepted) + '[severity]\nMP501 = "error"\n')
    assert masterplan("render", plan, *WITHOUT_PAGES, "--to", "md").code == 1  # a section that stands twice


def test_a_graver_severity_hinders_rendering(masterplan: Masterplan) -> None:
    plan = plan_with('[severity]\nMP902 = "error"\n')
    result = masterplan("render", plan, *WITHOUT_PAGES, "--to", "md")
    assert result.code == 1
    assert "galat MP902" in result.err


def test_nothing_unreadable_is_printed_for_an_exception(masterplan: Masterplan) -> None:
    result = masterplan("render", plan_with(ignore("MP102"), BROKEN), *WITHOUT_PAGES, "--to", "md")
    assert result.code == 1
    assert "galat MP102" in result.err


@pytest.mark.parametrize("broken", [False, True])
def test_a_draft_lists_no_gap_that_was_accepted(masterplan: Masterplan, *, broken: bool) -> None:
    settings = ignore("MP999") + ignore("MP304", reason="Disusun pada bimtek ke-2")
    plan = plan_with(settings, MINIMAL + ("vision: {x: y}\n" if broken else ""))

    def draft(*options: str) -> str:
        result = masterplan("render", plan, "--draft", "--to", "md", *options)
        assert result.code == 0
        return "".join(path.read_text(encoding="utf-8") for path in Path("build").glob("*.md"))

    gap = "Gambaran umum daerah belum ditulis"
    assert gap in draft("--no-settings")
    assert gap not in draft()
    assert "MP999" not in draft()
    assert "masterplan.toml" not in draft()


def test_several_processes_obey(masterplan: Masterplan) -> None:
    for name in ("a", "b"):
        write(f"{name}/masterplan.yaml", MINIMAL.replace("Sukamaju", f"Suka{name}"))
    write("a/masterplan.toml", '[severity]\nMP304 = "error"\n')
    arguments = ("render", "a", "b", *WITHOUT_PAGES, "--to", "md", "--jobs", "2")
    assert masterplan(*arguments).code == 1
    assert masterplan(*arguments, "--no-settings").code == 0


def diffed(masterplan: Masterplan, *options: str) -> list[tuple[str, str]]:
    report = json.loads(masterplan("diff", "a/2018.yaml", "b/2019.yaml", "--format", "json", *options).out)
    return [(change["code"], change["severity"]) for change in report["changes"]]


@pytest.fixture
def revisions(masterplan: Masterplan) -> None:
    for folder, year in (("a", 2018), ("b", 2019)):
        write(f"{folder}/{year}.yaml", (TUBAN / f"{year}.yaml").read_text(encoding="utf-8"))


@pytest.mark.usefixtures("revisions")
def test_severities_of_changes_come_from_the_new_plan(masterplan: Masterplan) -> None:
    before = diffed(masterplan)
    assert "action-added" in dict(before)
    write("a/masterplan.toml", '[changes.severity]\naction-added = "info"\n')
    assert diffed(masterplan) == before
    write("b/masterplan.toml", '[changes.severity]\naction-added = "critical"\n')
    after = diffed(masterplan)
    assert dict(after)["action-added"] == "critical"
    assert sorted(after) != sorted(before)
    assert sorted(code for code, _ in after) == sorted(code for code, _ in before)
    assert diffed(masterplan, "--no-settings") == before


@pytest.mark.usefixtures("revisions")
def test_severities_of_changes_are_in_every_form_and_fail(masterplan: Masterplan) -> None:
    everything = {code for code, _ in diffed(masterplan)}
    write("b/masterplan.toml", "[changes.severity]\n" + "".join(f'{code} = "info"\n' for code in everything))
    arguments = ("diff", "a/2018.yaml", "b/2019.yaml")
    assert masterplan(*arguments, "--fail-on", "minor").code == 0
    assert masterplan(*arguments, "--fail-on", "info").code == 1
    assert masterplan(*arguments, "--fail-on", "minor", "--no-settings").code == 1
    assert "kritis" not in masterplan(*arguments).out
    assert "| Kritis |" not in masterplan(*arguments, "--format", "md").out
    assert "kritis" in masterplan(*arguments, "--no-settings").out


@pytest.mark.usefixtures("revisions")
def test_diff_refuses_settings_with_a_mistake(masterplan: Masterplan) -> None:
    write("b/masterplan.toml", '[changes.severity]\naction-added = "berat"\n')
    result = masterplan("diff", "a/2018.yaml", "b/2019.yaml")
    assert (result.code, result.out) == (1, "")
    assert "b/masterplan.toml:2:1 galat MP092 `changes.severity.action-added`" in result.err
    assert masterplan("diff", "a/2018.yaml", "b/2019.yaml", "--no-settings").code == 0


@pytest.mark.usefixtures("revisions")
def test_diff_does_not_overwrite_settings(masterplan: Masterplan) -> None:
    settings = write("b/masterplan.toml", '[changes.severity]\naction-added = "info"\n')
    assert masterplan("diff", "a/2018.yaml", "b/2019.yaml", "--format", "text", "-o", settings).code == 4
    assert Path(settings).read_text(encoding="utf-8").startswith("[changes")


def test_review_notes_show_what_was_accepted_and_why(masterplan: Masterplan) -> None:
    plan = plan_with(ignore("MP316", 'path = "bra-1"', reason="Dikerjakan | provinsi"))
    assert masterplan("validate", plan, "--report", "catatan.md").code == 0
    notes = Path("catatan.md").read_text(encoding="utf-8")
    assert "## Temuan yang Dikecualikan" in notes
    [row] = [line for line in notes.splitlines() if "Dikerjakan" in line]
    assert "Program “bra-1” (Jelajah Pesisir) belum mempunyai rencana aksi." in row
    assert row.endswith("| masterplan.toml:1 |")
    assert masterplan("validate", plan, "--report", "catatan.md", "--no-settings").code == 0
    assert "ikecualikan" not in Path("catatan.md").read_text(encoding="utf-8")
