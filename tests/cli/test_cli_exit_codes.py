"""The exit codes of the contract (design.md, section 3), each with one clear line."""

import json
from pathlib import Path

import jsonschema
import pytest
from cli_runs import BROKEN, MINIMAL, PLAN, TUBAN, WITHOUT_PAGES, Masterplan, files_below, masterplan_fixture  # noqa: F401  # pytest finds it by its name

import masterplan_cli.composing.books
from masterplan_cli import __version__


def write(name: str, content: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def test_0_when_nothing_is_as_grave_as_fail_on(masterplan: Masterplan) -> None:
    assert masterplan("validate", PLAN).code == 0
    assert masterplan("validate", TUBAN / "2019.yaml").code == 0
    assert masterplan("diff", TUBAN / "2018.yaml", TUBAN / "2019.yaml").code == 0
    assert masterplan("schema").code == 0
    assert masterplan("render", PLAN, "--to", "md", "--book", "3").code == 0


def test_0_for_version_and_help(masterplan: Masterplan) -> None:
    result = masterplan("--version")
    assert (result.code, result.out, result.err) == (0, f"masterplan {__version__}\n", "")
    for arguments in (("--help",), ("validate", "--help"), ("render", "--help"), ("diff", "--help")):
        result = masterplan(*arguments)
        assert (result.code, result.err) == (0, "")
        assert "masterplan" in result.out


def test_1_when_there_are_findings_from_fail_on(masterplan: Masterplan) -> None:
    assert masterplan("validate", PLAN, "--fail-on", "warning").code == 1
    assert masterplan("validate", write("rusak.yaml", BROKEN)).code == 1


def test_1_when_there_are_changes_from_fail_on(masterplan: Masterplan) -> None:
    both = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
    assert masterplan("diff", *both, "--fail-on", "info").code == 1
    assert masterplan("diff", *both, "--fail-on", "critical").code == 1
    assert masterplan("diff", PLAN, PLAN, "--fail-on", "info").code == 0


def test_1_for_a_plan_that_is_too_broken_to_print_or_compare(masterplan: Masterplan) -> None:
    broken = write("rusak.yaml", BROKEN)
    result = masterplan("render", broken)
    assert (result.code, result.out) == (1, "")
    assert "provinsi" in result.err
    result = masterplan("diff", broken, PLAN)
    assert (result.code, result.out) == (1, "")
    assert files_below(Path()) == ["rusak.yaml"]


def test_1_for_an_edition_that_does_not_exist(masterplan: Masterplan) -> None:
    plan = write("edisi.yaml", MINIMAL + "edition: kominfo-1945\n")
    result = masterplan("render", plan)
    assert result.code == 1
    assert "kominfo-1945" in result.err
    assert "kominfo-2018" in result.err
    assert files_below(Path()) == ["edisi.yaml"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((), "masterplan [OPTIONS] COMMAND"),
        (("cetak",), "cetak"),
        (("validate",), "RENCANA"),
        (("validate", PLAN, "--warna"), "--warna"),
        (("validate", PLAN, "--format", "xml"), "json"),
        (("validate", PLAN, "--stage", "5"), "--stage"),
        (("validate", PLAN, "--fail-on", "never"), "warning"),
        (("render", PLAN, "--to", "odt"), "docx, md"),
        (("render", PLAN, "--to", ","), "docx, md"),
        (("render", PLAN, "--book", "4"), "4"),
        (("render", PLAN, "--book", "0"), "--book"),
        (("render", PLAN, "-o", "-"), "--book"),
        (("render", PLAN, TUBAN / "2019.yaml", "-o", "-", "--book", "1", "--to", "md"), "2"),
        (
            ("render", PLAN, TUBAN / "2018.yaml", PLAN.parent / ".." / "golden" / "plan.yaml", "--to", "md"),
            "sama",
        ),
        (("diff", PLAN), "revisi baru"),
        (("diff", PLAN, PLAN, PLAN, "--summary"), "--summary"),
        (("schema", "--lang", "fr"), "id, en"),
    ],
)
def test_2_for_wrong_usage(masterplan: Masterplan, arguments: tuple[object, ...], named: str) -> None:
    result = masterplan(*arguments)
    assert result.code == 2
    assert named in result.err
    if arguments:
        assert result.err.startswith("galat: ")
        assert len(result.err.splitlines()) == 1


@pytest.mark.parametrize(
    "name", ["tidak-ada.yaml", "folder/tidak-ada.yaml", "http://x.example/a.yaml", "HEAD:a.yaml"]
)
def test_3_for_a_plan_that_cannot_be_read(masterplan: Masterplan, name: str) -> None:
    for arguments in (("validate", name), ("render", name), ("diff", name, PLAN), ("diff", PLAN, name)):
        result = masterplan(*arguments)
        assert result.code == 3
        assert name in result.everything
        assert files_below(Path()) == []


