"""What LibreOffice prints: the text of every page, and how it is turned."""

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory


def printed_pages(content: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the text of every page, and "portrait" or "landscape" for every page."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "book.docx"
        source.write_bytes(content)
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        pdf = str(source.with_suffix(".pdf"))
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True).stdout
        info = subprocess.run(["pdfinfo", "-l", "999", pdf], check=True, capture_output=True).stdout
    sizes = re.findall(r"Page +\d+ size: +(\d+)[\d.]* x (\d+)", info.decode())
    pages = text.decode().removesuffix("\f").split("\f")
    return tuple(pages), tuple("landscape" if int(wide) > int(high) else "portrait" for wide, high in sizes)
