"""What users get, word for word.

After a change that is meant, ``UPDATE_GOLDEN=1 pytest tests/golden`` keeps what is printed now;
read its diff.
"""

import difflib
import os
from pathlib import Path

import pytest
from golden_docx import normalised

from masterplan_cli.cli.run import run
from masterplan_cli.writing.docx.package import pack, unpack

FOLDER = Path(__file__).parent
EXPECTED = FOLDER / "expected"

REVISION = {
    "revision: {year: 2019,": "revision: {year: 2020,",
    "name: Surat Desa Digital": "name: Surat Desa Daring",
    "id: gov-3, name: Rumah Data": "id: gov-4, formerly: [gov-3], name: Rumah Data Terbuka",
    "      - {id: eco-3, name: Pajak Nontunai, subdimension: transaction, lead: bappeda}\n": "",
    "  environment:\n    programs:\n": "  environment:\n    programs:\n"
    "      - {id: env-4, name: Hutan Mangrove, subdimension: protection, lead: bappeda}\n",
    'amount: "1.500.000.000"}': 'amount: "1.000.000.000"}',
    "source: dana-desa": "source: apbn",
    "source: csr, amount: 99.000.000": "source: csr, amount: 149.000.000",
    "targets: {2019: 60, 2020: 30}": "targets: {2019: 60, 2020: 45}",
    "term: short, start: 2019, end: 2019": "term: short, start: 2019, end: 2020",
    "statement: Sukamaju cerdas dan mandiri": "statement: Sukamaju cerdas, mandiri, dan lestari",
    "name: Dinas Kesehatan}": "name: Dinas Kesehatan dan Keluarga Berencana}",
}
"""What the second revision of the small plan changes."""


def assert_golden(name: str, found: str) -> None:
    """Compare a text with the one that is kept, or keep it when UPDATE_GOLDEN is set."""
    path = EXPECTED / name
    if os.environ.get("UPDATE_GOLDEN"):
        EXPECTED.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    wanted = path.read_text(encoding="utf-8")
    if found != wanted:
        lines = difflib.unified_diff(
            wanted.splitlines(), found.splitlines(), f"expected/{name}", "found", lineterm="", n=1
        )
        pytest.fail("\n".join(lines), pytrace=False)


@pytest.fixture(autouse=True)
def _in_this_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    monkeypatch.setenv("MASTERPLAN_LANG", "id")


def printed(capfd: pytest.CaptureFixture[str], *arguments: object) -> str:
    run([str(argument) for argument in arguments])
    out, err = capfd.readouterr()
    assert err == ""
    return out


@pytest.fixture
def revised(tmp_path: Path) -> Path:
    text = (FOLDER / "plan.yaml").read_text(encoding="utf-8")
    for old, new in REVISION.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = tmp_path / "revised.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_book_in_markdown(capfd: pytest.CaptureFixture[str], number: int) -> None:
    book = printed(capfd, "render", "plan.yaml", "--book", number, "--to", "md", "-o", "-")
    assert_golden(f"buku-{number}.md", book)


def test_a_draft_of_almost_nothing_in_markdown(capfd: pytest.CaptureFixture[str]) -> None:
    book = printed(capfd, "render", "faulty.yaml", "--draft", "--book", 3, "--to", "md", "-o", "-")
    assert_golden("buku-3-rancangan.md", book)


def test_a_book_in_word(tmp_path: Path) -> None:
    run(["render", "plan.yaml", "--book", "3", "--page-numbers", "never", "-o", str(tmp_path)])
    [path] = tmp_path.iterdir()
    assert_golden("buku-3-docx.xml", normalised(path.read_bytes()))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("plan", ["faulty", "misspelt"])
def test_findings(capfd: pytest.CaptureFixture[str], plan: str, language: str) -> None:
    # MP3 is about what is still missing; it would say so of nearly everything here.
    text = printed(capfd, "validate", f"{plan}.yaml", "--ignore", "MP3", "--lang", language)
    assert_golden(f"{plan}-{language}.txt", text)


@pytest.mark.parametrize("language", ["id", "en"])
def test_changes(capfd: pytest.CaptureFixture[str], revised: Path, language: str) -> None:
    text = printed(capfd, "diff", "plan.yaml", revised, "--lang", language)
    assert_golden(f"diff-{language}.txt", text)


@pytest.mark.parametrize("regency", ["tuban", "pemalang"])
def test_the_matrix_of_an_example(capfd: pytest.CaptureFixture[str], regency: str) -> None:
    plans = [f"../../examples/{regency}/{year}.yaml" for year in (2018, 2019)]
    reasons = ["--reasons", "../../examples/tuban/alasan/2019.yaml"] if regency == "tuban" else []
    assert_golden(f"matriks-{regency}.md", printed(capfd, "diff", *plans, "--format", "md", *reasons))


def test_the_matrix_in_word(tmp_path: Path, revised: Path) -> None:
    path = tmp_path / "matriks.docx"
    run(["diff", "plan.yaml", str(revised), "--page-numbers", "never", "-o", str(path)])
    assert_golden("matriks-docx.xml", normalised(path.read_bytes()))


@pytest.mark.parametrize("form", ["json", "md"])
def test_changes_in_other_forms(capfd: pytest.CaptureFixture[str], revised: Path, form: str) -> None:
    assert_golden(f"diff.{form}", printed(capfd, "diff", "plan.yaml", revised, "--format", form))


def test_normalising_keeps_what_differs_and_nothing_else(tmp_path: Path) -> None:
    run(["render", "plan.yaml", "--book", "3", "--page-numbers", "never", "-o", str(tmp_path)])
    [path] = tmp_path.iterdir()
    parts = unpack(path.read_bytes())
    document = parts["word/document.xml"].replace(b"<w:p>", b'<w:p w:rsidR="00A77B3E">', 1)
    noise = parts | {"word/document.xml": document.replace(b'"rId', b'"rIdX'), "docProps/core.xml": b"<x/>"}
    relations = parts["word/_rels/document.xml.rels"].replace(b'"rId', b'"rIdX')
    usual = normalised(path.read_bytes())
    assert normalised(pack(noise | {"word/_rels/document.xml.rels": relations})) == usual
    changed = parts | {"word/document.xml": parts["word/document.xml"].replace(b"BAB IV", b"BAB V", 1)}
    assert len(_differing(normalised(pack(changed)), usual)) == 2


def _differing(one: str, other: str) -> list[str]:
    lines = difflib.ndiff(one.splitlines(), other.splitlines())
    return [line for line in lines if line.startswith(("- ", "+ "))]
