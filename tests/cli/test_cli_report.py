"""``validate --report``: review notes for the mentor, in every format, whatever state a plan is in."""

import json
import re
from pathlib import Path

import pytest
from cli_runs import BROKEN, CHECKOUT, MINIMAL, PLAN, TUBAN, Masterplan, masterplan_fixture  # noqa: F401  # pytest finds it by its name
from lint import lint_book
from suite_validators import SDK, audit_findings, sdk_findings

WITH_FAULTS = (
    PLAN.read_text(encoding="utf-8")
    .replace("province:", "provinsi:", 1)
    .replace("lead: diskominfo", "lead: diskominfa", 1)
)
"""A plan with a misspelt key, so that it is none, and with an office that does not exist."""

_FINDING = re.compile(r"^\| (\d+) \| (Galat|Peringatan|Catatan) \|.*$", re.MULTILINE)


@pytest.fixture(name="faulty")
def faulty_fixture(tmp_path: Path) -> Path:
    path = tmp_path / "rencana.yaml"
    path.write_text(WITH_FAULTS, encoding="utf-8")
    return path


def notes(masterplan: Masterplan, *arguments: object) -> str:
    """Return review notes as Markdown, without the anchors."""
    masterplan("validate", *arguments, "--report", "catatan.md")
    return re.sub(r"<a [^>]*></a>", "", Path("catatan.md").read_text(encoding="utf-8"))


def row(text: str, head: str, section: str = "") -> list[str]:
    """Return the cells of the first row of a section that begins so."""
    lines = text.partition(f"## {section}")[2] if section else text
    line = next(line for line in lines.splitlines() if line.startswith(f"| {head} |"))
    return [cell.strip() for cell in line.strip("|").split("|")][1:]


@pytest.mark.parametrize(
    ("ending", "beginning"),
    [("docx", b"PK\x03\x04"), ("HTML", b"<!DOCTYPE html>"), ("md", b"# Catatan Review")],
)
def test_the_ending_says_the_format(
    ending: str, beginning: bytes, faulty: Path, masterplan: Masterplan
) -> None:
    first, second = Path(f"catatan.{ending}"), Path(f"baru/catatan.{ending}")
    alone = masterplan("validate", faulty)
    with_notes = masterplan("validate", faulty, "--report", first)
    assert (with_notes.code, with_notes.out) == (alone.code, alone.out)
    assert with_notes.err == f"catatan review: {first}\n"
    masterplan("validate", faulty, "--report", second)
    assert first.read_bytes().startswith(beginning)
    assert first.read_bytes() == second.read_bytes()


def test_findings_stand_in_their_chapters(faulty: Path, masterplan: Masterplan) -> None:
    text = notes(masterplan, faulty)
    chapters = re.findall(r"^### (.*)$", text, re.MULTILINE)
    assert chapters[:2] == ["Umum: Berkas dan Identitas Rencana", "Buku 1, BAB I Pendahuluan"]
    introduction, strategy = text.partition("### Buku 2, BAB III")[::2]
    assert "Daerah › provinsi<br>rencana.yaml:" in introduction
    assert "Kunci “provinsi” tidak dikenal di sini." in introduction
    assert "Smart Governance › Program › gov-1 › OPD penanggung jawab<br>rencana.yaml:" in strategy
    assert "diskominfa" in strategy
    assert [int(number) for number, _ in _FINDING.findall(text)] == list(
        range(1, len(_FINDING.findall(text)) + 1)
    )


def test_the_summary_counts_what_the_tables_show(faulty: Path, masterplan: Masterplan) -> None:
    text = notes(masterplan, faulty)
    found = [severity for _, severity in _FINDING.findall(text)]
    counts = [found.count(name) for name in ("Galat", "Peringatan", "Catatan")]
    assert f"Pemeriksaan menghasilkan {len(found)} temuan: {counts[0]} galat" in text
    total = [str(count) if count else "–" for count in (*counts, len(found))]
    assert [cell.strip("*") for cell in row(text, "**Jumlah**")] == total


def test_every_finding_of_the_screen_is_in_the_notes(masterplan: Masterplan) -> None:
    result = masterplan("validate", PLAN, "--format", "json", "--report", "catatan.md")
    findings = json.loads(result.out)["findings"]
    text = Path("catatan.md").read_text(encoding="utf-8")
    assert len(findings) == len(_FINDING.findall(text)) > 0
    for finding in findings:
        assert f"{PLAN.name}:{finding['line']}" in text
        assert finding["code"] in text


def test_a_plan_that_is_none_is_checked_as_far_as_it_can_be_read(
    faulty: Path, masterplan: Masterplan
) -> None:
    text = notes(masterplan, faulty)
    assert "memuat isian yang tidak dapat dibaca" in text
    whole = notes(masterplan, PLAN)
    filled, asked = (
        int(cell.strip("*").replace(".", "")) for cell in row(whole, "Daerah", "Kelengkapan")[:2]
    )
    assert row(text, "Daerah", "Kelengkapan")[:2] == [
        str(filled - 1),
        str(asked - 1),
    ]  # the province is not counted as filled


