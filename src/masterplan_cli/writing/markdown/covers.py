"""What comes before the text: cover, inner title page, and that a document is a draft.

The logo is left out: a Markdown book is one file, and forges show no picture that is not a file of its own.
"""

from masterplan_cli.document.document import Cover, Document, TitlePage
from masterplan_cli.document.inlines import Content, LineBreak, Strong
from masterplan_cli.writing.markdown.inlines import paragraph, quoted, single_line


def write_opening(document: Document) -> list[str]:
    """Return the parts before the first division, each the Markdown of one page of a printed book."""
    parts = [_cover(document.cover)] if document.cover else []
    if document.title_page:
        parts.append(_title_page(document.title_page, document.cover))
    if document.watermark:
        # An alert on forges that know them, a quotation elsewhere.
        warning = f"> [!WARNING]\n{quoted((Strong(document.watermark),))}"
        parts[:1] = [_joined(warning, *parts[:1])]
    return parts


def _cover(cover: Cover) -> str:
    return _joined(*_titles(cover), quoted(cover.status), _publisher(cover.publisher))


def _title_page(page: TitlePage, cover: Cover | None) -> str:
    """Return what the cover has not said already: without pages, a title twice is once too often."""
    repeats = cover is not None and _titles(cover) == _titles(page)
    titles = [] if repeats else _titles(page)
    published = "" if cover is not None and cover.publisher == page.publisher else _publisher(page.publisher)
    return _joined(*titles, *map(paragraph, page.statements), published)


def _titles(page: Cover | TitlePage) -> list[str]:
    below: Content = (Strong(page.subtitle), LineBreak(), page.period)
    return [paragraph((Strong(page.overline),)), f"# {single_line(page.title)}", paragraph(below)]


def _publisher(lines: tuple[str, ...]) -> str:
    return paragraph("\n".join(lines))


def _joined(*parts: str) -> str:
    return "\n\n".join(filter(None, parts))
