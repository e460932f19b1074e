"""LibreOffice, run without a window: from DOCX to a tagged PDF."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from masterplan_cli.text.bilingual import Bilingual

TIMEOUT = 300.0
"""Seconds that LibreOffice may take; 2,400 table rows take about 30."""

_SWITCHES = ("PDFUACompliance", "ExportBookmarks", "ExportBookmarksToPDFDestination")
_ON = {"type": "boolean", "value": "true"}
_FILTER = f"pdf:writer_pdf_Export:{json.dumps(dict.fromkeys(_SWITCHES, _ON), separators=(',', ':'))}"
_USUAL_PLACES = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.com"),
    Path("C:/Program Files (x86)/LibreOffice/program/soffice.com"),
)


class OfficeError(Exception):
    """LibreOffice is missing or did not give a PDF.

    Attributes:
        message: what is wrong.
        remedy: what to do about it.
    """

    def __init__(self, message: Bilingual, remedy: Bilingual) -> None:
        super().__init__(message.en)
        self.message = message
        self.remedy = remedy


def find_office() -> str:
    """Return the path of LibreOffice, which Windows and macOS do not put on the search path.

    Raises:
        OfficeError: it is not installed.
    """
    found = shutil.which("soffice") or shutil.which("libreoffice")
    usual = (str(place) for place in _USUAL_PLACES if place.is_file())
    office = found or next(usual, None)
    if office is None:
        raise OfficeError(*_MISSING)
    return office


def convert_to_pdf(docx: bytes, *, timeout: float = TIMEOUT) -> bytes:
    """Return a DOCX as PDF: tagged (PDF/UA), with an outline, every bookmark a named destination.

    Args:
        docx: the document.
        timeout: seconds that LibreOffice may take.

    Raises:
        OfficeError: LibreOffice is missing, fails, or takes too long.
    """
    office = find_office()
    with tempfile.TemporaryDirectory(prefix="masterplan-", ignore_cleanup_errors=True) as folder:
        return _convert(office, docx, Path(folder), timeout)


def run_quietly(command: list[str], timeout: float) -> bytes | None:
    """Return what a program prints; None where it fails or takes too long, and then nothing is left of it."""
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            start_new_session=True, env=os.environ | {"TZ": "UTC"},
        )  # fmt: skip
    except OSError:
        return None
    try:
        output, _ = process.communicate(timeout=timeout)
    except BaseException as error:  # Ctrl-C among them
        _end(process)
        if isinstance(error, subprocess.TimeoutExpired):
            return None
        raise
    return output if process.returncode == 0 else None


def _convert(office: str, docx: bytes, folder: Path, timeout: float) -> bytes:
    """A profile of its own: LibreOffice refuses to start twice with the same one."""
    source, target = folder / "document.docx", folder / "document.pdf"
    source.write_bytes(docx)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", _FILTER, "--outdir", str(folder), str(source)]
    if run_quietly(command, timeout) is None or not target.is_file():
        raise OfficeError(*_FAILED)
    return target.read_bytes()


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the process and what it started: ``soffice`` is a script around the real program."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()


_MISSING = (
    Bilingual(
        id="PDF dibuat dengan LibreOffice, yang tidak ditemukan di komputer ini.",
        en="PDFs are made with LibreOffice, which was not found on this computer.",
    ),
    Bilingual(
        id="Pasang LibreOffice, atau cetak ke docx lalu simpan sebagai PDF di Word.",
        en="Install LibreOffice, or print to docx and save it as PDF in Word.",
    ),
)
_FAILED = (
    Bilingual(
        id="LibreOffice gagal membuat PDF, atau terlalu lama.",
        en="LibreOffice failed to make the PDF, or took too long.",
    ),
    Bilingual(
        id="Ulangi; jika gagal lagi, cetak ke docx, buka di LibreOffice, dan lihat pesannya.",
        en="Try again; if it fails again, print to docx, open it in LibreOffice and see what it says.",
    ),
)
