"""The redlines of all books of both examples, by our own hand, by two validators, and by LibreOffice."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx_revisions import accepted, changes, markup, rejected, said
from lint_revisions import lint_redline
from suite_books import CHECKOUT, masterplan
from suite_validators import SDK, audit_findings, sdk_findings

EXAMPLES = ("tuban", "pemalang")
MACRO = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" \
script:language="StarBasic">Sub Settle(command As String, source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, filter())
  document.close(True)
End Sub
</script:module>
"""


@pytest.fixture(scope="module", params=EXAMPLES)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The books of 2018 and 2019 and the redlines between them."""
    made = tmp_path_factory.mktemp(str(request.param))
    plans = [str(CHECKOUT / "examples" / str(request.param) / f"{year}.yaml") for year in (2018, 2019)]
    masterplan("render", *plans, "-o", str(made), "--page-numbers", "never")
    masterplan("diff", *plans, "--format", "redline", "-o", str(made), "--page-numbers", "never")
    return made


def books(folder: Path) -> Iterator[tuple[Path, Path, Path]]:
    """Yield redline, old book and new book."""
    found = sorted(folder.glob("*-perubahan.docx"))
    assert len(found) == 3
    for path in found:
        new = path.with_name(path.name.replace("-perubahan", ""))
        yield path, new.with_name(new.name.replace("2019", "2018")), new


def test_all_accepted_is_the_new_book_and_all_rejected_the_old_text(folder: Path) -> None:
    for path, old, new in books(folder):
        content = path.read_bytes()
        assert len(changes(content)) > 50
        assert markup(accepted(content)) == markup(new.read_bytes())
        assert said(rejected(content)) == said(old.read_bytes())


def test_between_editions_the_books_are_those_of_the_new_one(tmp_path: Path) -> None:
    old, new = (CHECKOUT / "examples" / "pemalang" / f"{year}.yaml" for year in (2019, 2021))
    masterplan("render", str(new), "-o", str(tmp_path), "--page-numbers", "never")
    masterplan(
        *("diff", str(old), str(new), "--format", "redline"),
        *("-o", str(tmp_path), "--page-numbers", "never"),
    )
    redlines = sorted(tmp_path.glob("*-perubahan.docx"))
    assert len(redlines) == 4
    for path in redlines:
        content, book = path.read_bytes(), path.with_name(path.name.replace("-perubahan", ""))
        assert len(changes(content)) > 50
        assert markup(accepted(content)) == markup(book.read_bytes())
        assert lint_redline(content) == []
        assert "Pemalang" in " ".join(said(rejected(content)))


def test_the_lint_finds_nothing(folder: Path) -> None:
    assert [defect for path, _, _ in books(folder) for defect in lint_redline(path.read_bytes())] == []


def test_openxml_audit_finds_nothing(folder: Path) -> None:
    assert [defect for path, _, _ in books(folder) for defect in audit_findings(path)] == []


@pytest.mark.needs(SDK)
def test_the_open_xml_sdk_finds_nothing(folder: Path) -> None:
    assert [defect for path, _, _ in books(folder) for defect in sdk_findings(path)] == []


@pytest.mark.needs("soffice")
def test_libreoffice_accepts_and_rejects_likewise(folder: Path, tmp_path: Path) -> None:
    path, old, new = next(books(folder))
    office = Office(tmp_path)
    for command, book in (("AcceptAllTrackedChanges", new), ("RejectAllTrackedChanges", old)):
        assert lines(office.settled(path, command)) == lines(office.settled(book, command))


def lines(content: bytes) -> list[str]:
    """Return what LibreOffice's own DOCX says; it has computed the fields already."""
    return [line.strip() for line in said(content)]


class Office:
    """LibreOffice with a macro that settles tracked changes; the profile must be there before the macro."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._run("--terminate_after_init")
        basic = folder / "profile" / "user" / "basic" / "Standard"
        (basic / "Settle.xba").write_text(MACRO, encoding="utf-8")
        library = basic / "script.xlb"
        named = '<library:element library:name="Settle"/></library:library>'
        content = library.read_text(encoding="utf-8").replace("</library:library>", named)
        library.write_text(content, encoding="utf-8")

    def settled(self, docx: Path, command: str) -> bytes:
        """Return a document after a command of the menu."""
        target = self._folder / f"{docx.stem}-{command}.docx"
        arguments = f".uno:{command},{docx.as_uri()},{target.as_uri()}"
        self._run("--norestore", f"macro:///Standard.Settle.Settle({arguments})")
        return target.read_bytes()

    def _run(self, *arguments: str) -> None:
        profile = f"-env:UserInstallation={(self._folder / 'profile').as_uri()}"
        subprocess.run(
            ["soffice", profile, "--headless", "--invisible", *arguments],
            capture_output=True,
            timeout=120,
            check=True,
        )