def test_a_plan_without_findings_says_so(masterplan: Masterplan) -> None:
    text = notes(masterplan, TUBAN / "2018.yaml")
    assert "Pemeriksaan tidak menemukan apa pun yang perlu diperbaiki." in text
    assert row(text, "Daerah")[0] == "Kabupaten Tuban"
    assert "## Temuan" not in text
    assert "Ir. Herry Abdul Azis, M.Eng." in text.partition("## Pengesahan")[2]
    assert "Ir. Hery Prasetyo, M.M." in text.partition("## Pengesahan")[2]


def test_stage_and_limits_are_told(tmp_path: Path, masterplan: Masterplan) -> None:
    plan = tmp_path / "rencana.yaml"
    plan.write_text(MINIMAL, encoding="utf-8")
    text = notes(masterplan, plan, "--stage", "1", "--ignore", "MP301")
    assert row(text, "Tahap pemeriksaan") == ["Bimtek ke-1"]
    assert row(text, "Batas pemeriksaan") == ["Tanpa kode MP301"]
    assert "MP301 " not in text.partition("## Temuan")[2]
    assert row(notes(masterplan, plan), "Tahap pemeriksaan") == ["Menurut status rencana: Rancangan"]


def test_the_chapters_are_those_of_the_edition(tmp_path: Path, masterplan: Masterplan) -> None:
    plan = tmp_path / "rencana.yaml"
    plan.write_text(f"{MINIMAL}edition: kominfo-2021\n", encoding="utf-8")
    text = notes(masterplan, plan)
    assert "Buku 3, BAB III Quick Win Enam Dimensi" in text
    assert "Buku 2, BAB VI Quick Win" not in text


def test_yaml_that_cannot_be_read_gives_notes_without_a_plan(tmp_path: Path, masterplan: Masterplan) -> None:
    plan = tmp_path / "rencana.yaml"
    plan.write_text(f"{MINIMAL}pillars: [\n", encoding="utf-8")
    text = notes(masterplan, plan)
    assert "tidak dapat dibaca sebagai rencana" in text
    assert len(_FINDING.findall(text)) == 1
    assert "Buku 1" not in text
    assert "## Kelengkapan" not in text


def test_a_file_that_is_not_there_gives_no_notes(masterplan: Masterplan) -> None:
    result = masterplan("validate", "tidak-ada.yaml", "--report", "catatan.md")
    assert (result.code, Path("catatan.md").exists()) == (3, False)
    assert "tidak-ada.yaml: catatan review tidak ditulis" in result.err


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("a.yaml", "--report", "catatan.txt"), "akhiran nama `catatan.txt`"),
        (("a.yaml", "--report", "-"), "akhiran nama `-`"),
        (("a.yaml", "b.yaml", "--report", "catatan.md"), "--report memuat satu rencana, bukan 2"),
        (("a.yaml", "--completeness", "--report", "catatan.md"), "--report tidak berlaku"),
    ],
)
def test_what_gives_no_notes_is_refused(
    arguments: tuple[str, ...], problem: str, masterplan: Masterplan
) -> None:
    for name in ("a.yaml", "b.yaml"):
        Path(name).write_text(MINIMAL, encoding="utf-8")
    result = masterplan("validate", *arguments)
    assert (result.code, result.out) == (2, "")
    assert problem in result.err


def test_a_plan_is_never_overwritten(masterplan: Masterplan) -> None:
    Path("rencana.md").write_text(BROKEN, encoding="utf-8")
    result = masterplan("validate", "rencana.md", "--report", "rencana.md")
    assert result.code == 4
    assert "menimpa berkas masukan" in result.err
    assert Path("rencana.md").read_text(encoding="utf-8") == BROKEN


def test_the_commands_of_the_guide_write_notes(masterplan: Masterplan) -> None:
    Path("rencana").mkdir()
    Path("rencana/masterplan.yaml").write_text(MINIMAL, encoding="utf-8")
    guide = (CHECKOUT / "docs" / "review.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\$ masterplan (.*--report (\S+))$", guide, re.MULTILINE)
    assert len(commands) == 2
    for arguments, written in commands:
        masterplan(*arguments.split())
        assert Path(written).read_bytes().startswith(b"PK")


@pytest.mark.parametrize("plan", ["faulty", "clean"])
def test_our_lint_and_a_validator_find_nothing(plan: str, faulty: Path, masterplan: Masterplan) -> None:
    masterplan("validate", faulty if plan == "faulty" else TUBAN / "2018.yaml", "--report", "catatan.docx")
    assert lint_book(Path("catatan.docx").read_bytes()) == []
    assert audit_findings(Path("catatan.docx")) == []


@pytest.mark.needs(SDK)
def test_the_open_xml_sdk_finds_nothing(faulty: Path, masterplan: Masterplan) -> None:
    masterplan("validate", faulty, "--report", "catatan.docx")
    assert sdk_findings(Path("catatan.docx")) == []
