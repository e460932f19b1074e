"""Which addresses may become links: Word refuses a whole file for one malformed address."""

import re
from urllib.parse import quote, urlsplit

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?")
_MAIL = re.compile(r"[A-Za-z0-9.!#$&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+")
_KEPT = "%/?:@!$&'()*+,;=-._~"
_WHOLE_ESCAPES = re.compile("%(?![0-9A-Fa-f]{2})")
_LONGEST = 2048  # beyond it Word's hyperlinks stop working


def safe_url(url: str) -> str:
    """Return an address that is safe to link to, percent-encoded; empty where it is not.

    Only http, https and mailto are links: others can start programs or read the disk.
    """
    try:
        parts = urlsplit(url.strip())
        text = parts.path + parts.query + parts.fragment
        text.encode()
    except (ValueError, UnicodeEncodeError):
        return ""
    if len(url) > _LONGEST:
        return ""
    if parts.scheme in {"http", "https"} and _HOST.fullmatch(parts.netloc):
        tail = _encoded(parts.path)
        tail += f"?{_encoded(parts.query)}" if parts.query else ""
        tail += f"#{_encoded(parts.fragment)}" if parts.fragment else ""
        return f"{parts.scheme}://{parts.netloc}{tail}"
    if parts.scheme == "mailto" and _MAIL.fullmatch(parts.path):
        return f"mailto:{parts.path}" + (f"?{_encoded(parts.query)}" if parts.query else "")
    return ""


def _encoded(text: str) -> str:
    return _WHOLE_ESCAPES.sub("%25", quote(text, safe=_KEPT))
