"""The cover page."""

from masterplan_cli.document.document import Cover
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.page_foot import Line, style_at_foot, width_of
from masterplan_cli.writing.docx.pictures import fitted, inline_picture
from masterplan_cli.writing.docx.style_names import Style

_LINES = {  # as the built-in styles have them
    "overline": (Style.COVER_OVERLINE, Line(20, 102, 16)),
    "title": (Style.COVER_TITLE, Line(36, 56, 28)),
    "subtitle": (Style.COVER_SUBTITLE, Line(27, 18, 20)),
    "period": (Style.COVER_PERIOD, Line(25, 12, 18)),
    "status": (Style.COVER_STATUS, Line(15, 12, 15)),
}
_PUBLISHER = Line(18, 2, 13)
_ROOMS = (
    (Style.COVER_PUBLISHER_FAR, 240),
    (Style.COVER_PUBLISHER_MIDDLE, 150),
    (Style.COVER_PUBLISHER_NEAR, 60),
)
_LOGO = 1701  # twips: 3 cm
_LOGO_ROOM = 50  # points that it takes beyond the room which, without it, is above the first line


def cover_page(cover: Cover, ledger: Ledger) -> str:
    """Return the paragraphs of the cover from top to bottom; what is empty is left out.

    The publisher stands as low as the other lines leave room.
    """
    styles = {name: style for name, (style, _) in _LINES.items()}
    if cover.logo is not None:
        styles["overline"] = Style.COVER_OVERLINE_NEAR
    texts = [(style, getattr(cover, name)) for name, style in styles.items()]
    publisher = [line for line in cover.publisher if line]
    first = style_at_foot(ledger.reference.page, _used(cover, ledger), _ROOMS, Style.COVER_PUBLISHER)
    texts += zip([first] + [Style.COVER_PUBLISHER] * len(publisher), publisher, strict=False)
    lines = "".join(ledger.paragraph(style, text_run(text)) for style, text in texts if text)
    return _logo(cover, ledger) + lines


def _logo(cover: Cover, ledger: Ledger) -> str:
    if cover.logo is None:
        return ""
    size = fitted(cover.logo, _LOGO, ledger.reference.page.text_width)
    return ledger.paragraph(
        Style.COVER_LOGO, inline_picture(cover.logo, size, ledger.reference, ledger.new_drawing())
    )


def _used(cover: Cover, ledger: Ledger) -> list[float]:
    width = width_of(ledger.reference.page)
    shown = [(line, getattr(cover, name)) for name, (_, line) in _LINES.items()]
    used = [line.reach(text, width) for line, text in shown if text]
    used += [_PUBLISHER.reach(text, width) for text in cover.publisher if text]
    return [*used, _LOGO_ROOM] if cover.logo else used
