"""A document becomes Markdown: its cover, then its blocks in order."""

from masterplan_cli.document.document import Cover, Document
from masterplan_cli.document.inlines import LineBreak, Strong
from masterplan_cli.writing.markdown.blocks import write_blocks
from masterplan_cli.writing.markdown.inlines import paragraph, quoted, single_line

_RULE = "---"


def write_markdown(document: Document) -> bytes:
    """Return a document as GitHub-flavoured Markdown in UTF-8.

    The text of the document arrives unchanged in any CommonMark parser that knows GFM tables; nothing in it
    can become a mark, a link or HTML. The same document always gives the same bytes.

    Args:
        document: a numbered document.
    """
    parts = [_cover(document.cover)] if document.cover else []
    parts += [write_blocks(division.blocks) for division in document.divisions]
    return f"\n\n{_RULE}\n\n".join(filter(None, parts)).encode() + b"\n"


def _cover(cover: Cover) -> str:
    lines = [
        paragraph((Strong(cover.overline),)),
        f"# {single_line(cover.title)}",
        paragraph((Strong(cover.subtitle), LineBreak(), cover.period)),
        quoted(cover.status),
        paragraph("\n".join(cover.publisher)),
    ]
    return "\n\n".join(filter(None, lines))
