"""PDFs as the command prints them, read with poppler."""

import re
import shutil
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from masterplan_cli.cli.run import run
from masterplan_cli.writing.office import OfficeError, convert_to_pdf
from masterplan_cli.writing.pdf import without_clock

pytestmark = pytest.mark.needs("soffice", "pdfinfo", "pdftotext")

CHECKOUT = Path(__file__).resolve().parents[2]
PLAN = CHECKOUT / "tests" / "golden" / "plan.yaml"


def render(folder: Path, to: str, *more: str) -> Path:
    """Print the first book and return it (the last format, where there are several)."""
    assert run(["render", str(PLAN), "--book", "1", "--to", to, "-o", str(folder), *more]) == 0
    return next(folder.glob(f"*.{to.rpartition(',')[2]}"))


_WATERMARK = b"Syntax Warning: K in StructTreeRoot has more than one children in a tagged PDF\n"
"""The watermark of a draft, without which the line is gone: LibreOffice 7.4 puts a shape in a header
beside the document in the tree of the structure, as an empty element."""


def told(*command: str) -> str:
    """Return what a program of poppler prints; it must find nothing else wrong with the file."""
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr in {b"", _WATERMARK}
    return done.stdout.decode()


@dataclass(frozen=True)
class Printed:
    pdf: Path
    docx: Path


@pytest.fixture(scope="module", name="printed")
def printed_fixture(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    folder = tmp_path_factory.mktemp("buku")
    pdf = render(folder, "docx,pdf")
    return Printed(pdf, pdf.with_suffix(".docx"))


def pages(pdf: Path) -> int:
    found = re.search(r"^Pages: +(\d+)$", told("pdfinfo", str(pdf)), re.MULTILINE)
    assert found
    return int(found[1])


def test_it_has_the_pages_of_the_docx(printed: Printed, tmp_path: Path) -> None:
    again = tmp_path / "docx.pdf"
    again.write_bytes(convert_to_pdf(printed.docx.read_bytes()))
    assert pages(printed.pdf) == pages(again) > 5
    assert told("pdftotext", "-layout", str(printed.pdf), "-") == told(
        "pdftotext", "-layout", str(again), "-"
    )


def test_it_says_what_it_is(printed: Printed) -> None:
    info = told("pdfinfo", str(printed.pdf))
    assert re.search(r"^Title: +Buku 1: Analisis Strategis Smart City Daerah Kabupaten", info, re.MULTILINE)
    assert re.search(r"^Tagged: +yes$", info, re.MULTILINE)
    assert re.search(r"^JavaScript: +no$", info, re.MULTILINE)
    content = printed.pdf.read_bytes()
    assert b"/Lang(id-ID)" in content
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content


def test_screen_readers_find_headings_and_tables(printed: Printed) -> None:
    structure = told("pdfinfo", "-struct", str(printed.pdf))
    kinds = {line.split()[0] for line in structure.splitlines() if line.strip()}
    assert {"H1", "H2", "Table", "TH:", "TD:", "L", "TOC"} <= kinds | {f"{kind}:" for kind in kinds} | {
        kind.rstrip(":") for kind in kinds
    }


def test_it_has_an_outline(printed: Printed) -> None:
    source = told("pdftohtml", "-xml", "-i", "-stdout", str(printed.pdf))
    outline = re.findall(r"<item page=\"\d+\">(.*?)</item>", source)
    assert any("Pendahuluan" in item for item in outline)
    assert any("Latar Belakang" in item for item in outline)


def test_the_clock_and_the_time_zone_change_nothing(
    printed: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    assert render(tmp_path, "pdf").read_bytes() == printed.pdf.read_bytes()


def test_offsets_stay_right(printed: Printed) -> None:
    content = printed.pdf.read_bytes()
    start = int(re.findall(rb"startxref\s+(\d+)", content)[-1])
    assert content[start : start + 4] == b"xref"


def test_standard_output_takes_it(printed: Printed, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    arguments = ["render", str(PLAN), "--book", "1", "--to", "pdf", "--page-numbers", "never", "-o", "-"]
    assert run(arguments) == 0
    assert capfdbinary.readouterr().out.startswith(b"%PDF-")


@pytest.mark.parametrize(("language", "words"), [("id", "Pasang LibreOffice"), ("en", "Install LibreOffice")])
def test_without_libreoffice_it_says_so_and_writes_nothing(
    language: str,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    output = tmp_path / "buku"
    assert run(["render", str(PLAN), "--to", "md,pdf", "-o", str(output), "--lang", language]) == 4
    error = capfd.readouterr().err
    assert words in error
    assert len(error.splitlines()) == 1
    assert not output.exists()


@pytest.mark.parametrize("script", ["exit 1", "exit 0"])
def test_a_libreoffice_that_fails_leaves_nothing_behind(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    _fake_office(tmp_path, script)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    output = tmp_path / "buku"
    assert run(["render", str(PLAN), "--to", "docx,pdf", "-o", str(output), "--page-numbers", "never"]) == 4
    assert "LibreOffice" in capfd.readouterr().err
    assert not output.exists()


def test_a_libreoffice_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _fake_office(tmp_path, "sleep 60")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with pytest.raises(OfficeError):
        convert_to_pdf(b"", timeout=0.5)


def _fake_office(folder: Path, script: str) -> None:
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def test_only_the_clock_is_taken_out() -> None:
    identity = b"0123456789ABCDEF0123456789ABCDEF"
    pdf = (
        b"%PDF-1.6\n(/CreationDate di dalam teks)\n"
        b"<xmp:CreateDate>2026-11-25T15:07:05Z</xmp:CreateDate>\n"
        b"<</CreationDate(D:20261125150705Z')/ModDate (D:20261125150706+07'00')>>\n"
        b"trailer\n<</Size 9/ID [ <" + identity + b">\n<" + identity + b"> ]\n"
        b"/DocChecksum /" + identity + b"\n>>\nstartxref\n9\n%%EOF\n"
    )
    plain = without_clock(pdf, "2018-12-14")
    assert len(plain) == len(pdf)
    assert b"<xmp:CreateDate>2018-12-14T00:00:00Z<" in plain
    assert b"/CreationDate(D:20181214000000Z')/ModDate (D:20181214000000+07'00')" in plain
    assert identity not in plain
    assert without_clock(plain, "2018-12-14") == plain
    assert without_clock(pdf.replace(b"%PDF-1.6", b"%PDF-1.7"), "2018-12-14")[-120:] != plain[-120:]
    assert without_clock(b"bukan PDF", "") == b"bukan PDF"


def test_docx_and_pdf_share_what_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    _fake_office(tmp_path, f'echo >> "{tmp_path}/runs"; exec "{office}" "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    render(tmp_path / "buku", "docx,pdf")
    assert len((tmp_path / "runs").read_text().splitlines()) <= 2
