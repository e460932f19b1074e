"""The cover page."""

from masterplan_cli.document.document import Cover
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.style_names import Style
from masterplan_cli.writing.docx.table_heights import lines

_LINES = (  # points: height of a line, space around, size of the font; as the built-in styles have them
    ("overline", Style.COVER_OVERLINE, 20, 102, 19),
    ("title", Style.COVER_TITLE, 36, 56, 34),
    ("subtitle", Style.COVER_SUBTITLE, 27, 18, 25),
    ("period", Style.COVER_PERIOD, 25, 12, 18),
    ("status", Style.COVER_STATUS, 15, 12, 15),
)
_PUBLISHER = (18, 2, 16)
_ROOM = (
    (Style.COVER_PUBLISHER_FAR, 240),
    (Style.COVER_PUBLISHER_MIDDLE, 150),
    (Style.COVER_PUBLISHER_NEAR, 60),
)
_SPARE = 24
_TWIPS = 20


def cover_page(cover: Cover, ledger: Ledger) -> str:
    """Return the paragraphs of the cover from top to bottom; what is empty is left out.

    The publisher stands as low as the other lines leave room. A frame at the foot of the page would be
    exact, but LibreOffice 7.4 ignores frames that come from a style.
    """
    texts = [(style, getattr(cover, name)) for name, style, *_ in _LINES]
    publisher = [line for line in cover.publisher if line]
    styles = [_first_style(cover, ledger)] + [Style.COVER_PUBLISHER] * len(publisher)
    texts += zip(styles, publisher, strict=False)
    return "".join(ledger.paragraph(style, text_run(text)) for style, text in texts if text)


def _first_style(cover: Cover, ledger: Ledger) -> Style:
    page = ledger.reference.page
    width = page.text_width / _TWIPS
    used = sum(
        line * lines(getattr(cover, name), width, size) + space
        for name, _, line, space, size in _LINES
        if getattr(cover, name)
    )
    line, space, size = _PUBLISHER
    used += sum(line * lines(text, width, size) + space for text in cover.publisher)
    left = page.text_height / _TWIPS - used - _SPARE
    return next((style for style, room in _ROOM if room <= left), Style.COVER_PUBLISHER)
