"""Where somebody signs."""

from masterplan_cli.document.blocks import Signature
from masterplan_cli.writing.html.escaping import text

_BLANK = '<p class="blank"><span class="unseen">nama terang dan tanda tangan</span></p>'


def write_signature(signature: Signature) -> str:
    """Return place, date and office; below them the name, or a line to sign on."""
    place, office = (
        f"<p>{text(words)}</p>" if words else "" for words in (signature.place_and_date, signature.office)
    )
    name = f'<p class="name">{text(signature.name)}</p>' if signature.name else _BLANK
    details = "".join(f"<p>{text(detail)}</p>" for detail in signature.details)
    return f'<div class="signature">{place}{office}{name}{details}</div>'
