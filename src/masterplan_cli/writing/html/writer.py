"""A document becomes one page."""

from masterplan_cli.document.blocks import Heading
from masterplan_cli.document.document import Document
from masterplan_cli.document.inlines import plain
from masterplan_cli.writing.html.blocks import write_blocks
from masterplan_cli.writing.html.contents import side_contents
from masterplan_cli.writing.html.cover import write_cover, write_title_page
from masterplan_cli.writing.html.escaping import flat, text
from masterplan_cli.writing.html.inlines import line
from masterplan_cli.writing.html.ledger import Ledger
from masterplan_cli.writing.html.notes import write_notes
from masterplan_cli.writing.html.stylesheet import content_policy, stylesheet

_SKIP = '<a class="skip" href="#_isi">Langsung ke isi</a>\n'


def write_html(document: Document) -> bytes:
    """Return a document as one HTML page in UTF-8 that loads nothing and runs nothing.

    The page is also well-formed XML. The same document always gives the same bytes.

    Args:
        document: a numbered document.
    """
    ledger = Ledger(titled=not _titles_itself(document))
    main = _main(document, ledger)
    side = side_contents(document)
    body = f"{_SKIP}{_top(document)}{side}{main}{_foot(document, with_contents=bool(side))}"
    return f"<!DOCTYPE html>\n{_page(document, body, stylesheet(ledger.widths))}\n".encode()


def _page(document: Document, body: str, styles: str) -> str:
    language = flat(document.language.partition("-")[0] or "id")
    return (
        f'<html lang="{language}">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{content_policy(styles)}"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{flat(document.title)}</title>\n"
        f"{_meta('author', document.author)}{_meta('description', document.subject)}"
        f"{_meta('dcterms.date', document.created)}"
        f"<style>{styles}</style>\n</head>\n<body>\n{body}</body>\n</html>"
    )


def _meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{flat(content)}"/>\n' if content else ""


def _top(document: Document) -> str:
    header = f'<p class="running">{text(document.header)}</p>' if document.header else ""
    mark = f'<p class="watermark">{text(document.watermark)}</p>' if document.watermark else ""
    return f'<header class="top">{header}{mark}</header>\n' if header or mark else ""


def _titles_itself(document: Document) -> bool:
    """Whether the document has no cover and begins with its title as a heading, as short documents do."""
    blocks = (block for division in document.divisions for block in division.blocks)
    first = next(blocks, None)
    return not document.cover and isinstance(first, Heading) and plain(first.content) == document.title


def _opening(document: Document) -> str:
    if document.cover:
        return write_cover(document.cover)
    return "" if _titles_itself(document) else f"<h1>{text(document.title)}</h1>\n"


def _main(document: Document, ledger: Ledger) -> str:
    opening = _opening(document)
    inner = write_title_page(document.title_page) if document.title_page else ""
    parts = "".join(
        f'<div class="{division.kind}">\n{write_blocks(division.blocks, ledger)}\n</div>\n'
        for division in document.divisions
    )
    notes = write_notes(ledger, line)
    return f'<main id="_isi" tabindex="-1">\n{opening}{inner}{parts}{notes}</main>\n'


def _foot(document: Document, *, with_contents: bool) -> str:
    words = f"<p>{text(document.footer)}</p>" if document.footer else ""
    back = '<p class="back"><a href="#_daftar">Daftar isi</a></p>' if with_contents else ""
    return f"<footer>{words}{back}</footer>\n" if words or back else ""
