"""Files of reasons: scaffolded, kept, assigned; what is said of stale, missing and broken ones."""

import json
from pathlib import Path

import pytest
from cli_runs import (
    CHECKOUT,
    MINIMAL,
    PLAN,
    TUBAN,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

REVISIONS = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
FILLED = TUBAN / "alasan" / "2019.yaml"
HOSTILE_FOLDER = CHECKOUT / "tests" / "hostile"
HOSTILE = sorted(path.name for path in HOSTILE_FOLDER.glob("*.yaml"))
FINGERPRINT = "7369c8193f"
"""Of aksi-041, whose budget of 2020 rises."""

ONE = f"""\
reasons:
  - covers: [{FINGERPRINT}]
    kind: pergeseran
    text: Hasil rapat TAPD.
    document: BA 12/2019
"""


def written(content: str, name: str = "alasan.yaml") -> str:
    Path(name).write_text(content, encoding="utf-8")
    return name


def reasons_in_json(masterplan: Masterplan, *options: object) -> dict[str, object]:
    report = json.loads(masterplan("diff", *REVISIONS, "--format", "json", *options).out)
    return {change["fingerprint"]: change["reason"] for change in report["changes"]}


def test_the_example_explains_everything(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, "--reasons", FILLED, "--require-reasons", "--format", "json")
    assert (result.code, result.err) == (0, "")
    changes = json.loads(result.out)["changes"]
    asked = [
        change
        for change in changes
        if change["severity"] in ("critical", "major") or change["area"] == "budget"
    ]
    assert all(change["reason"]["text"] for change in asked)
    assert len(asked) == 47


@pytest.mark.parametrize("form", ["text", "json", "md", "html"])
def test_a_reason_is_told_in_every_format(masterplan: Masterplan, form: str) -> None:
    out = masterplan("diff", *REVISIONS, "--format", form, "--reasons", written(ONE)).out
    assert "Hasil rapat TAPD." in out
    assert "BA 12/2019" in out


def test_json_has_the_reason_of_the_change_and_null_elsewhere(masterplan: Masterplan) -> None:
    found = reasons_in_json(masterplan, "--reasons", written(ONE))
    assert found.pop(FINGERPRINT) == {
        "kind": "pergeseran",
        "text": "Hasil rapat TAPD.",
        "document": "BA 12/2019",
        "decided_by": None,
    }
    assert set(found.values()) == {None}


def test_a_scaffold_lists_what_needs_a_reason_and_can_be_read(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, "--init-reasons", "alasan.yaml")
    assert (result.code, result.out) == (0, "")
    assert "47 perubahan memerlukan alasan; 47 baru" in result.err
    text = Path("alasan.yaml").read_text(encoding="utf-8")
    assert f"- {FINGERPRINT}  # besar: Anggaran aksi-041" in text
    assert text.count("covers:") == 30
    checked = masterplan("diff", *REVISIONS, "--reasons", "alasan.yaml")
    assert checked.code == 0
    assert checked.err.count("MP137") == 30
    assert "MP136" not in checked.err


def test_writing_the_scaffold_again_changes_nothing(masterplan: Masterplan) -> None:
    masterplan("diff", *REVISIONS, "--init-reasons", "alasan.yaml")
    filled = (
        Path("alasan.yaml").read_text(encoding="utf-8").replace("    kind:\n", "    kind: asumsi  # saya\n")
    )
    written(filled)
    assert "; 0 baru" in masterplan("diff", *REVISIONS, "--init-reasons", "alasan.yaml").err
    assert Path("alasan.yaml").read_text(encoding="utf-8") == filled


@pytest.mark.parametrize("indent", ["  ", "", "    "])
def test_new_reasons_join_what_was_written(masterplan: Masterplan, indent: str) -> None:
    block = "\n".join(f"{indent}{line[2:]}" for line in ONE.splitlines()[1:])
    mine = f"# catatan saya\nreasons:\n{indent}# rapat pertama\n{block}\n"
    assert masterplan("diff", *REVISIONS, "--init-reasons", written(mine)).code == 0
    text = Path("alasan.yaml").read_text(encoding="utf-8")
    assert text.startswith(mine)
    found = reasons_in_json(masterplan, "--reasons", "alasan.yaml")
    assert found[FINGERPRINT] is not None
    assert text.count(FINGERPRINT) == 1
    assert "MP136" not in masterplan("diff", *REVISIONS, "--reasons", "alasan.yaml").err


def test_reasons_on_one_line_are_kept_too(masterplan: Masterplan) -> None:
    flow = f'reasons: [{{covers: [{FINGERPRINT}], kind: silpa, text: "a: \\"b\\" \\\\ c"}}]\n'
    assert masterplan("diff", *REVISIONS, "--init-reasons", written(flow)).code == 0
    found = reasons_in_json(masterplan, "--reasons", "alasan.yaml")
    assert found[FINGERPRINT] == {
        "kind": "silpa",
        "text": 'a: "b" \\ c',
        "document": None,
        "decided_by": None,
    }


def test_an_empty_list_is_filled(masterplan: Masterplan) -> None:
    assert masterplan("diff", *REVISIONS, "--init-reasons", written("# ini\nreasons: []\n")).code == 0
    assert Path("alasan.yaml").read_text(encoding="utf-8").startswith("# ini\nreasons:\n")
    assert "MP136" not in masterplan("diff", *REVISIONS, "--reasons", "alasan.yaml").err


def test_stale_reasons_move_to_the_end_and_come_back(masterplan: Masterplan) -> None:
    stale = ONE.replace(FINGERPRINT, "0123456789").replace("Hasil rapat TAPD.", "Sudah lama.")
    written(stale + ONE.removeprefix("reasons:\n"))
    masterplan("diff", *REVISIONS, "--init-reasons", "alasan.yaml")
    masterplan("diff", *REVISIONS, "--init-reasons", "alasan.yaml")
    text = Path("alasan.yaml").read_text(encoding="utf-8")
    assert text.count("# USANG") == 1
    assert text.index("Hasil rapat TAPD.") < text.index("# USANG") < text.index("Sudah lama.")
    assert text.rstrip().endswith("document: BA 12/2019")


def test_a_stale_fingerprint_is_reported_at_its_line(masterplan: Masterplan) -> None:
    name = written(ONE.replace(f"[{FINGERPRINT}]", f"[{FINGERPRINT}, 0123456789]"))
    result = masterplan("diff", *REVISIONS, "--reasons", name)
    assert result.code == 0
    assert "alasan.yaml:2:26 peringatan MP135 Tidak ada lagi perubahan dengan sidik 0123456789." in result.err


def test_missing_reasons_are_warnings_until_they_are_required(masterplan: Masterplan) -> None:
    name = written(ONE.replace("kind: pergeseran", "kind:"))
    result = masterplan("diff", *REVISIONS, "--reasons", name)
    assert result.code == 0
    assert "alasan.yaml:4:5 peringatan MP137 Alasan untuk 1 perubahan belum lengkap: `kind`" in result.err
    assert "alasan.yaml:1:1 peringatan MP136 46 perubahan yang memerlukan alasan belum" in result.err
    required = masterplan("diff", *REVISIONS, "--reasons", name, "--require-reasons")
    assert required.code == 1
    assert required.out == result.out
    assert "galat MP136" in required.err
    assert "galat MP137" in required.err


def test_english(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, "--reasons", written(ONE), "--lang", "en")
    assert "A reason is needed for 46 changes that the file does not list" in result.err
    assert "reason: Pergeseran anggaran: Hasil rapat TAPD." in result.out


@pytest.mark.parametrize(
    ("content", "code", "wanted"),
    [
        ("alasan: []\n", 1, "1:1 galat MP130"),
        ("reasons: ya\n", 1, "1:10 galat MP132 `reasons` harus berupa daftar"),
        ("reasons: [ya]\n", 1, "1:11 galat MP132 `reasons` harus berupa alasan"),
        ("reasons:\n  -\n", 1, "galat MP132 `reasons` harus berupa alasan"),
        ("reasons: [{text: a, kind: silpa}]\n", 1, "galat MP132 `covers` harus berupa daftar"),
        ("reasons: [{covers: {a: b}}]\n", 1, "galat MP132 `covers` harus berupa daftar"),
        ("reasons: [{covers: [[a]]}]\n", 1, "galat MP132 `covers` harus berupa sidik"),
        ("reasons: [{covers: [a], text: [b]}]\n", 1, "galat MP132 `text` harus berupa teks"),
        ("reasons: [{covers: [a], jenis: b}]\n", 1, "Maksud Anda `kind`?"),
        ("reasons: [{covers: [a], teks: b}]\n", 1, "Maksud Anda `text`?"),
        ("reasons: [{covers: [a], kind: luar biasa}]\n", 1, "Maksud Anda `luar-biasa`?"),
        ("reasons: [{covers: [a], kind: xyz}]\n", 1, "Pilih dari: asumsi, pergeseran, silpa, darurat"),
        ("reasons: [{covers: [a]}, {covers: [a]}]\n", 0, "peringatan MP134 Perubahan a sudah tercakup"),
        ("reasons: &x [*x]\n", 3, "galat"),
        ("reasons: [" * 50, 3, "galat"),
        ("", 3, "galat"),
    ],
)
def test_whatever_a_file_holds_it_is_said(
    masterplan: Masterplan, content: str, code: int, wanted: str
) -> None:
    result = masterplan("diff", *REVISIONS, "--reasons", written(content))
    assert wanted in result.err
    assert result.code == code
    assert bool(result.out) is (code == 0)
    before = Path("alasan.yaml").read_bytes()
    if code:
        assert masterplan("diff", *REVISIONS, "--init-reasons", "alasan.yaml").code == code
        assert Path("alasan.yaml").read_bytes() == before


def test_a_file_that_is_not_there(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, "--reasons", "tidak-ada.yaml")
    assert (result.code, result.out) == (3, "")
    assert "tidak-ada.yaml" in result.err


def test_a_scaffold_never_overwrites_a_plan(masterplan: Masterplan) -> None:
    Path("2019.yaml").write_bytes(REVISIONS[1].read_bytes())
    result = masterplan("diff", REVISIONS[0], "2019.yaml", "--init-reasons", "2019.yaml")
    assert result.code == 4
    assert Path("2019.yaml").read_bytes() == REVISIONS[1].read_bytes()


@pytest.mark.parametrize(
    "options",
    [
        ("--require-reasons",),
        ("--init-reasons", "a.yaml", "--reasons", "b.yaml"),
        ("--init-reasons", "a.yaml", "--format", "md"),
        ("--init-reasons", "a.yaml", "-o", "b.md"),
        ("--init-reasons", "a.yaml", "--require-reasons"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    masterplan: Masterplan, options: tuple[str, ...]
) -> None:
    result = masterplan("diff", *REVISIONS, *options)
    assert (result.code, result.out) == (2, "")
    assert "-reasons" in result.err
    assert not Path("a.yaml").exists()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_of_reasons_gives_findings(masterplan: Masterplan, name: str) -> None:
    """None of them is a file of reasons; each is refused with a place and without a traceback."""
    result = masterplan("diff", PLAN, PLAN, "--reasons", HOSTILE_FOLDER / name)
    assert (result.code, result.out) in {(1, ""), (3, "")}
    assert f"{HOSTILE_FOLDER / name}:" in result.err


def test_a_folder_of_plans_may_hold_reasons(masterplan: Masterplan) -> None:
    Path("rencana").mkdir()
    for year in (2018, 2019):
        Path(f"rencana/{year}.yaml").write_bytes(TUBAN.joinpath(f"{year}.yaml").read_bytes())
    masterplan("diff", "rencana/2018.yaml", "rencana/2019.yaml", "--init-reasons", "rencana/alasan.yaml")
    for arguments in (("validate",), ("validate", "--completeness"), ("validate", "--format", "json")):
        result = masterplan(*arguments, "rencana")
        assert result.code == 0
        assert "alasan.yaml" not in result.out
        assert result.err == "catatan: rencana/alasan.yaml dilewati; isinya alasan perubahan, bukan rencana\n"


@pytest.mark.parametrize("text", ["reasons: []\n", "\ufeff# catatan\n---\n'reasons':\n  - {kind: silpa}\n"])
def test_reasons_named_as_a_plan_are_told_from_a_broken_plan(masterplan: Masterplan, text: str) -> None:
    Path("alasan.yaml").write_text(text, encoding="utf-8")
    found = json.loads(masterplan("validate", "alasan.yaml", "--format", "json").out)["findings"]
    assert [finding["code"] for finding in found] == ["MP138"]
    for command in (("validate",), ("diff", PLAN), ("render",)):
        result = masterplan(*command, "alasan.yaml")
        assert result.code == 1
        assert "Berkas ini berisi alasan perubahan, bukan rencana." in result.everything
    Path("lain").mkdir()
    Path("lain/alasan.yaml").write_text(text, encoding="utf-8")
    Path("lain/rencana.yaml").write_bytes(PLAN.read_bytes())
    assert "lain/alasan.yaml dilewati" in masterplan("validate", "lain").err


def test_a_plan_with_a_stray_key_is_still_a_plan(masterplan: Masterplan) -> None:
    Path("rencana.yaml").write_text(MINIMAL + "reasons: []\n", encoding="utf-8")
    assert "MP138" not in masterplan("validate", "rencana.yaml").out
