"""PDFs that LibreOffice made, without the clock: the same document always gives the same bytes.

LibreOffice 7.4 writes the time into a PDF's dates and derives its identity from it. Both are replaced by
text of the same length, so that every offset in the file stays right.
"""

import hashlib
import re

_DATE = re.compile(rb"(/(?:CreationDate|ModDate)\s*\(D:)(\d{14})")
_XMP_DATE = re.compile(rb"(<xmp:(?:Create|Modify|Metadata)Date>)(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)")
_TRAILER = re.compile(rb"trailer\s*<<.*?>>\s*startxref", re.DOTALL)
_IDENTITY = re.compile(rb"(?<=[</])[0-9A-Fa-f]{32}(?=[>\s])")
_EPOCH = "1980-01-01"


def without_clock(pdf: bytes, created: str) -> bytes:
    """Return a PDF with the date of its document, and an identity that follows from its content.

    Args:
        pdf: what LibreOffice made.
        created: an ISO date, or empty for 1 January 1980.
    """
    day = created or _EPOCH
    digits = day.replace("-", "").encode() + b"000000"
    dated = _DATE.sub(rb"\g<1>" + digits, pdf)
    dated = _XMP_DATE.sub(rb"\g<1>" + f"{day}T00:00:00".encode(), dated)
    start = _start_of_trailer(dated)
    trailer = dated[start:]
    blank = _IDENTITY.sub(b"0" * 32, trailer)
    identity = hashlib.sha256(dated[:start] + blank).hexdigest()[:32].upper().encode()
    return dated[:start] + _IDENTITY.sub(identity, trailer)


def _start_of_trailer(pdf: bytes) -> int:
    """Return where the last trailer begins; the end of the file where there is none."""
    found = pdf.rfind(b"trailer")
    return found if found >= 0 and _TRAILER.match(pdf, found) else len(pdf)
