"""Every DOCX passes two validators and our lint."""

import zipfile
from pathlib import Path

import pytest
from lint import lint_book
from proof_documents import documents, docx
from suite_books import Book, Shelf, edition_of, editions, example_plans
from suite_validators import SDK, audit_findings, sdk_findings

every_document = pytest.mark.parametrize("document", documents(), ids=str)


def test_every_edition_has_an_example() -> None:
    assert {edition_of(plan) for plan in example_plans()} == set(editions())


@pytest.mark.needs(SDK)
@every_document
def test_the_open_xml_sdk_finds_nothing(document: Book | str, shelf: Shelf, tmp_path: Path) -> None:
    assert sdk_findings(docx(document, shelf, tmp_path)) == []


@pytest.mark.needs(SDK)
@every_document
def test_the_open_xml_sdk_finds_nothing_in_workbooks(
    document: Book | str, shelf: Shelf, tmp_path: Path
) -> None:
    with zipfile.ZipFile(docx(document, shelf, tmp_path)) as archive:
        books = {name: archive.read(name) for name in archive.namelist() if name.endswith(".xlsx")}
    for content in sorted(set(books.values())):
        path = tmp_path / "workbook.xlsx"
        path.write_bytes(content)
        assert sdk_findings(path) == []


@every_document
def test_openxml_audit_finds_nothing(document: Book | str, shelf: Shelf, tmp_path: Path) -> None:
    assert audit_findings(docx(document, shelf, tmp_path)) == []


@every_document
def test_the_lint_finds_nothing(document: Book | str, shelf: Shelf, tmp_path: Path) -> None:
    assert lint_book(docx(document, shelf, tmp_path).read_bytes()) == []
