"""The inner title page, behind the cover: in plain type, and without number, header or footer."""

from masterplan_cli.document.document import TitlePage
from masterplan_cli.writing.docx.ledger import Ledger
from masterplan_cli.writing.docx.markup import text_run
from masterplan_cli.writing.docx.page_foot import Line, style_at_foot, width_of
from masterplan_cli.writing.docx.style_names import Style

_LINES = {  # as the built-in styles have them
    "overline": (Style.TITLE_OVERLINE, Line(16, 70, 12)),
    "title": (Style.TITLE_PAGE, Line(27, 14, 20)),
    "subtitle": (Style.TITLE_SUBTITLE, Line(20.2, 4, 15)),
    "period": (Style.TITLE_PERIOD, Line(18.8, 28, 14)),
}
_STATEMENT, _SIDES = Line(14.8, 7, 11), 85
_PUBLISHER = Line(14.8, 2, 11)
_ROOMS = (
    (Style.TITLE_PUBLISHER_1, 360),
    (Style.TITLE_PUBLISHER_2, 300),
    (Style.TITLE_PUBLISHER_3, 240),
    (Style.TITLE_PUBLISHER_4, 180),
    (Style.TITLE_PUBLISHER_5, 120),
    (Style.TITLE_PUBLISHER_6, 60),
)


def title_page(page: TitlePage, ledger: Ledger) -> str:
    """Return the paragraphs of the page from top to bottom; what is empty is left out."""
    texts = [(style, getattr(page, name)) for name, (style, _) in _LINES.items()]
    texts += [(Style.TITLE_STATEMENT, statement) for statement in page.statements]
    publisher = [line for line in page.publisher if line]
    first = style_at_foot(ledger.reference.page, _used(page, ledger), _ROOMS, Style.TITLE_PUBLISHER)
    texts += zip([first] + [Style.TITLE_PUBLISHER] * len(publisher), publisher, strict=False)
    return "".join(ledger.paragraph(style, text_run(text)) for style, text in texts if text)


def _used(page: TitlePage, ledger: Ledger) -> list[float]:
    width = width_of(ledger.reference.page)
    shown = [(line, getattr(page, name)) for name, (_, line) in _LINES.items()]
    used = [line.reach(text, width) for line, text in shown if text]
    used += [_STATEMENT.reach(text, width - _SIDES) for text in page.statements]
    return used + [_PUBLISHER.reach(text, width) for text in page.publisher if text]
