"""``masterplan diff`` as a matrix: the format by the file's ending, the terms, the template, the language."""

import io
import zipfile
from pathlib import Path

import pytest
from cli_runs import (
    PLAN,
    TUBAN,
    WITHOUT_PAGES,
    Masterplan,
    masterplan_fixture,  # noqa: F401  # pytest finds it by its name
)

from masterplan_cli.writing.docx.scanning import scan_document

REVISIONS = (TUBAN / "2018.yaml", TUBAN / "2019.yaml")
TITLE = "Matriks Perubahan Rencana Induk Smart City"


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("a.docx", b"PK\x03\x04"),
        ("a.DOCX", b"PK\x03\x04"),
        ("a.html", b"<!DOCTYPE html>"),
        ("a.md", b"**Revisi 2018"),
        ("a.json", b"{\n"),
        ("a.txt", b"Kabupaten Tuban: revisi"),
        ("a", b"Kabupaten Tuban: revisi"),
    ],
)
def test_the_ending_of_the_file_tells_the_format(masterplan: Masterplan, name: str, beginning: bytes) -> None:
    result = masterplan("diff", *REVISIONS, "-o", name, *WITHOUT_PAGES)
    assert (result.code, result.out, result.err) == (0, "", "")
    assert Path(name).read_bytes().startswith(beginning)


def test_a_format_that_is_named_comes_before_the_ending(masterplan: Masterplan) -> None:
    masterplan("diff", *REVISIONS, "--format", "json", "-o", "a.md")
    assert Path("a.md").read_bytes().startswith(b"{\n")


def test_an_ending_that_is_not_known_is_refused(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, "-o", "a.xlsx")
    assert (result.code, result.out) == (2, "")
    assert ".docx" in result.err
    assert not Path("a.xlsx").exists()


def test_word_gets_a_clean_document_with_turned_pages(masterplan: Masterplan) -> None:
    masterplan("diff", *REVISIONS, "-o", "a.docx", *WITHOUT_PAGES)
    content = Path("a.docx").read_bytes()
    scan_document(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = archive.read("word/document.xml").decode()
    orientations = ["landscape" if "landscape" in each else "" for each in body.split("<w:sectPr>")[1:]]
    assert orientations[:2] == ["", ""]  # cover and contents
    assert set(orientations[2:]) == {"landscape"}
    assert 'w:rStyle w:val="TeksDihapus"' in body
    assert 'w:rStyle w:val="TeksDitambah"' in body


def test_the_same_plans_give_the_same_bytes(masterplan: Masterplan) -> None:
    for name in ("a.docx", "b.docx"):
        masterplan("diff", *REVISIONS, "-o", name, *WITHOUT_PAGES)
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


def test_the_matrix_is_indonesian_whatever_the_messages_are(masterplan: Masterplan) -> None:
    indonesian = masterplan("diff", *REVISIONS, "--format", "md").out
    assert masterplan("diff", *REVISIONS, "--format", "md", "--lang", "en").out == indonesian
    assert TITLE in indonesian


def test_the_other_terms(masterplan: Masterplan) -> None:
    out = masterplan("diff", *REVISIONS, "--format", "md", "--terms", "sebelum-setelah").out
    assert "| No. | Dimensi | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) |" in out
    assert "Semula (Rp)" not in out


def test_a_plan_compared_with_itself_has_an_empty_matrix(masterplan: Masterplan) -> None:
    result = masterplan("diff", PLAN, PLAN, "--format", "md")
    assert result.code == 0
    assert "Tidak ada perubahan · anggaran tetap." in result.out


def test_a_template_folder_that_is_not_there(masterplan: Masterplan) -> None:
    result = masterplan("diff", *REVISIONS, "-o", "a.docx", "--template", "tidak-ada", *WITHOUT_PAGES)
    assert result.code == 3
    assert not Path("a.docx").exists()


def test_styles_come_from_the_template_folder(masterplan: Masterplan) -> None:
    assert masterplan("template", "copy", "templat").code == 0
    Path("templat/reference.docx").write_bytes(b"PK")
    result = masterplan("diff", *REVISIONS, "-o", "a.docx", "--template", "templat", *WITHOUT_PAGES)
    assert result.code == 1
    assert "reference.docx" in result.err
    assert not Path("a.docx").exists()


def test_what_went_and_what_came_can_be_heard(masterplan: Masterplan) -> None:
    page = masterplan("diff", *REVISIONS, "--format", "html").out
    assert '<del><span class="unseen">[dihapus: </span>160<span class="unseen">]</span></del>' in page
    assert '<ins><span class="unseen">[ditambah: </span>200<span class="unseen">]</span></ins>' in page