def test_3_for_a_folder_without_a_plan(masterplan: Masterplan) -> None:
    Path("kosong").mkdir()
    for arguments in (("validate", "kosong"), ("render", "kosong"), ("diff", "kosong", PLAN)):
        result = masterplan(*arguments)
        assert result.code == 3
        assert "kosong:1:1 galat MP005" in (result.out if arguments[0] == "validate" else result.err)


def test_an_empty_folder_hides_no_other_plan(masterplan: Masterplan) -> None:
    Path("kosong").mkdir()
    result = masterplan("validate", "kosong", PLAN, "--format", "json")
    codes = [finding["code"] for finding in json.loads(result.out)["findings"]]
    assert (result.code, codes[0], "MP408" in codes) == (3, "MP005", True)


@pytest.mark.parametrize(
    ("sides", "code", "found"),
    [
        (("kosong", PLAN), 3, "MP005"),
        ((PLAN, "kosong", PLAN), 3, "MP005"),
        ((PLAN, "tidak-ada.yaml"), 3, "MP001"),
        ((PLAN, "rusak.yaml"), 1, "MP102"),
        ((PLAN, PLAN, "--reasons", "tidak-ada.yaml"), 3, "MP001"),
        ((PLAN, PLAN, "--reasons", "rusak.yaml"), 1, "MP130"),
        ((PLAN, "diatur/plan.yaml"), 1, "MP090"),
    ],
)
def test_what_cannot_be_compared_gives_findings_to_programs(
    masterplan: Masterplan, sides: tuple[object, ...], code: int, found: str
) -> None:
    Path("kosong").mkdir()
    Path("rusak.yaml").write_text(BROKEN, encoding="utf-8")
    Path("diatur").mkdir()
    Path("diatur/plan.yaml").write_bytes(PLAN.read_bytes())
    Path("diatur/masterplan.toml").write_text("[", encoding="utf-8")
    result = masterplan("diff", *sides, "--format", "json")
    document = json.loads(result.out)
    assert result.code == code
    assert found in {finding["code"] for finding in document["findings"]}
    assert document["findings"][0]["message"] in result.err
    schema = json.loads(masterplan("schema", "--of", "diff").out)
    jsonschema.validate(document, schema, jsonschema.Draft202012Validator)
    assert masterplan("diff", *sides, "--format", "json", "-o", "hasil.json").code == code
    assert not Path("hasil.json").exists()


def test_3_for_a_template_folder_that_does_not_exist(masterplan: Masterplan) -> None:
    result = masterplan("render", PLAN, "--template", "tidak-ada")
    assert (result.code, result.out, len(result.err.splitlines())) == (3, "", 1)
    assert "tidak-ada" in result.err


def test_4_for_a_target_that_cannot_be_written(masterplan: Masterplan) -> None:
    write("berkas", "bukan folder")
    for target in ("berkas", "berkas/bawah", "/proc/tidak-ada"):
        result = masterplan("render", PLAN, "--to", "md", "-o", target)
        assert (result.code, result.out, len(result.err.splitlines())) == (4, "", 1)
        assert target in result.err
    assert masterplan("schema", "-o", "berkas/skema.json").code == 4
    assert masterplan("diff", PLAN, PLAN, "--format", "json", "-o", "berkas/x").code == 4
    assert files_below(Path()) == ["berkas"]


def test_4_for_a_target_that_is_an_input(masterplan: Masterplan) -> None:
    plan = write("rencana.yaml", MINIMAL)
    for target in ("rencana.yaml", "./rencana.yaml", Path().resolve() / "rencana.yaml"):
        result = masterplan("diff", plan, PLAN, "--format", "md", "-o", target)
        assert result.code == 4
        assert "rencana.yaml" in result.err
    Path("tautan.md").symlink_to("rencana.yaml")
    assert masterplan("diff", plan, PLAN, "--format", "md", "-o", "tautan.md").code == 4
    assert plan.read_text(encoding="utf-8") == MINIMAL


def test_130_when_interrupted_and_no_file_is_left(
    masterplan: Masterplan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(masterplan_cli.composing.books, "numbered", interrupt)
    result = masterplan("render", PLAN, *WITHOUT_PAGES, "-o", "buku")
    assert (result.code, result.out) == (130, "")
    assert result.err == "dihentikan; tidak ada berkas yang setengah jadi\n"
    assert files_below(Path()) == []
