"""``masterplan new NAME``: a commented plan that validates and prints as a draft, and nothing overwritten."""

import json
import re
from pathlib import Path

import pytest
from cli_runs import Masterplan, files_below, masterplan_fixture  # noqa: F401  # pytest finds it by its name

from masterplan_cli.plan.dimensions import Dimension, Subdimension
from masterplan_cli.plan.fields import fields_of
from masterplan_cli.plan.masterplan import Masterplan as Plan

EDITIONS = ("kominfo-2018", "kominfo-2021")
EXAMPLE = re.compile(r"^( *)# (?=( |- |[a-z_]+:( |$)))", re.MULTILINE)
"""The start of a line that is a commented-out example: what follows is YAML, where prose has a capital."""


def uncomment(folder: Path) -> int:
    """Use every example of the plans in a folder; returns how many lines that are."""
    count = 0
    for path in folder.glob("*.yaml"):
        text, found = EXAMPLE.subn(r"\1", path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8")
        count += found
    return count


@pytest.mark.parametrize("form", [(), ("--folder",)], ids=["file", "folder"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_a_new_plan_is_a_draft_without_errors_that_prints(
    masterplan: Masterplan, edition: str, form: tuple[str, ...]
) -> None:
    made = masterplan("new", "Kabupaten Tuban", "--edition", edition, "--year", 2025, *form, "-o", "daerah")
    assert (made.code, made.err) == (0, "")
    checked = masterplan("validate", "daerah", "--verbose")
    assert checked.code == 0
    assert ": 0 galat, " in checked.out.splitlines()[-1]
    assert "MP802" in checked.out  # the province that nobody gave
    assert masterplan("validate", "daerah", "--completeness").code == 0
    printed = masterplan("render", "daerah", "--draft", "--to", "md", "-o", "buku")
    assert printed.code == 0
    assert len(list(Path("buku").glob("*.md"))) == {"kominfo-2018": 3, "kominfo-2021": 4}[edition]


@pytest.mark.parametrize("form", [(), ("--folder",)], ids=["file", "folder"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_example_becomes_valid_when_it_is_uncommented(
    masterplan: Masterplan, edition: str, form: tuple[str, ...]
) -> None:
    masterplan("new", "Tuban", "--edition", edition, "--year", 2025, *form, "-o", "daerah")
    assert uncomment(Path("daerah")) > 150
    checked = masterplan("validate", "daerah", "--format", "json")
    findings = json.loads(checked.out)["findings"]
    assert [finding for finding in findings if finding["severity"] == "error"] == []
    assert not {"MP201", "MP202"} & {finding["code"] for finding in findings}
    assert checked.code == 0


def test_the_first_line_leads_editors_to_the_schema_beside_the_plan(masterplan: Masterplan) -> None:
    masterplan("new", "Tuban")
    assert files_below(Path()) == ["masterplan.schema.json", "tuban.yaml"]
    first = Path("tuban.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=masterplan.schema.json"
    assert Path("masterplan.schema.json").read_text(encoding="utf-8") == masterplan("schema").out


def test_a_schema_that_lies_there_already_is_kept(masterplan: Masterplan) -> None:
    Path("masterplan.schema.json").write_text("{}", encoding="utf-8")
    assert masterplan("new", "Tuban").code == 0
    assert Path("masterplan.schema.json").read_text(encoding="utf-8") == "{}"


def test_every_part_dimension_and_subdimension_has_its_place(masterplan: Masterplan) -> None:
    text = masterplan("new", "Tuban", "--edition", "kominfo-2021", "-o", "-").out
    for key, info in fields_of(Plan).items():
        assert re.search(rf"^{key}:", text, re.MULTILINE), key
        assert str(info.title).casefold() in text.casefold()
    pillars = text[text.index("\npillars:") : text.index("\naction_plan:")]
    for dimension in Dimension:
        assert f"  # {dimension.label}\n  {dimension.value}:" in pillars
    for subdimension in Subdimension:
        assert pillars.count(f"      # {subdimension.label}\n      {subdimension.value}:\n") == 1


def test_what_only_another_edition_asks_for_is_left_out(masterplan: Masterplan) -> None:
    old, new = (masterplan("new", "Tuban", "--edition", edition, "-o", "-").out for edition in EDITIONS)
    for key in ("rpjmd_indicators:", "innovations:", "  human_resources:\n    # - id"):
        assert (key in old, key in new) == (False, True)


def test_lines_are_short_and_the_comments_say_nothing_in_english(masterplan: Masterplan) -> None:
    lines = masterplan("new", "Tuban", "-o", "-", "--lang", "en").out.splitlines()
    assert [line for line in lines if len(line) > 110] == []
    assert [line for line in lines if line != line.rstrip()] == []
    prose = [line.strip() for line in lines if line.lstrip().startswith("# ")]
    assert not [line for line in prose if re.search(r"\b(the|and|of the|for)\b", line)]


def test_pokja_files_hold_their_own_dimension_only(masterplan: Masterplan) -> None:
    masterplan("new", "Tuban", "--folder")
    assert files_below(Path("tuban")) == sorted(
        [
            *("masterplan.yaml", "masterplan.schema.json", "kelembagaan.yaml", "analisis.yaml"),
            *("visi.yaml", "risiko.yaml", *(f"{dimension.value}.yaml" for dimension in Dimension)),
        ]
    )
    for dimension in Dimension:
        text = Path("tuban", f"{dimension.value}.yaml").read_text(encoding="utf-8")
        assert [other for other in Dimension if re.search(rf"^  {other.value}:", text, re.MULTILINE)] == [
            dimension
        ]
        assert f"{dimension.value[:3]}-01" in text
        assert "yaml-language-server" not in text


@pytest.mark.parametrize(
    ("said", "file", "kind", "name"),
    [
        ("Kabupaten Tuban", "tuban.yaml", "kabupaten", "Tuban"),
        ("Tuban", "tuban.yaml", "kabupaten", "Tuban"),
        ("Kota Madiun", "kota-madiun.yaml", "kota", "Madiun"),
        ("kab. Pangkajene dan Kepulauan", "pangkajene-dan-kepulauan.yaml", "kabupaten", None),
        ("Kotabaru", "kotabaru.yaml", "kabupaten", "Kotabaru"),
        ("../../etc/passwd", "etc-passwd.yaml", "kabupaten", None),
        ("Tu\"ban: {x} # & 'y'", "tu-ban-x-y.yaml", "kabupaten", None),
        ("No", "no.yaml", "kabupaten", "No"),
        ("Bandung–Ümlaut", "bandungumlaut.yaml", "kabupaten", "Bandung–Ümlaut"),
        ("图班", "masterplan.yaml", "kabupaten", "图班"),
        ("T" * 60, f"{'t' * 60}.yaml", "kabupaten", "T" * 60),
    ],
)
def test_any_name_is_written_so_that_it_is_read_again(
    masterplan: Masterplan, said: str, file: str, kind: str, name: str | None
) -> None:
    assert masterplan("new", said, "--province", "Jawa: Timur").code == 0
    assert files_below(Path()) == sorted([file, "masterplan.schema.json"])
    assert masterplan("validate", file).code == 0
    text = Path(file).read_text(encoding="utf-8")
    assert f"\n  kind: {kind}\n" in text
    assert '\n  province: "Jawa: Timur"\n' in text
    if name is not None:
        assert f"\n  name: {name}\n" in text.replace('"', "")


@pytest.mark.parametrize(
    "said", ["", "   ", "123", "Tu\nban", "Tu\x1bban", "Tu\u202eban", "Tu\u2028ban", "T" * 61]
)
def test_a_name_that_is_none_is_refused(masterplan: Masterplan, said: str) -> None:
    result = masterplan("new", said)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert files_below(Path()) == []


def test_the_kind_is_never_guessed_in_silence(masterplan: Masterplan) -> None:
    assert "regency.kind" in masterplan("new", "Tuban").err
    assert "regency.kind" in masterplan("new", "Tuban", "-o", "-").err
    assert masterplan("new", "Batu", "--kind", "kota").err == ""
    assert "kind: kota" in Path("kota-batu.yaml").read_text(encoding="utf-8")
    contradiction = masterplan("new", "Kota Batu", "--kind", "kabupaten", "-o", "x.yaml")
    assert (contradiction.code, contradiction.out) == (2, "")
    assert "bertentangan" in contradiction.err


@pytest.mark.parametrize("year", ["20x8", "1800", "2095", "-1"])
def test_a_year_that_is_none_is_refused(masterplan: Masterplan, year: str) -> None:
    result = masterplan("new", "Tuban", "--year", year)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert files_below(Path()) == []


def test_wrong_usage_is_one_line(masterplan: Masterplan) -> None:
    for arguments in (
        (),
        ("Tuban", "--edition", "kominfo-1999"),
        ("Tuban", "--folder", "-o", "-"),
        ("Tuban", "--folder", "-o", "x.yaml"),
        ("Tuban", "--from", "x.yaml"),
        ("--from", "x.yaml", "--folder"),
        ("--from", "x.yaml", "--edition", "kominfo-2021"),
    ):
        result = masterplan("new", *arguments)
        assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1), arguments
    assert files_below(Path()) == []


def test_nothing_is_ever_overwritten(masterplan: Masterplan) -> None:
    Path("tuban.yaml").write_text("milik orang", encoding="utf-8")
    Path("daerah").mkdir()
    Path("daerah", "visi.yaml").write_text("milik orang", encoding="utf-8")
    Path("putus.yaml").symlink_to("tidak-ada.yaml")
    before = files_below(Path())
    for arguments in (("Tuban",), ("Tuban", "--folder", "-o", "daerah"), ("Tuban", "-o", "putus.yaml")):
        result = masterplan("new", *arguments)
        assert (result.code, result.out, len(result.err.splitlines())) == (4, "", 1)
        assert "tidak ada yang ditimpa" in result.err
    assert files_below(Path()) == before
    assert Path("tuban.yaml").read_text(encoding="utf-8") == "milik orang"


def test_a_folder_that_cannot_be_written_is_named_and_nothing_is_left(masterplan: Masterplan) -> None:
    Path("berkas").write_text("isi", encoding="utf-8")
    for target in ("berkas/daerah", "/proc/daerah"):
        for form in ((), ("--folder",)):
            result = masterplan("new", "Tuban", *form, "-o", target)
            assert (result.code, result.out, len(result.err.splitlines())) == (4, "", 1)
            assert target in result.err
    assert files_below(Path()) == ["berkas"]


def test_the_next_steps_are_told_in_both_languages(masterplan: Masterplan) -> None:
    indonesian = masterplan("new", "Kabupaten Tuban", "-o", "rencana kami.yaml").out
    english = masterplan("new", "Kabupaten Tuban", "-o", "b.yaml", "--lang", "en").out
    for step in ("validate {}", "validate {} --completeness", "render {} --draft"):
        assert f"masterplan {step.format(chr(34) + 'rencana kami.yaml' + chr(34))}" in indonesian
        assert f"masterplan {step.format('b.yaml')}" in english
    assert "Selanjutnya:" in indonesian
    assert "provinsi" in indonesian
    assert "Next:" in english
    assert "Selanjutnya" not in english


def test_the_examples_speak_of_the_regency_and_of_its_years(masterplan: Masterplan) -> None:
    assert masterplan("new", 'Kota "Madiun: Baru"', "--year", 2025, "-o", "kota.yaml").code == 0
    text = Path("kota.yaml").read_text(encoding="utf-8")
    assert "# name: 'Dewan Smart City Kota \"Madiun: Baru\"'" in text
    assert "year: 2026 " in text
    assert "year: 2014 " in text  # a law keeps its year
    uncomment(Path())
    assert masterplan("validate", "kota.yaml").code == 0


@pytest.mark.parametrize("said", ["tuban.yaml", "rencana/Tuban.YML"])
def test_a_file_is_not_taken_for_the_name_of_a_regency(masterplan: Masterplan, said: str) -> None:
    result = masterplan("new", said)
    assert (result.code, result.out, files_below(Path())) == (2, "", [])
    assert f"-o {said}" in result.err
    assert "not of a regency" in masterplan("new", said, "--lang", "en").err


def test_the_name_is_called_as_in_the_help(masterplan: Masterplan) -> None:
    assert "NAMA tidak dapat dipakai bersama --from" in masterplan("new", "Tuban", "--from", "x.yaml").err
    assert "NAME cannot be used" in masterplan("new", "Tuban", "--from", "x.yaml", "--lang", "en").err
