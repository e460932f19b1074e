"""Files that are often taken for a plan: Word, Excel, PDF and others, known by their first bytes."""

from masterplan_cli.text.bilingual import Bilingual

_WORD = Bilingual("dokumen Word (.docx)", "a Word document (.docx)")
_EXCEL = Bilingual("buku kerja Excel (.xlsx)", "an Excel workbook (.xlsx)")
_SLIDES = Bilingual("presentasi PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)")
_OPEN_DOCUMENT = Bilingual("dokumen OpenDocument (LibreOffice)", "an OpenDocument file (LibreOffice)")
_ZIP = Bilingual("arsip ZIP", "a ZIP archive")

_SIGNATURES = (
    (b"%PDF-", Bilingual("dokumen PDF", "a PDF document")),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        Bilingual("dokumen Word atau Excel lama (.doc, .xls)", "an old Word or Excel file (.doc, .xls)"),
    ),
    (b"{\\rtf", Bilingual("dokumen RTF", "an RTF document")),
    (b"\x89PNG\r\n", Bilingual("gambar PNG", "a PNG picture")),
    (b"\xff\xd8\xff", Bilingual("gambar JPEG", "a JPEG picture")),
    (b"\x1f\x8b", Bilingual("berkas termampat (.gz)", "a compressed file (.gz)")),
)
_WEB_PAGE = Bilingual("halaman web (HTML)", "a web page (HTML)")


def format_of(data: bytes) -> Bilingual | None:
    """Return what a file is when it certainly is no YAML text, or None.

    The names of the parts stand uncompressed in a ZIP file, so nothing is unpacked.
    """
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(data)
    for signature, found in _SIGNATURES:
        if data.startswith(signature):
            return found
    if data[:64].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return _WEB_PAGE
    return None


def _kind_of_zip(data: bytes) -> Bilingual:
    parts = (
        (b"word/", _WORD),
        (b"xl/", _EXCEL),
        (b"ppt/", _SLIDES),
        (b"vnd.oasis.opendocument", _OPEN_DOCUMENT),
    )
    return next((found for part, found in parts if part in data), _ZIP)
