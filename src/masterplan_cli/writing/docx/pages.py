"""On which page everything stands, measured with LibreOffice.

LibreOffice lays the document out, writes a PDF with every bookmark as a named destination, and pdfinfo
tells their pages. Right for LibreOffice with fonts of the same widths; Word may differ by a page.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from masterplan_cli.document.document import Document
from masterplan_cli.writing.docx.anchors import bookmark_name, targets
from masterplan_cli.writing.docx.body import PAGE_MARK
from masterplan_cli.writing.docx.page_labels import page_label
from masterplan_cli.writing.docx.sections import sections

TIMEOUT = 300.0
"""Seconds that LibreOffice may take; 2,400 table rows take about 30."""

_FILTER = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'


def measure_pages(docx: bytes, document: Document, *, timeout: float = TIMEOUT) -> dict[str, str]:
    """Return the printed page label of every anchor.

    Args:
        docx: what ``write_docx`` made of the document.
        document: the same document.
        timeout: seconds that LibreOffice, and then pdfinfo, may take.

    Returns:
        "iv", "12" … by anchor; nothing at all where LibreOffice (``soffice``) or ``pdfinfo`` are missing,
        fail, or take too long.
    """
    office, info = shutil.which("soffice") or shutil.which("libreoffice"), shutil.which("pdfinfo")
    if office is None or info is None:
        return {}
    with tempfile.TemporaryDirectory(prefix="masterplan-", ignore_cleanup_errors=True) as folder:
        pdf = _convert(office, docx, Path(folder), timeout)
        listed = _run([info, "-dests", str(pdf)], timeout) if pdf else None
    return _labels(_destinations(listed), document) if listed else {}


def _convert(office: str, docx: bytes, folder: Path, timeout: float) -> Path | None:
    """A profile of its own: LibreOffice refuses to start twice with the same one."""
    source, target = folder / "document.docx", folder / "document.pdf"
    source.write_bytes(docx)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", _FILTER, "--outdir", str(folder), str(source)]
    return target if _run(command, timeout) is not None and target.exists() else None


def _run(command: list[str], timeout: float) -> str | None:
    """Return what a program prints; None where it fails or takes too long, and then nothing is left of it."""
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True, encoding="utf-8", errors="replace", start_new_session=True,
        )  # fmt: skip
    except OSError:
        return None
    try:
        output, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        _end(process)
        return None
    return output if process.returncode == 0 else None


def _end(process: "subprocess.Popen[str]") -> None:
    """End the process and what it started: ``soffice`` is a script around the real program."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()


def _destinations(listed: str) -> dict[str, int]:
    """Read ``pdfinfo -dests``: page, place, and the name in quotes on every line."""
    pages = {}
    for line in listed.splitlines():
        page, _, rest = line.strip().partition(" ")
        name = rest.rpartition(" ")[2].strip('"')
        if page.isdigit() and name:
            pages[_unescaped(name)] = int(page)
    return pages


def _unescaped(name: str) -> str:
    """LibreOffice writes an underscore as its code, 5F; bookmarks of ours hold no capital letter."""
    return name.replace("5F", "_")


def _labels(destinations: dict[str, int], document: Document) -> dict[str, str]:
    kinds = [section.numbers for section in sections(document) if section.begins]
    starts = [(destinations.get(PAGE_MARK.format(at)), kind) for at, kind in enumerate(kinds, start=1)]
    begun = [(page, kind) for page, kind in starts if page is not None]
    labels = {}
    for anchor in targets(document):
        page = destinations.get(bookmark_name(anchor))
        before = [(first, kind) for first, kind in begun if page is not None and first <= page]
        if page is not None and before:
            first, kind = before[-1]
            labels[anchor] = page_label(page - first + 1, kind)
    return labels
